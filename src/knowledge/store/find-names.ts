import { NICKNAMES } from '../../text/nicknames.ts'
import { CORPORATE, isSuffix } from '../names/name-tokens.ts'
import type { LabelIndex, LabelRow } from './label-index.ts'
import type { TokenIndex } from './token-index.ts'

/** The recorded names that a written name may be, found by its first and last words; each is still to be compared. */
export interface NameFinder {
  /** Names with exactly these first and last words. */
  exact(words: readonly string[]): readonly LabelRow[]
  /**
   * Names that are one letter or one sound-alike word away, nicknames and initials included; with `letters` 2, those that are two
   * letters away.
   */
  near(words: readonly string[], letters: 1 | 2): readonly LabelRow[]
}

interface Ends {
  readonly first: string
  readonly lasts: readonly string[]
}

/** The first word, and the words that can be the last: before and after `Jr.` or `Inc.`. */
function endsOf(tokens: readonly string[]): Ends | undefined {
  const [first] = tokens
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return undefined
  const before = tokens.at(-2)
  const optional = isSuffix(last) || CORPORATE.has(last)
  return { first, lasts: optional && before !== undefined ? [last, before] : [last] }
}

/** Makes a finder over the two indexes of a store. */
export function nameFinder(tokens: TokenIndex, labels: LabelIndex): NameFinder {
  const knownIds = (words: readonly string[]): readonly number[] => {
    return words.map((word) => tokens.idOf(word)).filter((id) => id >= 0)
  }
  const nearIds = (words: readonly string[], letters: 1 | 2): readonly number[] => {
    return [...new Set(words.flatMap((word) => tokens.near(word, letters).map(({ id }) => id)))]
  }
  /** The first word itself, the names that it is short for, and its initial. */
  const givenIds = (first: string): readonly number[] => {
    return knownIds([first, ...(NICKNAMES.get(first) ?? []), ...(first.length > 1 ? [first.charAt(0)] : [])])
  }

  return {
    exact(words) {
      const ends = endsOf(words)
      return ends ? labels.byEnds(knownIds(ends.lasts), knownIds([ends.first])) : []
    },
    near(words, letters) {
      const ends = endsOf(words)
      if (!ends) return []
      const { first, lasts } = ends
      if (words.length === 1) {
        const ids = nearIds(lasts, letters)
        return labels.byEnds(ids, ids)
      }
      const given = givenIds(first)
      const last = knownIds(lasts)
      // Two letters are both in one word, where the other is recorded, or one in each, where neither is.
      const recorded = knownIds([first]).length > 0
      if (letters === 2 && !recorded && last.length === 0) {
        return labels.byEnds(nearIds(lasts, 1), nearIds([first], 1))
      }
      const rows = [
        ...(recorded || letters === 1 ? labels.byEnds(nearIds(lasts, letters), given) : []),
        ...(last.length > 0 ? labels.byEnds(last, nearIds([first], letters)) : []),
      ]
      if (first.length > 1 || letters === 2) return rows
      const [from, to] = tokens.startingWith(first)
      return [...rows, ...labels.byInitial(last, from, to)]
    },
  }
}
