import { readBareYear } from './bare-year.ts'
import { readPoint } from './calendar-date.ts'
import { readDay } from './days.ts'
import { MONTHS, SHORT_MONTHS } from './lexicon.ts'
import { isDashAt, type Line, tokenAt, touches, wordAt } from './line.ts'
import type { Parts, Point } from './resolve.ts'
import { readYear } from './year.ts'

const CONNECTORS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'til', 'through', 'thru'])

/** Ends of a stretch that are counted from publication. */
const NOW: ReadonlyMap<string, number> = new Map([
  ['now', 0],
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** A point of the calendar, a month, or a year. */
export function readEnd(line: Line, index: number, opened: boolean): Point | null {
  const word = wordAt(line, index)
  const point = readPoint(line, index === line.first || word !== 'the' ? index : index + 1)
  if (point !== null && (opened || !point.guessed)) return point
  const shift = NOW.get(word)
  if (shift !== undefined) return { end: index + 1, parts: { shift: { unit: 'day', step: shift } }, guessed: false }
  const numeric =
    opened || (isDashAt(line, index + 3) && wordAt(line, index + 5) === '/') ? readMonthDay(line, index) : null
  if (numeric !== null) return numeric
  const month = MONTHS.get(word)
  if (
    month !== undefined &&
    tokenAt(line, index)?.capital &&
    (opened || !SHORT_MONTHS.has(word) || isDashAt(line, index + 1))
  ) {
    return { end: index + 1, parts: { month }, guessed: false }
  }
  const year =
    opened || isDashAt(line, index + 1) || wordAt(line, index + 1) === '/'
      ? readYear(line, index)
      : readBareYear(line, index)
  return year === null ? null : { end: year.end, parts: { year: year.year }, guessed: false }
}

export function readConnector(line: Line, index: number, opener: string): number | null {
  const word = wordAt(line, index)
  if (CONNECTORS.has(word)) return index + 1
  if (word === 'and') return opener === 'from' ? null : index + 1
  // "2003/04", "2003/2004"
  const season =
    word === '/' && /^(?:19|20)\d\d$/.test(wordAt(line, index - 1)) && /^\d\d(?:\d\d)?$/.test(wordAt(line, index + 1))
  if (season && touches(line, index) && touches(line, index + 1)) return index + 1
  if (!isDashAt(line, index)) return null
  const tight = touches(line, index) === touches(line, index + 1)
  return tight && (word !== '—' || touches(line, index)) ? index + 1 : null
}

export function readSecond(line: Line, index: number, first: Parts): Point | 'open' | null {
  const word = wordAt(line, index)
  if (word === 'present' || (word === 'now' && first.year !== undefined)) return 'open'
  if (word === 'the') {
    const present = wordAt(line, index + 1)
    if (present === 'present' && first.year !== undefined) return 'open'
  }
  const point = readPoint(line, word === 'the' ? index + 1 : index)
  if (
    point !== null &&
    fits(first, point.parts) &&
    (!point.guessed || first.year !== undefined || first.month !== undefined)
  )
    return point
  const shift = isDashAt(line, index - 1) ? undefined : NOW.get(word)
  if (shift !== undefined) return { end: index + 1, parts: { shift: { unit: 'day', step: shift } }, guessed: false }
  const numeric = first.month !== undefined && first.year === undefined ? readMonthDay(line, index) : null
  if (numeric !== null) return numeric
  if (first.shift !== undefined) return null
  const token = tokenAt(line, index)
  const month = MONTHS.get(word)
  if (
    month !== undefined &&
    token?.capital &&
    first.weekday === undefined &&
    (first.month !== undefined || first.year === undefined)
  )
    return { end: index + 1, parts: { month }, guessed: false }
  if (first.year !== undefined) {
    const year = readYear(line, index)
    if (year !== null) return { end: year.end, parts: { year: year.year }, guessed: false }
    const short =
      first.month === undefined && token?.kind === 'number' && /^\d\d?$/.test(token.text) && touches(line, index)
        ? Number(token.text)
        : null
    if (short === null || wordAt(line, index + 1) === '-' || wordAt(line, index + 1) === '%') return null
    const unit = token !== undefined && token.text.length === 1 ? 10 : 100
    const full = Math.floor(first.year / unit) * unit + short
    if (unit === 10 && full !== first.year + 1) return null
    // "2011-12" are two years; "2016-11" is a month, which the numeric dates read.
    return full > first.year && full - first.year < 60
      ? { end: index + 1, parts: { year: full }, guessed: false }
      : null
  }
  if (first.day !== undefined && first.month !== undefined) {
    const day = readDay(line, index)
    if (day === null || countsUnits(line, day.end) || wordAt(line, day.end) === '/') return null
    const at = wordAt(line, day.end) === ',' ? day.end + 1 : day.end
    const year = readYear(line, at)
    return {
      end: year?.end ?? day.end,
      parts: { ...(year === null ? {} : { year: year.year }), month: first.month, day: day.day },
      guessed: false,
    }
  }
  return null
}

/** `10/25`: month and day, behind "from" or "between" and in the other end. */
function readMonthDay(line: Line, index: number): Point | null {
  const [first, second] = [wordAt(line, index), wordAt(line, index + 2)]
  if (
    wordAt(line, index + 1) !== '/' ||
    (wordAt(line, index + 3) === '/' && !/^(?:19|20)\d\d$/.test(wordAt(line, index + 4))) ||
    !/^\d{1,2}$/.test(first) ||
    !/^\d{1,2}$/.test(second)
  )
    return null
  const [month, day] = [Number(first), Number(second)]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const mark = wordAt(line, index + 3)
  const year = mark === ',' || mark === '/' ? readYear(line, index + 4) : null
  if (year !== null) return { end: year.end, parts: { year: year.year, month, day }, guessed: false }
  return { end: index + 3, parts: { month, day }, guessed: false }
}

/** Whether the two can be ends of one stretch: both days, both months, or weekdays. */
function fits(first: Parts, last: Parts): boolean {
  if (first.weekday !== undefined && first.day === undefined)
    return last.weekday !== undefined && last.day === undefined
  if (first.year !== undefined && first.month === undefined && last.month !== undefined && last.year === undefined)
    return false
  return (
    last.month !== undefined || last.weekday === undefined || (first.weekday !== undefined && last.day !== undefined)
  )
}

function countsUnits(line: Line, index: number): boolean {
  const next = tokenAt(line, index)
  return (
    next !== undefined &&
    (next.text === '%' ||
      (next.kind === 'word' &&
        next.lower.endsWith('s') &&
        next.lower.length > 3 &&
        !MONTHS.has(next.lower) &&
        next.lower !== 'this'))
  )
}
