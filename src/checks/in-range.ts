import type { Article, Reference, Sentence } from '../model/annotation.ts'
import type { Range } from '../model/span.ts'
import { firstAtOrAfter } from '../text/sorted.ts'

/** No name or date has more characters: whatever covers an offset starts at most so far before it. */
export const LONGEST_NAME = 300

/** The sentence that an offset of the text stands in; undefined between sentences. */
export function sentenceAt({ sentences }: Article, offset: number): Sentence | undefined {
  const sentence = sentences[firstAtOrAfter(sentences, offset + 1) - 1]
  return sentence !== undefined && offset < sentence.to ? sentence : undefined
}

/** Those of some mentions, which stand in the order of the text, that start within a stretch of it. */
export function startingIn<T extends Range>(mentions: readonly T[], { from, to }: Range): readonly T[] {
  return mentions.slice(firstAtOrAfter(mentions, from), firstAtOrAfter(mentions, to))
}

/** The references that start within a stretch of the text, in their order. */
export function referencesFrom({ references }: Article, stretch: Range): readonly Reference[] {
  return startingIn(references, stretch)
}
