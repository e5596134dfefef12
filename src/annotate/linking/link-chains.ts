import type { Candidate, EntityId, Link } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { unifySpelling } from '../../text/spelling-variants.ts'
import type { Chain } from '../coreference/chains.ts'
import { kindOfEntity } from '../names/kinds.ts'
import type { Lookup } from '../names/lookup.ts'
import { companyAmong } from './related.ts'
import { nameWords } from './slips.ts'
import { type LinkContext, type Weighed, weigh } from './weigh.ts'

/** How far the best candidate must be ahead of the next one. */
const LEAD = 0.15
/** How many candidates an ambiguous link lists. */
const MOST = 6
/** Names of one word are looked up by likeness only from this length on. */
const SHORTEST = 5

/** Links each chain of names to the entity that it means, to several where it can't be told, or to none. */
export function linkChains(chains: readonly Chain[], lookup: Lookup): Link[] {
  const present = new Set<EntityId>()
  for (const chain of chains) {
    const [best] = lookup.exact(chain.text)
    if (best !== undefined) present.add(best.entity.id)
  }
  const spelt = new Set(chains.map((chain) => fold(chain.text)))
  const company = companyAmong(present, lookup.knowledge)
  return chains.map((chain) => linkChain(chain, { lookup, company, spelt }))
}

function linkChain(chain: Chain, context: LinkContext): Link {
  const roles = [...new Set(chain.names.flatMap(({ name }) => name.roles))]
  const weighed: Weighed[] = []
  for (const candidate of candidatesFor(chain, context.lookup)) {
    const one = isPossible(chain, candidate) ? weigh(chain, candidate, roles, context) : null
    if (one !== null) weighed.push(one)
  }
  weighed.sort((a, b) => b.score - a.score || (a.candidate.entity.id < b.candidate.entity.id ? -1 : 1))
  const [best, second, ...others] = weighed
  if (best === undefined) return { status: 'none' }
  const clear = second === undefined || best.score - second.score >= LEAD
  const [first, ...more] = best.why
  if (best.certain && clear && first !== undefined) {
    return { status: 'linked', candidate: best.candidate, score: Math.min(1, best.score), why: [first, ...more] }
  }
  // A misspelt name that could be two people's is nobody's.
  if (best.candidate.match.kind === 'near') return { status: 'none' }
  const rest = second === undefined ? [] : [second, ...others]
  return {
    status: 'ambiguous',
    candidates: [best.candidate, ...rest.slice(0, MOST - 1).map(({ candidate }) => candidate)],
  }
}

/** Exact bearers of the fullest form; else bearers of it in part; else those whose name is near. */
function candidatesFor(chain: Chain, lookup: Lookup): readonly Candidate[] {
  const named = lookup.named(chain.text)
  if (named.some(({ match }) => match.kind === 'exact')) return named
  const single = !/\s/.test(chain.text)
  if (named.length > 0 && (single || chain.kind !== 'person')) return named
  if (single && chain.text.length < SHORTEST) return named
  const known = new Set(named.map(({ entity }) => entity.id))
  const similar = lookup.similar(chain.text).filter(({ entity }) => !known.has(entity.id))
  return [...named, ...similar.map((candidate) => respelt(chain.text, candidate))]
}

/** British and American spellings of a name are both right. */
function respelt(text: string, candidate: Candidate): Candidate {
  const { label } = candidate.match
  if (candidate.match.kind !== 'near' || americanised(text) !== americanised(label)) return candidate
  return { ...candidate, match: { kind: 'exact', label }, score: 1 }
}

function americanised(name: string): string {
  return nameWords(name).map(unifySpelling).join(' ')
}

/** Whether a name takes up the last word of a recorded one, or a person's first. */
function isEndOf({ text, kind }: Chain, label: string): boolean {
  const words = nameWords(label.replaceAll(',', ''))
  const last = nameWords(text).at(-1)
  return last === words.at(-1) || (kind === 'person' && last === words[0])
}

function isPossible(chain: Chain, { entity, match }: Candidate): boolean {
  if (entity.kind === 'office' || entity.kind === 'quotation' || entity.kind === 'case') return false
  const kind = kindOfEntity(entity.kind)
  if (kind === 'person' && chain.gender !== null && entity.gender !== null && chain.gender !== entity.gender)
    return false
  // "England" is no short form of "Elizabeth I of England", but "Diana" is one of "Diana, Princess of Wales".
  if (match.kind === 'part' && !isEndOf(chain, match.label)) return false
  if (kind === chain.kind) return true
  if (chain.kind === 'person' || kind === 'person') return chain.kind === 'name' && match.kind !== 'near'
  return match.kind !== 'near' || chain.kind === 'name'
}
