import type { QuoteMention, Sentence, Token } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { firstAtOrAfter } from '../../text/sorted.ts'
import { STARTERS } from '../lexicon/starters.ts'
import type { Scan } from '../scan.ts'
import { describeName } from './describe-name.ts'
import type { FoundName } from './found-name.ts'
import type { PieceContext } from './piece-context.ts'

/** How many words the title of a work may have. */
const MOST = 10

/** The titles of works: what stands in quotation marks or is emphasised, two words or more, all with capitals as titles have them. */
function findWorks({ document, tokens }: Scan, quotes: readonly QuoteMention[]): readonly TokenRange[] {
  const ranges: Range[] = quotes.filter(({ depth }) => depth === 1).map(({ inner }) => inner)
  for (const inline of document.inlines) if (inline.kind === 'emphasis') ranges.push(inline)
  ranges.sort((a, b) => a.from - b.from)
  const works: TokenRange[] = []
  for (const { from, to } of ranges) {
    if (to - from > MOST * 20) continue
    const first = firstAtOrAfter(tokens, from)
    let end = firstAtOrAfter(tokens, to)
    while (end > first && tokens[end - 1]?.kind === 'punctuation') end -= 1
    const last = works.at(-1)
    if (isTitle(tokens, first, end) && (last === undefined || last.end <= first)) works.push({ first, end })
  }
  return works
}

/** Indices of tokens, half-open. */
interface TokenRange {
  readonly first: number
  readonly end: number
}

function isTitle(tokens: readonly Token[], first: number, end: number): boolean {
  let words = 0
  let capitals = 0
  for (let index = first; index < end; index += 1) {
    const token = tokens[index]
    if (token?.kind === 'punctuation' && /[.;?!]/.test(token.text) && index < end - 1) return false
    if (token?.kind !== 'word') continue
    words += 1
    if (token.capital) capitals += 1
    else if (!STARTERS.has(token.lower) || token.lower.length > 4) return false
  }
  return words >= 2 && words <= MOST && capitals >= 2 && tokens[first]?.capital === true
}

/** Puts the titles of works in the place of what was found inside them; a title that is recorded keeps its kind. */
export function withWorks(
  names: readonly FoundName[],
  context: PieceContext,
  scan: Scan,
  quotes: readonly QuoteMention[],
): readonly FoundName[] {
  const works = findWorks(scan, quotes)
  if (works.length === 0) return names
  const result: FoundName[] = []
  let at = 0
  for (const { first, end } of works) {
    const sentence = scan.sentences[firstAfter(scan.sentences, first) - 1]
    if (sentence === undefined || sentence.endToken < end) continue
    while (at < names.length && (names[at]?.endToken ?? 0) <= first) result.push(...names.slice(at, ++at))
    const inside: FoundName[] = []
    while (at < names.length && (names[at]?.firstToken ?? end) < end) inside.push(...names.slice(at, ++at))
    const [only] = inside
    const person = inside.length === 1 && only !== undefined && only.sure && only.kind !== 'name'
    if (person || inside.some((name) => name.firstToken < first || name.endToken > end)) result.push(...inside)
    else {
      const work = describeName(context, scan, sentence, { first, end, doubtful: false })
      result.push(
        work.exact.length > 0 ? work : { ...work, kind: 'work', sure: true, title: null, roles: [], weak: false },
      )
    }
  }
  return [...result, ...names.slice(at)]
}

/** How many sentences begin at or before a token. */
function firstAfter(sentences: readonly Sentence[], token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.firstToken ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return low
}
