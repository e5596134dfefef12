import type { DateValue } from '../../model/knowledge.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { intervalValue, spanValue } from '../../text/date-value.ts'
import { readPoint } from './calendar-date.ts'
import { readDay } from './days.ts'
import type { Draft, Part, Resolved } from './draft.ts'
import { STEPS } from './lexicon.ts'
import { type Line, tokenAt, wordAt } from './line.ts'
import { readConnector, readEnd, readSecond } from './range-ends.ts'
import { type Parts, resolveParts, statedParts } from './resolve.ts'

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
  if (
    (opener === 'from' && isMoved(line, index)) ||
    (!opened && wordAt(line, index - 1) === 'from' && isMoved(line, index - 1))
  )
    return null
  const last = readSecond(line, joint, first.parts)
  if (last === null) return null
  if (wordAt(line, first.end) === 'and' && !opened && (last === 'open' || !follows(first.parts, last.parts)))
    return null
  if (last === 'open') return openRange(index, joint + 1, first.parts)
  return range(index, last.end, first.parts, last.parts, first.guessed || last.guessed)
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
  // "4 to January 22" only where the words before it announce a range.
  if (wordAt(line, day.end) === 'and' && opener !== 'between' && point.parts.day !== day.day + 1) return null
  const announced = opener === 'from' || opener === 'between'
  if ((tokenAt(line, joint)?.kind !== 'number' && !announced) || point.guessed) return null
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

/** "July 4 and 5", "March and April 2019": two that follow one another make one stretch. */
function follows(first: Parts, last: Parts): boolean {
  if (first.month === undefined || last.month === undefined || first.weekday !== undefined) return false
  if (first.day !== undefined && last.day !== undefined) return first.month === last.month && last.day === first.day + 1
  return first.day === undefined && last.day === undefined && first.year === undefined && last.month === first.month + 1
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
