import type { FigureMention } from '../../model/annotation.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { CHANGE_SETS } from './change-words.ts'
import { combine, disagree, possible, shown } from './possible.ts'
import { compileRelation, type Slip, words } from './relation.ts'

const PATTERNS = [
  'from <a> ..3 to <b> (,) (@or) (@or) ..1 <p:percent>',
  'from <a> ..3 to <b> (,) (@or) (@or) @change (of) <p:percent>',
  'from <a> ..3 to <b> ( (@or) <p:percent>',
  '@move ..1 <p:percent> (,) from <a> ..3 to <b>',
  '@move ..1 <p:percent> (,) to <b> (,) ..2 from <a>',
  '<p:percent> @change (,) from <a> ..3 to <b>',
]

/** Whether the two can be ends of one change: the same unit, no percentages, the first not zero. */
function areEnds(a: FigureMention, b: FigureMention): boolean {
  const plain = (figure: FigureMention) =>
    figure.shape !== 'percent' && figure.shape !== 'age' && figure.low === figure.high
  return plain(a) && plain(b) && a.low > 0 && (a.unit === b.unit || a.unit === '' || b.unit === '')
}

function judge({ a, b, p }: Readonly<Record<string, FigureMention>>): Slip | null {
  if (a === undefined || b === undefined || p === undefined || !areEnds(a, b)) return null
  const change = combine(possible(a), possible(b), (from, to) => (Math.abs(to - from) / from) * 100)
  const spread = possible(p)
  // Round percentages are often rounded further than their digits show.
  const room = p.low % 5 === 0 && p.low >= 10 ? 1 : 0
  if (!disagree(change, { low: spread.low - room, high: spread.high + room })) return null
  const exact = (Math.abs(b.low - a.low) / a.low) * 100
  return {
    at: { from: p.from, to: p.to },
    actual: words(p),
    sum: `from ${words(a)} to ${words(b)} is ${shown(exact)} percent`,
    expected: `${shown(exact)} percent`,
  }
}

const relation = compileRelation({ patterns: PATTERNS, judge }, CHANGE_SETS)

export const percentChange = defineCheck({
  kind: 'article',
  id: 'figures/percent-change',
  summary: 'A change in percent follows from its two ends.',
  severity: 'error',
  messages: { otherChange: 'A change {sum}, not {actual}. Correct the percentage or one of the ends.' },
  inspect({ article }) {
    return relation.find(article).map(({ at, actual, sum, expected }) => ({
      message: 'otherChange' as const,
      data: { sum, actual },
      at,
      actual,
      ...(expected === null ? {} : { expected }),
      evidence: [citeArticle(`By the article's own figures, a change ${sum}.`, at)],
    }))
  },
})
