import type { Article, DateMention } from '../../model/annotation.ts'
import { singular } from '../../text/plurals.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { datesIn } from '../in-sentence.ts'

/** Events that an article speaks of as one: "the March 3 fire". */
const EVENTS: ReadonlySet<string> = new Set(
  `fire vote trial election hearing meeting shooting crash attack flood storm earthquake explosion robbery murder accident game match final concert
  referendum summit debate protest march rally strike wedding funeral ceremony inauguration speech raid blast bombing derailment collapse runoff
  primary deadline auction conference festival race launch hurricane tornado wildfire stabbing`
    .split(/\s+/)
    .filter(Boolean),
)
/** Words that make of one event another. */
const OTHER: ReadonlySet<string> = new Set(
  'another second last next previous earlier annual first third new other similar later since year following rescheduled postponed moved delayed original'.split(
    ' ',
  ),
)
const FOUNDED =
  /\b(?:the|The) (\p{L}+),? (?:(?:was|is|which was|were) )?(?:founded|established|built|opened|incorporated|formed) in $/u

interface Dated {
  readonly noun: string
  readonly date: DateMention
  readonly attributive: boolean
}

function hasOther(article: Article, date: DateMention): boolean {
  const sentence = article.sentences[date.sentence]
  if (sentence === undefined) return true
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (OTHER.has(article.tokens[index]?.lower ?? '')) return true
  }
  return false
}

/** "The March 13, 2019, fire": the date stands before its event. */
function beforeNoun(article: Article, date: DateMention): Dated | null {
  const noun = /^,? (\p{Ll}+)\b/u.exec(article.text.slice(date.to, date.to + 20))?.[1]
  const the = /\bthe $/i.test(article.text.slice(Math.max(0, date.from - 4), date.from))
  return noun !== undefined && the && EVENTS.has(noun) ? { noun, date, attributive: true } : null
}

/** "A fire destroyed the mill on March 3, 2019": the only date of a sentence whose subject is the event. */
function ofSubject(article: Article, date: DateMention): Dated | null {
  const sentence = article.sentences[date.sentence]
  if (sentence === undefined || datesIn(article.dates, sentence).length !== 1) return null
  const [, ...words] = /^(?:A|An|The) (\p{Ll}+) (\p{Ll}+) /u.exec(article.text.slice(sentence.from, date.from)) ?? []
  const noun = words.find((word) => EVENTS.has(word))
  const on = /\b(?:on|for) $/.test(article.text.slice(sentence.from, date.from))
  return noun !== undefined && on ? { noun, date, attributive: false } : null
}

/** "The museum, founded in 1921": the year of a thing that the article calls by one noun. */
function founding(article: Article, date: DateMention): Dated | null {
  const { year, month } = date.stated
  if (year === undefined || month !== undefined) return null
  const noun = FOUNDED.exec(article.text.slice(Math.max(0, date.from - 60), date.from))?.[1]
  return noun === undefined || noun !== noun.toLowerCase()
    ? null
    : { noun: `${singular(noun)} founded`, date, attributive: true }
}

/** Whether two dates differ in one of their parts, as a slip does, on the parts that both give. */
function differInOne({ stated: a }: DateMention, { stated: b }: DateMention): boolean {
  const parts = (['year', 'month', 'day'] as const).filter((part) => a[part] !== undefined && b[part] !== undefined)
  const apart = parts.filter((part) => a[part] !== b[part])
  return apart.length === 1
}

function datedEvents(article: Article): Dated[] {
  return article.dates.flatMap((date) => {
    if (date.shape !== 'date' || date.value === null || date.stated.end !== undefined) return []
    const year = founding(article, date)
    if (year !== null) return hasOther(article, date) ? [] : [year]
    if (date.stated.day === undefined || hasOther(article, date)) return []
    return beforeNoun(article, date) ?? ofSubject(article, date) ?? []
  })
}

export const twoDates = defineCheck({
  kind: 'article',
  id: 'dates/two-dates',
  summary: 'One event has one date throughout the article.',
  severity: 'warning',
  messages: {
    otherDate:
      'The article gives {later} here and {earlier} before for what seems to be one event. Make sure which is right.',
  },
  inspect({ article }) {
    const byNoun = new Map<string, Dated[]>()
    for (const dated of datedEvents(article)) byNoun.set(dated.noun, [...(byNoun.get(dated.noun) ?? []), dated])
    return [...byNoun.values()].flatMap((all) => {
      const [first, ...rest] = all
      const values = new Set(all.map(({ date }) => date.value?.edtf))
      const odd = rest.find(({ date }) => first !== undefined && date.value?.edtf !== first.date.value?.edtf)
      // Three dates are three events; so are two that no sentence takes up with "the".
      if (first === undefined || odd === undefined || values.size !== 2 || !all.some(({ attributive }) => attributive))
        return []
      if (!differInOne(first.date, odd.date)) return []
      const { date } = odd
      const data = { later: date.text, earlier: first.date.text }
      const evidence = [
        citeArticle(`The article first says ${first.date.text}.`, { from: first.date.from, to: first.date.to }),
      ]
      return [
        {
          message: 'otherDate' as const,
          data,
          at: { from: date.from, to: date.to },
          actual: date.text,
          expected: first.date.text,
          evidence,
        },
      ]
    })
  },
})
