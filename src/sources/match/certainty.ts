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

/** What a changed stretch at an end of the quotation takes away: another passage may share the rest. */
const AT_END = 12

/** Words that tell less than this are not looked up together. */
const LEAST_FORMULA = 8

/** What differs between a quotation and a stretch of its source. */
export interface Changes {
  readonly stretches: number
  readonly words: number
  /** Stretches at an end of the quotation. */
  readonly atEnds: number
}

/**
 * How much more some shared words tell than it takes to find them by chance in so many words, in bits. Below 0 the
 * same words may well be a coincidence.
 */
export function certaintyOf(
  runs: readonly (readonly string[])[],
  changes: Changes,
  words: number,
  reader: IndexReader,
): number {
  const corpus = Math.max(words, LEAST_CORPUS)
  const whole = changes.stretches === 0
  const bits = runs.reduce((sum, run) => sum + bitsOf(run, corpus, reader, whole), 0)
  const { stretches, words: changed, atEnds } = changes
  const further = Math.max(0, stretches - 1) * PER_FURTHER + Math.max(0, changed - stretches) * PER_WORD
  return bits - stretches * PER_CHANGE - further - atEnds * AT_END - Math.log2(Math.max(LEAST_CHANCE, words)) - MARGIN
}

/** What a stretch tells; where the quotation differs around it, a stretch that stands in several places tells little. */
function bitsOf(run: readonly string[], corpus: number, reader: IndexReader, whole: boolean): number {
  let bits = 0
  for (const key of run) {
    const most = FUNCTION_WORDS.has(key) ? MOST_BITS_SMALL : MOST_BITS
    bits += Math.min(most, Math.log2(corpus / Math.max(1, reader.frequency(key).times)))
  }
  if (whole || run.length < 2 || bits < LEAST_FORMULA) return bits
  const places = reader.places(run)
  return places < 2 ? bits : Math.min(bits, Math.log2(corpus / places))
}
