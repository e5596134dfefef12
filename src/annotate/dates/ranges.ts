import type { DateValue } from '../../model/knowledge.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { intervalValue, spanValue } from '../../text/date-value.ts'
import { readBareYear } from './bare-year.ts'
import { readDay, readPoint } from './calendar-date.ts'
import type { Draft, Part, Resolved } from './draft.ts'
import { MONTHS, SHORT_MONTHS, STEPS } from './lexicon.ts'
import { isDashAt, type Line, tokenAt, touches, wordAt } from './line.ts'
import { type Parts, type Point, resolveParts, statedParts } from './resolve.ts'
import { readYear } from './year.ts'

const CONNECTORS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'til', 'through', 'thru'])
/** Verbs that put one date in the place of another: "moved from June 5 to May 3" is no stretch of time. */
const MOVES: ReadonlySet<string> = new Set(
  'move moved moves moving postpone postponed push pushed shift shifted bring brought reschedule rescheduled change changed changes delay delayed'
    .concat(
      ' revise revised advance advanced correct corrected switch switched amend amended swap swapped defer deferred forward',
    )
    .split(' '),
)
const REACH = 10
const GUESSED: readonly Part[] = ['month', 'day']
/** Ends of a stretch that are counted from publication. */
const NOW: ReadonlyMap<string, number> = new Map([
  ['now', 0],
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
/** "from 1999 to 2004", "July 25-28, 2016", "between March and May 2019", "25 to 28 July", "2015–present". */
export function readRange(line: Line, index: number): Draft | null {
  const opener = wordAt(line, index)
  const opened = opener === 'from' || opener === 'between'
  const start = opened ? index + 1 : index
  const leading = readDaysOfMonth(line, start, opener)
  if (leading !== null) return range(index, leading.end, leading.first, leading.last)
  const first = readEnd(line, start, opened)
  if (first === null) return null
  const joint = readConnector(line, first.end, opener)
  if (joint === null) return null
  if (opener === 'from' && isMoved(line, index)) return null
  const last = readSecond(line, joint, first.parts)
  if (last === null) return null
  if (last === 'open') return openRange(index, joint + 1, first.parts)
  return range(index, last.end, first.parts, last.parts, first.guessed || last.guessed)
}
/** A point of the calendar, a month, or a year. */
function readEnd(line: Line, index: number, opened: boolean): Point | null {
  const word = wordAt(line, index)
  const point = readPoint(line, index === line.first || word !== 'the' ? index : index + 1)
  if (point !== null && (opened || !point.guessed)) return point
  const shift = NOW.get(word)
  if (shift !== undefined) return { end: index + 1, parts: { shift: { unit: 'day', step: shift } }, guessed: false }
  const numeric = opened ? readMonthDay(line, index) : null
  if (numeric !== null) return numeric
  const month = MONTHS.get(word)
  if (
    month !== undefined &&
    tokenAt(line, index)?.capital &&
    (opened || !SHORT_MONTHS.has(word) || isDashAt(line, index + 1))
  ) {
    return { end: index + 1, parts: { month }, guessed: false }
  }
  const year = opened || isDashAt(line, index + 1) ? readYear(line, index) : readBareYear(line, index)
  return year === null ? null : { end: year.end, parts: { year: year.year }, guessed: false }
}

function readConnector(line: Line, index: number, opener: string): number | null {
  const word = wordAt(line, index)
  if (CONNECTORS.has(word)) return index + 1
  if (word === 'and') return opener === 'between' ? index + 1 : null
  if (!isDashAt(line, index)) return null
  const tight = touches(line, index) === touches(line, index + 1)
  return tight && (word !== '—' || touches(line, index)) ? index + 1 : null
}

function readSecond(line: Line, index: number, first: Parts): Point | 'open' | null {
  const word = wordAt(line, index)
  if (word === 'present' || (word === 'now' && first.year !== undefined)) return 'open'
  if (word === 'the') {
    const present = wordAt(line, index + 1)
    if (present === 'present' && first.year !== undefined) return 'open'
  }
  const point = readPoint(line, word === 'the' ? index + 1 : index)
  if (point !== null && fits(first, point.parts) && (!point.guessed || first.year !== undefined)) return point
  const shift = isDashAt(line, index - 1) ? undefined : NOW.get(word)
  if (shift !== undefined) return { end: index + 1, parts: { shift: { unit: 'day', step: shift } }, guessed: false }
  const numeric = first.month !== undefined && first.year === undefined ? readMonthDay(line, index) : null
  if (numeric !== null) return numeric
  if (first.shift !== undefined) return null
  const token = tokenAt(line, index)
  const month = MONTHS.get(word)
  if (month !== undefined && token?.capital && first.weekday === undefined)
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
    if (day === null || countsUnits(line, day.end)) return null
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
    wordAt(line, index + 3) === '/' ||
    !/^\d{1,2}$/.test(first) ||
    !/^\d{1,2}$/.test(second)
  )
    return null
  const [month, day] = [Number(first), Number(second)]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { end: index + 3, parts: { month, day }, guessed: false }
    : null
}

/** Whether the two can be ends of one stretch: both days, both months, or weekdays. */
function fits(first: Parts, last: Parts): boolean {
  if (first.weekday !== undefined && first.day === undefined)
    return last.weekday !== undefined && last.day === undefined
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

/** "25-28 July 2016", "4 to 22 January", "between 3 and 12 of Sept". */
function readDaysOfMonth(line: Line, index: number, opener: string): { end: number; first: Parts; last: Parts } | null {
  const day = readDay(line, index)
  if (day === null || tokenAt(line, index)?.kind === 'word') return null
  const joint = readConnector(line, day.end, opener)
  if (joint === null) return null
  const point = readPoint(line, wordAt(line, joint) === 'the' ? joint + 1 : joint)
  if (point === null || point.parts.day === undefined) return readDaysOfPeriod(line, day.day, joint)
  if (point.parts.shift?.unit !== 'month' && (point.parts.month === undefined || point.parts.weekday !== undefined))
    return null
  if (tokenAt(line, joint)?.kind !== 'number' || point.guessed) return null
  return { end: point.end, first: { ...point.parts, day: day.day }, last: point.parts }
}

/** "4 to 22 this month". */
function readDaysOfPeriod(line: Line, first: number, index: number): { end: number; first: Parts; last: Parts } | null {
  const day = readDay(line, index)
  if (day === null || tokenAt(line, index)?.kind !== 'number') return null
  const at = wordAt(line, day.end) === 'in' || wordAt(line, day.end) === 'of' ? day.end + 1 : day.end
  const step = wordAt(line, at + 1) === 'month' ? STEPS.get(wordAt(line, at)) : undefined
  if (step === undefined) return null
  const shift = { unit: 'month', step } as const
  return { end: at + 2, first: { day: first, shift }, last: { day: day.day, shift } }
}

/** "from" with a verb that replaces one date by another before it. */
function isMoved(line: Line, index: number): boolean {
  for (let at = index - 1; at >= Math.max(line.first, index - REACH); at -= 1)
    if (MOVES.has(wordAt(line, at))) return true
  return false
}

function range(start: number, end: number, first: Parts, last: Parts, guessed = false): Draft {
  const from = withYear(first, last)
  const stated = guessed
    ? {}
    : {
        ...statedParts(from),
        end: {
          ...(last.year === undefined ? {} : { year: last.year }),
          ...(last.month === undefined ? {} : { month: last.month }),
          ...(last.day === undefined ? {} : { day: last.day }),
        },
      }
  return {
    start,
    end,
    shape: 'range',
    stated,
    resolve: (context) => {
      const left = resolveParts(from, context)
      const weekdays = weekdaysFrom(left.value, from, last)
      if (weekdays !== null) return { value: weekdays, implied: left.implied }
      const right = resolveParts(
        last,
        left.value === null ? context : { ...context, year: context.year ?? yearOf(left, last, from) },
      )
      return between(left.value, right.value, [...left.implied, ...right.implied, ...(guessed ? GUESSED : [])])
    },
  }
}

/** "Tuesday to Thursday": the second follows the first. */
function weekdaysFrom(left: DateValue | null, first: Parts, last: Parts): DateValue | null {
  if (left === null || first.day !== undefined || first.weekday === undefined || last.weekday === undefined) return null
  const day = left.from === null ? null : parseIsoDay(left.from)
  return day === null ? null : spanValue(day, day + ((last.weekday - first.weekday + 7) % 7))
}

/** The first end takes the year of the last: "Nov. 5 to Feb. 2, 2017" began the year before. */
function withYear(first: Parts, last: Parts): Parts {
  if (first.year !== undefined || last.year === undefined || first.month === undefined) return first
  const wraps = last.month !== undefined && first.month > last.month
  return { ...first, year: wraps ? last.year - 1 : last.year }
}

function yearOf({ value }: Resolved, last: Parts, first: Parts): number | null {
  if (value?.from === null || value?.from === undefined || last.month === undefined || first.month === undefined)
    return null
  const year = Number(value.from.slice(0, 4))
  return last.month < first.month ? year + 1 : year
}

function between(left: DateValue | null, right: DateValue | null, implied: readonly Part[]): Resolved {
  const value = left === null || right === null ? null : intervalValue(left, right)
  return { value, implied: value === null ? [] : [...new Set(implied)] }
}

function openRange(start: number, end: number, first: Parts): Draft {
  return {
    start,
    end,
    shape: 'range',
    stated: statedParts(first),
    resolve: (context) => {
      const left = resolveParts(first, context)
      return { value: left.value === null ? null : intervalValue(left.value, null), implied: left.implied }
    },
  }
}
