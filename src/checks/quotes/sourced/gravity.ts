import type { DifferenceKind, QuotationMatch } from '../../../model/sources.ts'
import type { Candidate } from './quotations.ts'

/** What changes the meaning whatever the words around it. */
const GRAVE: ReadonlySet<DifferenceKind> = new Set(['negation', 'number', 'name'])

/** Bits beyond chance from which on it is the same passage without doubt. */
const CERTAIN = 20
/** Words that both must have. */
const LEAST_SHARED = 6
/** The share of the quotation's words that both must have for a change of other words to be an error. */
const MOSTLY = 0.8

/** Bits beyond chance from which on changed words are a change of this passage. */
const LIKELY = 3
/** The same for small words, and for several at one place: who says a thing again says it a little otherwise. */
const LIKELY_AGAIN = 9
/** The same for fewer than so many words. */
const LIKELY_SHORT = 12
const SHORT = 6

/** Whether a changed quotation is rather one of this passage than of another that its speaker worded alike. */
export function isLikely(match: QuotationMatch): boolean {
  if (match.words < SHORT) return match.certainty >= LIKELY_SHORT
  const again = match.differences.every(({ kind }) => kind === 'function') || !isOneWord(match)
  return match.certainty >= (again ? LIKELY_AGAIN : LIKELY)
}

/** Whether one word differs. */
export function isOneWord({ differences: [first, second] }: QuotationMatch): boolean {
  return second === undefined && first !== undefined && !/\s/.test(first.stated) && !/\s/.test(first.recorded)
}

/** Whether a changed quotation is certainly one of this passage, and changed in what it says. */
export function isGrave({ match, relation }: Candidate): boolean {
  const { certainty, matched, words, differences, grade } = match
  if (certainty < CERTAIN || matched < LEAST_SHARED || relation.kind === 'different') return false
  if (grade === 'stitched') return false
  if (differences.some(({ kind }) => GRAVE.has(kind))) return matched >= words * MOSTLY
  return differences.some(({ kind }) => kind === 'content') && matched >= words * MOSTLY && differences.length <= 3
}
