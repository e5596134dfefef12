import {
  ADVERBS,
  BE,
  COORDINATORS,
  DO,
  HAVE,
  MODALS,
  NEGATORS,
  NOT_ADVERBS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './lexicon/closed-words.ts'

/** Whether a word is an adverb: listed, or by its ending. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower))
}

/** Whether a word can't be part of a noun phrase's core. */
export function isFunctionWord(lower: string): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    RELATIVES.has(lower) ||
    BE.has(lower) ||
    HAVE.has(lower) ||
    DO.has(lower) ||
    MODALS.has(lower) ||
    NEGATORS.has(lower) ||
    lower === 'to'
  )
}
