import type { NameKind, Token } from '../../model/annotation.ts'
import { DEMONYMS } from '../lexicon/demonyms.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { COMMON_ACRONYMS, NAME_HEADS, PARTICLES } from '../lexicon/name-words.ts'
import { ROLE_MODIFIERS } from '../lexicon/role-modifiers.ts'
import { STARTERS } from '../lexicon/starters.ts'

import { looksCommon, looksDerived } from './common-looks.ts'
import { isExact, longestKnown, type Piece, type PieceContext } from './piece-context.ts'
import { type RoleSpan, roleAt } from './role-spans.ts'

const HYPHENS = new Set(['-', '‐', '‑'])
/** Roles that begin names of places and organizations as often as they stand before persons. */
const ALSO_NAMES = new Set(
  `general justice major king queen prince princess duke earl pope private judge chief marine officer captain father sister
    mother brother doctor nurse agent president senator governor mayor state sheriff marshal lord lady emperor cardinal
    bishop principal player star champion student teacher consumer worker resident patient local native model`.split(
    /\s+/,
  ),
)
const REGIONS = new Set(
  'north south east west central latin new sri saudi puerto costa sierra s n middle far anglo afro el'.split(' '),
)
/** An unrecorded word in capitals, too long for an acronym. */
const LOUD = /^\p{Lu}{6,}$/u
const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u

/** Takes a run of name words apart into names: titles, nationalities and neighbours come off, what belongs together stays. */
export function takeApart(context: PieceContext, first: number, end: number, opening: boolean): Piece[] {
  if (first >= end) return []
  const { tokens } = context
  const lead = tokens[first]
  if (lead === undefined) return []
  const single = end - first === 1
  // "the Australian jungle" is not about the newspaper, but "Democrats" are the party.
  if (single && DEMONYMS.has(lead.lower) && !lead.lower.endsWith('s')) return []
  if (end - first === 2 && isPeople(tokens, first)) return []
  if (isExact(context, first, end) && !(opening && single)) return [{ first, end, doubtful: false }]
  if (opening && end - first > 1 && isOnlyOpening(context, first, end)) {
    return takeApart(context, first + 1, end, looksDerived(tokens[first + 1]?.lower ?? ''))
  }

  const head = headOf(tokens, first, end)
  const known = wholeOf(context, first, longestKnown(context, first, end))
  if (known !== null && belongsToHead(tokens, first, known, end)) return [{ first, end, doubtful: false }]
  if (known !== null && (known.end === end || head === undefined || roleInside(context, known.end, end) !== null)) {
    const before = takeApart(context, first, trimmed(tokens, first, known.first), opening).filter((piece) =>
      stands(context, piece),
    )
    return [
      ...before,
      { ...known, doubtful: false },
      ...takeApart(context, afterHyphen(tokens, known.end, end), end, false),
    ]
  }

  const role = roleInside(context, first, end)
  if (role !== null) return aroundRole(context, first, end, role, opening)

  if (DEMONYMS.has(lead.lower) && head === undefined) {
    if (end - first === 1) return []
    const rest = takeApart(context, afterHyphen(tokens, first + 1, end), end, false)
    const next = tokens[first + 1]
    if (
      rest.length === 0 ||
      isGivenName(next?.text ?? '') ||
      isExact(context, first + 1, end) ||
      HYPHENS.has(next?.text ?? '')
    )
      return rest
  }
  if (end - first === 1 && LOUD.test(lead.text) && !opening) return []
  const split = splitHyphen(context, first, end)
  if (split !== null) return split
  if (end - first === 1 && (COMMON_ACRONYMS.has(lead.text) || lead.text.length < 2 || PLURAL_ACRONYM.test(lead.text)))
    return []
  return [{ first, end, doubtful: opening && end - first === 1 }]
}

/** What the word that says what a name is of says: the last one, or the one before "of", "for" or "on". */
function headOf(tokens: readonly Token[], first: number, end: number): NameKind | undefined {
  const at = ofIn(tokens, first, end)
  return NAME_HEADS.get(tokens[(at > first ? at : end) - 1]?.lower ?? '')
}

function ofIn(tokens: readonly Token[], first: number, end: number): number {
  for (let index = first + 1; index < end; index += 1) {
    const text = tokens[index]?.text
    if (text === 'of' || text === 'for' || text === 'on') return index
  }
  return -1
}

/** "University *of São Paulo*", "*Max Planck* Institute for Evolutionary Anthropology": what is recorded is part of a longer name. */
function belongsToHead(
  tokens: readonly Token[],
  first: number,
  known: { readonly first: number; readonly end: number },
  end: number,
): boolean {
  const of = ofIn(tokens, first, end)
  const head = of > first ? NAME_HEADS.get(tokens[of - 1]?.lower ?? '') : undefined
  if (head !== 'organization') return false
  return of < known.first ? known.end === end && of === first + 1 : known.first === first && known.end < of
}

/** A recorded surname with the given name or the initials before it: "J. *Craig Venter*". */
function wholeOf(
  { tokens }: PieceContext,
  first: number,
  known: { readonly first: number; readonly end: number } | null,
): { readonly first: number; readonly end: number } | null {
  if (known === null) return null
  let from = known.first
  while (from > first && /^(?:\p{Lu}\.)+$/u.test(tokens[from - 1]?.text ?? '')) from -= 1
  return { first: from, end: known.end }
}

/** Whether the first word has its capital only from its place, and the name begins behind it: "Multiple Trump aides". */
function isOnlyOpening(context: PieceContext, first: number, end: number): boolean {
  const { tokens, census } = context
  const lead = tokens[first]
  const next = tokens[first + 1]
  if (lead === undefined || next?.kind !== 'word' || lead.text.length < 3) return false
  if (isGivenName(lead.text) || DEMONYMS.has(lead.lower) || NAME_HEADS.has(lead.lower)) return false
  if (lead.lower === 'new') {
    return isExact(context, first + 1, end) || DEMONYMS.has(next.lower) || roleAt(tokens, first + 1, end) !== null
  }
  if (ROLE_MODIFIERS.has(lead.lower) || STARTERS.has(lead.lower)) return true
  const small = census.small.get(lead.lower) ?? 0
  if (small > (census.capital.get(lead.lower) ?? 0)) return true
  if (isTradeBefore(context, first, end)) return true
  if (isExact(context, first + 1, end)) return looksCommon(lead.lower)
  return looksDerived(lead.lower) && NAME_HEADS.get(tokens[end - 1]?.lower ?? '') === undefined
}

const TRADE = /(?:er|or|ist|ian|eer|ier|naut|man|woman|ess|smith|maker)$/
const BUSINESS = new Set(
  'supermarket retailer carmaker automaker drugmaker chipmaker toymaker brewer insurer broadcaster airline telecoms'.split(
    ' ',
  ),
)

/** "Lifeboatman Ivor Rees", "Toymaker Mattel": a trade that opens the sentence, before a given name or before a company's. */
function isTradeBefore(context: PieceContext, first: number, end: number): boolean {
  const { tokens } = context
  const lead = tokens[first]?.lower ?? ''
  if (BUSINESS.has(lead)) return true
  const second = tokens[first + 1]
  return end - first > 2 && TRADE.test(lead) && isGivenName(second?.text ?? '') && !isExact(context, first, end)
}

/** The first role inside the run that has words of the run behind it or is all that the run ends with. */
function roleInside({ tokens }: PieceContext, first: number, end: number): RoleSpan | null {
  for (let index = first; index < end; index += 1) {
    const found = roleAt(tokens, index, end)
    if (
      found === null ||
      found.role.field === 'family' ||
      found.role.field === 'private' ||
      isSurname(tokens, first, found, end)
    )
      continue
    if (found.role.title || index === first || found.end === end) return found
  }
  return null
}

/** "Stephen King", "Doris Duke Foundation": a role word behind a given name is a surname. */
function isSurname(tokens: readonly Token[], first: number, role: RoleSpan, end: number): boolean {
  if (role.first === first || role.end - role.first > 1 || !isGivenName(tokens[role.first - 1]?.text ?? ''))
    return false
  return role.end === end || ALSO_NAMES.has(tokens[role.first]?.lower ?? '')
}

function aroundRole(context: PieceContext, first: number, end: number, role: RoleSpan, opening: boolean): Piece[] {
  const { tokens } = context
  if (role.first === first && role.end < end && isNameAsWhole(tokens, role, end))
    return [{ first, end, doubtful: false }]
  const before = takeApart(context, first, trimmed(tokens, first, role.first), opening)
  const behind = takeApart(context, afterHyphen(tokens, role.end, end), end, false)
  return [...before.filter((piece) => stands(context, piece)), ...behind]
}

/** "General Services Administration", "Justice Department", "King County": what looks like a title begins a name here. */
function isNameAsWhole(tokens: readonly Token[], role: RoleSpan, end: number): boolean {
  const head = NAME_HEADS.get(tokens[end - 1]?.lower ?? '')
  if (head === undefined || isGivenName(tokens[role.end]?.text ?? '')) return false
  return role.end - role.first === 1 && ALSO_NAMES.has(tokens[role.first]?.lower ?? '')
}

/** "South African", "Sri Lankan": an adjective of two words. */
function isPeople(tokens: readonly Token[], first: number): boolean {
  return REGIONS.has(tokens[first]?.lower ?? '') && DEMONYMS.has(tokens[first + 1]?.lower ?? '')
}

/** Members named by their constituency: "Rotherham MP". */
export const SEATS: ReadonlySet<string> = new Set(['MP', 'MSP', 'MEP', 'TD'])

/** Whether what stands before a title or a recorded name is a name of its own: "New York" in "New York Mayor Ada Vale". */
export function stands(context: PieceContext, { first, end }: Piece): boolean {
  if (isExact(context, first, end) || NAME_HEADS.has(context.tokens[end - 1]?.lower ?? '')) return true
  if (SEATS.has(context.tokens[end]?.text ?? '') && !looksCommon(context.tokens[first]?.lower ?? '')) return true
  const word = context.tokens[first]
  return end - first === 1 && word !== undefined && /^\p{Lu}{2,6}$/u.test(word.text) && !COMMON_ACRONYMS.has(word.text)
}

/** "Trump-Sanders" is two names where each is known, "Jean-Luc" and "Al-Assad" are one. */
function splitHyphen(context: PieceContext, first: number, end: number): Piece[] | null {
  const { tokens, census } = context
  const at = hyphenIn(tokens, first, end)
  if (at < 0 || at + 1 >= end || PARTICLES.has(tokens[at - 1]?.lower ?? '')) return null
  const isName = (from: number, to: number): boolean =>
    isExact(context, from, to) || (to - from === 1 && (census.capital.get(tokens[from]?.lower ?? '') ?? 0) > 1)
  if (!isName(first, at) || !isName(at + 1, end)) return null
  return [
    { first, end: at, doubtful: false },
    { first: at + 1, end, doubtful: false },
  ]
}

function afterHyphen(tokens: readonly Token[], from: number, end: number): number {
  return from < end && (HYPHENS.has(tokens[from]?.text ?? '') || tokens[from]?.text === '&') ? from + 1 : from
}

/** The end of what stands before `end`, without a hyphen or a lower-case word left over. */
function trimmed(tokens: readonly Token[], first: number, end: number): number {
  let to = end
  while (to > first && (tokens[to - 1]?.kind !== 'word' || tokens[to - 1]?.capital !== true)) to -= 1
  return to
}

function hyphenIn(tokens: readonly Token[], first: number, end: number): number {
  for (let index = first + 1; index < end; index += 1) if (HYPHENS.has(tokens[index]?.text ?? '')) return index
  return -1
}
