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

/** A statement as one JSON list: property, value, qualifiers, rank, key of the source, as-of. */
export type StoredStatement = readonly [
  PropertyId,
  StoredValue,
  Readonly<Record<string, StoredValue>>,
  Statement['rank'],
  string,
  string,
]

function encodeQuantity({ low, high, unit, hedge }: QuantityValue): StoredQuantity {
  return [low, high, unit, hedge]
}

/** A value in its short stored form. */
export function encodeValue(value: Value): StoredValue {
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

/** The qualifiers in their short stored form. */
export function encodeQualifiers(qualifiers: Qualifiers): Readonly<Record<string, StoredValue>> {
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

/** Reads a subject's JSON list of statements. */
export function decodeStatements(
  subject: string,
  json: string,
  layer: Layer,
  source: (key: string) => Source,
): readonly Statement[] {
  const stored: readonly StoredStatement[] = JSON.parse(json)
  return stored.map(([property, value, qualifiers, rank, key, asOf], index) => ({
    id: `${subject}/${property}/${index + 1}`,
    subject,
    property,
    value: decodeValue(value),
    qualifiers: decodeQualifiers(qualifiers),
    rank,
    source: source(key),
    layer,
    asOf,
  }))
}
