import { readBareYear } from './bare-year.ts'
import { readPoint } from './calendar-date.ts'
import { readOrdinal } from './decades.ts'
import type { Draft } from './draft.ts'
import { DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS } from './lexicon.ts'
import { isDashAt, type Line, tokenAt, touches, wordAt } from './line.ts'
import { readRelative } from './relative.ts'
import { type Parts, type Point, resolveParts, statedParts } from './resolve.ts'

/** Behind these a month's name is a month, whoever else bears it. */
const SURE: ReadonlySet<string> = new Set(
  'in since until during throughout last next this early mid late each every till'.split(' '),
)
/** Behind these it is one if nobody in the article bears the name. */
const LIKELY: ReadonlySet<string> = new Set(
  "by from of through before after and or to the a an between for on ( , / - – — 's".split(' '),
)
const PREPOSITIONS: ReadonlySet<string> = new Set('on for of in to with by at from'.split(' '))

/** A month by its name alone: "in May", "the June hearing". `bearers` are the month names that people here bear. */
export function readMonth(line: Line, index: number, bearers: ReadonlySet<string>): Draft | null {
  const token = tokenAt(line, index)
  const month = MONTHS.get(token?.lower ?? '')
  if (month === undefined || token === undefined) return null
  const before = wordAt(line, index - 1)
  const next = tokenAt(line, index + 1)
  if (next?.kind === 'number' && touches(line, index + 1)) return null
  const short = SHORT_MONTHS.has(token.lower) || token.lower.endsWith('.')
  if (short && (!token.capital || !SURE.has(before) || !(token.lower.endsWith('.') || token.lower === 'sept')))
    return null
  const doubtful = DOUBTFUL_MONTHS.has(token.lower)
  if (
    !token.capital &&
    (doubtful ? !SURE.has(before) || month === 5 || month === 3 : !SURE.has(before) && !LIKELY.has(before))
  )
    return null
  if (doubtful && token.capital && !isMonth(line, index, before, bearers)) return null
  return {
    start: index,
    end: index + 1,
    shape: 'date',
    stated: { month },
    resolve: (context) => resolveParts({ month }, context),
  }
}

function isMonth(line: Line, index: number, before: string, bearers: ReadonlySet<string>): boolean {
  const next = tokenAt(line, index + 1)
  if (SURE.has(before))
    return wordAt(line, index - 1) !== 'this' || next?.kind !== 'word' || !PREPOSITIONS.has(next.lower)
  if (bearers.has(wordAt(line, index)) || !LIKELY.has(before)) return false
  if (next === undefined || next.kind !== 'word') return before !== ',' && before !== '('
  if (next.capital || next.lower === "'s") return false
  const verb = wordAt(line, index) === 'march' || wordAt(line, index) === 'may'
  if (verb && PREPOSITIONS.has(next.lower) && (before === ',' || before === 'and' || before === 'to')) return false
  // "the March on Washington", "the March for Life"
  return !(before === 'the' && PREPOSITIONS.has(next.lower))
}

/** A point of the calendar as a draft: "Tuesday, Feb. 4, 2020". */
export function readCalendarDate(line: Line, index: number): Draft | null {
  const point = readPoint(line, index)
  return point === null ? null : pointDraft(index, point)
}

export function pointDraft(start: number, { end, parts, guessed }: Point): Draft {
  const shape = parts.day === undefined && parts.weekday !== undefined ? 'weekday' : 'date'
  if (!guessed)
    return { start, end, shape, stated: statedParts(parts), resolve: (context) => resolveParts(parts, context) }
  const stated: Parts = parts.year === undefined ? {} : { year: parts.year }
  return {
    start,
    end,
    shape,
    stated,
    resolve: (context) => ({ value: resolveParts(parts, context).value, implied: ['month', 'day'] }),
  }
}

/** "on the 27th", "the 20th of next month": a day whose month the context knows. */
export function readDayOfMonth(line: Line, index: number): Draft | null {
  if (wordAt(line, index) !== 'the' || tokenAt(line, index + 1)?.kind !== 'number') return null
  const day = readOrdinal(line, index + 1)
  if (day === null || day.value < 1 || day.value > 31) return null
  if (wordAt(line, day.end) === 'of') {
    const month = readRelative(line, day.end + 1)
    if (month === null || wordAt(line, month.end - 1) !== 'month') return null
    return {
      start: index,
      end: month.end,
      shape: 'date',
      stated: { day: day.value },
      resolve: (context) => {
        const from = month.resolve(context).value?.from
        if (from === null || from === undefined) return { value: null, implied: [] }
        return {
          value: resolveParts(
            { year: Number(from.slice(0, 4)), month: Number(from.slice(5, 7)), day: day.value },
            context,
          ).value,
          implied: ['year', 'month'],
        }
      },
    }
  }
  const before = wordAt(line, index - 1)
  if (before !== 'on' && before !== 'for' && before !== 'until' && before !== 'by' && before !== 'since') return null
  const next = tokenAt(line, day.end)
  if (next?.kind === 'word' && !PREPOSITIONS.has(next.lower) && next.lower !== 'and') return null
  if (isDashAt(line, day.end) && touches(line, day.end)) return null
  return {
    start: index,
    end: day.end,
    shape: 'date',
    stated: { day: day.value },
    resolve: (context) => resolveParts({ day: day.value }, context),
  }
}

/** A year that its surroundings vouch for. */
export function readYearDate(line: Line, index: number): Draft | null {
  const year = readBareYear(line, index)
  return year === null ? null : pointDraft(index, { end: year.end, parts: { year: year.year }, guessed: false })
}
