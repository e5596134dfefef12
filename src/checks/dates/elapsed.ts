import type { Article, DateMention, Sentence } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { bounds } from '../../text/interval.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { datesIn } from '../in-sentence.ts'
import { isStatedDate } from './date-points.ts'
import { boundSpan } from './lasted.ts'

/** Days in a unit; months and years at their mean. */
const DAYS = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5 } as const
/** How far the span may lie from the dates, in its own unit: people count loosely, and both ends may be counted or none. */
const ROOM = { minute: 0.5, hour: 0.5, day: 1, week: 0.6, month: 0.6, year: 0.5, decade: 0.35 } as const

interface Slip {
  readonly duration: DateMention
  readonly ends: readonly [string, string]
  readonly at: Range
  /** Whole units between the two dates. */
  readonly least: number
  readonly most: number
}

/** "opened in 1932, 70 years before it was rebuilt in 2012": two dates with their years, and the time between them. */
function slipIn(article: Article, sentence: Sentence): Slip | null {
  const dates = datesIn(article.dates, sentence)
  const durations = dates.filter((date) => date.stated.amount !== undefined && date.stated.direction !== undefined)
  const points = dates.filter(isStatedDate)
  const [duration] = durations
  const [first, second] = points
  if (
    durations.length !== 1 ||
    points.length !== 2 ||
    duration === undefined ||
    first === undefined ||
    second === undefined
  )
    return null
  const amount = duration.stated.amount
  // The duration must stand between its two dates, or directly behind the first: else it may speak of a third.
  if (amount === undefined || duration.hedge !== 'exact' || duration.from < first.to || duration.from > second.from)
    return null
  if (first.value === null || second.value === null || first.value.approximate || second.value.approximate) return null
  const [fromA, toA] = bounds(first.value)
  const [fromB, toB] = bounds(second.value)
  const unit = DAYS[amount.unit]
  const near = Math.max(0, fromA <= fromB ? fromB - toA : fromA - toB) / unit
  const far = (fromA <= fromB ? toB - fromA : toA - fromB) / unit
  const room = ROOM[amount.unit]
  if (amount.high >= near - room && amount.low <= far + room) return null
  // "The Class of 1969 …, 100 years after the school was founded in 1919": the first year is only a name.
  if (/\bof $/.test(article.text.slice(Math.max(0, first.from - 3), first.from))) return null
  const at = { from: first.from, to: second.to }
  return { duration, ends: [first.text, second.text], at, least: near, most: far }
}

/** A span beside its range that does not fit it. */
function misfitIn(article: Article, sentence: Sentence): Slip | null {
  const found = boundSpan(article, sentence)
  const amount = found?.duration.stated.amount
  if (found === null || amount === undefined) return null
  const [unit, room] = [DAYS[amount.unit], ROOM[amount.unit]]
  const [least, most] = [Math.max(0, found.least) / unit, found.most / unit]
  if (amount.high >= least - room && amount.low <= most + room) return null
  return { duration: found.duration, ends: found.ends, at: found.at, least, most }
}

function between({ least, most, duration }: Slip): string {
  const unit = duration.stated.amount?.unit ?? 'day'
  const middle = Math.round((least + most) / 2)
  return `${middle} ${unit}${middle === 1 ? '' : 's'}`
}

export const elapsed = defineCheck({
  kind: 'article',
  id: 'dates/elapsed',
  summary: 'The time between two dates is the one that the sentence gives.',
  severity: 'error',
  messages: {
    otherTime: 'From {first} to {second} is about {between}, not {stated}. Correct the span or one of the dates.',
  },
  inspect({ article }) {
    return article.sentences.flatMap((sentence) => {
      const slip = slipIn(article, sentence) ?? misfitIn(article, sentence)
      if (slip === null) return []
      const { duration, ends, at } = slip
      const [first, second] = ends
      return [
        {
          message: 'otherTime' as const,
          data: { first, second, between: between(slip), stated: duration.text },
          at: { from: duration.from, to: duration.to },
          actual: duration.text,
          expected: between(slip),
          evidence: [citeArticle(`The dates are ${first} and ${second}.`, at)],
        },
      ]
    })
  },
})
