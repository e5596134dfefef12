import type { Article, DateMention } from '../../model/annotation.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { dateInWords } from '../../text/wording.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { isStatedDate, spanOf } from './date-points.ts'

/** A plan directly before its day: "will meet on", "is to take place on", "is scheduled to open in the hall on". */
const PLAN =
  /\b(?:(?:will|is to|are to|(?:is|are) (?:scheduled|set|due|expected) to|plans to) (?:\p{L}+ ){1,3}|(?:is|are) (?:scheduled|set|due) (?:for|to \p{L}+) )(?:on |for )?$/u
/** A finished act directly before its day: "met on", "was held on", "took place on". */
const DONE =
  /\b(?:(?:was|were) (?:held|opened|closed|arrested|killed|elected|sentenced|released|signed|buried|sworn in|found dead|inaugurated|published)|met|died|opened|closed|voted|began|ended|started|resigned|retired|took place|took office|arrived|crashed|won|fell|returned|graduated|married) on $/u
/** Words before the act that make it another than a finished one. */
const UNREAL =
  /\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Uu]ntil|[Uu]nless|would|will|could|should|may|might|to|be|[Aa]fter|[Bb]efore|[Ww]hether|[Hh]ad|being|that)\b[^,;]{0,40}$/u
/** A paragraph that was added later says so: "Update: …", "Editor's note: …". */
const ADDED = /^\W{0,4}(?:update|updated|correction|clarification|editor[’']s note|note)\b[^.]{0,40}:/i
/** Days of doubt: datelines, time zones and updates. */
const ROOM = 2

type Slip = { readonly date: DateMention; readonly message: 'notYet' | 'already' }

function slipOf(article: Article, date: DateMention, published: number): Slip | null {
  if (!isStatedDate(date) || date.value?.precision !== 'day') return null
  const sentence = article.sentences[date.sentence]
  if (sentence === undefined || article.quotes.some(({ inner }) => inner.from <= date.from && date.to <= inner.to))
    return null
  const block = article.blocks[sentence.block]
  if (block !== undefined && ADDED.test(article.text.slice(block.from, block.from + 60))) return null
  const before = article.text.slice(Math.max(sentence.from, date.from - 70), date.from)
  if (/\b(?:fiscal|financial|budget|quarter)\b/i.test(before)) return null
  const [day] = spanOf(date)
  if (day < published - ROOM)
    return PLAN.test(before) && !/\b(?:said|that|then|would) [^,;]{0,60}$/.test(before)
      ? { date, message: 'already' }
      : null
  if (day <= published + ROOM) return null
  const done = DONE.exec(before)
  if (done === null || UNREAL.test(before.slice(0, done.index))) return null
  return { date, message: 'notYet' }
}

export const tense = defineCheck({
  kind: 'article',
  id: 'dates/tense',
  summary: 'What is told as past lies before the day of publication, what is told as future behind it.',
  severity: 'warning',
  messages: {
    notYet: 'The article was published on {published}, and tells of {date} as past. Correct the date or the tense.',
    already:
      'The article was published on {published}, and tells of {date} as still to come. Correct the date or the tense.',
  },
  inspect({ article }) {
    const published = article.published === null ? null : parseIsoDay(article.published.date)
    if (article.published === null || published === null) return []
    const day = article.published.date
    const inWords = dateInWords({ edtf: day, from: day, to: day, precision: 'day', approximate: false })
    return article.dates.flatMap((date) => {
      const slip = slipOf(article, date, published)
      if (slip === null) return []
      return [
        {
          message: slip.message,
          data: { published: inWords, date: date.text },
          at: { from: date.from, to: date.to },
          actual: date.text,
          evidence: [citeArticle(`The article was published on ${inWords}.`, { from: date.from, to: date.to })],
        },
      ]
    })
  },
})
