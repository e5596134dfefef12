import type { Article, FigureMention } from '../../model/annotation.ts'
import { listInWords } from '../../text/wording.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { disagree, type Interval, possible } from './possible.ts'
import { groupsIn } from './read-parts.ts'
import { words } from './relation.ts'
import { skeleton } from './skeleton.ts'

/** Parts that together make up the whole: who is one is not the other. */
const COMPLEMENTS: readonly ReadonlySet<string>[] = [
  'boy girl',
  'man woman',
  'male female',
  'adult child kid minor',
  'democrat republican independent',
  'win loss draw defeat victory tie',
  'yes no abstention',
  'conservative liberal',
  'husband wife',
  'brother sister',
  'son daughter',
  'teacher pupil student',
  'soldier civilian officer',
  'passenger crew member',
  'dead injured wounded survivor',
].map((line) => new Set(line.split(' ')))

function areComplements(parts: readonly FigureMention[]): boolean {
  return COMPLEMENTS.some(
    (set) => parts.every((part) => set.has(part.unit)) && new Set(parts.map((part) => part.unit)).size === parts.length,
  )
}

function sumOf(parts: readonly FigureMention[]): Interval {
  const spans = parts.map((figure) => possible(figure))
  return { low: spans.reduce((sum, { low }) => sum + low, 0), high: spans.reduce((sum, { high }) => sum + high, 0) }
}

/** How far the noun of a whole may stand from the comma behind it: "65 flights, …". */
const ADJACENT = /^\s*,\s*$/

/**
 * Whether what stands before a comma is the first of a list and no whole: "three frogs, three lizards and one bat",
 * "65 flights on Thursday, 180 on Friday and 15 on Monday".
 */
function isFirstOfList(article: Article, total: FigureMention, parts: readonly FigureMention[]): boolean {
  const [first] = parts
  if (first === undefined || parts.some((part) => possible(part).high >= possible(total).low)) return true
  const end = Math.max(total.to, total.counted?.to ?? 0)
  if (!ADJACENT.test(article.text.slice(end, first.from))) return true
  const nouns = new Set(parts.map(({ unit }) => unit).filter((unit) => unit !== '' && unit !== total.unit))
  return nouns.size > 1
}

function slipsIn(article: Article) {
  return article.sentences.flatMap((sentence) =>
    groupsIn(skeleton(article, sentence)).flatMap(({ total, parts, complete }) => {
      if (parts.some((part) => part.shape !== 'count' && part.shape !== 'number')) return []
      const [sum, whole] = [sumOf(parts), possible(total)]
      if (!disagree(sum, whole)) return []
      const whole2 = areComplements(parts)
      if (!complete && !whole2 && isFirstOfList(article, total, parts)) return []
      // Parts may leave some out, unless they are said to be all or cannot but be.
      if (sum.high < whole.low && !whole2 && !complete) return []
      const first = parts[0] ?? total
      const last = parts.at(-1) ?? total
      const exact = parts.reduce((value, part) => value + part.low, 0)
      return [{ total, parts, at: { from: first.from, to: last.to }, exact, sure: whole2 }]
    }),
  )
}

export const parts = defineCheck({
  kind: 'article',
  id: 'figures/parts',
  summary: 'Parts add up to their whole.',
  severity: 'error',
  messages: { otherSum: '{parts} make {sum}, not {total}. Correct a part or the whole.' },
  inspect({ article }) {
    return slipsIn(article).map(({ total, parts: found, at, exact, sure }) => {
      const data = { parts: listInWords(found.map(words)), sum: String(exact), total: words(total) }
      return {
        message: 'otherSum' as const,
        ...(sure ? {} : { severity: 'warning' as const }),
        data,
        at,
        actual: data.total,
        expected: data.sum,
        evidence: [
          citeArticle(`The whole that the article gives is ${words(total)}.`, { from: total.from, to: total.to }),
        ],
      }
    })
  },
})
