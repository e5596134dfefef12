import type { Article, DateMention } from '../../model/annotation.ts'
import { fromDayNumber, isCalendarDay, parseIsoDay, toDayNumber, weekdayOf } from '../../text/calendar.ts'
import { monthName } from '../../text/wording.ts'
import { defineCheck } from '../define-check.ts'
import { citeCalendar, weekdayName } from './calendar-evidence.ts'

interface Mismatch {
  readonly date: DateMention
  readonly dayNumber: number
  readonly stated: number
  readonly actual: number
  /** Whether the article itself states the year. */
  readonly yearStated: boolean
}

/** How far a date without a year may lie from the day of publication before it could be of another year, in days. */
const NEAR = 120

/** The year that is meant: the stated one, or the one in which the day falls next to the day of publication. */
function yearOf(date: DateMention, article: Article): number | null {
  const { year, month, day } = date.stated
  if (year !== undefined) return year
  const published = article.published === null ? null : parseIsoDay(article.published.date)
  if (published === null || month === undefined || day === undefined) return null
  const around = fromDayNumber(published).year
  for (const candidate of [around - 1, around, around + 1]) {
    if (
      isCalendarDay(candidate, month, day) &&
      Math.abs(toDayNumber({ year: candidate, month, day }) - published) <= NEAR
    )
      return candidate
  }
  return null
}

function mismatch(date: DateMention, article: Article): Mismatch | null {
  const { month, day, weekday, end } = date.stated
  if (month === undefined || day === undefined || weekday === undefined || end !== undefined) return null
  const year = yearOf(date, article)
  // Before 1923 some countries still kept the Julian calendar.
  if (year === null || year < 1923 || !isCalendarDay(year, month, day)) return null
  const dayNumber = toDayNumber({ year, month, day })
  const actual = weekdayOf(dayNumber)
  return actual === weekday
    ? null
    : { date, dayNumber, stated: weekday, actual, yearStated: date.stated.year !== undefined }
}

/** The day nearest to the date that is the stated weekday. */
function nearestOn(dayNumber: number, weekday: number): string {
  const ahead = (weekday - weekdayOf(dayNumber) + 7) % 7
  const { month, day } = fromDayNumber(dayNumber + (ahead <= 3 ? ahead : ahead - 7))
  return `${monthName(month)} ${day}`
}

function inWords(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber)
  return `${monthName(month)} ${day}, ${year}`
}

export const weekday = defineCheck({
  kind: 'article',
  id: 'dates/weekday',
  summary: 'A date falls on the weekday that stands with it.',
  severity: 'error',
  messages: {
    other: '{date} was a {actual}, not a {stated}. Either the day is {actual}, or the date is {nearest}.',
  },
  inspect({ article }) {
    return article.dates.flatMap((date) => {
      const found = mismatch(date, article)
      if (found === null) return []
      const [day, actual, stated] = [inWords(found.dayNumber), weekdayName(found.actual), weekdayName(found.stated)]
      return [
        {
          message: 'other' as const,
          ...(found.yearStated ? {} : { severity: 'warning' as const }),
          data: { date: day, actual, stated, nearest: nearestOn(found.dayNumber, found.stated) },
          at: { from: date.from, to: date.to },
          actual: stated,
          expected: actual,
          evidence: [citeCalendar(`${day} was a ${actual}.`)],
        },
      ]
    })
  },
})
