import { editDistance } from '../../text/edit-distance.ts'
import { NICKNAMES } from '../../text/nicknames.ts'
import { soundKey } from '../../text/phonetic.ts'
import { reach, soundReach } from './deletions.ts'
import { ARABIC_ARTICLES } from './name-tokens.ts'

/** What may be left out of a name, or added to it, without making it another's. */
export type Lenience = 'person' | 'organization' | 'none'

/** How one word fits another. */
export interface WordFit {
  readonly edits: number
  readonly sound: boolean
  /** The word is another form of the recorded one, such as a nickname or an initial. */
  readonly loose: boolean
  /** An initial stands for the word, or the word for an initial. */
  readonly initial: boolean
  /** A pet name stands for the word, or the word for a pet name. */
  readonly nickname: boolean
  readonly cost: number
}

/** Where the two words stand in their names. */
export interface WordPlace {
  readonly first: boolean
  readonly last: boolean
  readonly lenience: Lenience
}

const SAME: WordFit = { edits: 0, sound: true, loose: false, initial: false, nickname: false, cost: 0 }
const NUMERAL = /\d|^x{0,3}(?:ix|iv|v?i{0,3})$/
const DEMONYM = /^(?:[aeiou]{0,2}ns?|is?|ese|ish)$/
/** Words that a slip of a letter or two doesn't turn into each other. */
const OPPOSITES: readonly ReadonlySet<string>[] = [
  new Set(['north', 'south', 'east', 'west']),
  new Set(['northern', 'southern', 'eastern', 'western']),
  new Set(['northeast', 'northwest', 'southeast', 'southwest']),
  new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']),
  new Set(['male', 'female']),
  new Set(['junior', 'senior']),
  new Set(['inner', 'outer']),
  new Set(['interior', 'exterior']),
  new Set(['import', 'export']),
]
/** What the second and third slip in one word cost: each makes another word more likely than a misspelling. */
const SLIPS: readonly number[] = [0, 1.2, 3, 5]

/** Whether one word is the other with an ending of English grammar: plurals, and the people of a place. */
function inflected(written: string, label: string, lenience: Lenience): boolean {
  if (written === `${label}s` || written === `${label}es`) return true
  if (lenience === 'person') return false
  const stem = label.replace(/[aeiouy]+$/, '')
  return label === `${written}s` || (written.startsWith(stem) && DEMONYM.test(written.slice(stem.length)))
}

function nearWords(written: string, label: string, { last, lenience }: WordPlace): WordFit | undefined {
  const shorter = Math.min(written.length, label.length)
  if (shorter < 3 || NUMERAL.test(written) || NUMERAL.test(label)) return undefined
  if (OPPOSITES.some((group) => group.has(written) && group.has(label))) return undefined
  if (last && inflected(written, label, lenience)) return undefined
  const sound = shorter > 3 && soundKey(written) === soundKey(label)
  const max = sound ? soundReach(shorter) : reach(shorter)
  const edits = editDistance(written, label, max)
  if (edits > max) return undefined
  const firstLetter = sound || written.charAt(0) === label.charAt(0) ? 0 : 0.6
  return { ...SAME, edits, sound, cost: sound ? edits * 0.9 : (SLIPS[edits] ?? 5) + firstLetter }
}

/** `J.` for James; `James` for J. only inside a name, because few go by that name who are recorded by an initial. */
function isInitial(written: string, label: string, { first }: WordPlace): boolean {
  if (written.charAt(0) !== label.charAt(0)) return false
  if (written.length === 1) return !NUMERAL.test(label)
  return label.length === 1 && !first && !NUMERAL.test(written)
}

/** Bob and Robert, but not Bob and Rob: two pet names of one name are rarely one person's. */
function isPetName(written: string, label: string): boolean {
  return [NICKNAMES.get(written)?.includes(label), NICKNAMES.get(label)?.includes(written)].includes(true)
}

/** Compares two words of names; undefined where they are different words. */
export function fitWords(written: string, label: string, place: WordPlace): WordFit | undefined {
  if (written === label) return SAME
  if (ARABIC_ARTICLES.has(written) && ARABIC_ARTICLES.has(label)) return { ...SAME, loose: true, cost: 0.2 }
  if (place.lenience === 'person') {
    if (isInitial(written, label, place)) return { ...SAME, loose: true, initial: true, cost: 1 }
    if (place.first && isPetName(written, label)) return { ...SAME, loose: true, nickname: true, cost: 1 }
  }
  return nearWords(written, label, place)
}
