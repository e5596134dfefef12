import { editDistance } from '../../text/edit-distance.ts'

/** The words of all names of several words, folded. */
export interface NameParts {
  readonly words: ReadonlySet<string>
  /** The longer ones by their first four letters. */
  readonly byStart: ReadonlyMap<string, readonly string[]>
}

/** Words shorter than this are near too many others. */
const SHORTEST = 6

/** Takes the names of several words apart: "Kenteris" at the start of a sentence is a name where "Kostas Kenteris" is. */
export function partsOf(names: Iterable<string>): NameParts {
  const words = new Set<string>()
  for (const name of names) if (name.includes(' ')) for (const part of name.split(' ')) words.add(part)
  return { words, byStart: indexByStart(words) }
}

/** Folded words by their first four letters, short ones left out. */
export function indexByStart(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byStart = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < SHORTEST) continue
    const list = byStart.get(startOf(word))
    if (list === undefined) byStart.set(startOf(word), [word])
    else list.push(word)
  }
  return byStart
}

/** What words are indexed by: a slip in the first four letters is seldom. */
export function startOf(word: string): string {
  return word.slice(0, 4)
}

/** Whether a folded word is one of these but for a letter, or for two in a long one. */
export function isNearAny(word: string, others: readonly string[]): boolean {
  if (word.length < SHORTEST) return false
  const room = word.length > 8 ? 2 : 1
  return others.some((other) => other !== word && editDistance(word, other, room) <= room)
}
