import type { Article, Reference, Sentence } from '../model/annotation.ts'
import type { Range } from '../model/span.ts'

/** How many of the ranges, which stand in the order of the text, start before an offset. */
function countBefore(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence that an offset of the text stands in; undefined between sentences. */
export function sentenceAt({ sentences }: Article, offset: number): Sentence | undefined {
  const sentence = sentences[countBefore(sentences, offset + 1) - 1]
  return sentence !== undefined && offset < sentence.to ? sentence : undefined
}

/** Those of some mentions, which stand in the order of the text, that start within a stretch of it. */
export function startingIn<T extends Range>(mentions: readonly T[], { from, to }: Range): readonly T[] {
  return mentions.slice(countBefore(mentions, from), countBefore(mentions, to))
}

/** The references that start within a stretch of the text, in their order. */
export function referencesFrom({ references }: Article, stretch: Range): readonly Reference[] {
  return startingIn(references, stretch)
}
