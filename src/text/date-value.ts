import type { DateValue } from '../model/knowledge.ts'
import {
  daysInMonth,
  formatIsoDay,
  formatIsoYear,
  isCalendarDay,
  parseIsoDay,
  toDayNumber,
  twoDigits,
} from './calendar.ts'

const EDTF_POINT = /^(-?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/

/** A day; null where the calendar has no such day. */
export function dayValue(year: number, month: number, day: number, approximate = false): DateValue | null {
  if (!isCalendarDay(year, month, day)) return null
  const iso = formatIsoDay(toDayNumber({ year, month, day }))
  return { edtf: marked(iso, approximate), from: iso, to: iso, precision: 'day', approximate }
}

/** The value of a day number. */
export function dayNumberValue(dayNumber: number, approximate = false): DateValue {
  const iso = formatIsoDay(dayNumber)
  return { edtf: marked(iso, approximate), from: iso, to: iso, precision: 'day', approximate }
}

/** A whole month (1 to 12). */
export function monthValue(year: number, month: number, approximate = false): DateValue {
  const edtf = `${formatIsoYear(year)}-${twoDigits(month)}`
  const to = `${edtf}-${twoDigits(daysInMonth(year, month))}`
  return { edtf: marked(edtf, approximate), from: `${edtf}-01`, to, precision: 'month', approximate }
}

/** A whole year. */
export function yearValue(year: number, approximate = false): DateValue {
  const edtf = formatIsoYear(year)
  return { edtf: marked(edtf, approximate), from: `${edtf}-01-01`, to: `${edtf}-12-31`, precision: 'year', approximate }
}

/** The ten years from `firstYear` on: 1990 for the 1990s. */
export function decadeValue(firstYear: number, approximate = false): DateValue {
  const from = `${formatIsoYear(firstYear)}-01-01`
  const to = `${formatIsoYear(firstYear + 9)}-12-31`
  return { edtf: `${formatIsoYear(firstYear).slice(0, -1)}X`, from, to, precision: 'decade', approximate }
}

/**
 * A century, counted from 1; negative before Christ. Whether 1800 closes the 18th century or opens the 19th is disputed,
 * so both hold it.
 */
export function centuryValue(century: number, approximate = false): DateValue {
  const after = century > 0
  const first = after ? Math.max(1, (century - 1) * 100) : century * 100
  const last = after ? century * 100 : Math.min(-1, (century + 1) * 100)
  const edtf = after ? `${twoDigits(century - 1)}XX` : `${formatIsoYear(first)}/${formatIsoYear(last)}`
  const from = `${formatIsoYear(first)}-01-01`
  return { edtf, from, to: `${formatIsoYear(last)}-12-31`, precision: 'century', approximate }
}

/** From the first day of one date to the last day of another; null stands for an open end. Null where it runs backwards. */
export function intervalValue(first: DateValue | null, last: DateValue | null): DateValue | null {
  const from = first === null ? null : first.from
  const to = last === null ? null : last.to
  if (from !== null && to !== null && (parseIsoDay(from) ?? 0) > (parseIsoDay(to) ?? 0)) return null
  const approximate = first?.approximate === true || last?.approximate === true
  return { edtf: `${first?.edtf ?? '..'}/${last?.edtf ?? '..'}`, from, to, precision: 'interval', approximate }
}

/** From one day number to another, both included. */
export function spanValue(from: number, to: number, approximate = false): DateValue {
  const [first, last] = [formatIsoDay(from), formatIsoDay(to)]
  const edtf = `${marked(first, approximate)}/${marked(last, approximate)}`
  return { edtf, from: first, to: last, precision: 'interval', approximate }
}

/**
 * Reads `1944`, `1944-08`, `1944-08-07`, `1850~`, an interval of two such (`2016-07-25/2016-07-28`), or an open one
 * (`2019/..`, `../1945`). Null for anything else, for days that don't exist and for intervals that run backwards.
 */
export function parseEdtf(text: string): DateValue | null {
  const slash = text.indexOf('/')
  if (slash < 0) return parsePoint(text)
  const [left, right] = [text.slice(0, slash), text.slice(slash + 1)]
  const first = left === '..' ? null : parsePoint(left)
  const last = right === '..' ? null : parsePoint(right)
  if ((first === null) !== (left === '..') || (last === null) !== (right === '..')) return null
  return first === null && last === null ? null : intervalValue(first, last)
}

function parsePoint(text: string): DateValue | null {
  const match = EDTF_POINT.exec(text)
  if (match === null) return null
  const [, year, month, day, mark] = match
  const approximate = mark !== undefined
  if (Number(year) === 0) return null
  if (month === undefined) return yearValue(Number(year), approximate)
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return monthValue(Number(year), Number(month), approximate)
  return dayValue(Number(year), Number(month), Number(day), approximate)
}

function marked(edtf: string, approximate: boolean): string {
  return approximate ? `${edtf}~` : edtf
}
