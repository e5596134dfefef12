import type { Candidate, EntityId, Link, LinkReason } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import type { Chain } from '../coreference/chains.ts'
import { kindOfEntity } from '../names/kinds.ts'
import type { Lookup } from '../names/lookup.ts'
import { companyOf } from './related.ts'
import { fieldsOf, fieldsOfEntity, fitRoles } from './role-match.ts'

const NONE: Link = { status: 'none' }
/** How far the best candidate must be ahead of the next one. */
const LEAD = 0.15
/** The least score of a candidate who bears the name only in part, or nearly. */
const LEAST = { part: 0.75, near: 0.8 } as const

interface Weighed {
  readonly candidate: Candidate
  readonly score: number
  readonly why: readonly LinkReason[]
  readonly exact: boolean
}

/** Links each chain of names to the entity that it means, to several where it can't be told, or to none. */
export function linkChains(chains: readonly Chain[], lookup: Lookup): Link[] {
  const present = new Set<EntityId>()
  const spelt = new Set(chains.map((chain) => fold(chain.text)))
  for (const chain of chains) {
    for (const { entity } of lookup.exact(chain.text).slice(0, 1)) present.add(entity.id)
  }
  return chains.map((chain) => linkChain(chain, lookup, present, spelt))
}

function linkChain(chain: Chain, lookup: Lookup, present: ReadonlySet<EntityId>, spelt: ReadonlySet<string>): Link {
  const candidates = candidatesFor(chain, lookup).filter((candidate) => isPossible(chain, candidate))
  const roles = rolesOf(chain)
  const weighed = candidates
    .map((candidate) => weigh(chain, candidate, roles, lookup, present, spelt))
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score || (a.candidate.entity.id < b.candidate.entity.id ? -1 : 1))
  const [best, second] = weighed
  if (best === undefined) return NONE
  if (second !== undefined && best.score - second.score < LEAD) {
    const near = best.candidate.match.kind === 'near'
    if (near) return NONE
    return { status: 'ambiguous', candidates: [best.candidate, ...weighed.slice(1, 6).map((one) => one.candidate)] }
  }
  const [first, ...more] = best.why
  if (first === undefined) return NONE
  return { status: 'linked', candidate: best.candidate, score: Math.min(1, best.score), why: [first, ...more] }
}

/** The roles that the article attaches to any of the names. */
export function rolesOf(chain: Chain): string[] {
  return [...new Set(chain.names.flatMap(({ name }) => name.roles))]
}

/** Exact bearers of the fullest form; else bearers of it in part; else those whose name is near. */
function candidatesFor(chain: Chain, lookup: Lookup): readonly Candidate[] {
  const named = lookup.named(chain.text)
  if (named.some(({ match }) => match.kind === 'exact')) return named
  const words = chain.text.split(/\s+/).length
  if (named.length > 0 && (words === 1 || chain.kind !== 'person')) return named
  if (words === 1 && (chain.kind === 'place' || chain.text.length < 5)) return named
  return [
    ...named,
    ...lookup.similar(chain.text).filter(({ entity }) => named.every((one) => one.entity.id !== entity.id)),
  ]
}

function isPossible(chain: Chain, { entity, match }: Candidate): boolean {
  const kind = kindOfEntity(entity.kind)
  if (entity.kind === 'office' || entity.kind === 'quotation' || entity.kind === 'case') return false
  if (chain.gender !== null && entity.gender !== null && entity.kind === 'person' && chain.gender !== entity.gender) {
    return false
  }
  if (kind === chain.kind) return true
  if (chain.kind === 'person' || kind === 'person') return chain.kind === 'name' && match.kind === 'exact'
  return match.kind !== 'near' || chain.kind === 'name'
}

function weigh(
  chain: Chain,
  candidate: Candidate,
  roles: readonly string[],
  lookup: Lookup,
  present: ReadonlySet<EntityId>,
  spelt: ReadonlySet<string>,
): Weighed | null {
  const { entity, match } = candidate
  const { knowledge } = lookup
  const why: LinkReason[] = [{ kind: 'name', says: `the name ${chain.text}` }]
  let score =
    { exact: 0.7, styled: 0.65, listed: 0.65, part: 0.35, near: 0.3 }[match.kind] * (0.5 + candidate.score / 2)
  score += (entity.fame - 1) * 0.05
  if (entity.fame >= 4) why.push({ kind: 'fame', says: `${entity.name} is widely known` })

  const fit = entity.kind === 'person' ? fitRoles(roles, entity, knowledge) : { strength: 0, words: '' }
  if (fit.strength > 0) {
    score += fit.strength === 2 ? 0.4 : 0.2
    why.push({ kind: 'role', says: `called ${fit.words}` })
  }
  const company = [...companyOf(entity.id, knowledge)].filter((id) => present.has(id) && id !== entity.id)
  if (company.length > 0) {
    score += Math.min(0.2, company.length * 0.1)
    why.push({ kind: 'company', says: `mentioned with ${knowledge.entity(company[0] ?? '')?.name ?? ''}` })
  }
  const elsewhere =
    match.kind !== 'exact' && (spelt.has(fold(entity.name)) || entity.aliases.some((alias) => spelt.has(fold(alias))))
  if (elsewhere) why.push({ kind: 'mention', says: `${entity.name} is written so elsewhere in the article` })

  const stranger = entity.kind === 'person' && fit.strength === 0 && isStranger(roles, candidate, lookup)
  if (match.kind === 'exact') return { candidate, score: stranger ? score - 0.3 : score, why, exact: true }
  if (stranger) return null
  if (match.kind === 'part')
    return score >= LEAST.part || fit.strength === 2
      ? { candidate, score, why, exact: false }
      : partial(candidate, score, why)
  if (match.kind === 'styled' || match.kind === 'listed') return { candidate, score, why, exact: false }
  return speaksFor(chain, candidate, { fit: fit.strength, company: company.length, elsewhere, roles }, lookup)
    ? { candidate, score: score + 0.2, why, exact: false }
    : null
}

/** A bearer of the surname only: kept among the candidates, so that what is not certain stays ambiguous. */
function partial(candidate: Candidate, score: number, why: readonly LinkReason[]): Weighed {
  return { candidate, score: Math.min(score, 0.5), why, exact: false }
}

/** Whether all roles that the article gives belong to another walk of life than the entity's: a baker is no senator. */
function isStranger(roles: readonly string[], { entity }: Candidate, lookup: Lookup): boolean {
  const given = fieldsOf(roles)
  if (given.size === 0) return false
  const recorded = fieldsOfEntity(entity, lookup.knowledge)
  if (recorded.size === 0) return false
  return [...given].every((field) => !recorded.has(field) && !(isPublic(field) && [...recorded].some(isPublic)))
}

/** Politics, law, the army and big business are one world, whose people change sides. */
function isPublic(field: string): boolean {
  return field === 'politics' || field === 'justice' || field === 'military' || field === 'business'
}

interface Support {
  readonly fit: 0 | 1 | 2 | number
  readonly company: number
  readonly elsewhere: boolean
  readonly roles: readonly string[]
}

/** Whether enough speaks for a name that is written a little differently from the recorded one. */
function speaksFor(chain: Chain, candidate: Candidate, support: Support, lookup: Lookup): boolean {
  const { entity, match } = candidate
  if (match.kind !== 'near') return false
  const words = chain.text.split(/\s+/)
  if (entity.kind === 'person') {
    if (words.length < 2) return false
    if (support.fit === 2 || support.elsewhere) return true
    if (fieldsOf(support.roles).size > 0) return false
    if (support.fit === 1 || support.company > 1) return true
    return entity.fame >= 4 && isRare(words, lookup)
  }
  if (words.length < 2 && chain.text.length < 7) return false
  return support.elsewhere || (entity.fame >= 3 && match.edits <= 2)
}

/** A name of which one word is recorded as it stands and the other is no recorded word at all. */
function isRare(words: readonly string[], lookup: Lookup): boolean {
  const known = words.filter((word) => lookup.knowledge.knowsToken(word))
  return known.length === words.length - 1
}
