import type { FigureMention } from '../../model/annotation.ts'
import { words } from './relation.ts'

/** What a body that votes is counted in. */
const BODY: ReadonlySet<string> = new Set(
  'member seat judge justice juror senator person councillor councilor commissioner trustee director lawmaker delegate councilmember regent supervisor'.split(
    ' ',
  ),
)

/** Whether the figure counts those who vote. */
export function isBody({ unit, shape }: FigureMention): boolean {
  return shape === 'count' && BODY.has(unit)
}

/** A vote in words, as a score or as yeas and nays. */
export function formatVotes(
  score: FigureMention | undefined,
  yes: FigureMention | undefined,
  no: FigureMention | undefined,
): string {
  if (score !== undefined) return words(score)
  return `${yes === undefined ? '' : words(yes)} and ${no === undefined ? '' : words(no)}`
}
