import type { Token } from '../../model/annotation.ts'
import { DEMONYMS } from '../lexicon/demonyms.ts'
import { CALENDAR_WORDS } from '../lexicon/name-words.ts'
import { ROLE_MODIFIERS } from '../lexicon/role-modifiers.ts'
import { STARTERS } from '../lexicon/starters.ts'
import { LONGEST_ROLE, ROLES, type Role } from '../lexicon/titles.ts'

/** A role in the text; token indices, half-open. */
export interface RoleSpan {
  readonly first: number
  readonly end: number
  readonly role: Role
}

const HYPHENS = new Set(['-', '‐', '‑'])

/** The words of `tokens[first..end)` in lower case, one space between two, hyphens kept tight. */
export function phrase(tokens: readonly Token[], first: number, end: number): string {
  let text = ''
  for (let index = first; index < end; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    text += index > first && token.from > (tokens[index - 1]?.to ?? 0) ? ` ${token.lower}` : token.lower
  }
  return text
}

/** The longest role that starts at `first` and ends before `end`; plurals count too ("Senators Smith and Jones"). */
export function roleAt(tokens: readonly Token[], first: number, end: number): RoleSpan | null {
  for (let to = Math.min(end, first + LONGEST_ROLE); to > first; to -= 1) {
    const role = roleNamed(phrase(tokens, first, to))
    if (role !== undefined) return { first, end: to, role }
  }
  return null
}

/** The longest role whose last token is the one before `end`, not reaching before `first`. */
export function roleBefore(tokens: readonly Token[], first: number, end: number): RoleSpan | null {
  for (let from = Math.max(first, end - LONGEST_ROLE); from < end; from += 1) {
    const role = roleNamed(phrase(tokens, from, end))
    if (role !== undefined) return { first: from, end, role }
  }
  return null
}

function roleNamed(words: string): Role | undefined {
  return ROLES.get(words) ?? (words.endsWith('s') ? ROLES.get(words.slice(0, -1)) : undefined)
}

/**
 * The first token of the role phrase that ends with this role: modifiers, nationalities, hyphenated prefixes and names before it
 * belong to it ("former FBI director", "longtime Trump adviser", "ex-KGB officer"); a determiner, a verb or a comma ends it.
 */
export function rolePhraseStart(tokens: readonly Token[], sentenceFirst: number, role: RoleSpan): number {
  let first = role.first
  for (let index = role.first - 1; index >= sentenceFirst; index -= 1) {
    const token = tokens[index]
    const after = tokens[index + 1]
    if (token === undefined || after === undefined || role.end - index > 10) break
    if (HYPHENS.has(token.text) && token.to === after.from) continue
    if (token.lower === 'and' && joinsFields(tokens, index)) continue
    if (token.kind !== 'word' || token.lower === "'s") break
    const compound = HYPHENS.has(tokens[index - 1]?.text ?? '') && tokens[index - 1]?.to === token.from
    if (!compound && !isPartOfRole(token) && !(HYPHENS.has(after.text) && after.from === token.to)) break
    first = index
  }
  return first
}

/** "Trade and Industry Secretary", but not "Xi Jinping and Japanese Prime Minister". */
function joinsFields(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index + 1]?.capital === true && tokens[index - 1]?.capital === true && tokens[index - 2]?.capital !== true
  )
}

function isPartOfRole(token: Token): boolean {
  if (ROLE_MODIFIERS.has(token.lower) || DEMONYMS.has(token.lower) || ROLES.has(token.lower)) return true
  return token.capital && !STARTERS.has(token.lower) && !CALENDAR_WORDS.has(token.lower)
}
