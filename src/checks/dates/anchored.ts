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
  const date = article.dates.find(
    (one) => one.from >= end && one.from - end <= NEAR && one.sentence === relative.sentence,
  )
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

/** The one date that other sentences give for the event; null where they give none or several. */
function dateOf(noun: string, relative: DateMention, article: Article): DateMention | null {
  let found: DateMention | null = null
  for (const sentence of article.sentences) {
    if (sentence.index === relative.sentence) continue
    const text = article.text.slice(sentence.from, sentence.to).toLowerCase()
    if (
      !new RegExp(
        `\\bthe (?:\\p{L}+ )?${noun} (?:was|took|is|will|came|began|happened|fell|struck|hit|occurred|broke|started|opened|ended)\\b`,
        'u',
      ).test(text)
    )
      continue
    const dates = datesIn(article.dates, sentence)
    const [only] = dates
    if (dates.length !== 1 || only === undefined || !isPoint(only)) continue
    if (found !== null && found.value?.edtf !== only.value?.edtf) return null
    found = only
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

function slipIn(relative: DateMention, article: Article): Slip | null {
  const { amount, direction } = relative.stated
  const stated = appositionOf(relative, article)
  if (amount === undefined || direction === undefined || relative.hedge !== 'exact' || stated === null) return null
  const noun = anchorNoun(relative, article)
  if (noun === null && (relative.stated.anchor !== undefined || direction !== 'after')) return null
  const unit = UNITS[amount.unit]
  const anchor = noun === null ? dayBefore(relative, article) : dateOf(noun, relative, article)
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
    return article.dates.flatMap((relative) => {
      const slip = slipIn(relative, article)
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
