import type { Gender, Qualifiers } from '../../model/knowledge.ts'
import { PROPERTIES, QUALIFIERS } from '../../model/property.ts'
import type { NewEntity, NewStatement } from '../build/store-writer.ts'
import { isRecord } from './json.ts'
import { bestClaims, type Claim, claimsOf, itemId } from './wikidata-claims.ts'
import { wikidataKind } from './wikidata-kinds.ts'
import { WIKIDATA_PROPERTIES, WIKIDATA_QUALIFIERS } from './wikidata-properties.ts'
import { entityId, wikidataDate, wikidataValue } from './wikidata-values.ts'

/** An item as a store takes it. */
export interface ImportedItem {
  readonly entity: NewEntity
  readonly statements: readonly NewStatement[]
}

/** How items are read. */
export interface ItemOptions {
  /** The language of names and descriptions. */
  readonly language: string
  /** ISO date up to which a dump without dates of its own vouches for what goes on. */
  readonly asOf: string
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const GENDERS: Readonly<Record<string, Gender>> = { Q6581097: 'male', Q6581072: 'female' }
/** How many Wikipedias have an article: how well known somebody is, from 5 down to 2. */
const FAME: readonly number[] = [150, 60, 15, 5]

function monolingual(texts: unknown, language: string): string | undefined {
  if (!isRecord(texts)) return undefined
  for (const key of [language, 'mul']) {
    const text = texts[key]
    if (isRecord(text) && typeof text.value === 'string' && text.value !== '') return text.value
  }
  return undefined
}

function aliasesOf(texts: unknown, language: string): string[] {
  if (!isRecord(texts)) return []
  const found: string[] = []
  for (const key of [language, 'mul']) {
    const list = texts[key]
    for (const alias of Array.isArray(list) ? list : []) {
      if (isRecord(alias) && typeof alias.value === 'string') found.push(alias.value)
    }
  }
  return found
}

function fameOf(sitelinks: unknown): number {
  const links = isRecord(sitelinks) ? Object.keys(sitelinks).length : 0
  const step = FAME.findIndex((least) => links >= least)
  return step < 0 ? 1 : 5 - step
}

function qualifiersOf({ qualifiers }: Claim, isCount: boolean, language: string): Qualifiers {
  const read: Mutable<Qualifiers> = {}
  for (const [property, snak] of qualifiers) {
    const name = WIKIDATA_QUALIFIERS[property]
    if (name === undefined) continue
    if (QUALIFIERS[name] === 'date') {
      const date = wikidataDate(snak)
      if (!date) continue
      if (name === 'from' || name === 'to') read[name] = date
      else read[isCount ? 'as-of' : 'on'] = date
    } else if (name === 'of' || name === 'in') {
      const value = wikidataValue(snak, 'name', language)
      if (value) read[name] ??= value
    }
  }
  return read
}

function statementsOf(
  item: string,
  claims: ReadonlyMap<string, readonly Claim[]>,
  { language, asOf }: ItemOptions,
): NewStatement[] {
  const statements: NewStatement[] = []
  for (const [id, list] of claims) {
    const property = WIKIDATA_PROPERTIES[id]
    if (property === undefined) continue
    const { value: kind, cardinality, group } = PROPERTIES[property]
    // A property with one value keeps the best; a list keeps all, with their ranks.
    const kept = cardinality === 'one' ? bestClaims(list) : list.filter(({ rank }) => rank !== 'deprecated')
    for (const claim of kept) {
      const value = claim.main && wikidataValue(claim.main, kind, language)
      if (!value) continue
      const qualifiers = qualifiersOf(claim, group === 'measure', language)
      statements.push({ property, value, qualifiers, rank: claim.rank, source: `wikidata#${item}`, asOf })
    }
  }
  return statements
}

/**
 * Reads an item of a dump; undefined where it has no name in the language, or is no item. Throws an Error that says what was found
 * instead of an item.
 */
export function readItem(item: unknown, options: ItemOptions): ImportedItem | undefined {
  if (!isRecord(item) || typeof item.id !== 'string' || !/^[QPL]\d/.test(item.id)) {
    throw new Error('found no entity of Wikidata, expected an object with an "id" such as "Q42"')
  }
  const id = item.id
  const name = monolingual(item.labels, options.language)
  if (!id.startsWith('Q') || name === undefined) return undefined

  const claims = claimsOf(item)
  const idsOf = (property: string): string[] => {
    return bestClaims(claims.get(property) ?? []).flatMap(({ main }) => (main && itemId(main)) ?? [])
  }
  const [kind, type] = wikidataKind(idsOf('P31'), new Set(claims.keys()))
  const [genderId] = idsOf('P21')
  const gender = kind === 'person' && genderId !== undefined ? (GENDERS[genderId] ?? 'other') : null
  const aliases = [...new Set(aliasesOf(item.aliases, options.language))].filter((alias) => alias !== name)
  const modified = typeof item.modified === 'string' ? item.modified.slice(0, 10) : options.asOf
  return {
    entity: {
      id: entityId(id),
      kind,
      type,
      name,
      aliases,
      misspellings: [],
      gender,
      description: monolingual(item.descriptions, options.language) ?? '',
      fame: fameOf(item.sitelinks),
    },
    statements: statementsOf(id, claims, { ...options, asOf: modified }),
  }
}
