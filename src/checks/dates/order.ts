import type { Article, DateMention, Sentence } from '../../model/annotation.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { datesIn } from '../in-sentence.ts'
import { isStatedDate, spanOf } from './date-points.ts'
import { CHAINS, SEVERAL } from './stages.ts'

/** How many words may stand between an act and its date: "joined *the force in* 1991". */
const REACH = 4

interface Act {
  readonly date: DateMention
  readonly word: string
}

/** Lower-case words before an offset, nearest last; hyphens belong to the word: "re-elected". */
function wordsBefore(article: Article, sentence: Sentence, offset: number): string[] {
  const text = article.text.slice(Math.max(sentence.from, offset - 60), offset).toLowerCase()
  return text.match(/[\p{L}-]+|[,;:()]/gu) ?? []
}

/** The act that a date belongs to: the last one before it in its own clause. */
function actOf(article: Article, sentence: Sentence, date: DateMention): Act | null {
  const before = wordsBefore(article, sentence, date.from)
  const lead = before.at(-1)
  if (lead !== 'in' && lead !== 'on') return null
  for (let back = 2; back <= REACH + 1; back += 1) {
    const word = before.at(-back)
    if (word === undefined || /[,;:()]/.test(word)) return null
    if (CHAINS.some((chain) => chain.some((stage) => stage.words.includes(word)))) return { date, word }
  }
  return null
}

interface Slip {
  readonly earlier: Act
  readonly later: Act
  readonly names: readonly [string, string]
}

/** Two acts of one chain whose dates stand in the other order. */
function outOfOrder(a: Act, b: Act): Slip | null {
  for (const chain of CHAINS) {
    const place = (act: Act) => chain.findIndex((stage) => stage.words.includes(act.word))
    const [first, second] = place(a) <= place(b) ? [a, b] : [b, a]
    const [at, behind] = [place(first), place(second)]
    if (at < 0 || behind < 0 || at === behind) continue
    if (spanOf(second.date)[1] >= spanOf(first.date)[0]) return null
    return { earlier: first, later: second, names: [chain[at]?.name ?? '', chain[behind]?.name ?? ''] }
  }
  return null
}

/** Whether the sentence between two dates goes on about the same: no other name, no other person. */
function goesOn(article: Article, first: DateMention, second: DateMention): boolean {
  const between = article.text.slice(first.to, second.from)
  if (between.length > 70 || /[;:]/.test(between)) return false
  return !article.names.some((name) => name.from >= first.to && name.to <= second.from)
}

function slipIn(article: Article, sentence: Sentence): Slip | null {
  const dates = datesIn(article.dates, sentence).filter(isStatedDate)
  const [first, second] = dates
  if (dates.length !== 2 || first === undefined || second === undefined || !goesOn(article, first, second)) return null
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (SEVERAL.has(article.tokens[index]?.lower ?? '')) return null
  }
  const [a, b] = [actOf(article, sentence, first), actOf(article, sentence, second)]
  return a === null || b === null ? null : outOfOrder(a, b)
}

export const order = defineCheck({
  kind: 'article',
  id: 'dates/order',
  summary: 'What comes first in a life, a case or a firm is dated first.',
  severity: 'error',
  messages: {
    outOfOrder:
      '“{laterWord}” in {laterDate} lies before “{earlierWord}” in {earlierDate}: {later} cannot come before {earlier}. Correct one of the dates.',
  },
  inspect({ article }) {
    return article.sentences.flatMap((sentence) => {
      const slip = slipIn(article, sentence)
      if (slip === null) return []
      const { earlier, later, names } = slip
      return [
        {
          message: 'outOfOrder' as const,
          data: {
            laterWord: later.word,
            laterDate: later.date.text,
            earlierWord: earlier.word,
            earlierDate: earlier.date.text,
            later: names[1],
            earlier: names[0],
          },
          at: { from: later.date.from, to: later.date.to },
          actual: later.date.text,
          evidence: [
            citeArticle(`The article dates ${names[0]} to ${earlier.date.text}.`, {
              from: earlier.date.from,
              to: earlier.date.to,
            }),
          ],
        },
      ]
    })
  },
})
