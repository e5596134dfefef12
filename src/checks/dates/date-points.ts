import type { DateMention } from '../../model/annotation.ts'
import { daysInMonth, toDayNumber } from '../../text/calendar.ts'
import { bounds } from '../../text/interval.ts'

/** Parts of a date as the words give them. */
export interface DateParts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** Whether the words themselves give a date with its year, and nothing is guessed. */
export function isStatedDate(date: DateMention): boolean {
  return (
    (date.shape === 'date' || date.shape === 'weekday') &&
    date.value !== null &&
    !date.value.approximate &&
    date.hedge === 'exact' &&
    date.stated.year !== undefined &&
    date.stated.end === undefined
  )
}

/** The first and the last day that the parts can mean, as day numbers; null without a year. */
export function daysOf({ year, month, day }: DateParts): readonly [number, number] | null {
  if (year === undefined) return null
  const [first, last] = month === undefined ? [1, 12] : [month, month]
  return [
    toDayNumber({ year, month: first, day: day ?? 1 }),
    toDayNumber({ year, month: last, day: day ?? daysInMonth(year, last) }),
  ]
}

/** The first and the last day of a stated date. */
export function spanOf(date: DateMention): readonly [number, number] {
  return date.value === null ? [0, 0] : bounds(date.value)
}

/** The year that the words of a date give; null for a date without one. */
export function statedYear(date: DateMention): number | null {
  return date.stated.year ?? null
}
