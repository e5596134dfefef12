import type { FigureMention } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { combine, disagree, type Interval, possible, shown } from './possible.ts'
import { compileRelation, type Slip, words } from './relation.ts'
import { reportSlips } from './report-slips.ts'
import { FIGURE_SETS } from './sets.ts'

const PATTERNS = [
  '<m:multiple> (,) ..2 , from <a> ..3 to <b>',
  '<m:multiple> (,) ..3 from <a> ..3 to <b>',
  'at/with <b> ..2 , ..3 <m:multiple> the <a>',
  '<m:multiple> to <b> ..1 from <a>',
  '<m:multiple> (,) to <b> (,) ..2 from <a>',
  'from <a> ..3 to <b> (,) ..2 <m:multiple>',
]

/** How far the ratio may lie from the stated multiple before it is wrong: people double loosely. */
function spread(multiple: FigureMention): Interval {
  const { low, high, hedge } = multiple
  const loose = hedge === 'exact' ? 0.1 : 0.2
  const least = hedge === 'more than' || hedge === 'at least' ? low * 0.98 : low * (1 - loose)
  const most =
    hedge === 'more than' || hedge === 'at least'
      ? high * 1.5
      : hedge === 'less than' || hedge === 'at most'
        ? high * 1.02
        : high * (1 + loose)
  return { low: least, high: most }
}

function judge({ a, b, m }: Readonly<Record<string, FigureMention>>): Slip | null {
  if (a === undefined || b === undefined || m === undefined || a.low <= 0 || b.low <= 0) return null
  if (a.shape === 'percent' || a.low !== a.high || b.low !== b.high) return null
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return null
  const ratio = combine(possible(a), possible(b), (from, to) => to / from)
  // "Fell threefold" is a third: a multiple works both ways.
  const inverse = combine(possible(a), possible(b), (from, to) => from / to)
  const wanted = spread(m)
  if (!disagree(ratio, wanted) || (m.low >= 2 && b.low < a.low && !disagree(inverse, wanted))) return null
  return {
    at: { from: m.from, to: m.to },
    actual: words(m),
    sum: `from ${words(a)} to ${words(b)} is ${shown(b.low / a.low)} times as much`,
    expected: null,
  }
}

const relation = compileRelation({ patterns: PATTERNS, judge }, FIGURE_SETS)

export const multiple = defineCheck({
  kind: 'article',
  id: 'figures/multiple',
  summary: 'What doubles, triples or halves does so by its own figures.',
  severity: 'error',
  messages: { otherMultiple: 'A change {sum}, which is not “{actual}”. Correct the word or one of the figures.' },
  inspect({ article }) {
    return reportSlips(article, relation.find(article), 'otherMultiple')
  },
})
