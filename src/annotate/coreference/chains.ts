import type { NameKind, Reference } from '../../model/annotation.ts'
import type { Gender } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { PARTICLES } from '../lexicon/name-words.ts'
import type { FoundName } from '../names/found-name.ts'
import { genderClash, type PersonName, partOf, personName, samePerson } from './person-names.ts'
import { indexChains } from './short-names.ts'

export type NameForm = Exclude<Reference['form'], 'pronoun' | 'role'>

/** One occurrence of a name in a chain. */
export interface Link {
  readonly name: FoundName
  readonly form: NameForm
}

/** The names of one referent, while they are being gathered. */
export interface Chain {
  kind: NameKind
  readonly names: Link[]
  person: PersonName | null
  gender: Gender | null
  /** Acronyms that the article gives for it in brackets. */
  readonly acronyms: string[]
  /** The fullest form. */
  text: string
}

/** Gathers the names that are the same one's: full names first, then surnames, first names, nicknames and acronyms. */
export function chainNames(names: readonly FoundName[]): Chain[] {
  const chains: Chain[] = []
  const chainOf = new Map<FoundName, Chain>()
  const byKey = new Map<string, Chain>()
  const bySurname = new Map<string, Chain[]>()
  for (const name of names) {
    const full = isFullPerson(name) ? personName(fullText(name)) : null
    if (full === null && !isWhole(name)) continue
    const key = `${full === null ? keyKind(name.kind) : 'person'} ${bare(fullText(name))}`
    let chain =
      byKey.get(key) ?? (full === null ? undefined : bySurname.get(full.surname)?.find((one) => fits(one, full, name)))
    if (chain === undefined) {
      chain = {
        kind: full === null ? name.kind : 'person',
        names: [],
        person: full,
        gender: null,
        acronyms: [],
        text: fullText(name),
      }
      chains.push(chain)
      if (full !== null) bySurname.set(full.surname, [...(bySurname.get(full.surname) ?? []), chain])
    }
    byKey.set(key, chain)
    chainOf.set(name, chain)
    extend(chain, name)
  }
  const shorts = new Map<string, Chain>()
  const fullOf = indexChains(chains)
  for (const name of names) {
    const known = chainOf.get(name)
    if (known !== undefined) {
      known.names.push({ name, form: formIn(known, name) })
      continue
    }
    const full = fullOf(name)
    if (full === undefined && name.weak) continue
    const chain = full ?? shorts.get(bare(name.text)) ?? begin(chains, shorts, name, bySurname.has(bare(name.text)))
    chain.names.push({ name, form: formIn(chain, name) })
    if (chain.gender === null) chain.gender = name.gender
  }
  return chains
}

function begin(chains: Chain[], shorts: Map<string, Chain>, name: FoundName, isSurname: boolean): Chain {
  const kind = isSurname && name.kind === 'name' ? 'person' : name.kind
  const chain: Chain = {
    kind,
    names: [],
    person: null,
    gender: name.gender,
    acronyms: [],
    text: name.text,
  }
  chains.push(chain)
  shorts.set(bare(name.text), chain)
  return chain
}

/** Names of one word wait until all full names are known. */
function isWhole(name: FoundName): boolean {
  return name.kind !== 'person' && /[\s&]/.test(name.text)
}

function isFullPerson(name: FoundName): boolean {
  if (name.family !== null) return true
  return name.kind === 'person' && /\s/.test(name.text) && !PARTICLES.has(fold(name.text.split(' ')[0] ?? ''))
}

const NICKNAME = / ["“‘'][^\s"”’']+["”’'](?= )/

/** The name with the surname that it shares: "Bill Clinton" for Bill in "Bill and Hillary Clinton"; without a nickname in marks. */
function fullText({ text, family }: FoundName): string {
  return family === null ? text.replace(NICKNAME, '') : `${text} ${family}`
}

function keyKind(kind: NameKind): string {
  return kind === 'person' ? 'person' : 'other'
}

function bare(text: string): string {
  return fold(text).replace(/^the /, '')
}

function fits(chain: Chain, full: PersonName, name: FoundName): boolean {
  return chain.person !== null && samePerson(chain.person, full) && !genderClash(chain.gender, name.gender)
}

function extend(chain: Chain, name: FoundName): void {
  const text = fullText(name)
  if (text.length > chain.text.length) {
    chain.text = text
    if (chain.person !== null) chain.person = personName(text) ?? chain.person
  }
  chain.gender ??= name.gender
  if (name.acronym !== null) chain.acronyms.push(name.acronym)
}

function formIn(chain: Chain, name: FoundName): NameForm {
  if (chain.person !== null)
    return /\s/.test(name.text) && partOf(name.text, chain.person) === null
      ? 'full-name'
      : (partOf(name.text, chain.person) ?? 'surname')
  if (chain.kind === 'person') return 'surname'
  return bare(name.text) === bare(chain.text) ? 'full-name' : 'short-name'
}
