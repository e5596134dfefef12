import type { Article, DateMention, FigureMention, Sentence } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { datesIn, figuresIn } from '../in-sentence.ts'
import { bareFraction } from './bare-fraction.ts'

/** A piece of a sentence as arithmetic sees it: a figure with the noun that it counts, or a word or mark, lower case. */
export type Item =
  | { readonly kind: 'figure'; readonly figure: FigureMention; readonly range: Range }
  | { readonly kind: 'word'; readonly lower: string; readonly range: Range }

/** Words that lead to a date and go with it. */
const DATE_LEADS: ReadonlySet<string> = new Set(
  'in on since by during of at for from until around early late mid'.split(' '),
)
/** Words that hedge a figure; the figure knows its hedge. */
const HEDGES: ReadonlySet<string> = new Set(
  'about around roughly approximately nearly almost some over under more less fewer than at least most up to only just an estimated exactly a total'.split(
    ' ',
  ),
)
/** How many characters a counted noun may stand behind its figure to be one piece with it. */
const NOUN_REACH = 40

/** Where the piece of a figure ends: behind its noun, where that stands near and nothing else is counted between. */
function endOf(figure: FigureMention, next: FigureMention | undefined): number {
  const { counted } = figure
  if (counted === null || counted.from < figure.to || counted.from - figure.to > NOUN_REACH) return figure.to
  return next !== undefined && counted.from >= next.from ? figure.to : counted.to
}

function isDateLead(item: Item | undefined): boolean {
  return item?.kind === 'word' && DATE_LEADS.has(item.lower)
}

/** Drops a date with the word that leads to it: when it was does not bear on the sum. */
function dropLead(items: Item[], date: DateMention): void {
  const last = items.at(-1)
  if (isDateLead(last) && date.shape !== 'duration' && last?.kind === 'word' && last.lower !== 'from') items.pop()
}

function dropHedges(items: Item[]): void {
  while (items.length > 0) {
    const last = items.at(-1)
    if (last?.kind !== 'word' || !HEDGES.has(last.lower) || last.lower === 'to') return
    items.pop()
  }
}

function isCounted(figure: FigureMention | undefined): boolean {
  return figure !== undefined && figure.shape !== 'ordinal'
}

function makeSkeleton(article: Article, sentence: Sentence): Item[] {
  const figures = figuresIn(article.figures, sentence)
  const dates = datesIn(article.dates, sentence).filter((date) => date.shape !== 'age')
  const figureAt = new Map(figures.map((figure, index) => [figure.from, index] as const))
  const dateAt = new Map(dates.map((date) => [date.from, date] as const))
  const items: Item[] = []
  let skipTo = sentence.from
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = article.tokens[index]
    if (token === undefined || token.from < skipTo) continue
    const at = figureAt.get(token.from) ?? -1
    const figure = figures[at]
    const date = dateAt.get(token.from)
    const fraction = isCounted(figure) ? null : bareFraction(article, sentence, index)
    if (fraction !== null && figures.length > 0) {
      skipTo = fraction.figure.to
      items.push({ kind: 'figure', figure: fraction.figure, range: { from: fraction.figure.from, to: skipTo } })
    } else if (figure !== undefined) {
      if (figure.hedge !== 'exact') dropHedges(items)
      skipTo = endOf(figure, figures[at + 1])
      items.push({ kind: 'figure', figure, range: { from: figure.from, to: figure.to } })
    } else if (date !== undefined) {
      dropLead(items, date)
      skipTo = date.to
    } else items.push({ kind: 'word', lower: token.lower, range: { from: token.from, to: token.to } })
  }
  return items
}

/** Several checks read the same sentences: each skeleton is made once. */
const made = new WeakMap<Sentence, readonly Item[]>()

/** The sentence as a row of figures and words, without dates, counted nouns and hedges. */
export function skeleton(article: Article, sentence: Sentence): readonly Item[] {
  const known = made.get(sentence)
  if (known !== undefined) return known
  const items = makeSkeleton(article, sentence)
  made.set(sentence, items)
  return items
}
