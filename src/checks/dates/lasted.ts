import type { Article, DateMention, Sentence } from '../../model/annotation.ts'
import { datesIn } from '../in-sentence.ts'
import { type DateParts, daysOf, isStatedDate, spanOf } from './date-points.ts'

/** A span of time and the two ends that it does not fit. */
export interface Misfit {
  readonly duration: DateMention
  readonly ends: readonly [string, string]
  readonly at: { readonly from: number; readonly to: number }
  /** Days between the two ends. */
  readonly least: number
  readonly most: number
}

/** Marks and words between a span of time and its range: "ten days, from May 1 to May 20", "from 2001 to 2009, eight years in all". */
const BOUND = /^(?:,|:| \(| —|)? ?$/
/** Any year serves for a range that states none. */
const SOME_YEAR = 2001
/** Words before a span of time that make it a rate: "one every four days". */
const RATE = /\b(?:every|each|per|once|twice|times|once in|twice in|times in|once a|twice a|times a) $/i

function endsOf(range: DateMention): { readonly start: DateParts; readonly end: DateParts } | null {
  const { end, year, month, day } = range.stated
  if (end === undefined) return null
  const known = year ?? end.year
  if (known === undefined && (month === undefined || end.month === undefined || end.month < month)) return null
  const start = { year: known ?? SOME_YEAR, month, day }
  return {
    start: { year: start.year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) },
    end: { ...end, year: end.year ?? known ?? SOME_YEAR },
  }
}

function isSpan(article: Article, date: DateMention): boolean {
  return (
    date.stated.amount !== undefined &&
    date.shape === 'duration' &&
    date.hedge === 'exact' &&
    !RATE.test(article.text.slice(Math.max(0, date.from - 12), date.from))
  )
}

/** "Lasted ten days, from May 1 to May 20": a span beside its range. */
function besideRange(article: Article, dates: readonly DateMention[]): Misfit | null {
  const ranges = dates.filter(
    (date) => date.shape === 'range' && date.stated.end !== undefined && date.hedge === 'exact',
  )
  const [duration] = dates.filter((date) => isSpan(article, date))
  const [range] = ranges
  if (ranges.length !== 1 || range === undefined || duration === undefined) return null
  const [first, second] = duration.from < range.from ? [duration, range] : [range, duration]
  const ends = endsOf(range)
  if (!BOUND.test(article.text.slice(first.to, second.from)) || ends === null) return null
  // "From 1999 to 2009, two years …" goes on with another statement unless the span closes it.
  if (
    first === range &&
    !/^(?: in all| altogether| in total)?[.,;)]/.test(article.text.slice(duration.to, duration.to + 14))
  )
    return null
  const [from, to] = [daysOf(ends.start), daysOf(ends.end)]
  if (from === null || to === null || to[1] < from[0]) return null
  const [a = '', b = ''] = range.text.replace(/^(?:from|between) /i, '').split(/ (?:to|until|and|through|till) |[-–—]/)
  return {
    duration,
    ends: [a, b],
    at: { from: range.from, to: range.to },
    // "Two years between 2001 and 2009" lie somewhere within.
    least: /^between /i.test(range.text) ? 0 : to[0] - from[1],
    most: to[1] - from[0] + 1,
  }
}

/** "Which began on May 3 and ended on May 17, lasted three weeks", "closed in 2014 after 35 years". */
function betweenPoints(article: Article, sentence: Sentence, dates: readonly DateMention[]): Misfit | null {
  const points = dates.filter(isStatedDate)
  const [duration] = dates.filter((date) => isSpan(article, date))
  const [first, second] = points
  if (
    points.length !== 2 ||
    dates.length !== 3 ||
    first === undefined ||
    second === undefined ||
    duration === undefined
  )
    return null
  const before = article.text.slice(sentence.from, first.from)
  const between = article.text.slice(first.to, second.from)
  const last = article.text.slice(second.to, duration.from)
  const began = /\b(?:began|begun|started|opened|founded|launched|broke out|starting|beginning) (?:on |in )?$/i.test(
    before,
  )
  const ended = /\b(?:ended|closed|shut|finished|folded|ending|shut down|closed down) (?:on |in )?$/i.test(between)
  if (!began || !ended || !/^(?:,? lasted|,? and lasted|,? after|, a run of|,? having lasted) $/.test(last)) return null
  const [a, b] = [spanOf(first), spanOf(second)]
  if (b[1] < a[0]) return null
  return {
    duration,
    ends: [first.text, second.text],
    at: { from: first.from, to: second.to },
    least: b[0] - a[1],
    most: b[1] - a[0] + 1,
  }
}

/** The span of time of a sentence with the ends that syntax binds it to. */
export function boundSpan(article: Article, sentence: Sentence): Misfit | null {
  const dates = datesIn(article.dates, sentence)
  if (dates.length < 2 || dates.filter((date) => isSpan(article, date)).length !== 1) return null
  return besideRange(article, dates) ?? betweenPoints(article, sentence, dates)
}
