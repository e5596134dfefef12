import type { Article, FigureMention, NameMention, Sentence } from '../../model/annotation.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { figuresIn } from '../in-sentence.ts'

/** Words that leave a list open. */
const OPEN: ReadonlySet<string> = new Set(
  'including include includes such like among others etc more others notably especially e.g.'.split(' '),
)

interface List {
  readonly figure: FigureMention
  readonly names: readonly NameMention[]
}

/** The names behind a colon, where nothing but commas and "and" stands between them to the end of the sentence. */
function namesBehind(article: Article, sentence: Sentence, colon: number, within: boolean): NameMention[] | null {
  const names: NameMention[] = []
  let index = colon + 1
  let and = 0
  while (index < sentence.endToken) {
    const token = article.tokens[index]
    if (token === undefined) return null
    const name = article.names.find((mention) => mention.from === token.from && mention.to <= sentence.to)
    if (name !== undefined) {
      names.push(name)
      while (index < sentence.endToken && (article.tokens[index]?.from ?? 0) < name.to) index += 1
      continue
    }
    if (token.lower === 'and') and += 1
    else if (token.text === '.' && index === sentence.endToken - 1) break
    else if (within && and === 1 && token.text === ',') break
    else if (token.text !== ',' && token.lower !== 'the') return null
    index += 1
  }
  return and === 1 && names.length >= 2 ? names : null
}

/** Whether the comma follows "the two finalists": all of them, by name. */
function isDefinite(article: Article, sentence: Sentence, comma: number): boolean {
  const [figure] = figuresIn(article.figures, sentence)
  if (figure?.counted?.to !== comma) return false
  return /\bthe $/i.test(article.text.slice(Math.max(sentence.from, figure.from - 5), figure.from))
}

/** "Four cities bid: Oslo, Turin, Porto and Lyon." */
function listsIn(article: Article, sentence: Sentence): List[] {
  const lists: List[] = []
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = article.tokens[index]
    // "The two finalists, …, meet": an apposition ends at its own comma.
    const within = token?.text === ',' && isDefinite(article, sentence, token.from)
    if (token?.text !== ':' && !within) continue
    const before = figuresIn(article.figures, sentence).filter((figure) => figure.to <= token.from)
    const [figure] = before
    const names = namesBehind(article, sentence, index, within)
    if (within && (names?.some(({ kind }) => kind !== 'person') ?? true)) continue
    if (before.length === 1 && figure !== undefined && figure.shape === 'count' && names !== null)
      lists.push({ figure, names })
  }
  return lists
}

function isOpen(article: Article, sentence: Sentence): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (OPEN.has(article.tokens[index]?.lower ?? '')) return true
  }
  return false
}

/** "Oslo, Norway" is one place and not two. */
function mayBeFewer(names: readonly NameMention[]): boolean {
  const kinds = new Set(names.map((name) => name.kind))
  return kinds.size > 1 || kinds.has('place')
}

export const listCount = defineCheck({
  kind: 'article',
  id: 'figures/list-count',
  summary: 'A list has as many names as the sentence says.',
  severity: 'warning',
  messages: { otherCount: '“{stated}” is {count} in the list that follows: {names}. Correct the number or the list.' },
  inspect({ article }) {
    return article.sentences.flatMap((sentence) => {
      if (isOpen(article, sentence)) return []
      return listsIn(article, sentence).flatMap(({ figure, names }) => {
        const { low, high, hedge } = figure
        if (hedge !== 'exact' || low !== high || low === names.length || low > 12) return []
        if (names.length > low && mayBeFewer(names)) return []
        const [first, last] = [names[0], names.at(-1)]
        if (first === undefined || last === undefined) return []
        const noun = figure.counted === null ? figure.text : article.text.slice(figure.from, figure.counted.to)
        return [
          {
            message: 'otherCount' as const,
            data: { stated: noun, count: String(names.length), names: names.map((name) => name.text).join(', ') },
            at: { from: figure.from, to: figure.to },
            actual: figure.text,
            expected: String(names.length),
            evidence: [citeArticle(`The list names ${names.length}.`, { from: first.from, to: last.to })],
          },
        ]
      })
    })
  },
})
