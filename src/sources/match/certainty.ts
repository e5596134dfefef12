import type { IndexReader } from '../store/reader.ts'

/** A word of a text tells less than its rarity alone would, as words come in phrases. */
const MOST_BITS = 8
/** What a shared stretch must tell beyond chance. */
const MARGIN = 4
/** What each changed stretch takes away, as it could be anywhere and anything. */
const PER_CHANGE = 5

/**
 * How much more some shared words tell than it takes to find them by chance in so many words, in bits. Below 0 the
 * same words may well be a coincidence.
 */
export function certaintyOf(keys: readonly string[], changes: number, words: number, reader: IndexReader): number {
  let bits = 0
  for (const key of keys) bits += Math.min(MOST_BITS, Math.log2(words / Math.max(1, reader.frequency(key).times)))
  return bits - changes * PER_CHANGE - Math.log2(Math.max(2, words)) - MARGIN
}
