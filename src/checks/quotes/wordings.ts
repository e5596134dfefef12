import type { Article, QuoteMention } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'

/** A quotation as a row of words, folded. */
export interface Wording {
  readonly quote: QuoteMention
  readonly words: readonly string[]
  readonly isQuestion: boolean
}

/** Where two wordings of one quotation part. */
export interface Difference {
  /** The words that differ with one word on each side. */
  readonly earlier: string
  readonly later: string
  /** How many words are the same, and of how many. */
  readonly same: number
  readonly of: number
}

const FEWEST = 5
const MOST = 60
/** The longest stretch of words that may differ. */
const STRETCH = 4

/** The words of a quotation; null for those too short or too long to compare, and for those with words left out or put in. */
export function wordingOf(article: Article, quote: QuoteMention): Wording | null {
  const { use, depth, inner } = quote
  if (use !== 'speech' || depth !== 1) return null
  const text = article.text.slice(inner.from, inner.to)
  if (/[[\]…]|\.\.\./.test(text)) return null
  const words = fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  return words.length < FEWEST || words.length > MOST ? null : { quote, words, isQuestion: text.includes('?') }
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1
  return count
}

/** Where in the longer wording the shorter one starts, when both end alike; 0 when they start together. */
function offsetOf(short: readonly string[], long: readonly string[], end: number): number {
  if (short[0] === long[0]) return 0
  return Math.max(0, long.lastIndexOf(short[0] ?? '', long.length - end - 1))
}

/** The one stretch inside in which two wordings differ; null where they are the same, or differ at an end or in more than one place. */
export function differenceOf(a: Wording, b: Wording): Difference | null {
  if (a.isQuestion !== b.isQuestion) return null
  const swap = a.words.length > b.words.length
  const [short, long] = swap ? [b.words, a.words] : [a.words, b.words]
  const end = commonStart([...short].reverse(), [...long].reverse())
  const window = long.slice(offsetOf(short, long, end))
  const start = commonStart(short, window)
  const last = Math.min(end, short.length - start, window.length - start)
  const [left, right] = [short.slice(start, short.length - last), window.slice(start, window.length - last)]
  if (start === 0 || last === 0 || left.length + right.length === 0) return null
  if (left.length > STRETCH || right.length > STRETCH) return null
  const shown = (words: readonly string[]) => words.slice(start - 1, words.length - last + 1).join(' ')
  const [earlier, later] = swap ? [shown(window), shown(short)] : [shown(short), shown(window)]
  return { earlier, later, same: start + last, of: Math.max(short.length, window.length) }
}
