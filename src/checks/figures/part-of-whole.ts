import type { FigureMention } from '../../model/annotation.ts'
import { like } from './equation.ts'
import { combine, disagree, possible, shown } from './possible.ts'
import { compileRelation, type Slip, words } from './relation.ts'
import { FIGURE_SETS } from './sets.ts'

/** A percentage against the share that it names; null where they agree. */
export function percentSlip(
  share: { low: number; high: number },
  p: FigureMention,
  sum: string,
  exact: number,
): Slip | null {
  const stated = possible(p)
  const room = p.resolution >= 1 ? 0.6 : 0
  if (!disagree(share, { low: stated.low - room, high: stated.high + room })) return null
  return {
    at: { from: p.from, to: p.to },
    actual: words(p),
    sum: `${sum} is ${shown(exact)} percent`,
    expected: `${shown(exact)} percent`,
  }
}

/** "12 of the 40 members, or 25 percent": a part, its whole, and the share. */
export const partOfWhole = compileRelation(
  {
    patterns: [
      '<a:number/count/money> (out) of (the/its/their/all/a/his/her) (total/of) <b:number/count/money> (,) or <p:percent>',
      '<a:number/count/money> (out) of (the/its/their/all/a/his/her) (total/of) <b:number/count/money> ( (or) <p:percent> )',
      'of @det <b:number/count/money> ..1 , <a:number/count/money> (,) or <p:percent>',
      'of <b:number/count/money> ..1 , <a:number/count/money> (,) or <p:percent>',
      '<a:number/count/money> (out) of (the/its/their/all) <b:number/count/money> ..1 (,) or <p:percent> @end',
      '<p:percent> ( <a:number/count/money> (out) of (the/its/their/all) <b:number/count/money> )',
      '<p:percent> (,) or <a:number/count/money> (out) of (the/its/their/all) <b:number/count/money>',
    ],
    judge({ a, b, p }) {
      if (a === undefined || b === undefined || p === undefined || b.low <= 0 || a.low > b.low) return null
      const share = combine(possible(a), possible(b), (part, whole) => (part / whole) * 100)
      return percentSlip(share, p, `${words(a)} of ${words(b)}`, (a.low / b.low) * 100)
    },
  },
  FIGURE_SETS,
)

const STATED_PART = [
  '@det <b:number/count/money> ..1 , <a:number/count/money> @end',
  '@det <b:number/count/money> ..2 , or <a:number/count/money> @end',
  '@det <b:number/count/money> @dash <a:number/count/money> @close',
  '<b:number/count/money> ..1 , or <a:number/count/money> @end',
]

/** "A fifth of the 40 seats, eight," or "40 percent of the 500 workers, or 200 people,": the share comes first. */
export const partFromShare = compileRelation(
  {
    patterns: [
      ...STATED_PART.map((tail) => `<f:fraction/one-in/percent> of ${tail}`),
      'of <b:count/number> ..1 , <f:fraction/one-in/percent> , or <a:count/number> ,',
      '<b:count> , <f:fraction/percent> , or <a:number/count> ,',
    ],
    judge({ f, b, a }) {
      if (f === undefined || a === undefined || b === undefined || a.low > b.low || b.low < 3) return null
      if (f.low !== f.high || (a.shape === 'money') !== (b.shape === 'money') || a.hedge !== 'exact') return null
      const percent = f.shape === 'percent'
      const value = percent ? f.low / 100 : f.low
      const reach = f.hedge === 'exact' ? (percent ? 0.5 / 100 / value : 0.04) : 0.15
      const part = combine(
        { low: value * (1 - reach), high: value * (1 + reach) },
        possible(b),
        (share, whole) => share * whole,
      )
      const stated = possible(a)
      if (
        !disagree(part, {
          low: stated.low - (a.shape === 'money' ? 0 : 1),
          high: stated.high + (a.shape === 'money' ? 0 : 1),
        })
      )
        return null
      const exact = like(a, value * b.low)
      return {
        at: { from: a.from, to: a.to },
        actual: words(a),
        sum: `${words(f)} of ${words(b)} is ${exact}`,
        expected: exact,
      }
    },
  },
  FIGURE_SETS,
)

/** "Nine of the 12 jurors — two-thirds — …": a part, its whole, and the fraction. */
export const fractionOfWhole = compileRelation(
  {
    patterns: [
      '<a:number/count/money> (out) of (the/its/their/all) <b:number/count/money> @sep (or) <f:fraction> @end',
      'of (the/its/their/all) <b:number/count/money> ..1 , <a:number/count/money> , or <f:fraction> ,',
    ],
    judge({ a, b, f }) {
      if (a === undefined || b === undefined || f === undefined || b.low < 3 || a.low > b.low) return null
      const part = combine(possible(a), possible(b), (some, whole) => some / whole)
      const reach = f.hedge === 'exact' ? 0.08 : 0.2
      if (!disagree(part, { low: f.low * (1 - reach), high: f.low * (1 + reach) })) return null
      const percent = shown((a.low / b.low) * 100)
      return {
        at: { from: f.from, to: f.to },
        actual: words(f),
        sum: `${words(a)} of ${words(b)} is ${percent} percent`,
        expected: null,
      }
    },
  },
  FIGURE_SETS,
)
