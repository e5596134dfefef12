import { fromDayNumber, nthWeekday } from '../../text/calendar.ts'
import { dayNumberValue } from '../../text/date-value.ts'
import { readNumeral } from '../figures/numeral.ts'
import { weekdayAt } from './days.ts'
import { readOrdinal } from './decades.ts'
import { ALL_PARTS, type Draft, UNKNOWN } from './draft.ts'
import { MONTHS, WEEKDAYS } from './lexicon.ts'
import { type Line, tokenAt, wordAt } from './line.ts'
import { readRelative } from './relative.ts'
import { resolveParts, weekdayNear } from './resolve.ts'
import { readYear } from './year.ts'

/** "the first Friday of July 2019", "last Monday in May". */
export function readNthWeekday(line: Line, index: number): Draft | null {
  const start = wordAt(line, index) === 'the' ? index + 1 : index
  const nth = wordAt(line, start) === 'last' ? { end: start + 1, value: -1 } : readOrdinal(line, start)
  if (nth === null || nth.value > 5) return null
  const weekday = weekdayAt(line, nth.end)
  if (weekday === null) return null
  if (wordAt(line, nth.end + 1) !== 'of' && wordAt(line, nth.end + 1) !== 'in')
    return readOfThisMonth(line, index, nth, weekday)
  const at = nth.end + 2
  const month = MONTHS.get(wordAt(line, at))
  if (month === undefined) {
    const inner = readRelative(line, at)
    if (inner === null || wordAt(line, inner.end - 1) !== 'month') return null
    return {
      start: index,
      end: inner.end,
      shape: 'date',
      stated: { weekday },
      resolve: (context) => {
        const from = inner.resolve(context).value?.from
        if (from === null || from === undefined) return { value: null, implied: [] }
        return {
          value: dayNumberValue(nthWeekday(Number(from.slice(0, 4)), Number(from.slice(5, 7)), weekday, nth.value)),
          implied: ['year', 'month', 'day'],
        }
      },
    }
  }
  const year = readYear(line, wordAt(line, at + 1) === ',' || wordAt(line, at + 1) === 'of' ? at + 2 : at + 1)
  const stated = { month, weekday, ...(year === null ? {} : { year: year.year }) }
  return {
    start: index,
    end: year?.end ?? at + 1,
    shape: 'date',
    stated,
    resolve: (context) => {
      const { value, implied } = resolveParts(year === null ? { month } : { year: year.year, month }, context)
      if (value?.from === null || value?.from === undefined) return { value: null, implied: [] }
      return { value: dayNumberValue(nthWeekday(Number(value.from.slice(0, 4)), month, weekday, nth.value)), implied }
    },
  }
}

/** "the second Sunday", "first Sunday": of the month of writing; behind "a" or "their" it counts something else. */
function readOfThisMonth(
  line: Line,
  start: number,
  nth: { readonly end: number; readonly value: number },
  weekday: number,
): Draft | null {
  const before = wordAt(line, start - 1)
  if (nth.value < 0 || !wordAt(line, nth.end).endsWith('day') || OWNERS.has(before) || before.endsWith("'s"))
    return null
  const next = tokenAt(line, nth.end + 1)
  if (next !== undefined && next.kind !== 'punctuation') return null
  return {
    start,
    end: nth.end + 1,
    shape: 'weekday',
    stated: { weekday },
    resolve: ({ published }) => {
      if (published === null) return UNKNOWN
      const { year, month } = fromDayNumber(published)
      const day = nthWeekday(year, month, weekday, nth.value)
      return fromDayNumber(day).month === month ? { value: dayNumberValue(day), implied: ALL_PARTS } : UNKNOWN
    },
  }
}

const OWNERS: ReadonlySet<string> = new Set('a an another his her their its our my your every each one'.split(' '))

/** "two Sundays ago", "three Mondays from now": so many weekdays before or behind the day of writing. */
export function readCountedWeekday(line: Line, index: number): Draft | null {
  const count = readNumeral(line, index)
  if (count === null || count.value < 1 || count.value > 10 || !Number.isInteger(count.value)) return null
  const word = wordAt(line, count.end)
  const weekday = WEEKDAYS.get(word.endsWith('days') ? word.slice(0, -1) : word)
  if (weekday === undefined) return null
  const behind = wordAt(line, count.end + 1)
  const now = behind === 'from' && (wordAt(line, count.end + 2) === 'now' || wordAt(line, count.end + 2) === 'today')
  if (!now && behind !== 'ago' && behind !== 'later') return null
  const weeks = (count.value - 1) * 7
  return {
    start: index,
    end: count.end + (now ? 3 : 2),
    shape: 'weekday',
    stated: { weekday },
    resolve: ({ published }) => {
      if (published === null) return UNKNOWN
      const ago = behind === 'ago'
      const first = weekdayNear(weekday, ago ? published - 1 : published + 1, !ago)
      return { value: dayNumberValue(ago ? first - weeks : first + weeks), implied: ALL_PARTS }
    },
  }
}
