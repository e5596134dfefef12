import type { Article, Sentence } from '../../model/annotation.ts'
import { fromDayNumber } from '../../text/calendar.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { datesIn } from '../in-sentence.ts'
import { isStatedDate, spanOf } from './date-points.ts'

interface Slip {
  readonly at: { readonly from: number; readonly to: number }
  readonly dates: { readonly from: number; readonly to: number }
  readonly stated: number
  readonly least: number
  readonly most: number
}

/** Whole years from one day to another. */
function yearsBetween(from: number, to: number): number {
  const [a, b] = [fromDayNumber(from), fromDayNumber(to)]
  const passed = b.month > a.month || (b.month === a.month && b.day >= a.day)
  return b.year - a.year - (passed ? 0 : 1)
}

/** "Born on 12 May 1934, she died on 3 June 2010, aged 86": one life in one sentence. */
function slipIn(article: Article, sentence: Sentence): Slip | null {
  const dates = datesIn(article.dates, sentence)
  const [birth, death] = dates.filter(isStatedDate)
  const ages = dates.filter(({ shape, hedge }) => shape === 'age' && hedge === 'exact')
  const [age] = ages
  if (dates.length !== 3 || birth === undefined || death === undefined || age === undefined || age.from < death.to)
    return null
  const stated = age.stated.amount
  if (stated === undefined || stated.unit !== 'year' || stated.low !== stated.high) return null
  const born = /\b[Bb]orn (?:in [\p{L} ]{2,20} )?(?:in|on) $/u.test(
    article.text.slice(Math.max(sentence.from, birth.from - 40), birth.from),
  )
  const died = /\bdied (?:[\p{L} ]{2,20} )?(?:in|on) $/u.test(article.text.slice(birth.to, death.from))
  const bound = /^,? (?:at (?:the )?)?$/.test(article.text.slice(death.to, age.from))
  if (!born || !died || !bound) return null
  const [[firstBirth, lastBirth], [firstDeath, lastDeath]] = [spanOf(birth), spanOf(death)]
  const [least, most] = [yearsBetween(lastBirth, firstDeath), yearsBetween(firstBirth, lastDeath)]
  if (stated.low >= least && stated.low <= most) return null
  return {
    at: { from: age.from, to: age.to },
    dates: { from: birth.from, to: death.to },
    stated: stated.low,
    least,
    most,
  }
}

export const ageAtDeath = defineCheck({
  kind: 'article',
  id: 'dates/age-at-death',
  summary: 'An age at death fits the dates of birth and death.',
  severity: 'error',
  messages: {
    otherAge: 'By the dates of birth and death the age was {right}, not {stated}. Correct the age or one of the dates.',
  },
  inspect({ article }) {
    return article.sentences.flatMap((sentence) => {
      const slip = slipIn(article, sentence)
      if (slip === null) return []
      const right = slip.least === slip.most ? String(slip.least) : `${slip.least} or ${slip.most}`
      const stated = String(slip.stated)
      const evidence = [citeArticle(`By the dates that the article gives the age was ${right}.`, slip.dates)]
      return [
        {
          message: 'otherAge' as const,
          data: { right, stated },
          at: slip.at,
          actual: stated,
          expected: right,
          evidence,
        },
      ]
    })
  },
})
