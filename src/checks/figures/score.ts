import type { Article, Sentence } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { figuresIn } from '../in-sentence.ts'
import { compileRelation, type Slip, words } from './relation.ts'
import { reportSlips } from './report-slips.ts'
import { FIGURE_SETS } from './sets.ts'
import { skeleton } from './skeleton.ts'
import { writtenOrder } from './written-order.ts'

const UNITS: ReadonlySet<string> = new Set('goal point run shot stroke'.split(' '))

/** "Won 4-2, a two-goal victory." */
const distance = compileRelation(
  {
    patterns: [
      '<s:score> ..3 @sep (for) a/an (@adj) <d:count> (@adj) @victory',
      '<s:score> (,) (for) a/an (@adj) <d:count> (@adj) @victory',
    ],
    judge({ s, d }) {
      if (s === undefined || d === undefined || !UNITS.has(d.unit) || d.hedge !== 'exact' || s.high - s.low === d.low)
        return null
      const expected = String(s.high - s.low)
      return {
        at: { from: d.from, to: d.to },
        actual: `${words(d)}-${d.unit}`,
        sum: `${words(s)} is a difference of ${expected}`,
        expected,
      }
    },
  },
  FIGURE_SETS,
)

/** "Drew 2-1": a draw has one number on both sides. */
function draws(article: Article, sentence: Sentence): Slip[] {
  const items = skeleton(article, sentence)
  return items.flatMap((item, index) => {
    if (item.kind !== 'figure' || item.figure.shape !== 'score' || item.figure.low === item.figure.high) return []
    const before = items[index - 1]
    const drawn = before?.kind === 'word' && (before.lower === 'drew' || before.lower === 'tied')
    const next = items[index + 1]
    const aggregate = next?.kind === 'word' && (next.lower === 'on' || next.lower === 'with')
    if (!drawn || aggregate || (before.lower === 'tied' && !isBe(items[index - 2]))) return []
    const { figure } = item
    return [{ at: item.range, actual: words(figure), sum: `${words(figure)} is no draw`, expected: null }]
  })
}

function isBe(item: ReturnType<typeof skeleton>[number] | undefined): boolean {
  return item?.kind === 'word' && ['was', 'were', 'is', 'are'].includes(item.lower)
}

/** "In straight sets, 6-4, 3-6, 6-2": the winner of straight sets loses none. */
function straightSets(article: Article, sentence: Sentence): Slip[] {
  const sets = figuresIn(article.figures, sentence).filter(
    ({ shape, high }) => shape === 'score' || (shape === 'range' && high <= 7),
  )
  const leads = sets.flatMap((set) => {
    const [first, second] = writtenOrder(set) ?? [0, 0]
    return first === second ? [] : [{ set, first: first > second }]
  })
  const odd = leads.find(({ first }) => first !== leads[0]?.first)
  const last = leads.at(-1)
  // The scores must be one list, directly behind the words.
  if (!/\bstraight[- ]sets?,?:? \(?$/i.test(article.text.slice(sentence.from, leads[0]?.set.from))) return []
  if (odd === undefined || last === undefined || leads.length > 5) return []
  const between = article.text.slice(leads[0]?.set.from ?? 0, last.set.to)
  if (/[a-z]{4}/i.test(between.replace(/\band\b/g, ''))) return []
  const { set } = odd
  return [
    {
      at: { from: set.from, to: set.to },
      actual: words(set),
      sum: `${words(set)} is a set lost, and straight sets have none`,
      expected: null,
    },
  ]
}

export const score = defineCheck({
  kind: 'article',
  id: 'figures/score',
  summary: 'A result fits the words for it.',
  severity: 'error',
  messages: { otherScore: 'By the article’s own figures {sum}; it says {actual}. Correct the result or the words.' },
  inspect({ article }) {
    const slips = [
      ...distance.find(article),
      ...article.sentences.flatMap((sentence) =>
        figuresIn(article.figures, sentence).some(({ shape }) => shape === 'score')
          ? [...draws(article, sentence), ...straightSets(article, sentence)]
          : [],
      ),
    ]
    return reportSlips(article, slips, 'otherScore')
  },
})
