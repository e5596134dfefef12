import type { Article, DateMention, Sentence } from '../../model/annotation.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { datesIn } from '../in-sentence.ts'
import { isStatedDate } from './date-points.ts'

/** Words and marks that put a year into the period beside it: "in the 18th century, in 1712". */
const BOUND = /^(?:,| —| \() ?(?:(?:in|of|around) )?(?:the )?(?:year |month of )?$/

/** The years of a century or a decade; the year that ends in 00 may be counted to either century. */
function yearsOf({ value, shape, text }: DateMention): readonly [number, number] | null {
  if (shape !== 'range' || value === null || value.edtf.startsWith('-') || /\bB\.?C/i.test(text)) return null
  const match = /^(\d{2})(\d|X)X~?$/.exec(value.edtf)
  if (match === null) return null
  const [, century = '', decade = ''] = match
  if (decade !== 'X') return [Number(`${century}${decade}0`), Number(`${century}${decade}9`)]
  return [Number(century) * 100, Number(century) * 100 + 100]
}

interface Slip {
  readonly period: DateMention
  readonly date: DateMention
  readonly year: number
}

function slipsIn(article: Article, sentence: Sentence): Slip[] {
  const dates = datesIn(article.dates, sentence)
  return dates.flatMap((first, index) => {
    const second = dates[index + 1]
    if (second === undefined || !BOUND.test(article.text.slice(first.to, second.from))) return []
    const [period, date] = yearsOf(first) === null ? [second, first] : [first, second]
    const years = yearsOf(period)
    const year = date.stated.year
    if (years === null || year === undefined || !isStatedDate(date)) return []
    // A year before its period must end the phrase: "in 1842, the 19th century …" may go on.
    return year >= years[0] && year <= years[1] ? [] : [{ period, date, year }]
  })
}

function centuryOf(year: number): string {
  const number = Math.ceil(year / 100)
  const ending =
    number % 10 === 1 && number !== 11
      ? 'st'
      : number % 10 === 2 && number !== 12
        ? 'nd'
        : number % 10 === 3 && number !== 13
          ? 'rd'
          : 'th'
  return `the ${number}${ending} century`
}

export const century = defineCheck({
  kind: 'article',
  id: 'dates/century',
  summary: 'A year lies in the century or the decade that stands with it.',
  severity: 'error',
  messages: { otherPeriod: '{year} is in {right}, not in the {period}. Correct the year or the period.' },
  inspect({ article }) {
    return article.sentences.flatMap((sentence) =>
      slipsIn(article, sentence).map(({ period, date, year }) => {
        const right = /century/i.test(period.text) ? centuryOf(year) : `the ${Math.floor(year / 10)}0s`
        const stated = period.text.replace(/^the /i, '')
        return {
          message: 'otherPeriod' as const,
          data: { year: String(year), right, period: stated },
          at: { from: period.from, to: period.to },
          actual: period.text,
          expected: right,
          evidence: [citeArticle(`The year that stands with it is ${year}.`, { from: date.from, to: date.to })],
        }
      }),
    )
  },
})
