import type { FigureMention } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { changeTails, ENDS, join } from './ends.ts'
import { combine, disagree, possible, shown } from './possible.ts'
import { compileRelation, type Slip, words } from './relation.ts'
import { reportSlips } from './report-slips.ts'
import { FIGURE_SETS } from './sets.ts'

const PATTERNS = [
  ...join(ENDS, changeTails('<p:percent>')),
  'from <a> ..3 to <b> ( (@or) <p:percent>',
  '<b> , up/down/compared (@adv) from/with <a> ..1 , a/an (@adj) <p:percent> @change',
  '<b> , up/down/compared (@adv) from/with <a> ..1 , a/an (@adj) @change of <p:percent>',
  '@move ..1 (by) <p:percent> (,) from <a> ..3 to <b>',
  '@move ..1 (by) <p:percent> (,) to <b> (,) ..2 from <a>',
  '<p:percent> @change (,) from <a> ..3 to <b>',
  '@change of <p:percent> (,) from <a> ..3 to <b>',
  'to <b> , up/down ..1 <p:percent> from <a>',
  'to <b> , a/an (@adj) <p:percent> @change from/over/on <a>',
  'to <b> ( up/down <p:percent> from <a> )',
  '<a> ..2 and <b> , a/an (@adj) <p:percent> @change',
  '<a> ..2 and <b> , a/an (@adj) @change of <p:percent>',
]

/** Whether the two can be ends of one change: the same unit, no percentages, the first not zero. */
function areEnds(a: FigureMention, b: FigureMention): boolean {
  const plain = (figure: FigureMention) =>
    figure.shape !== 'percent' && figure.shape !== 'age' && figure.low === figure.high
  return plain(a) && plain(b) && a.low > 0 && (a.unit === b.unit || a.unit === '' || b.unit === '')
}

function judge({ a, b, p }: Readonly<Record<string, FigureMention>>): Slip | null {
  if (a === undefined || b === undefined || p === undefined || !areEnds(a, b)) return null
  const change = combine(possible(a, [b]), possible(b, [a]), (from, to) => (Math.abs(to - from) / from) * 100)
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

const relation = compileRelation({ patterns: PATTERNS, judge }, FIGURE_SETS)

/** "By $500 to $10,500": the change itself and where it leads, read as one range. */
const fromDelta = compileRelation(
  {
    patterns: changeTails('<p:percent>').map((tail) => `@move by <r:range> ${tail}`),
    judge({ r, p }) {
      if (r === undefined || p === undefined || r.low <= 0 || r.low >= r.high) return null
      const stated = possible(p)
      const wide = { low: stated.low - 1, high: stated.high + 1 }
      const [risen, fallen] = [(r.low / (r.high - r.low)) * 100, (r.low / (r.high + r.low)) * 100]
      if ([risen, fallen].some((value) => !disagree({ low: value, high: value }, wide))) return null
      const sum = `by ${words(r)} is ${shown(risen)} percent up or ${shown(fallen)} percent down`
      return { at: { from: p.from, to: p.to }, actual: words(p), sum, expected: null }
    },
  },
  FIGURE_SETS,
)

export const percentChange = defineCheck({
  kind: 'article',
  id: 'figures/percent-change',
  summary: 'A change in percent follows from its two ends.',
  severity: 'error',
  messages: { otherChange: 'A change {sum}, not {actual}. Correct the percentage or one of the ends.' },
  inspect({ article }) {
    return reportSlips(article, [...relation.find(article), ...fromDelta.find(article)], 'otherChange')
  },
})
