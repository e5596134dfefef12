import type { PartOfSpeech } from '../../model/annotation.ts'

/**
 * Where a confusable word is the wrong one. Every condition that a row names must hold; lists are of lower-case words,
 * and a list holds when any of its words stands there.
 */
export interface ConfusionContext {
  /** The word before it; `person` stands for a person's name, with or without its possessive ending. */
  readonly before?: readonly string[]
  /** The word behind it. */
  readonly after?: readonly string[]
  /** Somewhere in the same sentence. */
  readonly near?: readonly string[]
  /** Nowhere in the same sentence. */
  readonly without?: readonly string[]
  /** Its own part of speech, as the tagger reads it. */
  readonly tag?: readonly PartOfSpeech[]
}

/** Words that are taken for others, with the contexts that decide. */
export interface Confusion {
  /** As wrongly written, in lower case; several words are one phrase. */
  readonly wrong: string
  readonly right: string
  /** Contexts of which one is enough; empty where the words are wrong wherever they stand. */
  readonly contexts: readonly ConfusionContext[]
  /** The difference, as a finished sentence. */
  readonly difference: string
}

/** The wrong words are no English in any context. */
export function always(wrong: string, right: string, difference: string): Confusion {
  return { wrong, right, contexts: [], difference }
}

/** The wrong words are wrong in any one of these contexts. */
export function where(
  wrong: string,
  right: string,
  difference: string,
  ...contexts: readonly ConfusionContext[]
): Confusion {
  return { wrong, right, contexts, difference }
}

/** Several set phrases with one difference: each line is `wrong > right`. */
export function phrases(difference: string, lines: string): Confusion[] {
  return lines.split(';').map((line) => {
    const [wrong = '', right = ''] = line.split('>').map((part) => part.trim())
    return always(wrong, right, difference)
  })
}

/** A context whose lists are written as words between spaces. */
export function context(
  lists: Readonly<Partial<Record<'before' | 'after' | 'near' | 'without', string>>>,
): ConfusionContext {
  const split = (words: string | undefined) => words?.split(' ')
  const [before, after, near, without] = [lists.before, lists.after, lists.near, lists.without].map(split)
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(near === undefined ? {} : { near }),
    ...(without === undefined ? {} : { without }),
  }
}
