import type { Article, FigureMention, Sentence } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { figuresIn } from '../in-sentence.ts'
import { areAlike, compileEquation, type Equation, like } from './equation.ts'
import { disagree, type Interval, possible } from './possible.ts'
import { type Slip, words } from './relation.ts'
import { reportSlips } from './report-slips.ts'
import { skeleton } from './skeleton.ts'

const MOST_PARTS = 6
const TOTAL_TAILS = [
  ', ..2 @total of <t>',
  ', ..2 raising/totaling/totalling/making/earning (a) (total) (of) <t>',
  ', a <t> (investment)',
  ', or <t>',
]

/** "$500 on each of the six counts, a total of $3,000": so much for each of so many. */
const PRODUCTS: readonly Equation[] = [
  {
    patterns: [
      ...TOTAL_TAILS.map((tail) => `each of (@det) <n:count/number> ..2 @gave <p:money/number> ${tail}`),
      ...TOTAL_TAILS.map((tail) => `<p:money> on/for each of (@det) <n:count/number> ${tail}`),
      ...TOTAL_TAILS.map((tail) => `<n:count/number> ..2 at <p:money> each/apiece ${tail}`),
      '<p:money> each/apiece and <n:count/number> were sold , ..2 @total of <t:money>',
    ],
    from: ['n', 'p'],
    to: 't',
    compute: (count, each) => count * each,
    says: '{n} times {p} is {=}',
    fits: ({ p, t }) => areAlike(p, t),
  },
]

const products = PRODUCTS.map(compileEquation)

/** Words that make the figures something else than parts of one sum. */
const NOT_PARTS: ReadonlySet<string> = new Set(
  'each apiece per times every average from than including among between versus compared not if of which'.split(' '),
)

function sumOf(intervals: readonly Interval[]): Interval {
  return {
    low: intervals.reduce((sum, { low }) => sum + low, 0),
    high: intervals.reduce((sum, { high }) => sum + high, 0),
  }
}

/** Whether some of the figures add up to the total: then it may be the total of those alone. */
function someAddUp(parts: readonly FigureMention[], total: FigureMention): boolean {
  const stated = possible(total)
  for (let mask = 1; mask < 2 ** parts.length; mask += 1) {
    const chosen = parts.filter((_, index) => (mask >> index) % 2 === 1)
    if (!disagree(sumOf(chosen.map((figure) => possible(figure))), stated)) return true
  }
  return false
}

/** The figure that is said to be the sum of those before it, as its place among the sentence's figures. */
function totalIn(article: Article, sentence: Sentence): number | null {
  const items = skeleton(article, sentence)
  let place = -1
  for (const [index, item] of items.entries()) {
    if (
      item.kind === 'word' &&
      NOT_PARTS.has(item.lower) &&
      !(item.lower === 'of' && items[index - 1]?.kind === 'word')
    )
      return null
    if (item.kind !== 'figure') continue
    place += 1
    if (place < 2) continue
    const lead = items.slice(Math.max(0, index - 5), index).map((one) => (one.kind === 'word' ? one.lower : '#'))
    const next = items.slice(index + 1, index + 3).map((one) => (one.kind === 'word' ? one.lower : '#'))
    const named = /(?:[,—] (?:for )?|\bfor )(?:a |the )?(?:grand |combined )?(?:total|sum) of$/.test(lead.join(' '))
    const behind =
      lead.at(-1) === ',' && (next[0] === 'altogether' || (next[0] === 'in' && /^(?:all|total)$/.test(next[1] ?? '')))
    if (named || behind) return place
  }
  return null
}

function slipIn(article: Article, sentence: Sentence): Slip[] {
  const figures = figuresIn(article.figures, sentence).filter((figure) => figure.shape !== 'ordinal')
  if (figures.length < 3) return []
  const place = totalIn(article, sentence)
  const ordered = skeleton(article, sentence).flatMap((item) =>
    item.kind === 'figure' && item.figure.shape !== 'ordinal' ? [item.figure] : [],
  )
  const all = skeleton(article, sentence).flatMap((item) => (item.kind === 'figure' ? [item.figure] : []))
  const total = place === null ? undefined : all[place]
  const parts = total === undefined ? [] : ordered.filter((figure) => figure.from < total.from)
  if (total === undefined || parts.length < 2 || parts.length > MOST_PARTS) return []
  const plain = (figure: FigureMention) =>
    figure.low === figure.high && figure.hedge === 'exact' && ['count', 'number', 'money'].includes(figure.shape)
  if (![...parts, total].every(plain)) return []
  const kinds = parts.every(
    (part) =>
      (part.shape === 'money') === (total.shape === 'money') && (part.shape !== 'money' || areAlike(part, total)),
  )
  if (!kinds || someAddUp(parts, total)) return []
  const exact = like(
    total,
    parts.reduce((sum, part) => sum + part.low, 0),
  )
  return [
    {
      at: { from: total.from, to: total.to },
      actual: words(total),
      sum: `${parts.map(words).join(' and ')} make ${exact}`,
      expected: exact,
    },
  ]
}

export const total = defineCheck({
  kind: 'article',
  id: 'figures/total',
  summary: 'A total is the sum of its parts, or so much for each of so many.',
  severity: 'error',
  messages: { otherTotal: 'By the article’s own figures {sum}, not {actual}. Correct the total or one of its parts.' },
  inspect({ article }) {
    const slips = [
      ...products.flatMap((relation) => relation.find(article)),
      ...article.sentences.flatMap((sentence) => slipIn(article, sentence)),
    ]
    return reportSlips(article, slips, 'otherTotal')
  },
})
