import type { IndexReader } from '../store/reader.ts'
import { FUNCTION_WORDS } from '../words/word-lists.ts'

/** A word of a text tells less than its rarity alone would, as words come in phrases. */
const MOST_BITS = 8
/** Words that every sentence has tell little, however small the source. */
const MOST_BITS_SMALL = 5
/** Rarity in a short source says nothing of the language: it counts as one of so many words. */
const LEAST_CORPUS = 50_000
/** However few words the sources have, a quotation may come from elsewhere. */
const LEAST_CHANCE = 4096
/** What a shared stretch must tell beyond chance. */
const MARGIN = 4
/** What a changed stretch takes away, as it could be anywhere and anything; further ones take more. */
const PER_CHANGE = 5
const PER_FURTHER = 12
/** What each further word of a changed stretch takes away. */
const PER_WORD = 2

/** What words take away that stand at an end of the quotation only: another passage may share the rest. */
const AT_END = 12

/** What differs between a quotation and a stretch of its source. */
export interface Changes {
  readonly stretches: number
  readonly words: number
  /** Stretches at an end of the quotation for which the source has nothing. */
  readonly atEnds: number
}

/**
 * How much more some shared words tell than it takes to find them by chance in so many words, in bits. Below 0 the
 * same words may well be a coincidence.
 */
export function certaintyOf(keys: readonly string[], changes: Changes, words: number, reader: IndexReader): number {
  const corpus = Math.max(words, LEAST_CORPUS)
  let bits = 0
  for (const key of keys) {
    const most = FUNCTION_WORDS.has(key) ? MOST_BITS_SMALL : MOST_BITS
    bits += Math.min(most, Math.log2(corpus / Math.max(1, reader.frequency(key).times)))
  }
  const { stretches, words: changed, atEnds } = changes
  const further = Math.max(0, stretches - 1) * PER_FURTHER + Math.max(0, changed - stretches) * PER_WORD
  return bits - stretches * PER_CHANGE - further - atEnds * AT_END - Math.log2(Math.max(LEAST_CHANCE, words)) - MARGIN
}
