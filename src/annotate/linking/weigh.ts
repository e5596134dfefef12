import type { Candidate, Entity, LinkReason } from '../../model/knowledge.ts'
import { editDistance } from '../../text/edit-distance.ts'
import { fold } from '../../text/fold.ts'
import type { Chain } from '../coreference/chains.ts'
import { isChineseName } from '../lexicon/east-asian-names.ts'
import { isFrequentGivenName } from '../lexicon/given-names.ts'
import type { Lookup } from '../names/lookup.ts'
import type { Company } from './related.ts'
import { fieldsOf, fieldsOfEntity, fitRoles } from './role-match.ts'
import { isSlip, nameWords, personSlip, soundsLike } from './slips.ts'

/** What each step of fame adds: two steps tell the capital from the village of its name. */
const FAME = 0.08
/** The least score of a candidate who bears the name only in part. */
const LEAST_PART = 0.75
/** From so many recorded bearers of a surname on, a full name may well be a namesake's. */
const MANY_BEARERS = 3
const SETTLEMENTS = new Set(['city', 'town', 'village', 'county', 'suburb', 'district', 'borough'])
/** In words of so few letters, other capitals make another word: "Dot" is no "DoT". */
const SHORT_WORD = 4
/** What a name match is worth before anything else speaks. */
const MATCH = { exact: 0.7, styled: 0.65, listed: 0.65, part: 0.35, near: 0.5 } as const

/** What is known of the article when its names are linked. */
export interface LinkContext {
  readonly lookup: Lookup
  /** Of the entities that some name of the article means beyond doubt. */
  readonly company: Company
  /** All full forms of the article's names, folded. */
  readonly spelt: ReadonlySet<string>
}

/** A candidate with what speaks for it. */
export interface Weighed {
  readonly candidate: Candidate
  readonly score: number
  readonly why: readonly LinkReason[]
  /** False for a candidate who is only kept in mind. */
  readonly certain: boolean
}

/** Weighs a candidate by name, roles, company and fame; null where it can't be meant. */
export function weigh(
  chain: Chain,
  candidate: Candidate,
  roles: readonly string[],
  { lookup, company: companions, spelt }: LinkContext,
): Weighed | null {
  const { entity, match } = candidate
  const { knowledge } = lookup
  const why: LinkReason[] = [{ kind: 'name', says: `the name ${chain.text}` }]
  let score = MATCH[match.kind] * (0.5 + candidate.score / 2) + (entity.fame - 1) * FAME
  if (entity.fame >= 4) why.push({ kind: 'fame', says: `${entity.name} is widely known` })

  const fit = entity.kind === 'person' ? fitRoles(roles, entity, knowledge) : { strength: 0, words: '' }
  if (fit.strength > 0) {
    score += fit.strength === 2 ? 0.4 : 0.2
    why.push({ kind: 'role', says: `called ${fit.words}` })
  }
  const company = companions.of(entity.id)
  if (company.length > 0) {
    score += Math.min(0.2, company.length * 0.1)
    why.push({ kind: 'company', says: `mentioned with ${knowledge.entity(company[0] ?? '')?.name ?? ''}` })
  }
  const own = fold(chain.text)
  const others = [entity.name, ...entity.aliases].map(fold).filter((name) => name !== own)
  const elsewhere = match.kind !== 'exact' && others.some((name) => spelt.has(name))
  if (elsewhere) why.push({ kind: 'mention', says: `${entity.name} is written so elsewhere in the article` })

  const stranger = entity.kind === 'person' && fit.strength === 0 && isStranger(roles, candidate, lookup)
  const support: Support = { fit: fit.strength, company: company.length, elsewhere, roles }
  if (match.kind === 'exact') {
    const known =
      company.length > 0 || fit.strength > 0 || (entity.kind === 'person' && sharesField(roles, entity, lookup))
    const certain = !stranger && (known || !isShared(chain, candidate, lookup))
    return { candidate, score: stranger ? score - 0.3 : score, why, certain }
  }
  if (stranger) return null
  if (match.kind === 'part') {
    if (chain.person !== null && fit.strength === 0) return null
    // "Queen Mary": crowned heads share their names.
    const shared = fieldsOf(roles).has('royalty') || fieldsOf(roles).has('religion')
    const certain = (fit.strength === 2 && !shared) || (score >= LEAST_PART && isOnlyFamous(chain, candidate, lookup))
    return { candidate, score: certain ? score : Math.min(score, 0.5), why, certain }
  }
  if (match.kind === 'near' && !speaksFor(chain, candidate, support, lookup)) return null
  if (match.kind === 'styled' && !isStyled(chain, candidate, support)) return null
  return { candidate, score, why, certain: true }
}

/** Whether the name alone doesn't tell: there are towns of one name all over the world, and namesakes. */
function isShared(chain: Chain, candidate: Candidate, lookup: Lookup): boolean {
  const { kind, type, fame } = candidate.entity
  if (kind === 'person') return isCommonName(chain, candidate, lookup)
  return kind === 'place' && fame < 4 && type !== null && SETTLEMENTS.has(type)
}

/** Whether no other widely known person has this as part of the name. */
function isOnlyFamous(chain: Chain, { entity }: Candidate, lookup: Lookup): boolean {
  return !lookup.named(chain.text).some((other) => other.entity.id !== entity.id && other.entity.fame >= 4)
}

/** Whether somebody else may well have the same name: it is made of common words, and its bearer is not widely known. */
function isCommonName(chain: Chain, { entity }: Candidate, lookup: Lookup): boolean {
  if (entity.fame >= 4 || chain.person === null || !isFrequentGivenName(chain.person.given)) return false
  const bearers = lookup.named(chain.person.surname).filter((one) => one.entity.kind === 'person')
  return bearers.length >= MANY_BEARERS
}

/** Whether some role that the article gives is of the entity's own walk of life. */
function sharesField(roles: readonly string[], entity: Entity, { knowledge }: Lookup): boolean {
  const given = fieldsOf(roles)
  if (given.size === 0) return false
  const recorded = fieldsOfEntity(entity, knowledge)
  return [...given].some((field) => recorded.has(field))
}

/** Whether all roles that the article gives belong to another walk of life than the entity's: a baker is no senator. */
function isStranger(roles: readonly string[], { entity }: Candidate, lookup: Lookup): boolean {
  const given = fieldsOf(roles)
  if (given.size === 0) return false
  const recorded = fieldsOfEntity(entity, lookup.knowledge)
  if (recorded.size === 0) return false
  return [...given].every((field) => !recorded.has(field) && !(isPublic(field) && [...recorded].some(isPublic)))
}

/** Politics, law, the army, big business and thrones are one world, whose people change sides. */
function isPublic(field: string): boolean {
  return (
    field === 'politics' || field === 'justice' || field === 'military' || field === 'business' || field === 'royalty'
  )
}

interface Support {
  readonly fit: number
  readonly company: number
  readonly elsewhere: boolean
  readonly roles: readonly string[]
}

/** Whether enough speaks for a name that is written a little differently from the recorded one. */
function speaksFor(chain: Chain, { entity, match }: Candidate, support: Support, lookup: Lookup): boolean {
  const { elsewhere, company, fit } = support
  if (entity.kind !== 'person') {
    const single = !/\s/.test(chain.text)
    return (
      entity.fame >= (single && !elsewhere && company === 0 ? 4 : 3) &&
      (isSlip(chain.text, match.label, { elsewhere, company: company > 0 }) ||
        (entity.kind === 'organization' &&
          entity.fame === 5 &&
          match.kind === 'near' &&
          match.sound &&
          soundsLike(chain.text, match.label)))
    )
  }
  const slip = personSlip(chain.text, match.label)
  if (slip === null || isAnotherName(chain.text, match.label, elsewhere, lookup)) return false
  if (fit === 2 || elsewhere) return true
  if (fieldsOf(support.roles).size > 0) {
    const own = nameWords(chain.text).at(-1) ?? ''
    return (
      entity.fame >= 4 &&
      slip.given === 'same' &&
      !lookup.knowledge.knowsToken(own) &&
      editDistance(own, nameWords(match.label).at(-1) ?? '', 1) === 1 &&
      sharesField(support.roles, entity, lookup)
    )
  }
  if (slip.given !== 'short' && (fit === 1 || company > 1)) return true
  return entity.fame >= 4 && slip.given !== 'short' && isRare(nameWords(chain.text), lookup)
}

/**
 * Whether the last word is another name rather than a slip: two letters off, and on record itself (Johnson, Johansson) or
 * the given name of a brother or sister (Li Keming, Li Keqiang).
 */
function isAnotherName(written: string, label: string, elsewhere: boolean, { knowledge }: Lookup): boolean {
  const words = nameWords(written)
  const [first = '', own = ''] = [words[0], words.at(-1)]
  if (editDistance(own, nameWords(label).at(-1) ?? '', 1) <= 1) return false
  return isChineseName(first, own) || (!elsewhere && knowledge.knowsToken(own))
}

/** A name of which all words but one are recorded and rare, and that one is no recorded word at all. */
function isRare(words: readonly string[], lookup: Lookup): boolean {
  const known = words.filter((word) => lookup.knowledge.knowsToken(word))
  return known.length === words.length - 1 && !known.some(isFrequentGivenName)
}

/** Whether other capitals, spaces or hyphens are a matter of style: in short words they make another word. */
function isStyled(chain: Chain, { entity }: Candidate, { elsewhere, company, fit }: Support): boolean {
  if (elsewhere || fit > 0) return true
  if (chain.text.length <= SHORT_WORD) return false
  return entity.kind !== 'place' || company > 0 || nameWords(chain.text).length === nameWords(entity.name).length
}
