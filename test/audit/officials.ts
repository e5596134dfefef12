import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import type { NewStatement } from '../../src/knowledge/build/store-writer.ts'
import { type ImportedLegislator, readLegislator } from '../../src/knowledge/import/legislator.ts'
import type { Qualifiers } from '../../src/model/knowledge.ts'
import { type Comparison, tally } from './comparison.ts'
import { dayOf, type PackIndex, type Recorded, sameDate, valuesOf } from './pack-index.ts'

function bornOf(statements: readonly NewStatement[]): string {
  const value = statements.find(({ property }) => property === 'born')?.value
  return value?.kind === 'date' ? value.date.edtf : ''
}

function bornIn(entity: Recorded): string {
  const value = valuesOf(entity, 'born')[0]?.value
  return value?.kind === 'date' ? value.date.edtf : ''
}

function term(office: string, { from, to, of }: Qualifiers): string {
  const where = of?.kind === 'entity' ? ` of ${of.id}` : ''
  return `${office}${where} ${dayOf(from)}..${dayOf(to)}`
}

/** The terms in the offices that the set knows, as text. */
function termsOf(statements: readonly Pick<NewStatement, 'property' | 'value' | 'qualifiers'>[]): string[] {
  return statements.flatMap(({ property, value, qualifiers }) => {
    return property === 'held' && value.kind === 'entity' ? [term(value.id, qualifiers)] : []
  })
}

/** The first days of a new Congress: a term begins on January 3, the set often gives the day on which the chamber met. */
const FIRST_DAYS = /^\d{3}[13579]-01-0[3-9]$/

function sameStart(packs: string, reference: string): boolean {
  return sameDate(packs, reference) || (packs.endsWith('-01-03') && FIRST_DAYS.test(reference))
}

function sameTerm(packs: string, reference: string): boolean {
  const [ours = '', theirs = ''] = [packs, reference].map((text) => text.slice(0, text.lastIndexOf(' ')))
  const [from = '', to = ''] = packs.slice(packs.lastIndexOf(' ') + 1).split('..')
  const [begin = '', end = ''] = reference.slice(reference.lastIndexOf(' ') + 1).split('..')
  return ours === theirs && sameStart(from, begin) && (to === '') === (end === '') && sameDate(to, end)
}

function find(index: PackIndex, { entity, statements }: ImportedLegislator): Recorded | undefined {
  const born = bornOf(statements)
  const bearers = [entity.name, ...entity.aliases].flatMap((name) => index.named(name))
  const persons = bearers.filter(({ kind }) => kind === 'person')
  const office = persons.filter((person) => valuesOf(person, 'held').length > 0)
  return persons.find((person) => bornIn(person) === born) ?? office[0] ?? persons[0]
}

/**
 * Compares presidents, vice-presidents or members of Congress: birth, gender, and each term in the offices that the file is about.
 * Terms that follow one another are one term on both sides.
 */
export function compareOfficials(index: PackIndex, file: string, offices: readonly string[], asOf: string): Comparison {
  const { compare, absent, result } = tally(basename(file))
  const entries: unknown = parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(entries)) throw new Error(`${file} is no list`)
  const sitting = new Set<string>()
  for (const entry of entries) {
    const official = readLegislator(entry, asOf)
    const person = find(index, official)
    if (!person) {
      absent(official.entity.name)
      continue
    }
    sitting.add(person.id)
    const subject = person.id
    const [ours, theirs] = [bornIn(person), bornOf(official.statements)]
    compare(sameDate(ours, theirs), { subject, property: 'born', packs: ours, reference: theirs })
    const gender = official.entity.gender ?? ''
    compare(person.gender === gender, { subject, property: 'gender', packs: person.gender ?? '', reference: gender })
    const isTold = (text: string): boolean => offices.some((office) => text.startsWith(`${office} `))
    const known = termsOf(valuesOf(person, 'held')).filter(isTold)
    const told = termsOf(official.statements).filter(isTold)
    for (const reference of told) {
      const same = known.some((packs) => sameTerm(packs, reference))
      compare(same, { subject, property: 'held', packs: known.join(', '), reference })
    }
    for (const packs of known.filter((own) => !told.some((reference) => sameTerm(own, reference)))) {
      compare(false, { subject, property: 'held', packs, reference: told.join(', ') })
    }
  }
  for (const person of index.entities.values()) {
    const open = valuesOf(person, 'held').filter(({ value, qualifiers }) => {
      return value.kind === 'entity' && offices.includes(value.id) && qualifiers.to === undefined
    })
    for (const { value, qualifiers } of sitting.has(person.id) ? [] : open) {
      const packs = value.kind === 'entity' ? term(value.id, qualifiers) : ''
      compare(false, { subject: person.id, property: 'held', packs, reference: 'not among the holders' })
    }
  }
  return result()
}
