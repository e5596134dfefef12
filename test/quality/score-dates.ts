import { recogniseDates } from '../../src/annotate/dates/recognise-dates.ts'
import { recogniseFigures } from '../../src/annotate/figures/recognise-figures.ts'
import { scan } from '../../src/annotate/scan.ts'
import type { DateMention } from '../../src/model/annotation.ts'
import { parseIsoDay } from '../../src/text/calendar.ts'
import { textDocument } from '../support/text-document.ts'
import type { Case, Expected } from './recognizers.ts'

/** A date as any recogniser may give it. */
export interface FoundDate {
  readonly text: string
  readonly start: number
  /** Inclusive ISO days; null where it has none. */
  readonly from: string | null
  readonly to: string | null
  readonly approximate: boolean
  /** What the words state, as `XXXX-MM-DD` or a duration as `P3D`; empty where it isn't known. */
  readonly stated: string
}

export type DateFinder = (input: string, reference: string | null) => readonly FoundDate[]

/** Our own recogniser in the common form. */
export const ourDates: DateFinder = (input, reference) => {
  const document = textDocument(input, reference)
  const offset = input.length - input.trimStart().length
  const tokens = scan(document)
  const dates = recogniseDates(tokens, document.published)
  const found: FoundDate[] = dates
    .filter(({ shape }) => shape !== 'age')
    .map((mention) => ({
      text: mention.text,
      start: mention.from + offset,
      from: mention.value?.from ?? null,
      to: mention.value?.to ?? null,
      approximate: mention.value?.approximate ?? false,
      stated: statedOf(mention),
    }))
  // Seconds are measures with us.
  for (const { text, from, low, unit } of recogniseFigures(tokens, dates)) {
    if (unit !== 'second') continue
    found.push({ text, start: from + offset, from: null, to: null, approximate: false, stated: `PT${low}S` })
  }
  return found
}

function statedOf({ stated, shape }: DateMention): string {
  const { year, month, day, weekday, amount } = stated
  if (shape === 'duration' && amount !== undefined) {
    const letter = amount.unit === 'minute' ? 'M' : amount.unit.slice(0, 1).toUpperCase()
    const time = amount.unit === 'hour' || amount.unit === 'minute' ? 'T' : ''
    const count = amount.low === amount.high ? `${amount.low}` : `${amount.low}..${amount.high}`
    return amount.unit === 'decade' ? `P${amount.low * 10}Y` : `P${time}${count}${letter}`
  }
  if (month === undefined && weekday !== undefined) return `XXXX-WXX-${weekday}`
  const [y, m, d] = [year ?? 'XXXX', pad(month), pad(day)]
  if (day !== undefined) return `${y}-${m}-${d}`
  return month === undefined ? `${y}` : `${y}-${m}`
}

function pad(value: number | undefined): string {
  return value === undefined ? 'XX' : String(value).padStart(2, '0')
}

/** Words at the start of a span whose coming along is a matter of taste. */
const LEADING =
  /^(?:the|from|less than|more than|later than|greater than|no later than|no earlier than|between|on|in|at|by|for|since|until|before|after|starting|beginning|during|this|late|early|mid|a|of)[\s-]+/i

function foldSpan(words: string): string {
  let text = words.toLowerCase().replace(/\s+/g, ' ').trim()
  for (let count = 0; count < 5; count += 1) text = text.replace(LEADING, '')
  return text.replace(/[.,\s]+$/, '')
}

/** Whether everything expected was found, with its span (small words at its start aside) and its days, and nothing else. */
export function datesRight({ input, reference, expected }: Case, find: DateFinder): boolean {
  const found = find(input, reference)
  if (found.length !== expected.length) return false
  return expected.every((want) => found.some((date) => sameSpan(date, want) && sameDays(date, want)))
}

function sameSpan(date: FoundDate, want: Expected): boolean {
  const overlap = date.start < want.start + want.text.length && want.start < date.start + date.text.length
  return overlap && foldSpan(date.text) === foldSpan(want.text)
}

function sameDays(date: FoundDate, want: Expected): boolean {
  if (want.type === 'duration') return date.stated === want.timex || isVagueFor(date.stated, want.timex)
  if (date.stated !== '' && date.stated === want.timex) return true
  if (want.days.length === 0) return date.from === null || /SP|SU|FA|WI/.test(want.timex)
  // The first day of all stands for a day that the calendar lacks: the fifth Sunday of a month with four.
  if (want.days.every(([day]) => day === '0001-01-01')) return date.from === null
  return want.days.some(([from, to]) => fits(date, from, to))
}

/** "a few days" is 3 days there, 2 to 7 here. */
function isVagueFor(stated: string, timex: string): boolean {
  const [, before, low, high, behind] = /^(PT?)(\d+)\.\.(\d+)([A-Z])$/.exec(stated) ?? []
  const [, start, count, end] = /^(PT?)(\d+)([A-Z])$/.exec(timex) ?? []
  return (
    before !== undefined &&
    before === start &&
    behind === end &&
    Number(low) <= Number(count) &&
    Number(count) <= Number(high)
  )
}

function fits({ from, to, approximate }: FoundDate, first: string, last: string): boolean {
  if (from === null) return false
  if (approximate) {
    const [low, high] = [from <= (first === '' ? last : first), to === null || to >= first]
    return low && high && days(from, to ?? from) < 420 + days(first === '' ? last : first, last === '' ? first : last)
  }
  if (first === last) return from === first && to === first
  // "before 2010" and "after 2018" are half open there, and the year itself here: what the words around it say is not the date's.
  if (first === '') return from === last || to === last || dayBefore(last) === to
  if (last === '') return from === first || (to !== null && dayBefore(first) === to)
  if (from !== first || to === null) return false
  // A range that ends with a month or year ends there with its first day, here with its last.
  const whole = to.slice(0, 7) === last.slice(0, 7) || to === `${last.slice(0, 4)}-12-31`
  return to === last || to === dayBefore(last) || (last.endsWith('-01') && whole)
}

function days(from: string, to: string): number {
  return (parseIsoDay(to) ?? 0) - (parseIsoDay(from) ?? 0)
}

function dayBefore(iso: string): string {
  const day = parseIsoDay(iso)
  return day === null ? '' : new Date((day - 1) * 86_400_000).toISOString().slice(0, 10)
}
