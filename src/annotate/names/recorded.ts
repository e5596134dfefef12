import type { Candidate } from '../../model/knowledge.ts'
import { isCommonWord } from './common-looks.ts'

/** Recorded names that are words of every day too. */
const ALSO_WORDS = new Set(
  `billings providence plains pyramids spurs moderates signs wings pixies departures liberation states commons click drive
    emirates canaries reading nice bath hope orange battle mobile independence deal sandwich rugby`.split(/\s+/),
)

/** Whether a word that has only the ending of a common one, like Texas and Italy, is recorded as a name of its own. */
export function isRecordedName(lower: string, exact: readonly Candidate[]): boolean {
  if (isCommonWord(lower) || ALSO_WORDS.has(lower)) return false
  return exact.some(
    ({ entity }) =>
      entity.fame >= 3 && (entity.kind === 'place' || entity.kind === 'person' || entity.kind === 'organization'),
  )
}
