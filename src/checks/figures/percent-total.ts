import type { Article, FigureMention, Sentence } from '../../model/annotation.ts'
import { listInWords } from '../../text/wording.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { figuresIn } from '../in-sentence.ts'
import { shown } from './possible.ts'
import { words } from './relation.ts'

/** Answers of which a person gives one: their shares cannot pass 100 percent. */
const ANSWERS: readonly ReadonlySet<string>[] = [
  'favor favour favored favoured support supported approve approved yes agree agreed for backed back',
  'against oppose opposed disapprove disapproved no disagree disagreed reject rejected opposition',
  'undecided unsure uncertain neither abstained refused neutral',
].map((line) => new Set(line.split(' ')))
/** Words of polls in which people may give several answers, or of shares of different wholes. */
const SEVERAL: ReadonlySet<string> = new Set(
  'multiple several both compared versus than while respectively year earlier previous last up down from'.split(' '),
)

function answersIn(article: Article, sentence: Sentence): number {
  const lower = new Set<string>()
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1)
    lower.add(article.tokens[index]?.lower ?? '')
  const text = article.text.slice(sentence.from, sentence.to).toLowerCase()
  if ([...SEVERAL].some((word) => lower.has(word))) return 0
  const doubt = /(?:don.t|didn.t|do not|did not) know|no opinion|not sure/.test(text) ? 1 : 0
  return ANSWERS.filter((set) => [...set].some((word) => lower.has(word))).length + doubt
}

/** The percentages of one sentence that are shares of one whole, or null where they may not be. */
function sharesIn(article: Article, sentence: Sentence): FigureMention[] | null {
  const shares = figuresIn(article.figures, sentence).filter((figure) => figure.shape === 'percent')
  const plain = shares.every((share) => share.low === share.high && share.hedge === 'exact')
  return shares.length >= 3 && plain && answersIn(article, sentence) >= 2 ? shares : null
}

export const percentTotal = defineCheck({
  kind: 'article',
  id: 'figures/percent-total',
  summary: 'The shares of one whole make no more than 100 percent.',
  severity: 'error',
  messages: { tooMuch: '{shares} make {sum} percent, more than all. Correct one of the shares.' },
  inspect({ article }) {
    return article.sentences.flatMap((sentence) => {
      const shares = sharesIn(article, sentence)
      if (shares === null) return []
      const sum = shares.reduce((total, share) => total + share.low, 0)
      const rounding = shares.reduce((total, share) => total + share.resolution / 2, 0)
      const [first, last] = [shares[0], shares.at(-1)]
      if (sum <= 100 + rounding || first === undefined || last === undefined) return []
      const at = { from: first.from, to: last.to }
      return [
        {
          message: 'tooMuch' as const,
          data: { shares: listInWords(shares.map(words)), sum: shown(sum) },
          at,
          actual: shown(sum),
          expected: '100',
          evidence: [citeArticle(`Together the article’s shares are ${shown(sum)} percent.`, at)],
        },
      ]
    })
  },
})
