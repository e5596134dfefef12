import type { Article, DateMention } from '../../model/annotation.ts'
import { bounds } from '../../text/interval.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { datesIn } from '../in-sentence.ts'

/** Days in a unit, and how many days a whole number of them may be off. */
const UNITS: Readonly<Record<string, readonly [number, number]>> = {
  day: [1, 1],
  week: [7, 3],
  month: [30.44, 10],
  year: [365.25, 200],
}
/** How many characters may stand between "two days before the vote" and its date. */
const NEAR = 8

function isPoint(date: DateMention): boolean {
  return (
    date.shape === 'date' && date.value !== null && date.value.precision === 'day' && date.stated.amount === undefined
  )
}

/** The date that stands in apposition to a relative one: "three days after the vote, on June 29, 2016". */
function appositionOf(relative: DateMention, article: Article): DateMention | null {
  const end = relative.stated.anchor?.to ?? relative.to
  const sentence = article.sentences[relative.sentence]
  if (sentence === undefined) return null
  const date = datesIn(article.dates, sentence).find((one) => one.from >= end && one.from - end <= NEAR)
  if (date === undefined || !isPoint(date)) return null
  return /^,? (?:on )?$/.test(article.text.slice(end, date.from)) ? date : null
}

/** The head of "the vote", "the first vote"; null for anchors that are more than a noun phrase. */
function anchorNoun(relative: DateMention, article: Article): string | null {
  const { anchor } = relative.stated
  if (anchor === undefined) return null
  const words = article.text
    .slice(anchor.from, anchor.to)
    .toLowerCase()
    .match(/^(?:the|its|their|his|her) ((?:\p{L}+ )?\p{L}+)/u)
  return words?.[1]?.split(' ').at(-1) ?? null
}

/** "The first vote was": the noun of an event, of which the sentence says when it was. */
const EVENT =
  /\bthe (?:\p{L}+ )?(\p{L}+) (?:was|took|is|will|came|began|happened|fell|struck|hit|occurred|broke|started|opened|ended)\b/gu

/** The dates that the article gives for events, by the events' nouns. */
function datedEvents(article: Article): ReadonlyMap<string, readonly DateMention[]> {
  const events = new Map<string, DateMention[]>()
  for (const sentence of article.sentences) {
    const dates = datesIn(article.dates, sentence)
    const [only] = dates
    if (dates.length !== 1 || only === undefined || !isPoint(only)) continue
    for (const [, noun = ''] of article.text.slice(sentence.from, sentence.to).toLowerCase().matchAll(EVENT)) {
      const known = events.get(noun)
      if (known) known.push(only)
      else events.set(noun, [only])
    }
  }
  return events
}

/** The one date that other sentences give for the event; null where they give none or several. */
function dateOf(
  noun: string,
  relative: DateMention,
  events: ReadonlyMap<string, readonly DateMention[]>,
): DateMention | null {
  let found: DateMention | null = null
  for (const date of events.get(noun) ?? []) {
    if (date.sentence === relative.sentence) continue
    if (found !== null && found.value?.edtf !== date.value?.edtf) return null
    found = date
  }
  return found
}

interface Slip {
  readonly relative: DateMention
  readonly stated: DateMention
  readonly anchor: DateMention
  readonly days: number
}

/** "Three days later": the one day that the sentence before gives, where the relative date's own gives none before it. */
function dayBefore(relative: DateMention, article: Article): DateMention | null {
  const sentence = article.sentences[relative.sentence - 1]
  const own = article.sentences[relative.sentence]
  if (sentence === undefined || own === undefined || sentence.block !== own.block) return null
  const dates = datesIn(article.dates, sentence)
  const [only] = dates
  const earlier = datesIn(article.dates, own).filter((date) => date.from < relative.from)
  return dates.length === 1 && earlier.length === 0 && only !== undefined && isPoint(only) ? only : null
}

function slipIn(
  relative: DateMention,
  article: Article,
  events: ReadonlyMap<string, readonly DateMention[]>,
): Slip | null {
  const { amount, direction } = relative.stated
  if (amount === undefined || direction === undefined || relative.hedge !== 'exact') return null
  const stated = appositionOf(relative, article)
  if (stated === null) return null
  const noun = anchorNoun(relative, article)
  if (noun === null && (relative.stated.anchor !== undefined || direction !== 'after')) return null
  const unit = UNITS[amount.unit]
  const anchor = noun === null ? dayBefore(relative, article) : dateOf(noun, relative, events)
  if (unit === undefined || anchor === null || anchor.value === null || stated.value === null) return null
  const [length, room] = unit
  const days = (bounds(stated.value)[0] - bounds(anchor.value)[0]) * (direction === 'after' ? 1 : -1)
  const right = days >= amount.low * length - room && days <= amount.high * length + room
  return right ? null : { relative, stated, anchor, days }
}

export const anchored = defineCheck({
  kind: 'article',
  id: 'dates/anchored',
  summary: 'A date that is counted from an event fits the date of that event.',
  severity: 'error',
  messages: {
    doesNotFit:
      '“{relative}” does not fit “{stated}”: the article dates the event to {anchor}. Correct one of the three.',
  },
  inspect({ article }) {
    const events = datedEvents(article)
    return article.dates.flatMap((relative) => {
      const slip = slipIn(relative, article, events)
      if (slip === null) return []
      const { stated, anchor } = slip
      return [
        {
          message: 'doesNotFit' as const,
          data: { relative: relative.text, stated: stated.text, anchor: anchor.text },
          at: { from: stated.from, to: stated.to },
          actual: stated.text,
          evidence: [
            citeArticle(`The article dates the event to ${anchor.text}.`, { from: anchor.from, to: anchor.to }),
          ],
        },
      ]
    })
  },
})
