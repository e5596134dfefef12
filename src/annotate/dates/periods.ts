import type { DateValue } from '../../model/knowledge.ts'
import { fromDayNumber } from '../../text/calendar.ts'
import { dayValue, intervalValue, monthValue, yearValue } from '../../text/date-value.ts'
import { readYearBehind } from './calendar-date.ts'
import { readOrdinal } from './decades.ts'
import { type DateContext, type Draft, known, type Resolved, UNKNOWN } from './draft.ts'
import { SEASONS, STEPS } from './lexicon.ts'
import { isDashAt, type Line, skipHyphen, tokenAt, touches, wordAt } from './line.ts'
import { readYear, readYearInWords } from './year.ts'

const QUARTER = /^q([1-4])$/
const HALF = /^h([12])$/

/** `Q3 2016`, `2016 Q3`, `the third quarter of 2016`, `H1 2016`, `the first half of 2019`. */
export function readQuarter(line: Line, index: number): Draft | null {
  const short = shortPeriod(wordAt(line, index))
  if (short !== null) {
    const at = wordAt(line, index + 1) === 'of' ? index + 2 : skipHyphen(line, index + 1)
    const year = readYear(line, at)
    if (year !== null) return period(index, year.end, year.year, short)
    return readShifted(line, index, at, short) ?? (short.months === 3 ? current(index, index + 1, short) : null)
  }
  const ordinal = readOrdinal(line, index)
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 4) return null
  const noun = skipHyphen(line, ordinal.end)
  const word = wordAt(line, noun)
  if (word !== 'quarter' && !(word === 'half' && ordinal.value <= 2)) return null
  const months = word === 'quarter' ? 3 : 6
  const of = wordAt(line, noun + 1) === 'of' ? noun + 2 : noun + 1
  const year = readYear(line, of) ?? readYearInWords(line, of)
  const part = { nth: ordinal.value, months }
  if (year !== null && !(of === noun + 1 && word === 'half')) return period(index, year.end, year.year, part)
  return readShifted(line, index, of, part)
}

/** "the third quarter of last year", "Q3 this year", "the first half of the year". */
function readShifted(line: Line, start: number, index: number, part: PartOfYear): Draft | null {
  const step = wordAt(line, index) === 'the' ? 0 : STEPS.get(wordAt(line, index))
  if (step === undefined || wordAt(line, index + 1) !== 'year') return null
  const resolve = ({ published }: DateContext): Resolved =>
    published === null ? UNKNOWN : { value: periodValue(fromDayNumber(published).year + step, part), implied: ['year'] }
  return { start, end: index + 2, shape: 'range', stated: {}, resolve }
}

/** A quarter without its year: the last one that has begun, or the next. */
function current(start: number, end: number, part: PartOfYear): Draft {
  const resolve = ({ published, future }: DateContext): Resolved => {
    if (published === null) return UNKNOWN
    const { year, month } = fromDayNumber(published)
    const begun = (part.nth - 1) * part.months < month
    const shift = future ? (part.nth * part.months < month ? 1 : 0) : begun ? 0 : -1
    return { value: periodValue(year + shift, part), implied: ['year'] }
  }
  return { start, end, shape: 'range', stated: {}, resolve }
}
/** `2016 Q3`, `2019-Q1`, `2016H2`. */
export function readYearQuarter(line: Line, index: number): Draft | null {
  const token = tokenAt(line, index)
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return null
  const at = skipHyphen(line, index + 1)
  const short = shortPeriod(wordAt(line, at))
  return short === null ? null : period(index, at + 1, Number(token.text), short)
}

interface PartOfYear {
  readonly nth: number
  readonly months: number
}

function shortPeriod(word: string): PartOfYear | null {
  const quarter = QUARTER.exec(word)
  if (quarter !== null) return { nth: Number(quarter[1]), months: 3 }
  const half = HALF.exec(word)
  return half === null ? null : { nth: Number(half[1]), months: 6 }
}

function period(start: number, end: number, year: number, part: PartOfYear): Draft {
  return { start, end, shape: 'range', stated: { year }, resolve: known(periodValue(year, part)) }
}

function periodValue(year: number, { nth, months }: PartOfYear): DateValue | null {
  return intervalValue(monthValue(year, (nth - 1) * months + 1), monthValue(year, nth * months))
}
/** `FY2019`, `fiscal 2019`, `fiscal year 2019`: which twelve months it means is not said, only that they end or begin in it. */
export function readFiscalYear(line: Line, index: number): Draft | null {
  const word = wordAt(line, index)
  const glued = /^fy(\d{2}|\d{4})$/.exec(word)
  if (glued !== null) return fiscal(index, index + 1, Number(glued[1]))
  if (word !== 'fy' && word !== 'fiscal' && word !== 'financial') return null
  const at = wordAt(line, index + 1) === 'year' ? index + 2 : index + 1
  if (word === 'financial' && at === index + 1) return null
  const year = readYear(line, at)
  return year === null ? null : fiscal(index, year.end, year.year)
}

function fiscal(start: number, end: number, digits: number): Draft {
  const year = digits < 100 ? 2000 + digits : digits
  const value = intervalValue(yearValue(year - 1, true), yearValue(year, true))
  return { start, end, shape: 'range', stated: { year }, resolve: known(value) }
}

const SEASON_CONTEXT: ReadonlySet<string> = new Set('in during over by since until through the for'.split(' '))

/** `summer 2016`, `the summer of 2016`, `winter 2018-19`, `in the summer`. */
export function readSeason(line: Line, index: number): Draft | null {
  const code = SEASONS.get(wordAt(line, index))
  if (code === undefined) return null
  const behind = readYearBehind(line, index + 1)
  const { year, shift } = behind?.parts ?? {}
  if (behind !== null && year !== undefined) {
    let end = behind.end
    if (isDashAt(line, end) && touches(line, end) && /^\d\d$/.test(wordAt(line, end + 1))) end += 2
    return { start: index, end, shape: 'season', stated: { year }, resolve: known(seasonValue(code, year)) }
  }
  if (behind !== null && shift !== undefined) {
    const resolve = ({ published }: DateContext): Resolved =>
      published === null
        ? UNKNOWN
        : { value: seasonValue(code, fromDayNumber(published).year + shift.step), implied: ['year'] }
    return { start: index, end: behind.end, shape: 'season', stated: {}, resolve }
  }
  const word = wordAt(line, index)
  if (word === 'fall' || word === 'spring') return null
  const next = tokenAt(line, index + 1)
  const context =
    SEASON_CONTEXT.has(wordAt(line, index - 1)) &&
    !tokenAt(line, index)?.capital &&
    (next === undefined || next.kind !== 'word' || SEASON_CONTEXT.has(next.lower))
  return context ? { start: index, end: index + 1, shape: 'season', stated: {}, resolve: () => UNKNOWN } : null
}

/** The months of a northern season, and some: seasons begin on different days, and in the south in other months. */
export function seasonValue(code: number, year: number): DateValue | null {
  const months = [
    [3, 6],
    [6, 9],
    [9, 12],
    [1, 12],
  ][code - 21]
  const [first, last] = months ?? []
  if (first === undefined || last === undefined) return null
  const from = code === 24 ? dayValue(year - 1, 12, 1) : dayValue(year, first, 1)
  const to = code === 24 ? dayValue(year + 1, 3, 20) : dayValue(year, last, 22)
  if (from === null || to === null) return null
  return { edtf: `${year}-${code}`, from: from.from, to: to.to, precision: 'interval', approximate: true }
}
