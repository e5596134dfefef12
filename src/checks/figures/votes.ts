import type { FigureMention } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { areAlike, compileEquation } from './equation.ts'
import { compileRelation, type Slip, words } from './relation.ts'
import { reportSlips } from './report-slips.ts'
import { FIGURE_SETS } from './sets.ts'
import { formatVotes, isBody } from './voters.ts'

type Figures = Readonly<Record<string, FigureMention>>

/** More votes than there are seats. */
function tooMany({ n, s, k, y, o }: Figures): Slip | null {
  if (n === undefined || !isBody(n) || n.low !== n.high || n.hedge !== 'exact') return null
  const cast = s === undefined ? (y?.low ?? 0) + (o?.low ?? 0) : s.low + s.high
  const sum = cast + (k?.low ?? 0)
  const result = s ?? o
  if (result === undefined || sum <= n.low || cast === 0) return null
  return {
    at: { from: result.from, to: result.to },
    actual: words(result),
    sum: `${formatVotes(s, y, o)}${k === undefined ? '' : ` and ${words(k)} more`} make ${sum} votes, more than the ${words(n)}`,
    expected: null,
  }
}

const seats = compileRelation(
  {
    patterns: [
      'the <n:count> ..2 @voted <s:score>',
      '(the) ..1 , which/who has/have <n:count> , @voted <s:score>',
      '@voted <s:score> with <k:count/number> (abstaining) ..1 in the <n:count>',
      '@voted <s:score> ..4 in the <n:count>',
      'has <n:count> ; <y:count/number> voted yes/for and <o:count/number> voted no/against',
      'the <n:count> ..2 , @voted <s:score>',
    ],
    judge: tooMany,
  },
  FIGURE_SETS,
)

const margin = compileEquation({
  patterns: [
    'by <m:count/number> , <s:score>',
    'by <m:count/number> , <a:count/number> to <b:count/number>',
    '<a:count/number> to <b:count/number> ..3 , a (@adj) @lead of <m:count/number>',
    '<a:count/number> against/to <b:count/number> , a/an <m:count> @lead',
    '<a:count/number> ..1 to <b:count/number> ..3 , a/an (@adj) @lead of <m:count/number>',
  ],
  from: ['a', 'b'],
  to: 'm',
  compute: (a, b) => Math.abs(a - b),
  faceValue: true,
  says: '{a} to {b} is a margin of {=}',
  fits: ({ a, b, m }) => areAlike(a, b) && areAlike(a, m) && [a, b, m].some((figure) => figure?.unit === 'vote'),
})

const scoreMargin = compileRelation(
  {
    patterns: ['by <m:count> , <s:score>'],
    judge({ m, s }) {
      if (m === undefined || s === undefined || m.unit !== 'vote' || m.hedge !== 'exact' || s.high - s.low === m.low)
        return null
      const expected = String(s.high - s.low)
      return {
        at: { from: m.from, to: m.to },
        actual: words(m),
        sum: `${words(s)} is a margin of ${expected}`,
        expected,
      }
    },
  },
  FIGURE_SETS,
)

/** The winner's share is the larger one. */
const winner = compileRelation(
  {
    patterns: [
      'won/wins ..4 with <a:percent> of the vote to/against <b:percent> for',
      'won/wins ..4 with <a:percent> to/against <b:percent> for',
      'won/wins ..4 , <a:percent> to <b:percent> @end',
    ],
    judge({ a, b }) {
      if (a === undefined || b === undefined || a.low >= b.low) return null
      return {
        at: { from: a.from, to: a.to },
        actual: words(a),
        sum: `${words(a)} is less than the loser’s ${words(b)}`,
        expected: null,
      }
    },
  },
  FIGURE_SETS,
)

export const votes = defineCheck({
  kind: 'article',
  id: 'figures/votes',
  summary: 'A vote fits the number of voters, its margin and its winner.',
  severity: 'error',
  messages: { otherVote: 'By the article’s own figures {sum}; it says {actual}. Correct one of the figures.' },
  inspect({ article }) {
    const slips = [seats, margin, scoreMargin, winner].flatMap((relation) => relation.find(article))
    return reportSlips(article, slips, 'otherVote')
  },
})
