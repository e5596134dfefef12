import type { DateMention } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { citeCalendar } from './calendar-evidence.ts'

type Point = { readonly year?: number; readonly month?: number; readonly day?: number }

/** "From May 20 to May 2": nobody means a year less some days. */
function runsBackInMonth(start: Point, end: Point): boolean {
  if (start.month === undefined || start.month !== end.month) return false
  return start.day !== undefined && end.day !== undefined && end.day < start.day
}

/** Whether the end of a range lies before its start, on the parts that both state; a year that only one states is taken for both. */
function runsBackwards(start: Point, end: Point): boolean {
  if (start.year !== undefined && end.year !== undefined && start.year !== end.year) return end.year < start.year
  if (start.year === undefined && end.year === undefined) return runsBackInMonth(start, end)
  // "December to March" without years runs into the next year.
  if (start.year === undefined || end.year === undefined) return false
  if (start.month === undefined || end.month === undefined) return false
  if (start.month !== end.month) return end.month < start.month
  return start.day !== undefined && end.day !== undefined && end.day < start.day
}

/** Years before Christ count down, and two digits may mean the next century: "1999-03". */
function isDoubtful({ text, stated }: DateMention): boolean {
  const year = stated.end?.year ?? 2000
  return /\b(?:BC|BCE|B\.C\.)/i.test(text) || year < 1000 || (stated.year ?? 2000) < 1000
}

export const backwards = defineCheck({
  kind: 'article',
  id: 'dates/backwards',
  summary: 'A span of time ends after it starts.',
  severity: 'error',
  messages: { backwards: '“{actual}” ends before it starts; turn it round or correct one of its ends.' },
  inspect({ article }) {
    return article.dates.flatMap((date) => {
      const { end } = date.stated
      if (date.shape !== 'range' || end === undefined || !runsBackwards(date.stated, end) || isDoubtful(date)) return []
      return [
        {
          message: 'backwards' as const,
          data: { actual: date.text },
          at: { from: date.from, to: date.to },
          actual: date.text,
          evidence: [citeCalendar('A span of time ends after it starts.')],
        },
      ]
    })
  },
})
