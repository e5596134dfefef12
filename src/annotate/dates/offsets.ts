import type { DateValue } from '../../model/knowledge.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { spanValue } from '../../text/date-value.ts'
import { type Amount, readAmount } from './amount.ts'
import { ALL_PARTS, type DateContext, type Draft, type Resolved, type Stated, UNKNOWN } from './draft.ts'
import { DIRECTIONS, type DurationUnit } from './lexicon.ts'
import { type Line, tokenAt, wordAt } from './line.ts'
import { around, move } from './resolve.ts'

/** The longest stretch, in tokens, that a date is counted from. */
const LONGEST_ANCHOR = 14
/** Words before "a year" that make it a length of time; behind others it is mostly a rate. */
const LASTING: ReadonlySet<string> = new Set(
  'for in over within than about almost nearly around during lasting lasts lasted took takes take taking spent spend spends spending least'
    .concat(' most every roughly approximately under up after serve serving served just only last')
    .split(' '),
)

/** "two years ago", "two days before the vote", "five months later", "in three weeks", "a three-year term", "18 months". */
export function readOffset(line: Line, index: number): Draft | null {
  const amount = readAmount(line, index)
  if (amount === null) return null
  const { low, high, unit } = amount
  const stated: Stated = { amount: { low, high, unit } }
  const hedge = amount.vague ? 'about' : undefined
  const base = { start: index, stated, ...(hedge === undefined ? {} : ({ hedge: hedge } as const)) }
  const word = wordAt(line, amount.end)
  const next = wordAt(line, amount.end + 1)
  // "30 minutes later this week": the adverb belongs to the week.
  const elsewhere =
    (word === 'later' || word === 'earlier') && (next === 'this' || next === 'in' || next === 'last' || next === 'next')
  const direction = amount.joined || elsewhere ? undefined : DIRECTIONS.get(word)
  if (word === 'ago') {
    return {
      ...base,
      end: amount.end + 1,
      shape: 'relative',
      stated: { ...stated, direction: 'before' },
      resolve: fromPublished(amount, -1),
    }
  }
  if (word === 'from' || word === 'hence') return readFromNow(line, amount, base)
  if (direction !== undefined) return readCounted(line, amount, base, direction)
  const before = wordAt(line, index - 1)
  if (amount.article && !LASTING.has(before) && wordAt(line, amount.end) !== 'long') return null
  if (before === 'in' && unit !== 'hour' && unit !== 'minute') {
    return {
      ...base,
      end: amount.end,
      shape: 'duration',
      resolve: (context) => (context.future ? fromPublished(amount, 1)(context) : UNKNOWN),
    }
  }
  return { ...base, end: amount.end, shape: 'duration', resolve: () => UNKNOWN }
}

type Base = Pick<Draft, 'start' | 'stated' | 'hedge'>

/** "two weeks from now", "three days from Tuesday", "two days hence". */
function readFromNow(line: Line, amount: Amount, base: Base): Draft | null {
  const next = wordAt(line, amount.end + 1)
  const stated: Stated = { ...base.stated, direction: 'after' }
  const end = wordAt(line, amount.end) === 'hence' ? amount.end + 1 : amount.end + 2
  if (wordAt(line, amount.end) === 'hence' || next === 'now' || next === 'today') {
    return { ...base, stated, end, shape: 'relative', resolve: fromPublished(amount, 1) }
  }
  const shift = next === 'tomorrow' ? 1 : next === 'yesterday' ? -1 : 0
  if (shift !== 0) return { ...base, stated, end, shape: 'relative', resolve: fromPublished(amount, 1, shift) }
  return { ...base, end: amount.end, shape: 'duration', resolve: () => UNKNOWN }
}

/** "two days before the vote", "a year earlier", "five months later, in May". */
function readCounted(line: Line, amount: Amount, base: Base, direction: 'before' | 'after'): Draft {
  const word = wordAt(line, amount.end)
  const sign = direction === 'before' ? -1 : 1
  const end = word === 'prior' && wordAt(line, amount.end + 1) === 'to' ? amount.end + 2 : amount.end + 1
  const anchored = word === 'before' || word === 'after' || end === amount.end + 2
  const anchor = anchored ? anchorAt(line, end) : null
  if (anchored && anchor === null && (amount.vague || amount.article) && base.start === line.first) {
    return { ...base, end: amount.end, shape: 'duration', resolve: () => UNKNOWN }
  }
  const today = anchored ? wordAt(line, end) : ''
  const shift = today === 'tomorrow' ? 1 : today === 'yesterday' ? -1 : 0
  if (today === 'today' || shift !== 0) {
    const stated: Stated = { ...base.stated, direction }
    return { ...base, stated, end: end + 1, shape: 'relative', resolve: fromPublished(amount, sign, shift) }
  }
  const stated: Stated = { ...base.stated, direction, ...(anchor === null ? {} : { anchor }) }
  return {
    ...base,
    stated,
    end,
    shape: 'relative',
    resolve: anchor === null ? fromPrevious(amount, sign) : () => UNKNOWN,
  }
}

/** From the token to the end of the clause: what a date is counted from. */
function anchorAt(line: Line, index: number): { from: number; to: number } | null {
  const first = tokenAt(line, index)
  if (first === undefined || first.kind === 'punctuation') return null
  let to = first.to
  for (let at = index; at < index + LONGEST_ANCHOR; at += 1) {
    const token = tokenAt(line, at)
    if (
      token === undefined ||
      (token.kind === 'punctuation' && token.text !== '-' && token.text !== '’' && token.text !== "'")
    )
      break
    to = token.to
  }
  return { from: first.from, to }
}

function fromPublished({ low, high, unit }: Amount, sign: 1 | -1, shift = 0): (context: DateContext) => Resolved {
  return ({ published }) => {
    if (published === null) return UNKNOWN
    return { value: around(published + shift, unit, low, high, sign), implied: ALL_PARTS }
  }
}

/** Counts from the last date of the text, as exactly as that is given. */
function fromPrevious({ low, high, unit }: Amount, sign: 1 | -1): (context: DateContext) => Resolved {
  return ({ previous }) => {
    const value = previous === null ? null : countFrom(previous, { low, high, unit }, sign)
    return value === null ? UNKNOWN : { value, implied: ALL_PARTS }
  }
}

/** How many days a date may last for a length of time in this unit to be counted from it. */
const PRECISE: Readonly<Record<DurationUnit, number>> = {
  minute: 0,
  hour: 0,
  day: 0,
  week: 6,
  month: 31,
  year: 366,
  decade: 400,
}

/** The days that lie so long before or after a date; null where that is too vague to count from. */
export function countFrom(
  date: DateValue,
  { low, high, unit }: { readonly low: number; readonly high: number; readonly unit: DurationUnit },
  sign: 1 | -1,
): DateValue | null {
  const from = date.from === null ? null : parseIsoDay(date.from)
  const to = date.to === null ? null : parseIsoDay(date.to)
  if (from === null || to === null || to - from > PRECISE[unit]) return null
  if (from === to) return around(from, unit, low, high, sign)
  const ends = [
    move(from, sign * low, unit),
    move(from, sign * high, unit),
    move(to, sign * low, unit),
    move(to, sign * high, unit),
  ]
  return spanValue(Math.min(...ends), Math.max(...ends), true)
}
