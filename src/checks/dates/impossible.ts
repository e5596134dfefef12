import type { DateMention } from '../../model/annotation.ts'
import { daysInMonth, isLeapYear } from '../../text/calendar.ts'
import { monthName } from '../../text/wording.ts'
import { defineCheck } from '../define-check.ts'
import { citeCalendar } from './calendar-evidence.ts'

/** The longest that this month can be: February has 29 days where no year is stated. */
function longest(month: number, year: number | undefined): number {
  return daysInMonth(year ?? 2000, month)
}

/** The sentence of the calendar that the day breaks, or null where there is such a day. */
function broken({ month, day, year }: DateMention['stated']): string | null {
  if (month === undefined || day === undefined || month < 1 || month > 12) return null
  const last = longest(month, year)
  if (day <= last && day >= 1) return null
  if (month === 2 && day === 29 && year !== undefined && !isLeapYear(year)) {
    return `February has 28 days in ${year}, which is no leap year.`
  }
  return `${monthName(month)} has ${last} days.`
}

export const impossible = defineCheck({
  kind: 'article',
  id: 'dates/impossible',
  summary: 'Every date is a day of the calendar.',
  severity: 'error',
  messages: { noSuchDay: 'There is no “{actual}”: {rule}' },
  inspect({ article }) {
    return article.dates.flatMap((date) => {
      // Two numbers and a slash may be no date at all.
      if (!/\p{L}|\d{4}/u.test(date.text)) return []
      const rule = broken(date.stated) ?? (date.stated.end === undefined ? null : broken(date.stated.end))
      if (rule === null) return []
      return [
        {
          message: 'noSuchDay' as const,
          data: { actual: date.text, rule },
          at: { from: date.from, to: date.to },
          actual: date.text,
          evidence: [citeCalendar(rule)],
        },
      ]
    })
  },
})
