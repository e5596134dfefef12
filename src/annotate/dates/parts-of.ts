import { fromDayNumber, parseIsoDay, toDayNumber, weekdayOf } from '../../text/calendar.ts'
import { spanValue } from '../../text/date-value.ts'
import { readPoint } from './calendar-date.ts'
import { readCentury, readDecade, readOrdinal } from './decades.ts'
import type { DateContext, Draft, Resolved } from './draft.ts'
import { MONTHS } from './lexicon.ts'
import { type Line, skipHyphen, tokenAt, wordAt } from './line.ts'
import { pointDraft, readMonth } from './months.ts'
import { readFiscalYear, readSeason } from './periods.ts'
import { readRelative, readThePeriod } from './relative.ts'
import { resolveParts } from './resolve.ts'
import { readYear } from './year.ts'

const ENDS: ReadonlySet<string> = new Set(['end', 'remaining', 'beginning', 'start', 'middle', 'rest', 'remainder'])

/** "early 2018", "mid-May", "late last year", "the end of March", "the rest of the week", "later in the year". */
export function readPartOf(line: Line, index: number, bearers: ReadonlySet<string>): Draft | null {
  const word = wordAt(line, index)
  let at = skipHyphen(line, index + 1)
  if (ENDS.has(word)) {
    if (wordAt(line, at) === 'of') at += 1
    else if (word !== 'rest') return null
  } else if (wordAt(line, at) === 'in') at += 1
  const inner = readThePeriod(line, at) ?? readPeriod(line, wordAt(line, at) === 'the' ? at + 1 : at, bearers)
  return inner === null ? null : { ...inner, start: index, resolve: (context) => loosely(inner.resolve(context)) }
}

/** The period that holds the part: which part of it exactly is not said. */
function loosely({ value, implied }: Resolved): Resolved {
  if (value === null || value.approximate) return { value, implied }
  return { value: { ...value, edtf: `${value.edtf}~`, approximate: true }, implied }
}

function readPeriod(line: Line, index: number, bearers: ReadonlySet<string>): Draft | null {
  const year = readYear(line, index)
  const decade = readDecade(line, index) ?? readCentury(line, index) ?? readFiscalYear(line, index)
  if (decade !== null) return decade
  if (year !== null) return pointDraft(index, { end: year.end, parts: { year: year.year }, guessed: false })
  const point = readPoint(line, index)
  if (point !== null && point.parts.month !== undefined && point.parts.day === undefined)
    return pointDraft(index, point)
  return readMonth(line, index, bearers) ?? readSeason(line, index) ?? readRelative(line, index)
}

/** "the week of Sept. 16", "the week starting on February 4", "the week ended Oct. 7". */
export function readWeekOf(line: Line, index: number): Draft | null {
  const short = wordAt(line, index) === 'w'
  const word = wordAt(line, short ? index + 2 : index + 1)
  const back = word === 'ending' || word === 'ended'
  if (short && (wordAt(line, index + 1) !== '/' || word !== 'c')) return null
  if (!short && !back && word !== 'of' && word !== 'starting' && word !== 'beginning' && word !== 'commencing')
    return null
  const behind = short ? index + 3 : index + 2
  const at = wordAt(line, behind) === 'on' || wordAt(line, behind) === 'the' ? behind + 1 : behind
  const point = readPoint(line, at)
  if (point === null || point.parts.day === undefined || point.guessed) return null
  const inner = pointDraft(index, point)
  const resolve = (context: DateContext): Resolved => {
    const { value, implied } = inner.resolve(context)
    const day = value?.from === null || value === null ? null : parseIsoDay(value.from)
    return day === null
      ? { value: null, implied: [] }
      : { value: back ? spanValue(day - 6, day) : spanValue(day, day + 6), implied }
  }
  return { ...inner, shape: 'range', resolve }
}

/** "week 31": of the calendar, by ISO 8601; in capitals it is one of a season of games. */
export function readWeekNumber(line: Line, index: number): Draft | null {
  const [token, next] = [tokenAt(line, index), tokenAt(line, index + 1)]
  const number = next?.kind === 'number' && /^\d{1,2}$/.test(next.text) ? Number(next.text) : 0
  if (token?.lower !== 'week' || token.capital || number < 1 || number > 53) return null
  const resolve = ({ published }: DateContext): Resolved => {
    if (published === null) return { value: null, implied: [] }
    const { year } = fromDayNumber(published)
    const fourth = toDayNumber({ year, month: 1, day: 4 })
    const monday = fourth - weekdayOf(fourth) + 1 + (number - 1) * 7
    return { value: spanValue(monday, monday + 6), implied: ['year'] }
  }
  return { start: index, end: index + 2, shape: 'range', stated: {}, resolve }
}

/** "the first week of October", "the last week of July 2019". */
export function readNthWeek(line: Line, index: number): Draft | null {
  const start = wordAt(line, index) === 'the' ? index + 1 : index
  const nth = wordAt(line, start) === 'last' ? { end: start + 1, value: -1 } : readOrdinal(line, start)
  if (nth === null || nth.value > 5 || wordAt(line, nth.end) !== 'week' || wordAt(line, nth.end + 1) !== 'of')
    return null
  const at = nth.end + 2
  const month = MONTHS.get(wordAt(line, at))
  const whole = month === undefined
  const year = readYear(line, whole ? at : wordAt(line, at + 1) === ',' ? at + 2 : at + 1)
  if (whole && year === null) return null
  const parts = { ...(month === undefined ? {} : { month }), ...(year === null ? {} : { year: year.year }) }
  const resolve = (context: DateContext): Resolved => {
    const { value, implied } = resolveParts(parts, context)
    const [first, last] = [parseIsoDay(value?.from ?? ''), parseIsoDay(value?.to ?? '')]
    if (first === null || last === null) return { value: null, implied: [] }
    const from = nth.value < 0 ? last - 8 : first + (nth.value - 1) * 7 - 1
    return { value: spanValue(from, from + 9, true), implied }
  }
  return { start: index, end: year?.end ?? at + 1, shape: 'range', stated: parts, resolve }
}
