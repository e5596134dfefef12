/** Bits of a file, most significant first, as bzip2 packs them. */
export interface BitReader {
  /** The next bits as a number; at most 24 at a time. Throws where the file ends. */
  bits(count: number): number
  /** Skips to the next whole byte; false where nothing is left. */
  nextByte(): boolean
}

/** What is wrong with compressed data. */
export class CompressionError extends Error {
  override readonly name = 'CompressionError'
}

/** Reads bits from chunks as they come. */
export function bitReader(chunks: Iterator<Buffer>): BitReader {
  let chunk: Buffer = Buffer.alloc(0)
  let at = 0
  let held = 0
  let heldBits = 0
  const refill = (): boolean => {
    while (at >= chunk.length) {
      const next = chunks.next()
      if (next.done) return false
      chunk = next.value
      at = 0
    }
    return true
  }
  return {
    bits(count) {
      while (heldBits < count) {
        if (at >= chunk.length && !refill()) throw new CompressionError('the compressed file ends too early')
        held = ((held << 8) | (chunk[at] ?? 0)) >>> 0
        at += 1
        heldBits += 8
      }
      heldBits -= count
      const value = (held >>> heldBits) & ((1 << count) - 1)
      held &= (1 << heldBits) - 1
      return value
    },
    nextByte() {
      held = 0
      heldBits = 0
      return refill()
    },
  }
}
