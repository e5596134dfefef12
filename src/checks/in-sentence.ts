import type { DateMention, FigureMention, Sentence } from '../model/annotation.ts'

type Bucketed = DateMention | FigureMention

/** Mentions by the index of their sentence; made once for each list, for looking through all of them for each sentence takes quadratic time. */
function createBuckets<T extends Bucketed>(): (mentions: readonly T[], sentence: Sentence) => readonly T[] {
  const made = new WeakMap<readonly T[], Map<number, T[]>>()
  return (mentions, sentence) => {
    let bySentence = made.get(mentions)
    if (bySentence === undefined) {
      bySentence = new Map()
      for (const mention of mentions) {
        const bucket = bySentence.get(mention.sentence)
        if (bucket === undefined) bySentence.set(mention.sentence, [mention])
        else bucket.push(mention)
      }
      made.set(mentions, bySentence)
    }
    return bySentence.get(sentence.index) ?? []
  }
}

/** The figures of one sentence, in their order. */
export const figuresIn = createBuckets<FigureMention>()

/** The dates of one sentence, in their order. */
export const datesIn = createBuckets<DateMention>()
