import { fold } from '../../text/fold.ts'
import { NICKNAMES } from '../../text/nicknames.ts'
import { NAME_HEADS } from '../lexicon/name-words.ts'
import type { FoundName } from '../names/found-name.ts'
import { indexByStart, isNearAny, startOf } from '../names/name-parts.ts'
import type { Chain } from './chains.ts'
import { genderClash } from './person-names.ts'

/** How many sentences back a bearer of a shared surname counts as the one that the article is speaking of. */
const NEAR = 3

type Index = Map<string, Chain[]>

/** Gives the chain of full names that a shorter name belongs to, if there is exactly one, or one that is clearly meant. */
export function indexChains(chains: readonly Chain[]): (name: FoundName) => Chain | undefined {
  const surnames: Index = new Map()
  const givenNames: Index = new Map()
  const groups: Index = new Map()
  for (const chain of chains) {
    if (chain.person !== null) {
      const { surname, given } = chain.person
      for (const key of new Set([surname, surname.replaceAll('-', ' '), surname.split(/[\s-]/).at(-1) ?? '']))
        add(surnames, key, chain)
      add(givenNames, given, chain)
    } else {
      for (const key of groupKeys(chain)) add(groups, key, chain)
    }
  }
  const nearby = indexByStart(surnames.keys())
  return (name) => {
    const folded = fold(name.text)
    const recordedElse = name.exact.length > 0 && name.exact.every(({ entity }) => entity.kind !== 'person')
    const lists: (readonly Chain[] | undefined)[] = []
    if (!recordedElse || mayBeSurname(name)) {
      lists.push(surnames.get(folded) ?? surnames.get(folded.replaceAll('-', ' ')))
    }
    if (!recordedElse) {
      lists.push(givenNames.get(folded))
      lists.push((NICKNAMES.get(folded) ?? []).flatMap((formal) => givenNames.get(formal) ?? []))
    }
    for (const list of lists) {
      const bearers = list?.filter((chain) => !genderClash(chain.gender, name.gender)) ?? []
      if (bearers.length > 0) return bearers.length === 1 ? bearers[0] : amongBearers(bearers, name)
    }
    const near = nearSurname(name, nearby, surnames)
    if (near !== undefined) return near
    if ((name.kind === 'person' && name.sure) || name.exact.length > 0) return undefined
    const [one, ...more] = groups.get(/^\p{Lu}{2,}$/u.test(name.text) ? name.text : folded) ?? []
    if (more.length === 0) return one
    return one !== undefined && NAME_HEADS.has(folded) ? lastBefore([one, ...more], name) : undefined
  }
}

/** The one bearer of a surname that this word is a slip for: Papadopolous for Papadopoulos. Recorded words are no slips. */
function nearSurname(
  name: FoundName,
  byStart: ReadonlyMap<string, readonly string[]>,
  surnames: Index,
): Chain | undefined {
  const folded = fold(name.text)
  if (name.recorded || folded.includes(' ')) return undefined
  const near = (byStart.get(startOf(folded)) ?? []).filter((other) => isNearAny(folded, [other]))
  const bearers = near.length === 1 ? (surnames.get(near[0] ?? '') ?? []) : []
  const [bearer] = bearers
  return bearers.length === 1 && bearer !== undefined && !genderClash(bearer.gender, name.gender) ? bearer : undefined
}

/** Whether a word recorded for something else, a town say, can be meant as the surname of somebody in the article. */
function mayBeSurname({ context, exact }: FoundName): boolean {
  return context === 'person' || (context !== 'place' && exact.every(({ entity }) => entity.fame < 4))
}

function add(index: Index, key: string, chain: Chain): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [chain])
  else if (!list.includes(chain)) list.push(chain)
}

/** What an organization or place may be called for short: its acronym, its head ("the Committee"), its first word ("Goldman"). */
function groupKeys(chain: Chain): string[] {
  const words = chain.text.split(/\s+/)
  const keys = chain.acronyms.slice()
  if (words.length < 2) return keys
  const initials = (kept: readonly string[]): string => kept.map((word) => word.slice(0, 1).toUpperCase()).join('')
  keys.push(initials(words), initials(words.filter((word) => /^\p{Lu}/u.test(word))))
  const first = fold(words[0] ?? '')
  const last = fold(words.at(-1) ?? '')
  if (NAME_HEADS.has(last)) keys.push(last)
  if (NAME_HEADS.has(first) || (chain.kind === 'organization' && first.length > 3)) keys.push(first)
  return keys
}

/** Of several bearers of a surname, the only one named shortly before, else the one who is recorded under it alone. */
function amongBearers(bearers: readonly Chain[], name: FoundName): Chain | undefined {
  const near = bearers.filter((chain) => {
    const last = lastNameBefore(chain, name.from)
    return last !== undefined && name.sentence - last.sentence <= NEAR
  })
  if (near.length === 1) return near[0]
  const ids = new Set(name.exact.map(({ entity }) => entity.id))
  const recorded = bearers.filter((chain) =>
    chain.names.some((link) => link.name.exact.some(({ entity }) => ids.has(entity.id))),
  )
  return recorded.length === 1 ? recorded[0] : undefined
}

function lastNameBefore(chain: Chain, at: number): FoundName | undefined {
  let low = 0
  let high = chain.names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chain.names[middle]?.name.from ?? at) < at) low = middle + 1
    else high = middle
  }
  return chain.names[low - 1]?.name
}

function lastBefore(chains: readonly Chain[], name: FoundName): Chain | undefined {
  let best: Chain | undefined
  let at = -1
  for (const chain of chains) {
    const last = lastNameBefore(chain, name.from)?.from ?? -1
    if (last > at) [best, at] = [chain, last]
  }
  return best
}
