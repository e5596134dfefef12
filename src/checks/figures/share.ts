import type { FigureMention } from '../../model/annotation.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { CHANGE_SETS } from './change-words.ts'
import { combine, disagree, possible, shown } from './possible.ts'
import { compileRelation, type Slip, words } from './relation.ts'

function percentSlip(share: { low: number; high: number }, p: FigureMention, sum: string, exact: number): Slip | null {
  const stated = possible(p)
  const room = p.resolution >= 1 ? 0.6 : 0
  if (!disagree(share, { low: stated.low - room, high: stated.high + room })) return null
  return {
    at: { from: p.from, to: p.to },
    actual: words(p),
    sum: `${sum} is ${shown(exact)} percent`,
    expected: `${shown(exact)} percent`,
  }
}

/** "One in five drivers, or 25 percent": two names of one share. */
const twoNames = compileRelation(
  {
    patterns: [
      '<f:fraction/one-in> (,) or <p:percent>',
      '<f:fraction/one-in> ..3 (,) or <p:percent> ,',
      '<f:fraction/one-in> ( <p:percent> )',
      '<p:percent> (,) or <f:fraction/one-in>',
    ],
    judge({ f, p }) {
      if (f === undefined || p === undefined || p.low !== p.high) return null
      // "About a third" says less than its digits.
      const reach = f.hedge === 'exact' ? 0.02 : 0.15
      const exact = f.low * 100
      return percentSlip({ low: exact * (1 - reach), high: f.high * 100 * (1 + reach) }, p, words(f), exact)
    },
  },
  CHANGE_SETS,
)

/** "12 of the 40 members, or 25 percent": a part, its whole, and the share. */
const partOfWhole = compileRelation(
  {
    patterns: [
      '<a:number/count/money> (out) of (the/its/their/all/a/his/her) (total/of) <b:number/count/money> (,) or <p:percent>',
      '<a:number/count/money> (out) of (the/its/their/all/a/his/her) (total/of) <b:number/count/money> ( (or) <p:percent> )',
      '<p:percent> ( <a:number/count/money> (out) of (the/its/their/all) <b:number/count/money> )',
      '<p:percent> (,) or <a:number/count/money> (out) of (the/its/their/all) <b:number/count/money>',
    ],
    judge({ a, b, p }) {
      if (a === undefined || b === undefined || p === undefined || b.low <= 0 || a.low > b.low) return null
      const share = combine(possible(a), possible(b), (part, whole) => (part / whole) * 100)
      return percentSlip(share, p, `${words(a)} of ${words(b)}`, (a.low / b.low) * 100)
    },
  },
  CHANGE_SETS,
)

/** "split $90,000 among nine members, $9,000 each": a sum, its receivers, and what each gets. */
const perHead = compileRelation(
  {
    patterns: [
      '<a:money/count/number> ..4 among/between (the/its/all) <n:count/number> (,) (or) <b:money/count/number> @each',
      '<a:money/count/number> ..4 among/between (the/its/all) <n:count/number> (,) ..2 each/apiece ..3 <b:money/count/number>',
      '<n:count/number> @split <a:money/count/number> (,) (or) <b:money/count/number> @each',
    ],
    judge({ a, n, b }) {
      if (
        a === undefined ||
        n === undefined ||
        b === undefined ||
        n.low < 2 ||
        (a.unit !== b.unit && a.shape !== b.shape)
      )
        return null
      const each = combine(possible(a), possible(n), (sum, heads) => sum / heads)
      const stated = possible(b)
      if (!disagree(each, { low: stated.low * 0.99, high: stated.high * 1.01 })) return null
      return {
        at: { from: b.from, to: b.to },
        actual: words(b),
        sum: `${words(a)} divided by ${words(n)} is ${shown(a.low / n.low)}`,
        expected: shown(a.low / n.low),
      }
    },
  },
  { ...CHANGE_SETS, split: new Set(['split', 'share', 'shared', 'divide', 'divided']) },
)

export const share = defineCheck({
  kind: 'article',
  id: 'figures/share',
  summary: 'A share agrees with the part and the whole, or with its other name.',
  severity: 'error',
  messages: { otherShare: 'By the article’s own figures {sum}, not {actual}. Correct one of the figures.' },
  inspect({ article }) {
    return [twoNames, partOfWhole, perHead].flatMap((relation) =>
      relation.find(article).map(({ at, actual, sum, expected }) => ({
        message: 'otherShare' as const,
        data: { sum, actual },
        at,
        actual,
        ...(expected === null ? {} : { expected }),
        evidence: [citeArticle(`By the article’s own figures, ${sum}.`, at)],
      })),
    )
  },
})
