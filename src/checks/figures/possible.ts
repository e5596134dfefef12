import type { FigureMention } from '../../model/annotation.ts'
import { formatNumber } from '../../text/numbers.ts'

/** Values that a figure as written can stand for; both ends included. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** How far "about" reaches, as a share of the value. */
const ABOUT = 0.12
/** How far beyond the stated value "more than" and "less than" still make sense, as a share of it. */
const BEYOND = 0.35
/** A round number of at least this is taken for a rounded one. */
const ROUND_FROM = 1000
/** No rounding goes further than this share of the value. */
const MOST_ROUNDING = 0.025

/** The place value of the last digit that is not 0, for plain numbers that are large enough to be rounded ones. */
function placeOf({ low, high, resolution, shape }: FigureMention): number {
  const value = Math.max(Math.abs(low), Math.abs(high))
  let place = resolution
  // Who writes "40 million" has counted in millions; who writes 40,000 may have counted in thousands.
  if (resolution <= 1 && value >= ROUND_FROM && Number.isInteger(low) && shape !== 'percent') {
    while (low % (place * 10) === 0 && place * 10 <= value) place *= 10
  }
  return place
}

/** Half of the place value of the last digit that is not 0: 17,000 may stand for anything from 16,500 to 17,500. */
function rounding(figure: FigureMention, peers: readonly FigureMention[]): number {
  const { low, high, resolution, shape } = figure
  const value = Math.max(Math.abs(low), Math.abs(high))
  const exact = resolution === 1 && value < ROUND_FROM && shape !== 'percent' && shape !== 'measure'
  if (exact) return 0
  // Beside 3.3 million, 3 million is 3.0.
  const place = Math.min(placeOf(figure), ...peers.map(placeOf))
  return Math.min(place / 2, Math.max(value * MOST_ROUNDING, resolution / 2))
}

/** The values that the figure can stand for, with its hedge and its rounding; `peers` are figures of the same kind that it is counted with. */
export function possible(figure: FigureMention, peers: readonly FigureMention[] = []): Interval {
  const half = rounding(figure, peers)
  const [low, high] = [figure.low - half, figure.high + half]
  switch (figure.hedge) {
    case 'exact':
      return { low, high }
    case 'about':
      return { low: low - Math.abs(figure.low) * ABOUT, high: high + Math.abs(figure.high) * ABOUT }
    case 'more than':
    case 'at least':
      return { low, high: high + Math.abs(figure.high) * BEYOND }
    case 'less than':
    case 'at most':
      return { low: low - Math.abs(figure.low) * BEYOND, high }
  }
}

/** Whether the two have no value in common: then no reading of the figures agrees. */
export function disagree(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(Math.abs(a.high), Math.abs(b.high), 1)
  return a.high < b.low - slack || b.high < a.low - slack
}

/** What the operation gives for the ends of both intervals; it must rise or fall steadily in each. */
export function combine(a: Interval, b: Interval, operation: (a: number, b: number) => number): Interval {
  const values = [
    operation(a.low, b.low),
    operation(a.low, b.high),
    operation(a.high, b.low),
    operation(a.high, b.high),
  ]
  return { low: Math.min(...values), high: Math.max(...values) }
}

/** A computed value as the message shows it: no more digits than make sense. */
export function shown(value: number): string {
  const size = Math.abs(value)
  return formatNumber(value, size >= 100 ? 0 : size >= 10 ? 1 : 2)
}
