import type { Article, FigureMention } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { figuresIn } from '../in-sentence.ts'
import { fractionOfWhole, partFromShare, partOfWhole, percentSlip } from './part-of-whole.ts'
import { combine, disagree, possible, shown } from './possible.ts'
import { compileRelation, words } from './relation.ts'
import { reportSlips } from './report-slips.ts'
import { FIGURE_SETS } from './sets.ts'

/** "One in five men and one in four women, or 22 percent": the percentage is of both. */
function isOneOfSeveral(article: Article, figure: FigureMention): boolean {
  const sentence = article.sentences[figure.sentence]
  if (sentence === undefined) return false
  return figuresIn(article.figures, sentence).some(
    ({ shape, from }) => (shape === 'fraction' || shape === 'one-in') && from !== figure.from,
  )
}

/** "One in five drivers, or 25 percent": two names of one share. */
const twoNames = compileRelation(
  {
    patterns: [
      '<f:fraction/one-in> (,) or <p:percent>',
      '<f:fraction/one-in> ..2 , or <p:percent> ,',
      '<f:fraction/one-in> ( <p:percent> )',
      '<f:fraction/one-in> ..2 @dash <p:percent> @close',
      '<p:percent> (,) or <f:fraction/one-in>',
    ],
    judge({ f, p }, article) {
      if (f === undefined || p === undefined || p.low !== p.high || isOneOfSeveral(article, f)) return null
      // "About a third" says less than its digits.
      const reach = f.hedge === 'exact' ? 0.02 : 0.15
      const exact = f.low * 100
      return percentSlip({ low: exact * (1 - reach), high: f.high * 100 * (1 + reach) }, p, words(f), exact)
    },
  },
  FIGURE_SETS,
)

/** "split $90,000 among nine members, $9,000 each": a sum, its receivers, and what each gets. */
const perHead = compileRelation(
  {
    patterns: [
      '<a:money/count/number> ..4 among/between (the/its/all) <n:count/number> (,) (or) <b:money/count/number> @each',
      '<a:money/count/number> ..4 among/between (the/its/all) <n:count/number> (,) ..2 each/apiece ..3 <b:money/count/number>',
      '<n:count/number> @split <a:money/count/number> (,) (or) <b:money/count/number> @each',
      '<a:money> ..3 @split ..2 by/among/between (the/its/all) <n:count/number> (,) (or) <b:money> @each',
      '<a:money> ..3 @split <n:count> , (or) <b:money> @each',
      '@split (the/a/its) <a:money> ..2 among/between (the/its/all) <n:count/number> gives/comes/works ..2 <b:money> @each',
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
  FIGURE_SETS,
)

export const share = defineCheck({
  kind: 'article',
  id: 'figures/share',
  summary: 'A share agrees with the part and the whole, or with its other name.',
  severity: 'error',
  messages: { otherShare: 'By the article’s own figures {sum}, not {actual}. Correct one of the figures.' },
  inspect({ article }) {
    const slips = [twoNames, partOfWhole, fractionOfWhole, perHead, partFromShare].flatMap((relation) =>
      relation.find(article),
    )
    return reportSlips(article, slips, 'otherShare')
  },
})
