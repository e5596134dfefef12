import type { DateValue, Qualifiers, Value } from '../../model/knowledge.ts'
import type { NewEntity, NewStatement } from '../build/store-writer.ts'
import { compareDates, parseDate } from '../pack/dates.ts'
import { isRecord } from './json.ts'
import { US_STATES } from './us-states.ts'

/** A member of Congress, a president or a vice-president as a store takes it. */
export interface ImportedLegislator {
  readonly entity: NewEntity
  readonly statements: readonly NewStatement[]
}

interface Term {
  readonly type: string
  readonly start: DateValue
  readonly end: DateValue
  readonly place: string | null
  readonly party: string
}

/** The ids of the offices in the packs, and what each is called in a description. */
const OFFICES: ReadonlyMap<string, readonly [id: string, title: string]> = new Map([
  ['rep', ['us-representative', 'member of the House of Representatives']],
  ['sen', ['us-senator', 'US senator']],
  ['prez', ['us-president', 'president of the United States']],
  ['viceprez', ['us-vice-president', 'vice-president of the United States']],
])
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['Democrat', 'democratic-party'],
  ['Republican', 'republican-party'],
])
/** Terms that follow one another within so many days are one term of office. */
const MOST_DAYS_BETWEEN = 10

function text(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = record[key]
  return typeof value === 'string' ? value.trim() : ''
}

function dateOf(record: Readonly<Record<string, unknown>>, key: string): DateValue {
  const date = parseDate(text(record, key))
  if (date?.precision !== 'day')
    throw new Error(`found "${text(record, key)}" as "${key}", expected a day such as 2017-01-03`)
  return date
}

function termOf(term: unknown): Term {
  if (!isRecord(term)) throw new Error('found a term that is no map, expected type, start and end')
  const type = text(term, 'type')
  if (!OFFICES.has(type))
    throw new Error(`found a term of type "${type}", expected one of ${[...OFFICES.keys()].join(', ')}`)
  const state = text(term, 'state')
  const place = US_STATES.get(state) ?? null
  if (state !== '' && place === null && state.length !== 2)
    throw new Error(`found the state "${state}", expected two letters`)
  return { type, start: dateOf(term, 'start'), end: dateOf(term, 'end'), place, party: text(term, 'party') }
}

function daysBetween(earlier: string | null, later: string | null): number {
  return (Date.parse(later ?? '') - Date.parse(earlier ?? '')) / 86_400_000
}

/** Joins terms that follow one another and are alike in what `same` compares. */
function runs(terms: readonly Term[], same: (a: Term, b: Term) => boolean): Term[] {
  const joined: Term[] = []
  for (const term of [...terms].sort((a, b) => compareDates(a.start.edtf, b.start.edtf))) {
    const at = joined.findLastIndex((run) => same(run, term))
    const before = joined[at]
    if (before && daysBetween(before.end.to, term.start.from) <= MOST_DAYS_BETWEEN)
      joined[at] = { ...before, end: term.end }
    else joined.push(term)
  }
  return joined
}

function duration({ start, end }: Term, asOf: string): Qualifiers {
  // A term that goes on has a day on which it is due to end: that is not yet a fact.
  return end.to !== null && compareDates(end.to, asOf) <= 0 ? { from: start, to: end } : { from: start }
}

function names(name: Readonly<Record<string, unknown>>): string[] {
  const [first, middle, last, suffix] = ['first', 'middle', 'last', 'suffix'].map((key) => text(name, key))
  if (!first || !last) throw new Error('found a name without "first" or "last", expected both')
  const nickname = text(name, 'nickname')
  const full = [first, middle, last, suffix].filter((part) => part !== '').join(' ')
  const usual = text(name, 'official_full') || [first, last, suffix].filter((part) => part !== '').join(' ')
  return [...new Set([usual, `${first} ${last}`, full, ...(nickname === '' ? [] : [`${nickname} ${last}`])])]
}

/** The id of a member: that of the Biographical Directory, or GovTrack's number for presidents who never sat in Congress. */
function legislatorId(ids: Readonly<Record<string, unknown>>): string {
  const bioguide = text(ids, 'bioguide')
  if (/^[A-Z]\d{6}$/.test(bioguide)) return bioguide
  if (bioguide === '' && typeof ids.govtrack === 'number') return String(ids.govtrack)
  throw new Error(`found "${bioguide}" as "bioguide", expected a letter and six figures`)
}

/**
 * Reads one entry of the congress-legislators files. Offices, states and parties get the ids of the packs. Throws an Error that says
 * what was found and what was expected.
 */
export function readLegislator(entry: unknown, asOf: string): ImportedLegislator {
  if (!isRecord(entry) || !isRecord(entry.name) || !isRecord(entry.id) || !Array.isArray(entry.terms)) {
    throw new Error('found no member of Congress, expected "id", "name" and "terms"')
  }
  const id = legislatorId(entry.id)
  const [name = '', ...aliases] = names(entry.name)
  const bio = isRecord(entry.bio) ? entry.bio : {}
  const terms = entry.terms.map(termOf)
  const source = `congress-legislators#${/^\d/.test(id) ? 'executive' : id}`
  const statements: NewStatement[] = []
  const add = (property: NewStatement['property'], value: Value, qualifiers: Qualifiers): void => {
    statements.push({ property, value, qualifiers, rank: 'normal', source, asOf })
  }

  const born = parseDate(text(bio, 'birthday'))
  if (born) add('born', { kind: 'date', date: born }, {})
  for (const term of runs(terms, (a, b) => a.type === b.type && a.place === b.place)) {
    const [office = ''] = OFFICES.get(term.type) ?? []
    const of: Qualifiers = term.place === null ? {} : { of: { kind: 'entity', id: term.place } }
    add('held', { kind: 'entity', id: office }, { ...duration(term, asOf), ...of })
  }
  for (const term of runs(terms, (a, b) => a.party === b.party)) {
    const party = PARTIES.get(term.party)
    if (party !== undefined) add('party', { kind: 'entity', id: party }, duration(term, asOf))
  }
  const gender = text(bio, 'gender')
  const [, title = ''] = OFFICES.get(terms.at(-1)?.type ?? '') ?? []
  return {
    entity: {
      id: `congress-${id.toLowerCase()}`,
      kind: 'person',
      type: null,
      name,
      aliases,
      misspellings: [],
      gender: gender === 'M' ? 'male' : gender === 'F' ? 'female' : null,
      description: title,
      fame: 3,
    },
    statements,
  }
}
