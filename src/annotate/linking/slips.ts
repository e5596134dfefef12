import { editDistance } from '../../text/edit-distance.ts'
import { fold } from '../../text/fold.ts'
import { sameGivenName } from '../../text/nicknames.ts'

/** Shorter words are one letter from too many others. */
const SHORTEST = 6
/** From this length on, two letters may differ in one word of a name. */
const LONG = 9
/** From this length on, a single word may lack a letter or have one too many. */
const LONG_SINGLE = 8
/** Endings that make adjectives and inhabitants of places: "South African" is no slip for "South Africa". */
const DERIVED = /(?:an|ans|ian|ians|er|ers|ese|ish|ic|i|is)$/

/** How a written personal name differs from a recorded one. */
export interface PersonSlip {
  /** The given name is the recorded one to the letter, or a short form of it, or only near it. */
  readonly given: 'same' | 'short' | 'near'
  readonly surname: 'same' | 'near'
}

/** The words of a name, folded, without dots; "&" counts as "and". */
export function nameWords(name: string): string[] {
  return fold(name)
    .replaceAll('&', ' and ')
    .split(/[\s.]+/)
    .filter((word) => word !== '')
}

/** Compares first and last words; null where a slip of the pen doesn't explain the difference. */
export function personSlip(written: string, label: string): PersonSlip | null {
  const ours = nameWords(written)
  const theirs = nameWords(label)
  const [given, surname, theirGiven, theirSurname] = [ours[0], ours.at(-1), theirs[0], theirs.at(-1)]
  if (given === undefined || surname === undefined || theirGiven === undefined || theirSurname === undefined)
    return null
  if (ours.length < 2 || theirs.length < 2) return null
  const first =
    given === theirGiven
      ? 'same'
      : sameGivenName(given, theirGiven)
        ? 'short'
        : isNear(given, theirGiven)
          ? 'near'
          : null
  const last = surname === theirSurname ? 'same' : isNear(surname, theirSurname) ? 'near' : null
  if (first === null || last === null || (first === 'near' && last === 'near')) return null
  return { given: first, surname: last }
}

function isNear(written: string, recorded: string): boolean {
  return !differsByEnding(written, recorded) && editDistance(written, recorded, 3) <= (recorded.length < 8 ? 2 : 3)
}

function differsByEnding(written: string, recorded: string): boolean {
  return written === `${recorded}s` || recorded === `${written}s`
}

/** What else a slip in the name of a place, an organization or a work may rest on. */
export interface SlipContext {
  /** Whether the right spelling stands elsewhere in the article. */
  readonly elsewhere: boolean
  /** Whether the article names things that the entity is closely related to. */
  readonly company: boolean
}

/** Whether a slip of the pen explains how the name of a place, an organization or a work differs from the recorded one. */
export function isSlip(written: string, label: string, context: SlipContext): boolean {
  const ours = nameWords(written)
  const theirs = nameWords(label)
  if (ours.length !== theirs.length) return false
  const differing = ours.flatMap((word, index) =>
    word === theirs[index] ? [] : [[word, theirs[index] ?? ''] as const],
  )
  const [pair, ...more] = differing
  if (pair === undefined || more.length > 0) return false
  const [word, recorded] = pair
  if (/\d/.test(word + recorded) || word.charAt(0) !== recorded.charAt(0)) return false
  if (differsByEnding(word, recorded) || isDerived(word, recorded)) return false
  const length = Math.min(word.length, recorded.length)
  if (isTypo(word, recorded)) return length >= SHORTEST
  if (word.at(-1) !== recorded.at(-1)) return false
  const edits = editDistance(word, recorded, 2)
  if (ours.length === 1) {
    const missing = word.length !== recorded.length && edits === 1 && length >= LONG_SINGLE
    return missing || (context.elsewhere && edits === 1 && length >= LONG)
  }
  if (length < SHORTEST) return edits === 1 && length === SHORTEST - 1 && context.company
  return edits === 1 || (edits === 2 && length >= LONG)
}

/** Whether one word of some length sounds like the recorded one and differs from it by a letter within: "Phizer". */
export function soundsLike(written: string, label: string): boolean {
  const [word = '', second] = nameWords(written)
  const [recorded = '', other] = nameWords(label)
  if (second !== undefined || other !== undefined || Math.min(word.length, recorded.length) < SHORTEST) return false
  if (word.charAt(0) !== recorded.charAt(0) || word.at(-1) !== recorded.at(-1)) return false
  return editDistance(word, recorded, 1) === 1 && !differsByEnding(word, recorded) && !isDerived(word, recorded)
}

function isDerived(word: string, recorded: string): boolean {
  // "Proctor" and "Procter" both end like derived words, but one letter for another derives nothing.
  if (word.length === recorded.length && editDistance(word, recorded, 1) === 1) return false
  const stem = Math.min(word.length, recorded.length) - 3
  if (stem < 2 || word.slice(0, stem) !== recorded.slice(0, stem)) return false
  return DERIVED.test(word) !== DERIVED.test(recorded)
}

/** Whether letters are only swapped or doubled: "Bangaldesh", "Phillipines". */
function isTypo(word: string, recorded: string): boolean {
  const single = (text: string): string => text.replace(/(.)\1+/g, '$1')
  if (single(word) === single(recorded)) return true
  return word.length === recorded.length && editDistance(word, recorded, 1) === 1 && sorted(word) === sorted(recorded)
}

function sorted(word: string): string {
  return [...word].sort().join('')
}
