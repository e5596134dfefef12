import type { Article, DateMention, Sentence } from '../../model/annotation.ts'
import { fromDayNumber, parseIsoDay } from '../../text/calendar.ts'
import { ORDINALS } from '../../text/numbers.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { datesIn } from '../in-sentence.ts'
import { isStatedDate, statedYear } from './date-points.ts'

/** "its 75th anniversary", "the fiftieth anniversary of". */
const ANNIVERSARY =
  /\b(?:(the|its|their|his|her) )?(\d{1,3})(?:st|nd|rd|th) (anniversary|birthday)\b|\b(?:(the|its|their|his|her) )?(\p{L}{4,16}) (anniversary|birthday)\b/giu
const FOUNDED =
  /\b(?:founded|established|opened|built|created|formed|incorporated|launched|born|started|set up)(?: \p{L}+){0,2} (?:in|on) $/iu

interface Count {
  readonly count: number
  readonly owned: boolean
  readonly from: number
  readonly to: number
}

/** The one anniversary that a sentence counts; null for none or several. */
function anniversaryIn(article: Article, sentence: Sentence): Count | null {
  const text = article.text.slice(sentence.from, sentence.to)
  if (!/anniversary|birthday/i.test(text)) return null
  const found = [...text.matchAll(ANNIVERSARY)].flatMap((match) => {
    const [whole, before, digits, , spelt, word = ''] = match
    const count = digits === undefined ? ORDINALS.get(word.toLowerCase()) : Number(digits)
    const from = sentence.from + (match.index ?? 0)
    const owner = (before ?? spelt ?? '').toLowerCase()
    return count === undefined || count === 0
      ? []
      : [{ count, owned: owner !== 'the' && owner !== '', from, to: from + whole.length }]
  })
  const [only] = found
  return found.length === 1 && only !== undefined ? only : null
}

/** The year that is counted from: "of the 1969 landing", "founded in 1921, … its". */
function baseOf(article: Article, found: Count, dates: readonly DateMention[]): DateMention | null {
  const named = dates.find(
    (date) =>
      date.from > found.to &&
      /^ (?:of|since) (?:the |its |his |her )?(?:[\p{L}.]+ ){0,2}$/u.test(article.text.slice(found.to, date.from)),
  )
  if (named !== undefined) return /^,? \p{L}/u.test(article.text.slice(named.to, named.to + 4)) ? named : null
  const founded = dates.filter((date) => FOUNDED.test(article.text.slice(Math.max(0, date.from - 50), date.from)))
  const [only] = founded
  if (founded.length !== 1 || only === undefined) return null
  if (only.from < found.from) return found.owned ? only : null
  return /^ of (?:the |its )?[\p{L}’' -]{3,40}, $/u.test(article.text.slice(found.to, only.from).replace(FOUNDED, ''))
    ? only
    : null
}

interface Slip {
  readonly found: Count
  readonly base: DateMention
  readonly now: number
  readonly right: number
}

function slipIn(article: Article, sentence: Sentence, published: number | null): Slip | null {
  const found = anniversaryIn(article, sentence)
  if (found === null) return null
  const dates = datesIn(article.dates, sentence).filter((date) => isStatedDate(date) && date.stated.year !== undefined)
  const base = baseOf(article, found, dates)
  const from = base === null ? null : statedYear(base)
  if (base === null || from === null || dates.length > 2) return null
  const other = dates.find((date) => date !== base)
  const stated = other === undefined ? null : statedYear(other)
  const now = stated ?? published
  if (now === null || from >= now) return null
  // Without a year of its own the anniversary may be last year's or next year's.
  const room = stated === null ? 1 : 0
  return Math.abs(now - from - found.count) <= room ? null : { found, base, now, right: now - from }
}

export const anniversary = defineCheck({
  kind: 'article',
  id: 'dates/anniversary',
  summary: 'An anniversary is as many years after the event as it is called.',
  severity: 'error',
  messages: {
    otherCount: 'From {base} to {now} is {right} years, not {count}. Correct the anniversary or one of the years.',
  },
  inspect({ article }) {
    const day = article.published === null ? null : parseIsoDay(article.published.date)
    const published = day === null ? null : fromDayNumber(day).year
    return article.sentences.flatMap((sentence) => {
      const slip = slipIn(article, sentence, published)
      if (slip === null) return []
      const { found, base, now, right } = slip
      return [
        {
          message: 'otherCount' as const,
          data: {
            base: String(base.stated.year ?? ''),
            now: String(now),
            right: String(right),
            count: String(found.count),
          },
          at: { from: found.from, to: found.to },
          actual: String(found.count),
          expected: String(right),
          evidence: [citeArticle(`The article gives the year ${base.text}.`, { from: base.from, to: base.to })],
        },
      ]
    })
  },
})
