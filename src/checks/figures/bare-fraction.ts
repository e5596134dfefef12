import type { Article, FigureMention, Sentence } from '../../model/annotation.ts'

const TOPS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])
const BOTTOMS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
])
/** What stands behind a share that is named in apposition. */
const CLOSERS: ReadonlySet<string> = new Set([',', ')', '—', '–', '--', '.', ';'])

/**
 * A fraction that stands alone, as an apposition does: "18 of the 72 players, *a quarter*, …". Apart from its place it could be
 * a time, a rank or a measure, so that only relations which bind it may read it.
 */
export function bareFraction(
  article: Article,
  sentence: Sentence,
  index: number,
): { readonly figure: FigureMention; readonly end: number } | null {
  const [first, second, third] = [0, 1, 2].map((offset) => article.tokens[index + offset])
  const top = TOPS.get(first?.lower ?? '')
  if (top === undefined || first === undefined) return null
  const hyphen = second?.text === '-'
  const noun = hyphen ? third : second
  const bottom = BOTTOMS.get(noun?.lower ?? '')
  const end = index + (hyphen ? 3 : 2)
  const behind = article.tokens[end]
  if (bottom === undefined || noun === undefined || top >= bottom || end > sentence.endToken) return null
  if (behind !== undefined && end < sentence.endToken && !CLOSERS.has(behind.text)) return null
  const value = top / bottom
  const figure: FigureMention = {
    kind: 'figure',
    from: first.from,
    to: noun.to,
    text: article.text.slice(first.from, noun.to),
    sentence: sentence.index,
    shape: 'fraction',
    low: value,
    high: value,
    unit: '',
    counted: null,
    hedge: 'exact',
    resolution: 0.01,
  }
  return { figure, end }
}
