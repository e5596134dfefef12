import type { Range } from '../../../model/span.ts'

/** Fewer words than this may be anybody's. */
export const LEAST_WORDS = 5
/** The share of words that may differ before it is another saying. */
const DIFFERING = 0.2

/** A word of a quotation, with its place in the article. */
export interface Word extends Range {
  readonly lower: string
}

/** The words of a stretch of text, lower case. */
export function wordsIn(text: string, { from, to }: Range): Word[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    from: from + match.index,
    to: from + match.index + match[0].length,
  }))
}

/** The stretch of words that a saying matches but for a word or two; the first and the last but one must agree. */
export function alignAt(words: readonly Word[], recorded: readonly Word[]): readonly Word[] | null {
  for (let start = 0; start + recorded.length <= words.length; start++) {
    if (words[start]?.lower !== recorded[0]?.lower || words[start + 1]?.lower !== recorded[1]?.lower) continue
    const stretch = words.slice(start, start + recorded.length)
    const differing = stretch.filter((word, at) => word.lower !== recorded[at]?.lower).length
    if (differing <= recorded.length * DIFFERING) return stretch
  }
  return null
}
