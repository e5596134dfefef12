import type { NameMention, Reference, Referent, ReferentId } from '../../model/annotation.ts'
import type { Gender, Link } from '../../model/knowledge.ts'
import type { FoundName } from '../names/found-name.ts'
import { kindOfEntity } from '../names/kinds.ts'
import type { Chain, NameForm } from './chains.ts'

/** A referent before pronouns and roles are counted to it. */
export type NamedReferent = Omit<Referent, 'references'>

export interface NamedReferents {
  readonly referents: readonly NamedReferent[]
  readonly names: readonly NameMention[]
  readonly references: readonly Reference[]
}

interface Group {
  readonly link: Link
  readonly chains: Chain[]
}

/** Makes referents of chains: those that are linked to one entity are one referent. Numbered by their first mention. */
export function makeReferents(chains: readonly Chain[], links: readonly Link[]): NamedReferents {
  const groups = group(chains, links)
  groups.sort((a, b) => firstMention(a) - firstMention(b))
  const referents: NamedReferent[] = []
  const names: NameMention[] = []
  const references: Reference[] = []
  for (const [id, { link, chains: members }] of groups.entries()) {
    referents.push(referentOf(id, link, members))
    const kind = referents[id]?.kind ?? 'name'
    for (const { name, form } of members.flatMap((chain) => chain.names)) {
      names.push(mentionOf(name, id, kind))
      references.push(referenceOf(name, form, id))
    }
  }
  const byPlace = (a: { from: number }, b: { from: number }): number => a.from - b.from
  return { referents, names: names.sort(byPlace), references: references.sort(byPlace) }
}

function group(chains: readonly Chain[], links: readonly Link[]): Group[] {
  const groups: Group[] = []
  const byEntity = new Map<string, Group>()
  for (const [index, chain] of chains.entries()) {
    const link: Link = links[index] ?? { status: 'none' }
    const id = link.status === 'linked' ? link.candidate.entity.id : null
    const known = id === null ? undefined : byEntity.get(id)
    if (known !== undefined) {
      known.chains.push(chain)
      continue
    }
    const made = { link, chains: [chain] }
    groups.push(made)
    if (id !== null) byEntity.set(id, made)
  }
  return groups.map((one) => (one.chains.length > 1 ? { ...one, link: bestLink(one, links, chains) } : one))
}

/** Of the links of several spellings, the one by the best spelling. */
function bestLink(one: Group, links: readonly Link[], chains: readonly Chain[]): Link {
  let best = one.link
  for (const chain of one.chains) {
    const link = links[chains.indexOf(chain)]
    if (link?.status === 'linked' && best.status === 'linked' && link.candidate.score > best.candidate.score)
      best = link
  }
  return best
}

function firstMention({ chains }: Group): number {
  return chains.reduce((least, chain) => Math.min(least, chain.names[0]?.name.from ?? least), Number.POSITIVE_INFINITY)
}

function referentOf(id: ReferentId, link: Link, chains: readonly Chain[]): NamedReferent {
  const entity = link.status === 'linked' ? link.candidate.entity : null
  const kinds = chains.map((chain) => chain.kind)
  const kind = entity !== null ? kindOfEntity(entity.kind) : (kinds.find((one) => one !== 'name') ?? 'name')
  const fullest = chains.reduce((best, chain) => (chain.text.length > best.length ? chain.text : best), '')
  const roles = new Set(chains.flatMap((chain) => chain.names.flatMap(({ name }) => name.roles)))
  const gender: Gender | null = entity?.gender ?? chains.find((chain) => chain.gender !== null)?.gender ?? null
  return { id, kind, name: fullest, gender: kind === 'person' ? gender : null, roles: [...roles], link }
}

function mentionOf(name: FoundName, referent: ReferentId, kind: NameMention['kind']): NameMention {
  const { from, to, text, sentence, title } = name
  return { kind, from, to, text, sentence, title, referent }
}

function referenceOf({ from, to, sentence }: FoundName, form: NameForm, referent: ReferentId): Reference {
  return { from, to, sentence, form, referent }
}
