import type { Article, DateMention, FigureMention, Sentence } from '../../model/annotation.ts'
import { fromDayNumber, parseIsoDay } from '../../text/calendar.ts'
import { bounds } from '../../text/interval.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { figuresIn } from '../in-sentence.ts'

interface Age {
  readonly birth: DateMention
  readonly age: FigureMention
  /** The article says that the birthday is this year's: no younger age is possible. */
  readonly thisYear: boolean
}

/** The date behind "born": "born in 1948", "was born on May 2, 1948". */
function birthIn(article: Article, sentence: Sentence): DateMention | null {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (article.tokens[index]?.lower !== 'born') continue
    const end = article.tokens[index]?.to ?? 0
    const date = article.dates.find((one) => one.from > end && one.from - end <= 40 && one.sentence === sentence.index)
    const between = date === undefined ? '' : article.text.slice(end, date.from)
    const plain = /^(?: in [\p{L} ,.'’-]{2,30})? (?:in|on) $/u.test(between)
    return date !== undefined &&
      plain &&
      date.stated.year !== undefined &&
      date.value?.approximate === false &&
      date.shape === 'date'
      ? date
      : null
  }
  return null
}

/** "The singer, 59, was born …": an age in apposition is today's, unless somebody died. */
function isAppositive(article: Article, sentence: Sentence, age: FigureMention, birth: DateMention): boolean {
  const { text } = article
  // The birth is the one behind the age, not another's before it.
  if (birth.from < age.to) return false
  if (!/\p{L}, $/u.test(text.slice(Math.max(sentence.from, age.from - 4), age.from)) || text[age.to] !== ',')
    return false
  return !/\b(?:died|dies|dead|death|killed|late|then|was \d)\b/i.test(text.slice(sentence.from, sentence.to))
}

/** An age in the same sentence: "aged 60", "a 60-year-old", "is 60 years old", "is 60 this year". */
function ageIn(
  article: Article,
  sentence: Sentence,
  birth: DateMention,
): { readonly age: FigureMention; readonly thisYear: boolean } | null {
  const figures = figuresIn(article.figures, sentence).filter(
    (figure) => figure.low === figure.high && figure.hedge === 'exact',
  )
  for (const age of figures) {
    const before = article.text.slice(Math.max(sentence.from, age.from - 12), age.from).toLowerCase()
    const behind = article.text.slice(age.to, Math.min(sentence.to, age.to + 12)).toLowerCase()
    const thisYear = /\b(?:is|turns|will be|will turn) $/.test(before) && /^ (?:this year)\b/.test(behind)
    const now = /\bis (?:now )?$/.test(before) && (/^ (?:years old|now|today)\b/.test(behind) || /^ ?[.,]/.test(behind))
    if (thisYear) return { age, thisYear }
    if ((now || isAppositive(article, sentence, age, birth)) && (age.shape === 'age' || age.shape === 'number'))
      return { age, thisYear: false }
  }
  return null
}

/** Only one person is spoken of: else the age may be another's. */
function speaksOfOne(article: Article, sentence: Sentence): boolean {
  const people = article.names.filter(
    (name) => name.kind === 'person' && name.from >= sentence.from && name.to <= sentence.to,
  )
  return new Set(people.map((name) => name.referent)).size <= 1
}

function agesIn(article: Article): Age[] {
  return article.sentences.flatMap((sentence) => {
    const birth = birthIn(article, sentence)
    const found = birth === null ? null : ageIn(article, sentence, birth)
    return birth === null || found === null || !speaksOfOne(article, sentence) ? [] : [{ birth, ...found }]
  })
}

/** The ages that the birth leaves possible on the day of publication. */
function possibleAges({ birth, thisYear }: Age, published: number): readonly [number, number] {
  if (birth.value === null) return [0, 200]
  const { year, month, day } = fromDayNumber(published)
  const [from, to] = bounds(birth.value).map((end) => fromDayNumber(end))
  if (from === undefined || to === undefined) return [0, 200]
  const oldest = year - from.year
  if (thisYear) return [oldest, oldest]
  const birthdayPassed = month > to.month || (month === to.month && day >= to.day)
  return [birthdayPassed ? oldest : oldest - 1, oldest]
}

export const age = defineCheck({
  kind: 'article',
  id: 'dates/age',
  summary: 'An age fits the birth and the day of publication.',
  severity: 'error',
  messages: {
    otherAge: 'Who was born {birth} is {right} on the day of publication, not {age}. Correct the age or the birth.',
  },
  inspect({ article }) {
    const published = article.published === null ? null : parseIsoDay(article.published.date)
    if (published === null) return []
    return agesIn(article).flatMap((found) => {
      const [least, most] = possibleAges(found, published)
      const stated = found.age.low
      if (stated >= least && stated <= most) return []
      const right = least === most ? String(most) : `${least} or ${most}`
      const off = Math.min(Math.abs(stated - least), Math.abs(stated - most))
      return [
        {
          message: 'otherAge' as const,
          ...(off <= 1 ? { severity: 'warning' as const } : {}),
          data: { birth: `in ${found.birth.stated.year ?? found.birth.text}`, right, age: found.age.text },
          at: { from: found.age.from, to: found.age.to },
          actual: found.age.text,
          expected: right,
          evidence: [
            citeArticle(`The article gives the birth as ${found.birth.text}.`, {
              from: found.birth.from,
              to: found.birth.to,
            }),
          ],
        },
      ]
    })
  },
})
