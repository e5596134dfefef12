import type {
  Candidate,
  DateValue,
  Entity,
  EntityKind,
  Gender,
  KnowledgeBase,
  NameMatch,
  Qualifiers,
  Statement,
  Value,
} from '../../src/model/knowledge.ts'
import { PROPERTIES, type PropertyId } from '../../src/model/property.ts'
import { editDistance } from '../../src/text/edit-distance.ts'
import { fold, squash } from '../../src/text/fold.ts'

const KINDS: readonly EntityKind[] = [
  'person',
  'place',
  'organization',
  'office',
  'case',
  'event',
  'work',
  'award',
  'quotation',
  'law',
  'thing',
]
const GENDERS: readonly Gender[] = ['male', 'female', 'other']

/**
 * A small knowledge base from lines such as
 * `robert-mueller | person | Robert Mueller; Bob Mueller | male | fame 4 | about director | held fbi-director 2001-09-04..2013-09-04`:
 * id, kind, name and aliases, then a gender, `fame`, `about`, `type`, or a property with its value (an id, or a text in quotes)
 * and the days from and to.
 */
export function fakeKnowledge(lines: readonly string[]): KnowledgeBase {
  const entities = new Map<string, Entity>()
  const statements: Statement[] = []
  for (const line of lines) {
    const [id = '', kindWord = '', names = '', ...rest] = line.split('|').map((part) => part.trim())
    const kind = KINDS.find((known) => known === kindWord)
    if (kind === undefined) throw new Error(`No such kind: ${line}`)
    const [name = '', ...aliases] = names.split(';').map((part) => part.trim())
    let entity: Entity = {
      id,
      kind,
      type: null,
      name,
      aliases,
      misspellings: [],
      gender: null,
      description: '',
      fame: 3,
      layer: 'shipped',
    }
    for (const fact of rest) {
      const [word = '', ...values] = fact.split(' ')
      const value = values.join(' ')
      const gender = GENDERS.find((known) => known === fact)
      if (gender !== undefined) entity = { ...entity, gender }
      else if (word === 'fame') entity = { ...entity, fame: Number(value) }
      else if (word === 'about') entity = { ...entity, description: value }
      else if (word === 'type') entity = { ...entity, type: value }
      else if (word === 'not') entity = { ...entity, misspellings: value.split(';').map((part) => part.trim()) }
      else statements.push(readStatement(id, word, value, statements.length))
    }
    entities.set(id, entity)
  }

  const labels = [...entities.values()].flatMap((entity) =>
    [entity.name, ...entity.aliases].map((label) => ({ entity, label })),
  )
  const tokens = new Set(labels.flatMap(({ label }) => words(label)))
  const similar = (name: string): Candidate[] => {
    const best = new Map<string, Candidate>()
    for (const { entity, label } of labels) {
      const match = matchNames(name, label, entity)
      const known = best.get(entity.id)
      if (match !== null && (known === undefined || known.score < scoreOf(match))) {
        best.set(entity.id, { entity, match, score: scoreOf(match) })
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || b.entity.fame - a.entity.fame)
  }
  return {
    sources: [],
    entity: (id) => entities.get(id),
    named: (name) => similar(name).filter(({ match }) => match.kind === 'exact' || match.kind === 'part'),
    similar: (name, limit = 8) => similar(name).slice(0, limit),
    knowsToken: (token) => tokens.has(fold(token)),
    longestFrom: (first) =>
      Math.max(
        0,
        ...labels.filter(({ label }) => words(label)[0] === fold(first)).map(({ label }) => words(label).length),
      ),
    statements: (subject, property) =>
      statements.filter((one) => one.subject === subject && (property === undefined || one.property === property)),
    statementsWith: (value, property) =>
      statements.filter(
        (one) =>
          ((one.value.kind === 'entity' && one.value.id === value) ||
            (one.value.kind === 'text' && one.property === 'record' && one.value.text === value)) &&
          (property === undefined || one.property === property),
      ),
  }
}

function words(name: string): string[] {
  return fold(name).split(/\s+/)
}

function scoreOf(match: NameMatch): number {
  if (match.kind === 'near') return 0.9 - match.edits * 0.1
  return { exact: 1, styled: 0.95, listed: 0.95, part: 0.6 }[match.kind]
}

function matchNames(written: string, label: string, entity: Entity): NameMatch | null {
  const left = fold(written)
  const right = fold(label)
  if (left === right || left === right.replace(/^the /, '')) return { kind: 'exact', label }
  if (squash(written) === squash(label)) return { kind: 'styled', label }
  if (entity.misspellings.some((wrong) => fold(wrong) === left)) return { kind: 'listed', label }
  const ours = left.split(/\s+/)
  const theirs = right.split(/\s+/)
  if (entity.kind === 'person' && ours.length < theirs.length && ours.every((word) => theirs.includes(word))) {
    return { kind: 'part', label }
  }
  if (ours.length !== theirs.length) return null
  let edits = 0
  for (const [index, word] of ours.entries()) edits += editDistance(word, theirs[index] ?? '', word.length > 4 ? 2 : 0)
  return edits <= Math.max(1, Math.floor(left.length / 6)) ? { kind: 'near', label, edits, sound: false } : null
}

function readStatement(subject: string, word: string, rest: string, ordinal: number): Statement {
  const property = propertyNamed(word)
  const dates = /\s(\d{4}[\d-]*)?\.\.(\d{4}[\d-]*)?$/.exec(rest)
  const on = /\s(\d{4}-\d\d-\d\d)$/.exec(rest)
  const words = rest.slice(0, dates?.index ?? on?.index ?? rest.length).trim()
  const text = /^"(.*)"$/.exec(words)?.[1]
  const value: Value = text === undefined ? { kind: 'entity', id: words } : { kind: 'text', text }
  const qualifiers: Qualifiers = {
    ...(dates?.[1] === undefined ? {} : { from: day(dates[1]) }),
    ...(dates?.[2] === undefined ? {} : { to: day(dates[2]) }),
    ...(on?.[1] === undefined ? {} : { on: day(on[1]) }),
  }
  return {
    id: `${subject}/${property}/${ordinal}`,
    subject,
    property,
    value,
    qualifiers,
    rank: 'normal',
    source: { id: 'fake', title: 'A source for tests', url: null, accessed: null },
    layer: 'shipped',
    asOf: '2026-11-22',
  }
}

function propertyNamed(word: string): PropertyId {
  for (const id of Object.keys(PROPERTIES)) if (isProperty(id) && id === word) return id
  throw new Error(`No such property: ${word}`)
}

function isProperty(word: string): word is PropertyId {
  return word in PROPERTIES
}

function day(date: string): DateValue {
  return { edtf: date, from: date, to: date, precision: date.length > 7 ? 'day' : 'year', approximate: false }
}
