import type { DifferenceKind } from '../../../model/sources.ts'
import type { Candidate } from './quotations.ts'

/** What changes the meaning whatever the words around it. */
const GRAVE: ReadonlySet<DifferenceKind> = new Set(['negation', 'number', 'name'])

/** Bits beyond chance from which on it is the same passage without doubt. */
const CERTAIN = 20
/** Words that both must have. */
const LEAST_SHARED = 6
/** The share of the quotation's words that both must have for a change of other words to be an error. */
const MOSTLY = 0.8

/** Whether a changed quotation is certainly one of this passage, and changed in what it says. */
export function isGrave({ match, relation }: Candidate): boolean {
  const { certainty, matched, words, differences, grade } = match
  if (certainty < CERTAIN || matched < LEAST_SHARED || relation.kind === 'different') return false
  if (grade === 'stitched') return false
  if (differences.some(({ kind }) => GRAVE.has(kind))) return matched >= words * MOSTLY
  return differences.some(({ kind }) => kind === 'content') && matched >= words * MOSTLY && differences.length <= 3
}
