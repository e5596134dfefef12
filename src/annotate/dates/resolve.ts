import type { DateValue } from '../../model/knowledge.ts'
import { addMonths, fromDayNumber, isCalendarDay, toDayNumber, weekdayOf } from '../../text/calendar.ts'
import { dayNumberValue, dayValue, monthValue, spanValue, yearValue } from '../../text/date-value.ts'
import { ALL_PARTS, type DateContext, type Resolved, type Stated, UNKNOWN } from './draft.ts'
import type { DurationUnit } from './lexicon.ts'

/** Year, month, day and weekday as far as the words give them. */
export interface Parts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  /** A part given by its distance from publication: "next year", "last month", "this week", "today". */
  readonly shift?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly step: number }
}

/** What the words state of the parts. */
export function statedParts({ year, month, day, weekday }: Parts): Stated {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
  }
}

/** A point of the calendar as written: a day, a month, a weekday. */
export interface Point {
  /** Index of the token behind it. */
  readonly end: number
  readonly parts: Parts
  /** Parts that are a guess of which number stands for what: "7/4/2019". */
  readonly guessed: boolean
}

/** How far ahead, in days, a date without a year is rather read as coming than as nearly a year ago. */
const SOON = 75
/** How far back a coming date is no longer expected to lie. */
const LONG_AGO = 290

/** The days that the parts mean; what they lack comes from the sentence's year, else from the publication date. */
export function resolveParts(parts: Parts, context: DateContext): Resolved {
  const { year, month, day, weekday, shift } = parts
  if (shift !== undefined) return resolveShift(parts, shift, context)
  if (year !== undefined) {
    if (month === undefined) return { value: yearValue(year), implied: [] }
    return { value: day === undefined ? monthValue(year, month) : dayValue(year, month, day), implied: [] }
  }
  if (month !== undefined) {
    if (day !== undefined && !isCalendarDay(2020, month, day)) return UNKNOWN
    const guess = context.year ?? yearNear(month, day ?? 15, context)
    if (guess === null) return UNKNOWN
    const value = day === undefined ? monthValue(guess, month) : dayValue(guess, month, day)
    return { value, implied: value === null ? [] : ['year'] }
  }
  if (context.published === null) return UNKNOWN
  if (day !== undefined) return resolveDay(day, weekday, context.published, context.future)
  if (weekday === undefined) return UNKNOWN
  return { value: dayNumberValue(weekdayNear(weekday, context.published, context.future)), implied: ALL_PARTS }
}

function resolveShift(parts: Parts, { unit, step }: NonNullable<Parts['shift']>, context: DateContext): Resolved {
  const { published } = context
  if (published === null) return UNKNOWN
  if (unit === 'day') return { value: dayNumberValue(published + step), implied: ALL_PARTS }
  if (unit === 'week') {
    const monday = published - weekdayOf(published) + 1 + step * 7
    return { value: dayNumberValue(monday + (parts.weekday ?? 1) - 1), implied: ALL_PARTS }
  }
  const base = fromDayNumber(unit === 'year' ? published : addMonths(published, step))
  const { month, day } = parts
  const filled = unit === 'year' ? { year: base.year + step, month, day } : { year: base.year, month: base.month, day }
  const { value } = resolveParts(known(filled), context)
  return { value, implied: value === null ? [] : unit === 'year' ? ['year'] : ['year', 'month'] }
}

function known({ year, month, day }: { year: number; month: number | undefined; day: number | undefined }): Parts {
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) }
}

/** The year in which a month and day lie nearest to publication, looking back unless the sentence looks ahead. */
function yearNear(month: number, day: number, { published, future }: DateContext): number | null {
  if (published === null) return null
  const { year } = fromDayNumber(published)
  const [last, same, next] = [year - 1, year, year + 1].map((candidate) => ({
    candidate,
    distance: toDayNumber({ year: candidate, month, day: Math.min(day, 28) }) - published,
  }))
  if (last === undefined || same === undefined || next === undefined) return null
  const past = same.distance <= 0 ? same : last
  const coming = same.distance >= 0 ? same : next
  if (future) return coming.distance > LONG_AGO && past.distance > -SOON ? past.candidate : coming.candidate
  return past.distance < -LONG_AGO && coming.distance < SOON ? coming.candidate : past.candidate
}

function resolveDay(day: number, weekday: number | undefined, published: number, future: boolean): Resolved {
  for (let step = 0; step < 24; step += 1) {
    const months = (future ? 1 : -1) * step
    const { year, month } = fromDayNumber(addMonths(published, months))
    if (!isCalendarDay(year, month, day)) continue
    const candidate = toDayNumber({ year, month, day })
    if (weekday !== undefined && weekdayOf(candidate) !== weekday) continue
    if (weekday === undefined && step === 0 && (future ? candidate < published : candidate > published)) continue
    return { value: dayNumberValue(candidate), implied: ['year', 'month'] }
  }
  return UNKNOWN
}

/** The day number of the weekday within the week up to the day given, or, looking ahead, from it on. */
export function weekdayNear(weekday: number, day: number, future: boolean): number {
  const today = weekdayOf(day)
  return future ? day + ((weekday - today + 7) % 7) : day - ((today - weekday + 7) % 7)
}

/** Moves a day number by whole or part units of time. */
export function move(day: number, amount: number, unit: DurationUnit): number {
  if (unit === 'day') return day + Math.round(amount)
  if (unit === 'week') return day + Math.round(amount * 7)
  if (unit === 'hour' || unit === 'minute') return day + Math.trunc(amount / (unit === 'hour' ? 24 : 1440))
  const months = amount * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120)
  return addMonths(day, Math.trunc(months)) + Math.round((months - Math.trunc(months)) * 30)
}

/** The days that "so long ago" can mean: a unit is as exact as people use it. */
export function around(day: number, unit: DurationUnit, low: number, high: number, sign: 1 | -1): DateValue {
  const [near, far] = [move(day, sign * low, unit), move(day, sign * high, unit)]
  const slack = SLACK[unit]
  if (slack === 0 && near === far) return dayNumberValue(near)
  return spanValue(Math.min(near, far) - slack, Math.max(near, far) + slack, true)
}

const SLACK: Readonly<Record<DurationUnit, number>> = {
  minute: 0,
  hour: 0,
  day: 0,
  week: 3,
  month: 15,
  year: 183,
  decade: 1826,
}
