import type { Article, FigureMention } from '../../model/annotation.ts'
import { defineCheck } from '../define-check.ts'
import { type Slip, words } from './relation.ts'
import { reportSlips } from './report-slips.ts'

/** People and things of which there are no more than all. */
const WHOLES: ReadonlySet<string> = new Set(
  `student pupil voter adult child resident household respondent patient member worker employee person woman man teacher driver boy girl homeowner
  tenant customer parent user doctor nurse officer player prisoner inmate graduate senior teenager citizen american citizen school home house
  farmer business company hospital ballot republican democrat family`
    .split(/\s+/)
    .filter(Boolean),
)
/** Words by which a percentage is one of something else than the whole. */
const OTHER_BASE: ReadonlySet<string> = new Set(
  `than as compared level levels figure figures target goal average capacity rate quota year years earlier total more less rise rose increase
  increased grew growth up income cost value limit allotment registered expected needed poverty median benchmark baseline`
    .split(/\s+/)
    .filter(Boolean),
)
/** Verbs of loss: nothing can lose more than all of itself. */
const LOSSES: ReadonlySet<string> = new Set(
  'fell fall falls fallen dropped declined decreased shrunk shrank shrinks plunged slipped tumbled'.split(' '),
)
/** What can fall below nothing. */
const SIGNED: ReadonlySet<string> = new Set(
  'profit profits earnings income margin margins balance loss losses cash return returns surplus deficit growth result results ebitda ebit temperature'.split(
    ' ',
  ),
)

function sentenceWords(article: Article, figure: FigureMention): string[] {
  const sentence = article.sentences[figure.sentence]
  if (sentence === undefined) return []
  return article.tokens.slice(sentence.firstToken, sentence.endToken).map((token) => token.lower)
}

/** "115 percent of the students passed." */
function ofPeople(article: Article, figure: FigureMention): Slip | null {
  if (figure.counted === null) return null
  const noun = article.text.slice(figure.counted.from, figure.counted.to).toLowerCase()
  const between = article.text.slice(figure.to, figure.counted.from)
  const singular = noun.endsWith('s') ? noun.replace(/ies$/, 'y').replace(/s$/, '') : noun
  const people = WHOLES.has(singular) || ['people', 'women', 'men', 'children'].includes(noun)
  if (!people || !/^ of (?:the |all |all the |its |their |our |eligible |local )?$/.test(between)) return null
  if (sentenceWords(article, figure).some((word) => OTHER_BASE.has(word))) return null
  return {
    at: { from: figure.from, to: figure.to },
    actual: words(figure),
    sum: `all ${noun} are 100 percent`,
    expected: null,
  }
}

/** "Sales fell 110 percent." */
function ofLoss(article: Article, figure: FigureMention): Slip | null {
  const before = article.text.slice(Math.max(0, figure.from - 24), figure.from).toLowerCase()
  const verb = /(\p{L}+) (?:by )?$/u.exec(before)?.[1] ?? ''
  if (!LOSSES.has(verb)) return null
  if (sentenceWords(article, figure).some((word) => SIGNED.has(word) || word === 'points')) return null
  return {
    at: { from: figure.from, to: figure.to },
    actual: words(figure),
    sum: 'a fall of 100 percent leaves nothing',
    expected: null,
  }
}

export const moreThanAll = defineCheck({
  kind: 'article',
  id: 'figures/more-than-all',
  summary: 'No share passes 100 percent of what has no more.',
  severity: 'warning',
  messages: { tooMuch: '“{actual}” cannot be: {sum}. Correct the percentage.' },
  inspect({ article }) {
    const slips = article.figures.flatMap((figure) => {
      if (figure.shape !== 'percent' || figure.low <= 100 || figure.low !== figure.high) return []
      return ofPeople(article, figure) ?? ofLoss(article, figure) ?? []
    })
    return reportSlips(article, slips, 'tooMuch')
  },
})
