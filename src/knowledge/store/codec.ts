import type {
  Entity,
  EntityKind,
  Gender,
  Layer,
  Qualifiers,
  QuantityValue,
  Source,
  Statement,
  Value,
} from '../../model/knowledge.ts'
import type { PropertyId } from '../../model/property.ts'
import { parseDate } from '../pack/dates.ts'

/** An entity's columns as one JSON list: kind, type, name, aliases, misspellings, gender, description, fame. */
export type StoredEntity = readonly [
  EntityKind | '',
  string | null,
  string,
  readonly string[],
  readonly string[],
  Gender | null,
  string,
  number,
]

type StoredQuantity = readonly [low: number, high: number, unit: string, hedge: QuantityValue['hedge']]
/** `@id`, `"text`, `=date`, or the list of a quantity. */
type StoredValue = string | StoredQuantity

type StoredQualifiers = Readonly<Record<string, StoredValue>>

/** A statement as one JSON list: property, value, then qualifiers and rank where there are any. */
type StoredStatement = readonly [
  PropertyId,
  StoredValue,
  qualifiers?: StoredQualifiers,
  rank?: Exclude<Statement['rank'], 'normal'>,
]

/** Where statements come from: a row of `provenance`, or the two that such a row would hold. */
export type StoredProvenance = number | readonly [source: string, asOf: string]

/** Statements about one subject, in their order; neighbours with one provenance share it. */
export type StoredFacts = readonly (readonly [StoredProvenance, readonly StoredStatement[]])[]

/** A statement before it is stored. */
export type UnstoredStatement = Pick<Statement, 'property' | 'value' | 'qualifiers' | 'rank'>

function encodeQuantity({ low, high, unit, hedge }: QuantityValue): StoredQuantity {
  return [low, high, unit, hedge]
}

function encodeValue(value: Value): StoredValue {
  switch (value.kind) {
    case 'entity':
      return `@${value.id}`
    case 'text':
      return `"${value.text}`
    case 'date':
      return `=${value.date.edtf}`
    case 'quantity':
      return encodeQuantity(value.quantity)
  }
}

function encodeQualifiers(qualifiers: Qualifiers): StoredQualifiers {
  const stored: Record<string, StoredValue> = {}
  for (const [name, value] of Object.entries(qualifiers)) {
    if (value === true) stored[name] = '"'
    else if (typeof value === 'string') stored[name] = `"${value}`
    else if ('edtf' in value) stored[name] = `=${value.edtf}`
    else if ('kind' in value) stored[name] = encodeValue(value)
    else stored[name] = encodeQuantity(value)
  }
  return stored
}

function encodeStatement({ property, value, qualifiers, rank }: UnstoredStatement): StoredStatement {
  const short = encodeQualifiers(qualifiers)
  if (rank !== 'normal') return [property, encodeValue(value), short, rank]
  return Object.keys(short).length > 0 ? [property, encodeValue(value), short] : [property, encodeValue(value)]
}

/** A subject's statements in their stored form. */
export function encodeFacts<S extends UnstoredStatement>(
  statements: readonly S[],
  provenanceOf: (statement: S) => StoredProvenance,
): StoredFacts {
  const facts: (readonly [StoredProvenance, StoredStatement[]])[] = []
  for (const statement of statements) {
    const provenance = provenanceOf(statement)
    const last = facts.at(-1)
    if (last?.[0] === provenance) last[1].push(encodeStatement(statement))
    else facts.push([provenance, [encodeStatement(statement)]])
  }
  return facts
}

function decodeValue(stored: StoredValue): Value {
  if (typeof stored !== 'string') {
    const [low, high, unit, hedge] = stored
    return { kind: 'quantity', quantity: { low, high, unit, hedge } }
  }
  const rest = stored.slice(1)
  if (stored.startsWith('@')) return { kind: 'entity', id: rest }
  const date = stored.startsWith('=') ? parseDate(rest) : undefined
  return date ? { kind: 'date', date } : { kind: 'text', text: rest }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function decodeQualifiers(stored: Readonly<Record<string, StoredValue>>): Qualifiers {
  const qualifiers: Mutable<Qualifiers> = {}
  for (const [name, item] of Object.entries(stored)) {
    const value = decodeValue(item)
    switch (name) {
      case 'from':
      case 'to':
      case 'on':
      case 'as-of':
        if (value.kind === 'date') qualifiers[name] = value.date
        break
      case 'of':
      case 'in':
      case 'by':
      case 'with':
        qualifiers[name] = value
        break
      case 'counts':
      case 'fine':
        if (value.kind === 'quantity') qualifiers[name] = value.quantity
        break
      case 'acting':
        qualifiers.acting = true
        break
      case 'for':
      case 'as':
      case 'term':
      case 'category':
        if (value.kind === 'text') qualifiers[name] = value.text
        break
      default:
    }
  }
  return qualifiers
}

/** Reads an entity's JSON, as `StoredEntity` was written. */
export function decodeEntity(id: string, json: string, layer: Layer): Entity | undefined {
  const stored: StoredEntity = JSON.parse(json)
  const [kind, type, name, aliases, misspellings, gender, description, fame] = stored
  if (kind === '') return undefined
  return { id, kind, type, name, aliases, misspellings, gender, description, fame, layer }
}

/** The other right names and the wrong ones that a layer adds to an entity of a farther layer. */
export function decodePatch(json: string): { aliases: readonly string[]; misspellings: readonly string[] } {
  const stored: StoredEntity = JSON.parse(json)
  return { aliases: stored[3], misspellings: stored[4] }
}

/** Where a statement comes from. */
export interface Provenance {
  readonly source: Source
  readonly asOf: string
}

/** Reads a subject's JSON, as `StoredFacts` was written. */
export function decodeStatements(
  subject: string,
  json: string,
  layer: Layer,
  provenance: (stored: StoredProvenance) => Provenance,
): readonly Statement[] {
  const facts: StoredFacts = JSON.parse(json)
  const statements: Statement[] = []
  for (const [origin, list] of facts) {
    const { source, asOf } = provenance(origin)
    for (const [property, value, qualifiers = {}, rank = 'normal'] of list) {
      statements.push({
        id: `${subject}/${property}/${statements.length + 1}`,
        subject,
        property,
        value: decodeValue(value),
        qualifiers: decodeQualifiers(qualifiers),
        rank,
        source,
        layer,
        asOf,
      })
    }
  }
  return statements
}
