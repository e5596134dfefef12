import type { Article, FigureMention, Sentence } from '../../model/annotation.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { figuresIn } from '../in-sentence.ts'
import { disagree, possible } from './possible.ts'
import { words } from './relation.ts'

/** How many sentences of the body a headline sums up. */
const LEAD = 8
/** How much a headline may round besides what its digits show, as a share. */
const LOOSE = 0.06

/** The first letters of the words that carry meaning: enough to know "kills" in "killed". */
function stems(article: Article, sentence: Sentence): Set<string> {
  const found = new Set<string>()
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = article.tokens[index]
    if (token?.kind === 'word' && token.lower.length >= 4) found.add(token.lower.slice(0, 4))
  }
  return found
}

/** The first letters of the word directly before a figure: "kills 21", "killed 12". */
function stemBefore(article: Article, { from }: FigureMention): string {
  const before = /(\p{L}{4,}) (?:at least |about |nearly |more than |over |some )?$/u.exec(
    article.text.slice(Math.max(0, from - 30), from),
  )
  return before?.[1]?.toLowerCase().slice(0, 4) ?? ''
}

function areOneKind(a: FigureMention, b: FigureMention): boolean {
  const counts = (figure: FigureMention) => figure.shape === 'count' || figure.shape === 'number'
  if (a.shape === 'money' || b.shape === 'money') return a.shape === b.shape && a.unit === b.unit
  return counts(a) && counts(b)
}

function agree(a: FigureMention, b: FigureMention): boolean {
  const { low, high } = possible(a)
  return !disagree({ low: low * (1 - LOOSE), high: high * (1 + LOOSE) }, possible(b))
}

/** Whether two figures of the body make the headline's together, or differ by it. */
function isComputed(title: FigureMention, others: readonly FigureMention[]): boolean {
  const reach = Math.max(title.high * LOOSE, title.resolution / 2)
  return others
    .slice(0, 12)
    .some((a, index) =>
      others
        .slice(index + 1, 13)
        .some((b) => [a.low + b.low, Math.abs(a.low - b.low)].some((sum) => Math.abs(sum - title.low) <= reach)),
    )
}

/** Whether the sentence speaks of what the headline speaks of, and its figure counts the same. */
function isTakenUp(article: Article, title: FigureMention, head: Sentence, body: FigureMention): boolean {
  const sentence = article.sentences[body.sentence]
  if (sentence === undefined) return false
  const known = stems(article, head)
  const shared = [...stems(article, sentence)].filter((stem) => known.has(stem)).length
  const before = stemBefore(article, title)
  if (before !== '' && before === stemBefore(article, body)) return shared >= 2
  if (title.shape === 'money') return shared >= 3
  return title.unit !== '' && title.unit === body.unit && shared >= 3
}

function slips(article: Article): { readonly title: FigureMention; readonly body: FigureMention }[] {
  const head = article.sentences.find((sentence) => article.blocks[sentence.block]?.kind === 'title')
  if (head === undefined) return []
  const lead = article.sentences
    .filter((sentence) => article.blocks[sentence.block]?.kind === 'paragraph')
    .slice(0, LEAD)
  return figuresIn(article.figures, head).flatMap((title) => {
    if (
      title.low !== title.high ||
      title.low < 2 ||
      (title.shape !== 'money' && title.shape !== 'count' && title.shape !== 'number')
    )
      return []
    const rest = article.figures.filter((figure) => figure.sentence !== head.index && areOneKind(title, figure))
    if (rest.some((figure) => agree(title, figure)) || isComputed(title, rest)) return []
    const places = new Set(lead.map((sentence) => sentence.index))
    const taken = rest.filter(
      (figure) => places.has(figure.sentence) && figure.low === figure.high && isTakenUp(article, title, head, figure),
    )
    const [body] = taken
    return body === undefined || taken.some((figure) => figure.low !== body.low) ? [] : [{ title, body }]
  })
}

export const headline = defineCheck({
  kind: 'article',
  id: 'figures/headline',
  summary: 'A figure in the headline is one that the article gives.',
  severity: 'warning',
  messages: { otherFigure: 'The headline says {title}, the article {body}. Make sure which is right.' },
  inspect({ article }) {
    return slips(article).map(({ title, body }) => ({
      message: 'otherFigure' as const,
      data: { title: words(title), body: words(body) },
      at: { from: title.from, to: title.to },
      actual: words(title),
      expected: words(body),
      evidence: [citeArticle(`The article says ${words(body)}.`, { from: body.from, to: body.to })],
    }))
  },
})
