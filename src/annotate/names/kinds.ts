import type { NameKind, Token } from '../../model/annotation.ts'
import type { EntityKind } from '../../model/knowledge.ts'
import { isChineseName } from '../lexicon/east-asian-names.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { NAME_HEADS, PLACE_LEADS, SUFFIXES } from '../lexicon/name-words.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'

/** What speaks for a kind, and whether it decides. */
export interface KindGuess {
  readonly kind: NameKind
  readonly sure: boolean
}

const ENTITY_KINDS: Readonly<Partial<Record<EntityKind, NameKind>>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  work: 'work',
  event: 'event',
}

/** The kind of mention that names an entity of this kind. */
export function kindOfEntity(kind: EntityKind): NameKind {
  return ENTITY_KINDS[kind] ?? 'name'
}

const INITIAL = /^\p{Lu}\.$/u
const DOTTED = /^(?:\p{Lu}\.){2,}$/u
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,6}$/u

/** What the words of a name say about its kind: "Inc.", "River", a given name, initials. */
export function kindByForm(tokens: readonly Token[], first: number, end: number): KindGuess | null {
  const lead = tokens[first]
  const last = tokens[end - 1]
  if (lead === undefined || last === undefined) return null
  if (end - first === 1) return ACRONYM.test(lead.text) ? { kind: 'organization', sure: false } : null
  const words = tokens.slice(first, end)
  const given = isGivenName(lead.text)
  if (SUFFIXES.has(last.lower) && (given || end - first > 2 || !/^[ivx]+$/.test(last.lower)))
    return { kind: 'person', sure: true }
  if (words.some((token) => token.text === '&')) return { kind: 'organization', sure: true }
  const preposition = words.findIndex((token) => token.text === 'of' || token.text === 'for' || token.text === 'on')
  const head = NAME_HEADS.get(words[preposition > 0 ? preposition - 1 : words.length - 1]?.lower ?? '')
  // "Grace Hill" and "Victoria Park": a given name and one more word stay open.
  if (head !== undefined) return { kind: head, sure: !(given && end - first === 2) }
  if (PLACE_LEADS.has(lead.lower) && !given)
    return { kind: 'place', sure: lead.lower !== 'new' && lead.lower !== 'north' }
  if (given) return { kind: 'person', sure: true }
  const initials = words.some(
    (token, index) => index < words.length - 1 && (INITIAL.test(token.text) || DOTTED.test(token.text)),
  )
  if (initials && lead.text !== 'U.S.' && lead.text !== 'U.K.') return { kind: 'person', sure: true }
  if (words.length === 2 && isChineseName(lead.lower, last.lower)) return { kind: 'person', sure: false }
  const particle = words.some((token, index) => index > 0 && !token.capital && PERSONAL.has(token.lower))
  return particle ? { kind: 'person', sure: false } : null
}

const COMPANIES = new Set(
  'giant firm company maker group chain operator retailer manufacturer carmaker automaker airline supermarket bank broadcaster newspaper magazine website developer publisher conglomerate insurer lender startup charity agency network brewer builder chipmaker drugmaker brand club band'.split(
    ' ',
  ),
)
const PERSON_VERBS = new Set('tweeted testified resigned married pleaded pled retired graduated'.split(' '))
/** Particles of personal names only: "de" and "di" stand in the names of stadiums and cities as well. */
const PERSONAL = new Set('von van der den bin ibn al el'.split(' '))
/** Verbs of which persons are the subjects, though companies and surveys may be. */
const SPEECH = new Set(
  'said says told tells added adds asked asks replied wrote argued argues insisted insists admitted explained joked recalled'.split(
    ' ',
  ),
)
const INTO = new Set(['in', 'near', 'across', 'throughout', 'outside'])
const PICTURES = new Set(['photo', 'photograph', 'picture', 'illustration', 'written', 'words'])
/** Before a recorded place, these say that it is meant. */
const AROUND = new Set('at to from around toward towards via of'.split(' '))

/** What stands beside a name says about its kind: a verb of saying, "who", an age, a preposition of place. */
export function kindByContext(
  tokens: readonly Token[],
  sentence: { firstToken: number; endToken: number },
  first: number,
  end: number,
): KindGuess | null {
  const next = end < sentence.endToken ? tokens[end] : undefined
  const second = end + 1 < sentence.endToken ? tokens[end + 1] : undefined
  const third = end + 2 < sentence.endToken ? tokens[end + 2] : undefined
  const before = first > sentence.firstToken ? tokens[first - 1] : undefined
  if (before !== undefined && !before.capital && COMPANIES.has(before.lower))
    return { kind: 'organization', sure: true }
  if (before?.lower === 'by' && PICTURES.has(tokens[first - 2]?.lower ?? '')) return { kind: 'person', sure: true }
  if (next?.text === ',' && second?.lower === 'who') return { kind: 'person', sure: true }
  if ((next?.text === ',' || next?.text === '(') && isAge(second) && closesAge(third, end - first)) {
    return { kind: 'person', sure: true }
  }
  if (next !== undefined && PERSON_VERBS.has(next.lower)) return { kind: 'person', sure: true }
  if (next !== undefined && SPEECH.has(next.lower)) return { kind: 'person', sure: false }
  if (before !== undefined && REPORTING_VERBS.has(before.lower) && isAfterQuote(tokens, first - 1))
    return { kind: 'person', sure: false }
  if (before !== undefined && INTO.has(before.lower)) return { kind: 'place', sure: false }
  return null
}

/** "Ann Ames, 34." closes a sentence only behind a full name. */
function closesAge(token: Token | undefined, words: number): boolean {
  return token?.text === ',' || token?.text === ')' || (token?.text === '.' && words > 1)
}

function isAge(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^\d{1,2}$|^1[01]\d$/.test(token.text)
}

function isAfterQuote(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index - 1]?.text ?? ''
  const earlier = tokens[index - 2]?.text ?? ''
  return /^["”’',]$/.test(mark) && /^["”’',.!?]$/.test(`${earlier}`.slice(-1))
}

/** Whether a preposition before a recorded place says that the place is meant, and nobody who bears its name. */
export function followsPlacePreposition(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  return INTO.has(before) || AROUND.has(before)
}
