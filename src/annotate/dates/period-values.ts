import type { DateValue } from '../../model/knowledge.ts'
import { addMonths, fromDayNumber, weekdayOf } from '../../text/calendar.ts'
import {
  centuryValue,
  dayNumberValue,
  decadeValue,
  intervalValue,
  monthValue,
  spanValue,
  yearValue,
} from '../../text/date-value.ts'
import { weekdayAt } from './days.ts'
import { type Line, wordAt } from './line.ts'
import { weekdayNear } from './resolve.ts'

export function periodValue(
  line: Line,
  at: number,
  unit: string,
  day: number,
  step: -1 | 0 | 1,
  future: boolean,
): DateValue | null {
  const { year, month } = fromDayNumber(day)
  if (unit === 'day') return dayNumberValue(day + step)
  if (unit === 'week') {
    const weekday = weekdayAt(line, at + 1) ?? (wordAt(line, at + 1) === 'on' ? weekdayAt(line, at + 2) : null)
    const monday = day - weekdayOf(day) + 1 + step * 7
    return weekday === null ? week(day + step * 7) : dayNumberValue(monday + weekday - 1)
  }
  if (unit === 'weekend') {
    const saturday =
      weekdayNear(6, day, future || step === 1) + (step === 0 && weekdayOf(day) < 6 ? (future ? 0 : 7) : 0)
    return spanValue(saturday, saturday + 1)
  }
  if (unit === 'month') {
    const moved = fromDayNumber(addMonths(day, step))
    return monthValue(moved.year, moved.month)
  }
  if (unit === 'quarter') {
    const first = fromDayNumber(addMonths(day, step * 3 - ((month - 1) % 3)))
    return intervalValue(monthValue(first.year, first.month), monthValue(first.year, first.month + 2))
  }
  if (unit === 'decade') return decadeValue(Math.floor(year / 10) * 10 + step * 10)
  return unit === 'century' ? centuryValue(Math.floor(year / 100) + 1 + step) : yearValue(year + step)
}

/** So many whole quarters before the one in which a day lies, or behind it. */
export function quartersValue(day: number, step: -1 | 1, count: number): DateValue | null {
  const { month } = fromDayNumber(day)
  const start = (shift: number): { year: number; month: number } =>
    fromDayNumber(addMonths(day, shift * 3 - ((month - 1) % 3)))
  const [first, last] = step < 0 ? [start(-count), start(-1)] : [start(1), start(count)]
  return intervalValue(monthValue(first.year, first.month), monthValue(last.year, last.month + 2))
}

/** Monday to Sunday. */
export function week(day: number): DateValue {
  const monday = day - weekdayOf(day) + 1
  return spanValue(monday, monday + 6)
}

/** "last Tuesday" is the Tuesday before, "next Tuesday" the one of the coming week, "this Tuesday" that of the same week. */
export function weekdayBy(weekday: number, day: number, step: -1 | 0 | 1): DateValue {
  if (step >= 0) return dayNumberValue(day - weekdayOf(day) + weekday + step * 7)
  const last = weekdayNear(weekday, day - 1, false)
  // Said on a Friday, "last Tuesday" can be the one of this week or of the week before.
  return weekday < weekdayOf(day) ? spanValue(last - 7, last, true) : dayNumberValue(last)
}
/** "last May" lies before this month, "next May" behind it. */
export function yearBy(month: number, day: number, step: -1 | 0 | 1): number {
  const now = fromDayNumber(day)
  if (step === 0) return now.year
  return step < 0 ? (month < now.month ? now.year : now.year - 1) : month > now.month ? now.year : now.year + 1
}
