import type { DateValue } from '../../model/knowledge.ts'

/** What a date looks like, for messages. */
export const DATE_FORM = 'a date such as 1944-08-07, 1944-08, 1944, 2016-07-25/2016-07-28 or 1850~'

const POINT = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~?)$/
const SPAN_OF_YEARS = /^(-?\d{2})(?:(\d)X|XX)(~?)$/

type Point = Omit<DateValue, 'edtf'>

function daysIn(year: number, month: number): number {
  if (month === 2) {
    // Before 1582 every fourth year was a leap year.
    const leap = year % 4 === 0 && (year < 1582 || year % 100 !== 0 || year % 400 === 0)
    return leap ? 29 : 28
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function point(text: string): Point | undefined {
  const years = SPAN_OF_YEARS.exec(text)
  if (years) {
    const [, century = '', decade, about] = years
    const from = decade === undefined ? `${century}00-01-01` : `${century}${decade}0-01-01`
    const to = decade === undefined ? `${century}99-12-31` : `${century}${decade}9-12-31`
    return { from, to, precision: decade === undefined ? 'century' : 'decade', approximate: about === '~' }
  }
  const match = POINT.exec(text)
  if (!match) return undefined
  const [, year = '', month, day, about] = match
  const approximate = about === '~'
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', approximate }
  if (Number(month) < 1 || Number(month) > 12) return undefined
  const last = daysIn(Number(year), Number(month))
  if (day === undefined) {
    return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}`, precision: 'month', approximate }
  }
  if (Number(day) < 1 || Number(day) > last) return undefined
  const date = `${year}-${month}-${day}`
  return { from: date, to: date, precision: 'day', approximate }
}

/**
 * Reads a date of the packs: `1944`, `1944-08`, `1944-08-07`, `194X`, `19XX`, `1850~`, `2016-07-25/2016-07-28`, `2019/..`,
 * `../2019`; undefined for anything else, and for days that no calendar has.
 */
export function parseDate(text: string): DateValue | undefined {
  const edtf = text.trim()
  const ends = edtf.split('/')
  if (ends.length === 1) {
    const single = point(edtf)
    return single && { edtf, ...single }
  }
  const [first = '', last = ''] = ends
  const from = first === '..' ? undefined : point(first)
  const to = last === '..' ? undefined : point(last)
  if (ends.length > 2 || (first !== '..' && !from) || (last !== '..' && !to) || (!from && !to)) return undefined
  if (from?.from && to?.to && compareDates(from.from, to.to) > 0) return undefined
  const approximate = Boolean(from?.approximate || to?.approximate)
  return { edtf, from: from?.from ?? null, to: to?.to ?? null, precision: 'interval', approximate }
}

/** Order of two ISO dates, the years before Christ included. */
export function compareDates(a: string, b: string): number {
  const left = a.startsWith('-')
  const right = b.startsWith('-')
  if (left !== right) return left ? -1 : 1
  if (!left) return a === b ? 0 : a < b ? -1 : 1
  const years = Number(b.slice(1, 5)) - Number(a.slice(1, 5))
  return years === 0 ? compareDates(a.slice(6), b.slice(6)) : years
}
