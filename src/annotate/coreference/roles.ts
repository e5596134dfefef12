import type { ReferentId, Sentence, Token } from '../../model/annotation.ts'
import type { DateValue, Entity, KnowledgeBase } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { GROUP_NOUNS } from '../lexicon/group-nouns.ts'
import { ROLE_MODIFIERS } from '../lexicon/role-modifiers.ts'

import { phrase, roleAt } from '../names/role-spans.ts'
import type { NamedReferent } from './referents.ts'

/** A noun phrase that points at somebody by a role: "the president", "the former FBI director", "the company". */
export interface RolePhrase {
  readonly firstToken: number
  readonly endToken: number
  /** Its content words, lower case, without the article. */
  readonly words: readonly string[]
  readonly group: boolean
}

const POINTERS = new Set(['the', 'this', 'that'])
const FORMER = new Set([
  'former',
  'ex',
  'then',
  'late',
  'previous',
  'last',
  'next',
  'new',
  'future',
  'first',
  'another',
  'other',
])
const SECONDS = ['vice', 'deputy', 'assistant'] as const
/** Fields whose nouns are too loose to point at one person by themselves. */
const LOOSE = new Set(['family', 'private', 'courtesy'])

/** The role phrase that begins with a definite article at this token, if it can take up somebody named before. */
export function rolePhraseAt(tokens: readonly Token[], sentence: Sentence, index: number): RolePhrase | null {
  if (!POINTERS.has(tokens[index]?.lower ?? '')) return null
  let at = index + 1
  while (at < Math.min(index + 4, sentence.endToken)) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    const group = GROUP_NOUNS.has(token.lower)
    const role = group ? null : roleAt(tokens, at, sentence.endToken)
    const end = group ? at + 1 : (role?.end ?? 0)
    if (group || role !== null) {
      const next = end < sentence.endToken ? tokens[end] : undefined
      if (next !== undefined && (goesOn(next) || LOOSE.has(role?.role.field ?? ''))) return null
      const words = phrase(tokens, index + 1, end).split(/[\s-]/)
      return { firstToken: index, endToken: end, words, group }
    }
    if (!ROLE_MODIFIERS.has(token.lower) && !token.capital) return null
    at += 1
  }
  return null
}

/** What shows that the noun is not the whole phrase, or names somebody itself. */
function goesOn(next: Token): boolean {
  return (
    next.kind === 'number' ||
    next.capital ||
    next.lower === 'of' ||
    next.lower === 'who' ||
    next.text === '-' ||
    next.lower === 'elect'
  )
}

/** Whether the phrase can mean this referent, by what the article or the record says of it; `on` is the day of publication. */
export function roleFits(
  role: RolePhrase,
  referent: NamedReferent,
  knowledge: KnowledgeBase,
  on: string | null,
): boolean {
  if (role.group) return groupFits(role, referent)
  if (referent.kind !== 'person') return false
  const wanted = role.words.filter((word) => word !== 'then')
  const current = !wanted.some((word) => FORMER.has(word))
  const has = (text: string): boolean => {
    const words = new Set(fold(text).split(/[^\p{L}\p{N}.]+/u))
    // "the president" is no vice president.
    if (SECONDS.some((second) => words.has(second) && !wanted.includes(second))) return false
    return wanted.every((word) => words.has(word) || FORMER.has(word))
  }
  const given = referent.roles.filter(has)
  if (given.some((text) => !current || !/\b(?:former|ex|late|retired)\b/.test(text))) return true
  if (given.length > 0 || referent.link.status !== 'linked') return false
  const { entity } = referent.link.candidate
  return knowledge.statements(entity.id, 'held').some(({ value, qualifiers }) => {
    if (value.kind !== 'entity') return false
    const office = knowledge.entity(value.id)
    if (office === undefined || ![office.name, ...office.aliases].some(has)) return false
    return current ? holds(qualifiers.from, qualifiers.to, on) : qualifiers.to !== undefined
  })
}

function holds(from: DateValue | undefined, to: DateValue | undefined, on: string | null): boolean {
  if (on === null) return true
  return (from?.from ?? '') <= on && (to?.to ?? '9999') >= on
}

function groupFits(role: RolePhrase, referent: NamedReferent): boolean {
  const noun = GROUP_NOUNS.get(role.words.at(-1) ?? '')
  if (noun === undefined || role.words.length > 1) return false
  if (referent.kind !== 'organization' && referent.kind !== 'place' && !(noun.work && referent.kind === 'work'))
    return false
  const entity: Entity | null = referent.link.status === 'linked' ? referent.link.candidate.entity : null
  if (entity !== null && entity.type !== null) return noun.types.has(entity.type)
  if (noun.work) return referent.kind === 'work'
  return fold(referent.name)
    .split(/\s+/)
    .some((word) => noun.heads.has(word))
}

/** The one referent that fits among those mentioned lately, or null for none and for several. */
export function resolveRole(
  role: RolePhrase,
  recent: ReadonlySet<ReferentId>,
  referents: readonly NamedReferent[],
  knowledge: KnowledgeBase,
  on: string | null,
): ReferentId | null {
  let found: ReferentId | null = null
  for (const id of recent) {
    const referent = referents[id]
    if (referent === undefined || !roleFits(role, referent, knowledge, on)) continue
    if (found !== null) return null
    found = id
  }
  return found
}
