import type { DateValue } from '../../model/knowledge.ts'
import { fromDayNumber, parseIsoDay, toDayNumber } from '../../text/calendar.ts'
import { dayNumberValue, monthValue, spanValue, yearValue } from '../../text/date-value.ts'
import { readAmount } from './amount.ts'
import { readPoint } from './calendar-date.ts'
import { weekdayAt } from './days.ts'
import { ALL_PARTS, type DateContext, type Draft, type Part, type Resolved, type Stated, UNKNOWN } from './draft.ts'
import { MONTHS, SEASONS, SHORT_MONTHS, STEPS } from './lexicon.ts'
import { type Line, tokenAt, wordAt } from './line.ts'
import { periodValue, quartersValue, week, weekdayBy, yearBy } from './period-values.ts'
import { seasonValue } from './periods.ts'
import { move, resolveParts, statedParts, weekdayNear } from './resolve.ts'

/** Words that point from the day of writing, with how far they point in days. */
const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'weekend'])
const PERIODS: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'year',
  'quarter',
  'decade',
  'century',
  'weekend',
  'season',
  'summer',
])
const CURRENT: ReadonlySet<string> = new Set(['week', 'month', 'year', 'decade', 'century', 'quarter'])
const MODALS: ReadonlySet<string> = new Set('to will would can could should may might must did does not'.split(' '))
/** With an article these count from a date of the text: "the following year", "the previous day". */
const FROM_TEXT: ReadonlySet<string> = new Set(['previous', 'following', 'next', 'same', 'preceding'])

/** "today", "last night", "this week", "next Tuesday", "the past three years", "the following day". */
export function readRelative(line: Line, index: number): Draft | null {
  const word = wordAt(line, index)
  const shift = DEICTIC.get(word)
  // "the Today programme", "The Tonight Show"
  if (shift !== undefined && tokenAt(line, index)?.capital && tokenAt(line, index - 1)?.kind === 'word') return null
  if (shift !== undefined) return draft(index, index + 1, { published: (day) => dayNumberValue(day + shift) })
  const article = word === 'the'
  const start = article ? index + 1 : index
  if (article && wordAt(line, start) === 'day') return readDayBeside(line, index)
  if (article && wordAt(line, start) === 'weekend') return readWeekend(line, index)
  const pointer = wordAt(line, start)
  if (article && FROM_TEXT.has(pointer)) {
    const found = readFromText(line, index, start, pointer)
    if (found !== null) return found
  }
  const step = STEPS.get(pointer)
  if (step === undefined || (pointer === 'last' && isVerb(line, start))) return null
  // "this past Wednesday", "this coming week"
  const second = pointer === 'this' ? STEPS.get(wordAt(line, start + 1)) : undefined
  const at = second === undefined ? start + 1 : start + 2
  return readPeriod(line, index, at, second ?? step, pointer, article)
}

/** "it shouldn't last two hours": "last" is a verb there. */
function isVerb(line: Line, index: number): boolean {
  const before = wordAt(line, index - 1)
  return before.endsWith("n't") || MODALS.has(before)
}

/** "the day before yesterday", "the day after tomorrow"; "the day after" counts from the text. */
function readDayBeside(line: Line, index: number): Draft | null {
  const direction = wordAt(line, index + 2)
  if (direction !== 'before' && direction !== 'after') return null
  const anchor = wordAt(line, index + 3)
  const sign = direction === 'before' ? -1 : 1
  if (sign < 0 && anchor === 'yesterday')
    return draft(index, index + 4, { published: (day) => dayNumberValue(day - 2) })
  if (sign > 0 && anchor === 'tomorrow') return draft(index, index + 4, { published: (day) => dayNumberValue(day + 2) })
  const next = tokenAt(line, index + 3)
  const amount = { low: 1, high: 1, unit: 'day' } as const
  if (next !== undefined && next.kind === 'word') {
    const end = line.tokens[clauseEnd(line, index + 3) - 1]
    const anchored: Stated = { amount, direction, anchor: { from: next.from, to: end?.to ?? next.to } }
    return { start: index, end: index + 3, shape: 'relative', stated: anchored, resolve: () => UNKNOWN }
  }
  return {
    ...draft(index, index + 3, { previous: (day) => dayNumberValue(day + sign) }),
    stated: { amount, direction },
  }
}

function clauseEnd(line: Line, index: number): number {
  let at = index + 1
  while (at < index + 12 && tokenAt(line, at) !== undefined && tokenAt(line, at)?.kind !== 'punctuation') at += 1
  return at
}

/** "the following year", "the same day", "the previous month": counted from the date before it in the text. */
function readFromText(line: Line, index: number, start: number, pointer: string): Draft | null {
  const unit = wordAt(line, start + 1)
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  const step = pointer === 'same' ? 0 : pointer === 'previous' || pointer === 'preceding' ? -1 : 1
  const stated: Stated =
    step === 0 ? {} : { amount: { low: 1, high: 1, unit }, direction: step < 0 ? 'before' : 'after' }
  const shift = (day: number): DateValue => {
    const moved = move(day, step, unit)
    if (unit === 'day') return dayNumberValue(moved)
    const { year, month } = fromDayNumber(moved)
    if (unit === 'week') return week(moved)
    return unit === 'month' ? monthValue(year, month) : yearValue(year)
  }
  const precise = unit === 'year' ? 370 : unit === 'month' ? 31 : 1
  return { ...draft(index, start + 2, { previous: shift, precise }), stated }
}

function readPeriod(
  line: Line,
  index: number,
  at: number,
  step: -1 | 0 | 1,
  pointer: string,
  article: boolean,
): Draft | null {
  const word = wordAt(line, at)
  if (word === 'night' || (PARTS_OF_DAY.has(word) && word !== 'weekend')) {
    if (article || step === 1 || (pointer !== 'last' && pointer !== 'this')) return null
    return draft(index, at + 1, { published: (day) => dayNumberValue(day + step) })
  }
  if (PERIODS.has(word) && word !== 'summer' && word !== 'season') {
    if (word === 'day' && (article || pointer === 'this' || pointer === 'last')) return null
    if (article && pointer === 'last' && wordAt(line, at + 1) === 'of') return null
    return draft(index, weekdayBehind(line, at + 1), {
      published: (day, future) => periodValue(line, at, word, day, step, future),
    })
  }
  const weekday = weekdayAt(line, at)
  if (weekday !== null) {
    const point = readPoint(line, at)
    if (point !== null && point.parts.day !== undefined) {
      const implied: readonly Part[] = point.guessed ? ['month', 'day'] : []
      return {
        start: index,
        end: point.end,
        shape: 'date',
        stated: point.guessed ? { weekday } : statedParts(point.parts),
        resolve: (context) => {
          const resolved = resolveParts(point.parts, context)
          return { ...resolved, implied: [...new Set([...resolved.implied, ...implied])] }
        },
      }
    }
    const soon = step === 1 && pointer !== 'next' && wordAt(line, at - 1) !== 'following'
    if (article && wordAt(line, at + 1) === 'of') return null
    const stated: Stated = { weekday }
    return {
      ...draft(index, at + 1, {
        published: (day) =>
          soon ? dayNumberValue(weekdayNear(weekday, day + 1, true)) : weekdayBy(weekday, day, step),
      }),
      stated,
      shape: 'weekday',
    }
  }
  const month = MONTHS.get(word)
  const short = SHORT_MONTHS.has(word) && word !== 'sept'
  const named = tokenAt(line, at)?.capital === true || !(short || month === 3 || month === 5)
  if (month !== undefined && named && tokenAt(line, at + 1)?.kind !== 'number' && !article) {
    const resolve = ({ published }: DateContext): Resolved =>
      published === null ? UNKNOWN : { value: monthValue(yearBy(month, published, step), month), implied: ['year'] }
    return { start: index, end: at + 1, shape: 'relative', stated: { month }, resolve }
  }
  const season = SEASONS.get(word)
  if (season !== undefined && !article) {
    const value = (day: number): DateValue | null => seasonValue(season, yearBy((season - 21) * 3 + 4, day, step))
    return { ...draft(index, at + 1, { published: value }), shape: 'season' }
  }
  return pointer === 'this' || pointer === 'current' ? null : readStretch(line, index, at, step)
}

/** "the past three years", "the next two weeks", "the last few days". */
function readStretch(line: Line, index: number, at: number, step: -1 | 0 | 1): Draft | null {
  const amount = readAmount(line, at)
  if (amount === null || amount.article || amount.joined || step === 0 || wordAt(line, amount.end) === 'of') return null
  const { low, high, unit, vague } = amount
  const quarters = /^quarters?$/.test(wordAt(line, amount.end - 1)) && low === high
  const value = (day: number): DateValue | null => {
    if (quarters) return quartersValue(day, step, high / 3)
    const far = move(day, step * high, unit)
    return spanValue(Math.min(day, far), Math.max(day, far), true)
  }
  const stated: Stated = { amount: { low, high, unit } }
  return { ...draft(index, amount.end, { published: value }), stated, ...(vague ? { hedge: 'about' } : {}) }
}

/** "next week on Friday", "last week Sunday": the weekday belongs to the week. */
function weekdayBehind(line: Line, end: number): number {
  const at = wordAt(line, end) === 'on' ? end + 1 : end
  return wordAt(line, end - 1) === 'week' && weekdayAt(line, at) !== null ? at + 1 : end
}

/** "the year", "the week" behind words that take a part of it: the one in which the article appears. */
export function readThePeriod(line: Line, index: number): Draft | null {
  const at = wordAt(line, index) === 'the' ? index + 1 : index
  const word = wordAt(line, at)
  if (!CURRENT.has(word) || (at === index && word !== 'year' && word !== 'week' && word !== 'month')) return null
  return draft(index, at + 1, { published: (day, future) => periodValue(line, at, word, day, 0, future) })
}

/** "in the year to date": since its first day. */
export function readYearToDate(line: Line, index: number): Draft | null {
  if (wordAt(line, index + 1) !== 'to' || wordAt(line, index + 2) !== 'date') return null
  const since = (day: number): DateValue =>
    spanValue(toDayNumber({ year: fromDayNumber(day).year, month: 1, day: 1 }), day)
  return draft(index, index + 3, { published: since })
}

/** "the weekend", "over the weekend". */
function readWeekend(line: Line, index: number): Draft | null {
  if (wordAt(line, index + 1) !== 'weekend' || wordAt(line, index + 2) === 'of') return null
  return draft(index, index + 2, {
    published: (day, future) => periodValue(line, index + 1, 'weekend', day, 0, future),
  })
}

interface Sources {
  readonly published?: (day: number, future: boolean) => DateValue | null
  readonly previous?: (day: number) => DateValue | null
  /** How many days the date before it may last for this one to follow from it. */
  readonly precise?: number
}

function draft(start: number, end: number, { published, previous, precise = 1 }: Sources): Draft {
  const resolve = (context: DateContext): Resolved => {
    let value: DateValue | null = null
    if (published !== undefined && context.published !== null) value = published(context.published, context.future)
    if (previous !== undefined && context.previous !== null) {
      const [from, to] = [parseIsoDay(context.previous.from ?? ''), parseIsoDay(context.previous.to ?? '')]
      if (from !== null && to !== null && to - from < precise) value = previous(from)
    }
    return value === null ? UNKNOWN : { value, implied: ALL_PARTS }
  }
  return { start, end, shape: 'relative', stated: {}, resolve }
}
