import type { DateValue } from '../model/knowledge.ts'
import { parseIsoDay } from './calendar.ts'

/** First and last day number of a date; infinite where an end is open or unknown. */
export function bounds(date: DateValue): readonly [number, number] {
  const from = date.from === null ? null : parseIsoDay(date.from)
  const to = date.to === null ? null : parseIsoDay(date.to)
  return [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY]
}

/** Whether the two have a day in common: whether they can be the same day, as far as their precision tells. */
export function overlaps(a: DateValue, b: DateValue): boolean {
  const [fromA, toA] = bounds(a)
  const [fromB, toB] = bounds(b)
  return fromA <= toB && fromB <= toA
}

/** Whether every day of `inner` is a day of `outer`. */
export function contains(outer: DateValue, inner: DateValue): boolean {
  const [fromOuter, toOuter] = bounds(outer)
  const [fromInner, toInner] = bounds(inner)
  return fromOuter <= fromInner && toInner <= toOuter
}

/** How the first date lies to the second: wholly before or after it, or, where the precision leaves it open, neither. */
export function compareDates(a: DateValue, b: DateValue): 'before' | 'after' | 'overlapping' {
  const [fromA, toA] = bounds(a)
  const [fromB, toB] = bounds(b)
  if (toA < fromB) return 'before'
  return fromA > toB ? 'after' : 'overlapping'
}
