import { DAY, type Day, readDay, SUFFIXES, weekdayAt } from './days.ts'
import { DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS, STEPS, WEEKDAYS } from './lexicon.ts'
import { isDashAt, type Line, tokenAt, touches, wordAt } from './line.ts'
import { readNumericDate } from './numeric-date.ts'
import type { Parts, Point } from './resolve.ts'
import { readYear, readYearInWords, shortYear } from './year.ts'

/** What follows a number that counts something: "In March 12 people died". */
const NOT_COUNTED: ReadonlySet<string> = new Set('this his was is has as thus vs us its'.split(' '))

/** Reads a day, a month with its year, or a weekday, with the weekday that stands behind a day. */
export function readPoint(line: Line, index: number): Point | null {
  const point = readPlainPoint(line, index)
  if (point === null || point.parts.day === undefined || point.parts.weekday !== undefined) return point
  const weekday = readWeekdayBehind(line, point.end)
  return weekday === null ? point : { ...point, end: weekday.end, parts: { ...point.parts, weekday: weekday.weekday } }
}

/** `Sept. 11, 2001, a Tuesday,` or `Feb. 4 (Tuesday)`. */
function readWeekdayBehind(line: Line, index: number): { end: number; weekday: number } | null {
  const bracket = wordAt(line, index) === '('
  const at = bracket ? index + 1 : wordAt(line, index) === ',' && wordAt(line, index + 1) === 'a' ? index + 2 : 0
  const weekday = at === 0 ? undefined : WEEKDAYS.get(wordAt(line, at))
  if (weekday === undefined) return null
  if (bracket) return wordAt(line, at + 1) === ')' ? { end: at + 2, weekday } : null
  const next = tokenAt(line, at + 1)
  return next === undefined || next.kind === 'punctuation' ? { end: at + 1, weekday } : null
}

function readPlainPoint(line: Line, index: number): Point | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  if (token.kind === 'number') return readNumericDate(line, index) ?? readDayMonth(line, index)
  if (token.kind !== 'word') return null
  const weekday = weekdayAt(line, index)
  if (weekday !== null) return readFromWeekday(line, index, weekday)
  return readMonthFirst(line, index) ?? readDayMonth(line, index)
}

/** `May 5th, 2019`, `May 5`, `May of 2019`, `May 2019`, `May twenty-first`; not a month alone. */
function readMonthFirst(line: Line, index: number): Point | null {
  const month = MONTHS.get(wordAt(line, index))
  if (month === undefined) return null
  let at = index + 1
  if (
    wordAt(line, at) === '.' &&
    touches(line, at) &&
    (SHORT_MONTHS.has(wordAt(line, index)) || closesWithDay(line, at))
  )
    at += 1
  else if (wordAt(line, at) === ',' && closesWithOrdinal(line, at)) at += 1
  const lower = tokenAt(line, index)?.capital !== true
  if (lower && (month === 3 || month === 5) && !isSureLower(line, index, at)) return null
  if (isDashAt(line, at) || wordAt(line, at) === '/') {
    const joined = readJoined(line, index, month)
    if (joined !== null) return joined
  }
  if (wordAt(line, at) === 'the') at += 1
  const day = readDay(line, at)
  if (day !== null && !countsBehind(line, index, day)) {
    const year = readYearBehind(line, day.end)
    return { end: year?.end ?? day.end, parts: { month, day: day.day, ...year?.parts }, guessed: false }
  }
  const year = readYearBehind(line, index + 1)
  return year === null ? null : { end: year.end, parts: { ...year.parts, month }, guessed: false }
}

/** `October. 2`: a stop behind a whole name, where a day and nothing that it could count ends the clause. */
function closesWithDay(line: Line, stop: number): boolean {
  const day = readDay(line, stop + 1)
  return day !== null && tokenAt(line, stop + 1)?.kind === 'number' && tokenAt(line, day.end)?.kind !== 'word'
}

/** `October, 1st`: an ordinal in figures that no noun follows. */
function closesWithOrdinal(line: Line, comma: number): boolean {
  const day = readDay(line, comma + 1)
  const next = tokenAt(line, day?.end ?? comma)
  return day?.ordinal === true && tokenAt(line, comma + 1)?.kind === 'number' && next?.kind !== 'word'
}

/** "may" and "march" in lower case are verbs, unless a day and year or an ordinal follow. */
function isSureLower(line: Line, index: number, at: number): boolean {
  const day = readDay(line, at)
  if (day === null) return readYear(line, at) !== null && wordAt(line, index - 1) !== 'you'
  return (
    day.ordinal ||
    readYear(line, day.end) !== null ||
    (wordAt(line, day.end) === ',' && readYear(line, day.end + 1) !== null)
  )
}

/** `5 May 2019`, `5th of May`, `the fifth of May, 2019`. */
function readDayMonth(line: Line, index: number): Point | null {
  const day = readDay(line, index)
  if (day === null || '$£€'.includes(wordAt(line, index - 1) || ' ')) return null
  let at = day.end
  if (wordAt(line, at) === 'day') at += 1
  if (wordAt(line, at) === '.' && touches(line, at)) at += 1
  if (wordAt(line, at) === 'of') at += 1
  const token = tokenAt(line, at)
  const month = MONTHS.get(token?.lower ?? '')
  if (token !== undefined && month === undefined && wordAt(line, at + 1) === 'month') {
    const step = token.lower === 'the' ? 0 : STEPS.get(token.lower)
    const parts: Parts = { day: day.day, shift: { unit: 'month', step: step ?? 0 } }
    return step === undefined ? null : { end: at + 2, parts, guessed: false }
  }
  if (month === undefined || token === undefined) return null
  if (!token.capital && DOUBTFUL_MONTHS.has(token.lower) && !day.ordinal && readYearBehind(line, at + 1) === null) {
    if (month === 5 || month === 3) return null
  }
  const stop = wordAt(line, at + 1) === '.' && touches(line, at + 1) && SHORT_MONTHS.has(token.lower) ? at + 2 : at + 1
  const year = readYearBehind(line, stop)
  const end = year?.end ?? at + 1
  return { end, parts: { month, day: day.day, ...year?.parts }, guessed: false }
}
/** `Tuesday, Feb. 4, 2020`, `Tuesday 4 February`, `Tuesday the 4th`, `Tuesday (Feb. 4)`; else the weekday alone. */
function readFromWeekday(line: Line, index: number, weekday: number): Point | null {
  let at = index + 1
  const bracket = wordAt(line, at) === '('
  if (bracket || wordAt(line, at) === ',') at += 1
  if (wordAt(line, at) === 'the') at += 1
  const point = tokenAt(line, at)?.kind === 'number' || !WEEKDAYS.has(wordAt(line, at)) ? readDatePart(line, at) : null
  if (point !== null && point.parts.day !== undefined) {
    const parts = { ...point.parts, weekday }
    if (!bracket) return { ...point, parts }
    if (wordAt(line, point.end) === ')') return { ...point, end: point.end + 1, parts }
  }
  if (wordAt(line, index + 1) === 'the') {
    const day = readDay(line, index + 2)
    if (day !== null) return { end: day.end, parts: { weekday, day: day.day }, guessed: false }
  }
  const bare = readBareDay(line, index + 1, weekday)
  if (bare !== null) return bare
  const of = wordAt(line, index + 1) === 'of' ? index + 2 : index + 1
  const step = wordAt(line, of + 1) === 'week' ? STEPS.get(wordAt(line, of)) : undefined
  if (step !== undefined) return { end: of + 2, parts: { weekday, shift: { unit: 'week', step } }, guessed: false }
  return { end: index + 1, parts: { weekday }, guessed: false }
}

/** Behind a weekday: `7/6`, and `21` at the end of a clause. */
function readBareDay(line: Line, index: number, weekday: number): Point | null {
  const [first, mark, second] = [wordAt(line, index), wordAt(line, index + 1), wordAt(line, index + 2)]
  if (!/^\d{1,2}$/.test(first)) return null
  if ((mark === '/' || mark === '-') && touches(line, index + 1) && /^\d{1,2}$/.test(second)) {
    const [month, day] = [Number(first), Number(second)]
    if (month < 1 || month > 12 || day < 1 || day > 31) return null
    return { end: index + 3, parts: { month, day, weekday }, guessed: day <= 12 && month !== day }
  }
  const next = tokenAt(line, index + 1)
  const free = next === undefined || (next.kind === 'punctuation' && !touches(line, index + 2))
  return free && DAY.test(first) ? { end: index + 1, parts: { day: Number(first), weekday }, guessed: false } : null
}

function readDatePart(line: Line, index: number): Point | null {
  if (tokenAt(line, index)?.kind === 'number') return readNumericDate(line, index) ?? readDayMonth(line, index)
  return readMonthFirst(line, index) ?? readDayMonth(line, index)
}

/** `Oct-2`, `Oct/2`, `Dec-2018`. */
function readJoined(line: Line, index: number, month: number): Point | null {
  const at = index + 2
  if (!touches(line, index + 1) || !touches(line, at)) return null
  const year = readYear(line, at)
  if (year !== null) return { end: year.end, parts: { year: year.year, month }, guessed: false }
  const token = tokenAt(line, at)
  if (token === undefined || !DAY.test(token.text) || SUFFIXES.has(wordAt(line, at + 1))) return null
  const next = wordAt(line, at + 1)
  const full = (next === '-' || next === '/') && touches(line, at + 1) ? readYear(line, at + 2) : null
  if (full !== null)
    return { end: full.end, parts: { year: full.year, month, day: Number(token.text) }, guessed: false }
  return { end: at + 1, parts: { month, day: Number(token.text) }, guessed: false }
}

/** A year behind a month or day: `, 2019`, `2019`, `of 2019`, `in 2019`, `'19`, `last year`, `, nineteen eighty-four`. */
export function readYearBehind(line: Line, index: number): { end: number; parts: Parts } | null {
  let at = index
  if (wordAt(line, at) === ',') at += 1
  else if (wordAt(line, at) === 'of' || wordAt(line, at) === 'in') at += 1
  const year = readYear(line, at)
  if (year !== null) return { end: year.end, parts: { year: year.year } }
  const step =
    wordAt(line, at + 1) === 'year' && wordAt(line, at) !== 'following' ? STEPS.get(wordAt(line, at)) : undefined
  if (step !== undefined && wordAt(line, at - 1) !== ',')
    return { end: at + 2, parts: { shift: { unit: 'year', step } } }
  const quote = wordAt(line, at)
  if ((quote === "'" || quote === '‘') && touches(line, at + 1)) {
    const short = tokenAt(line, at + 1)
    if (short?.kind === 'number' && /^\d\d$/.test(short.text) && wordAt(line, at + 2) !== 's') {
      return { end: at + 2, parts: { year: shortYear(Number(short.text)) } }
    }
  }
  const words = readYearInWords(line, at)
  return words === null ? null : { end: words.end, parts: { year: words.year } }
}
/** Whether the number behind a month counts what follows: "In March 12 people died". */
function countsBehind(line: Line, month: number, day: Day): boolean {
  if (day.ordinal) return false
  const next = tokenAt(line, day.end)
  if (wordAt(line, day.end) === ',' && /^\d{3}$/.test(wordAt(line, day.end + 1)) && touches(line, day.end + 1))
    return true
  if (next?.kind !== 'word' || next.capital)
    return wordAt(line, day.end) === '%' || (isDashAt(line, day.end) && isScore(line, day.end))
  const before = wordAt(line, month - 1)
  const plural = next.lower.endsWith('s') && !next.lower.endsWith("'s") && !NOT_COUNTED.has(next.lower)
  return (
    (before === 'in' || before === 'since' || before === 'during') &&
    (plural || next.lower === 'people' || next.lower === 'percent')
  )
}

/** "May 4-2": no range of days. */
function isScore(line: Line, dash: number): boolean {
  const [before, after] = [Number(wordAt(line, dash - 1)), Number(wordAt(line, dash + 1))]
  return (
    touches(line, dash) && touches(line, dash + 1) && after < before && MONTHS.get(wordAt(line, dash + 2)) === undefined
  )
}
