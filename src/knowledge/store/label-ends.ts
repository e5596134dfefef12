import { type Connection, prepareQuery } from './database.ts'

/**
 * The pairs of last and first words that names have, sorted, as bytes: a small store keeps them in one blob, so that most names that
 * nobody bears are told without a query.
 */
export interface LabelEnds {
  has(last: number, first: number): boolean
}

/** Above this, a store has no such blob: reading it would cost more than the queries that it saves. */
export const MOST_LABEL_ENDS = 200_000

const HALF_BYTES = 3
const PAIR_BYTES = 2 * HALF_BYTES

/** Makes the blob of pairs that come sorted by last, then first word. */
export function packEnds(pairs: readonly (readonly [last: number, first: number])[]): Buffer {
  const bytes = Buffer.alloc(pairs.length * PAIR_BYTES)
  pairs.forEach(([last, first], index) => {
    bytes.writeUIntBE(last, index * PAIR_BYTES, HALF_BYTES)
    bytes.writeUIntBE(first, index * PAIR_BYTES + HALF_BYTES, HALF_BYTES)
  })
  return bytes
}

/** Reads the pairs of a store; undefined for a large one. */
export function readEnds(db: Connection): LabelEnds | undefined {
  const [bytes] = prepareQuery(db, 'SELECT bytes FROM ends').one() ?? []
  if (!Buffer.isBuffer(bytes)) return undefined
  const half = (at: number): number => {
    return ((bytes[at] ?? 0) << 16) + ((bytes[at + 1] ?? 0) << 8) + (bytes[at + 2] ?? 0)
  }
  return {
    has(last, first) {
      let low = 0
      let high = bytes.length / PAIR_BYTES
      while (low < high) {
        const middle = (low + high) >> 1
        const at = middle * PAIR_BYTES
        const order = half(at) - last || half(at + HALF_BYTES) - first
        if (order === 0) return true
        if (order < 0) low = middle + 1
        else high = middle
      }
      return false
    },
  }
}
