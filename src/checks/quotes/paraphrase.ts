import type { CheckContext, Contradiction } from '../../model/check.ts'
import type { SourceContents } from '../../model/sources.ts'
import type { Range } from '../../model/span.ts'
import type { Evidence } from '../../model/verdict.ts'
import { defineCheck } from '../define-check.ts'
import { datesIn, figuresIn } from '../in-sentence.ts'
import { type Attribution, attributionsIn } from './sourced/attributions.ts'
import { holdsDate, numbersOf } from './sourced/contained.ts'
import { citePassage } from './sourced/evidence.ts'

const MESSAGES = {
  figure: '“{stated}” stands nowhere in {source}, which the article gives for it. Check the figure.',
  date: '“{stated}” stands nowhere in {source}, which the article gives for it. Check the date.',
  name: '{stated} is named nowhere in {source}, which the article gives for it. Check the name.',
} as const

type Found = Contradiction<typeof MESSAGES> & { readonly evidence: readonly Evidence[] }

export const paraphrase = defineCheck({
  kind: 'article',
  id: 'quotes/paraphrase',
  summary: 'A figure, a date or a name that the article takes from a document stands in it.',
  severity: 'warning',
  messages: MESSAGES,
  inspect(context) {
    const { article, sources } = context
    if (sources === null) return []
    return article.sentences.flatMap((sentence): readonly Found[] =>
      attributionsIn(sentence, article, sources).flatMap((attribution) => {
        const contents = sources.contents(attribution.document)
        const inScope = (at: Range) =>
          at.from >= attribution.scope.from && at.to <= attribution.scope.to && !isQuoted(at, context)
        const figures = figuresIn(article.figures, sentence)
          .filter((figure) => inScope(figure) && !hasOtherUnit(figure.shape, figure.unit, contents))
          .filter((figure) => numbersOf(figure).some(({ low, high }) => !contents.holdsNumber(low, high)))
        const dates = datesIn(article.dates, sentence).filter((date) => inScope(date) && !holdsDate(date, contents))
        return [
          ...figures.map((figure) => found('figure', figure, attribution, context)),
          ...dates.map((date) => found('date', date, attribution, context)),
          ...strangers(attribution, contents, context).map((name) => found('name', name, attribution, context)),
        ]
      }),
    )
  },
})

function isQuoted(at: Range, { article }: CheckContext): boolean {
  return article.quotes.some(({ from, to }) => from <= at.from && at.to <= to)
}

/** Whether the writer may have converted a measure: the source knows no such unit. */
function hasOtherUnit(shape: string, unit: string, contents: SourceContents): boolean {
  return shape === 'measure' && unit !== '' && !contents.holdsWord(unit) && !contents.holdsWord(`${unit}s`)
}

/** People in the scope of whom the document has neither a name nor the role that the article gives them. */
function strangers({ scope }: Attribution, contents: SourceContents, { article }: CheckContext) {
  return article.names.filter((name) => {
    if (name.kind !== 'person' || name.from < scope.from || name.to > scope.to || name.title !== null) return false
    const words = name.text.split(/\s+/)
    if (words.length < 2 || words.some((word) => word.length > 2 && contents.holdsWord(word))) return false
    const roles = article.referents[name.referent]?.roles ?? []
    return !roles.some((role) => role.split(' ').some((word) => word.length > 3 && contents.holdsWord(word)))
  })
}

function found(
  message: keyof typeof MESSAGES,
  mention: Range & { readonly text: string },
  { document, scope }: Attribution,
  { article, sources }: CheckContext,
): Found {
  const passage = sources?.nearest(document, article.text.slice(scope.from, scope.to)) ?? null
  return {
    message,
    data: { stated: mention.text.replace(/\s+/g, ' '), source: document.path },
    at: { from: mention.from, to: mention.to },
    evidence: passage === null ? [] : [citePassage(passage, 'refutes')],
    actual: mention.text,
  }
}
