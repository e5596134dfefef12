import { NICKNAMES } from '../../text/nicknames.ts'
import { CORPORATE, isSuffix } from '../names/name-tokens.ts'
import type { LabelIndex, LabelRow } from './label-index.ts'
import type { TokenIndex } from './token-index.ts'

/** The recorded names that a written name may be, found by its first and last words; each is still to be compared. */
export interface NameFinder {
  /** Names with exactly these first and last words. */
  exact(words: readonly string[]): readonly LabelRow[]
  /** Names with these first and last words or words near them, nicknames and initials included. */
  near(words: readonly string[]): readonly LabelRow[]
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
  const nearIds = (words: readonly string[]): readonly number[] => {
    return words.flatMap((word) => tokens.near(word).map(({ id }) => id))
  }
  const firstIds = (first: string): readonly number[] => {
    const initial = first.length > 1 ? [first.charAt(0)] : []
    return [...new Set([...nearIds([first]), ...knownIds([...(NICKNAMES.get(first) ?? []), ...initial])])]
  }

  return {
    exact(words) {
      const ends = endsOf(words)
      return ends ? labels.byEnds(knownIds(ends.lasts), knownIds([ends.first])) : []
    },
    near(words) {
      const ends = endsOf(words)
      if (!ends) return []
      const lasts = [...new Set(nearIds(ends.lasts))]
      if (words.length === 1) return labels.byEnds(lasts, lasts)
      const rows = labels.byEnds(lasts, firstIds(ends.first))
      if (ends.first.length > 1) return rows
      const [from, to] = tokens.startingWith(ends.first)
      return [...rows, ...labels.byInitial(knownIds(ends.lasts), from, to)]
    },
  }
}
