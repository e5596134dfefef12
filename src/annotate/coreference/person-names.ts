import { fold } from '../../text/fold.ts'
import { initialLetters } from '../../text/initials.ts'
import { sameGivenName } from '../../text/nicknames.ts'
import { PARTICLES, SUFFIXES } from '../lexicon/name-words.ts'
import type { FoundName } from '../names/found-name.ts'

/** A personal name in its parts, folded. */
export interface PersonName {
  readonly given: string
  readonly middle: readonly string[]
  /** With its particles: "von der leyen", "al-assad". */
  readonly surname: string
  readonly suffix: string
}

/** Splits a name of two words or more into its parts; null for a single word. */
export function personName(text: string): PersonName | null {
  const words = text
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  const suffix = words.length > 2 && SUFFIXES.has(last.toLowerCase()) ? last : ''
  const parts = suffix === '' ? words : words.slice(0, -1)
  const [given, ...rest] = parts
  if (given === undefined || rest.length === 0) return null
  let start = rest.length - 1
  while (start > 0 && PARTICLES.has(fold(rest[start - 1] ?? ''))) start -= 1
  return {
    given: fold(given),
    middle: rest.slice(0, start).map(fold),
    surname: fold(rest.slice(start).join(' ')),
    suffix: fold(suffix).replace('.', ''),
  }
}

/** Whether two full names can be one person's: "Robert S. Mueller III", "Bob Mueller". */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname || (a.suffix !== b.suffix && (a.suffix === 'jr' || b.suffix === 'jr'))) return false
  return (
    sameGiven(a.given, b.given) ||
    a.middle.some((word) => word.length > 2 && word === b.given) ||
    b.middle.some((word) => word.length > 2 && word === a.given)
  )
}

function sameGiven(a: string, b: string): boolean {
  if (sameGivenName(a, b)) return true
  const [left, right] = [initialLetters(a.toUpperCase()), initialLetters(b.toUpperCase())]
  if (a.includes('.') || a.length === 1) return left !== '' && b.startsWith(left.slice(0, 1))
  if (b.includes('.') || b.length === 1) return right !== '' && a.startsWith(right.slice(0, 1))
  return false
}

/** Which part of a full name a shorter one is. */
export function partOf(short: string, full: PersonName): 'surname' | 'first-name' | 'nickname' | null {
  const folded = fold(short)
  if (folded === full.surname || folded === full.surname.split(/[\s-]/).at(-1)) return 'surname'
  if (folded.replace(' ', '-') === full.surname.replace(' ', '-')) return 'surname'
  if (folded.length > 1 && folded === full.given) return 'first-name'
  if (!folded.includes(' ') && sameGivenName(folded, full.given)) return 'nickname'
  return folded.includes(' ') && full.surname.length > 0 && folded === `${full.middle.at(-1) ?? ''} ${full.surname}`
    ? 'surname'
    : null
}

/** The gender that the text gives a name, if it gives one. */
export function genderClash(a: FoundName['gender'], b: FoundName['gender']): boolean {
  return a !== null && b !== null && a !== b
}
