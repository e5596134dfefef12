import type { FigureMention } from '../../model/annotation.ts'
import type { QuantityValue, Statement } from '../../model/knowledge.ts'
import { convert, findUnit } from '../../text/units.ts'

/** How a stated figure fits a recorded one: `unclear` where units differ or the hedges leave it open. */
export type Fit = 'same' | 'other' | 'unclear'

/** Compares a stated figure with a recorded one; `share` is by how much sources differ on such a measure. */
export function compareFigure(figure: FigureMention, { value }: Statement, share: number): Fit {
  if (value.kind !== 'quantity') return 'unclear'
  const { quantity } = value
  const range = inUnitOf(quantity, figure)
  if (range === null) return 'unclear'
  const [low, high] = range
  const rounded = figure.shape === 'measure' || share > 0 || figure.resolution > 1
  const slack = Math.max(Math.abs(high) * share, rounded ? figure.resolution / 2 : 0)
  switch (figure.hedge) {
    case 'more than':
    case 'at least':
      return high + slack >= figure.low ? (figure.low >= low * 0.75 ? 'same' : 'unclear') : 'other'
    case 'less than':
    case 'at most':
      return low - slack <= figure.high ? (figure.high <= high * 1.25 ? 'same' : 'unclear') : 'other'
    case 'about':
      return isAbout(figure, low, high, slack)
    case 'exact':
      if (figure.low <= high + slack && low - slack <= figure.high) return 'same'
      if (quantity.hedge === 'exact') return 'other'
      return quantity.hedge === 'about' && isAbout(figure, low, high, slack) === 'other' ? 'other' : 'unclear'
  }
}

function isAbout(figure: FigureMention, low: number, high: number, slack: number): Fit {
  const distance = Math.min(Math.abs(figure.low - low), Math.abs(figure.low - high))
  if (distance <= Math.max(slack, high * 0.1)) return 'same'
  return distance <= high * 0.25 ? 'unclear' : 'other'
}

/** How many times the recorded figure the stated one is; null where the two can't be compared. Above 1 it is larger. */
export function ratioTo(figure: FigureMention, { value }: Statement): number | null {
  if (value.kind !== 'quantity' || figure.low !== figure.high || figure.low <= 0) return null
  const range = inUnitOf(value.quantity, figure)
  if (range === null || range[0] <= 0) return null
  const [low, high] = range
  if (figure.low > high) return figure.hedge === 'less than' || figure.hedge === 'at most' ? 1 : figure.low / high
  if (figure.low < low) return figure.hedge === 'more than' || figure.hedge === 'at least' ? 1 : figure.low / low
  return 1
}

/** The recorded bounds in the unit of the article; null where the two can't be compared. */
function inUnitOf({ low, high, unit }: QuantityValue, figure: FigureMention): readonly [number, number] | null {
  const [recorded, stated] = [findUnit(unit.toLowerCase()), findUnit(figure.unit.toLowerCase())]
  if (recorded === undefined || stated === undefined)
    return recorded === undefined && figure.shape !== 'measure' ? [low, high] : null
  const [first, last] = [convert(low, recorded, stated), convert(high, recorded, stated)]
  return first === null || last === null ? null : [first, last]
}
