import type { FigureMention } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { changeTails, ENDS, join } from './ends.ts'
import { shown } from './possible.ts'
import { compileRelation, type Slip, words } from './relation.ts'
import { reportSlips } from './report-slips.ts'
import { FIGURE_SETS } from './sets.ts'

const HEADS = [...ENDS, '<b> , up/down/compared (@adv) from/with <a>'].map((end) =>
  end.replace('<a>', '<a:percent>').replace('<b>', '<b:percent>'),
)
const POINTS = '<d:percentage-points/count/percent>'
const LEADS = [
  `<a:percent> ..2 to/against/versus <b:percent> ..3 @sep a/an (@adj) ${POINTS} (@adj) @lead`,
  `<a:percent> ..2 to/against/versus <b:percent> ..3 , a/an (@adj) @lead of ${POINTS}`,
  `<a:percent> ..2 to/against/versus <b:percent> , ..3 a/an (@adj) ${POINTS} (@adj) @lead`,
]

function arePoints({ shape, unit }: FigureMention): boolean {
  return shape === 'percentage-points' || unit === 'point' || unit === 'percentage point'
}

/** How far the distance may lie from the stated one: what each of the three may be rounded by. */
function room(a: FigureMention, b: FigureMention, d: FigureMention): number {
  const ends = (a.resolution + b.resolution) / 2
  return d.resolution < ends ? ends : d.resolution / 2 + 0.01
}

function judge({ a, b, d }: Readonly<Record<string, FigureMention>>): Slip | null {
  if (a === undefined || b === undefined || d === undefined || a.low <= 0) return null
  if ([a, b, d].some(({ low, high, hedge }) => low !== high || hedge !== 'exact')) return null
  const exact = Math.abs(b.low - a.low)
  const fits = Math.abs(exact - d.low) <= room(a, b, d)
  const at = { from: d.from, to: d.to }
  const sum = `from ${words(a)} to ${words(b)} is ${shown(exact)} percentage ${exact === 1 ? 'point' : 'points'}`
  if (arePoints(d)) return fits ? null : { at, actual: words(d), sum, expected: shown(exact) }
  const relative = (exact / a.low) * 100
  if (d.shape !== 'percent' || !fits || Math.abs(relative - d.low) <= Math.max(1, d.low * 0.3)) return null
  return {
    at,
    actual: words(d),
    sum: `${sum}, or ${shown(relative)} percent`,
    expected: `${shown(exact)} percentage points`,
  }
}

const relation = compileRelation({ patterns: [...join(HEADS, changeTails(POINTS)), ...LEADS], judge }, FIGURE_SETS)

export const points = defineCheck({
  kind: 'article',
  id: 'figures/points',
  summary: 'The distance between two percentages is given in percentage points and is the right one.',
  severity: 'warning',
  messages: { otherPoints: 'A change {sum}, not {actual}. Correct the distance or one of the percentages.' },
  inspect({ article }) {
    return reportSlips(article, relation.find(article), 'otherPoints')
  },
})
