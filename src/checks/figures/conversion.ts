import type { FigureMention } from '../../model/annotation.ts'
import { convert, findUnit } from '../../text/units.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { disagree, type Interval, possible, shown } from './possible.ts'
import { compileRelation, type Slip, words } from './relation.ts'
import { FIGURE_SETS } from './sets.ts'

/** How far a conversion may be rounded besides what its digits show, as a share. */
const LOOSE = 0.06

function converted(figure: FigureMention, to: FigureMention): Interval | null {
  const [from, target] = [findUnit(figure.unit.toLowerCase()), findUnit(to.unit.toLowerCase())]
  if (from === undefined || target === undefined || from === target) return null
  const { low, high } = possible(figure)
  const [least, most] = [convert(low, from, target), convert(high, from, target)]
  return least === null || most === null ? null : { low: Math.min(least, most), high: Math.max(least, most) }
}

/** A difference of temperatures has no offset: a rise of 2 °C is one of 3.6 °F. */
function asDifference(figure: FigureMention, to: FigureMention): number | null {
  if (figure.unit === '°C' && to.unit === '°F') return figure.low * 1.8
  return figure.unit === '°F' && to.unit === '°C' ? figure.low / 1.8 : null
}

function judge({ a, b }: Readonly<Record<string, FigureMention>>): Slip | null {
  if (a === undefined || b === undefined || a.unit === b.unit) return null
  const right = converted(a, b)
  if (right === null) return null
  const stated = possible(b)
  const room = b.unit.startsWith('°') ? 1.5 : Math.abs(b.high) * LOOSE
  const wide = { low: stated.low - room, high: stated.high + room }
  if (!disagree(right, wide)) return null
  const difference = asDifference(a, b)
  if (difference !== null && Math.abs(difference - b.low) <= Math.max(1, Math.abs(b.low) * LOOSE)) return null
  const exact = (right.low + right.high) / 2
  const name = b.unit.startsWith('°') || Math.abs(exact) === 1 ? b.unit : `${b.unit}s`
  return {
    at: { from: b.from, to: b.to },
    actual: words(b),
    sum: `${words(a)} is about ${shown(exact)} ${name}`,
    expected: null,
  }
}

const relation = compileRelation(
  {
    patterns: [
      '<a:measure/range> ( (about/or/approximately/some/around) <b:measure/range> )',
      '<a:measure> (,) or (about/around/roughly) <b:measure> ,',
    ],
    judge,
  },
  FIGURE_SETS,
)

export const conversion = defineCheck({
  kind: 'article',
  id: 'figures/conversion',
  summary: 'A measure in brackets is the same measure in another unit.',
  severity: 'error',
  messages: { otherMeasure: '{sum}, not {actual}. Correct one of the two.' },
  inspect({ article }) {
    return relation.find(article).map(({ at, actual, sum }) => ({
      message: 'otherMeasure' as const,
      data: { sum: `${(sum[0] ?? '').toUpperCase()}${sum.slice(1)}`, actual },
      at,
      actual,
      evidence: [citeArticle(`${sum}.`, at)],
    }))
  },
})
