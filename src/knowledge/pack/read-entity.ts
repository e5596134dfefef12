import type { EntityKind, Gender } from '../../model/knowledge.ts'
import { PROPERTIES } from '../../model/property.ts'
import { isPropertyId } from '../property-id.ts'
import { closest } from './closest.ts'
import { parseDate } from './dates.ts'
import { isId, type StatementParts, splitStatement } from './statement-parts.ts'
import { readStatement } from './statement-syntax.ts'
import type { Complain, PackEntity, PackStatement } from './types.ts'
import type { YamlFile } from './yaml-file.ts'

/** The kinds that an entity can be of. */
export const KINDS: readonly EntityKind[] = [
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
export const GENDERS: readonly Gender[] = ['male', 'female', 'other']
const FIELDS = ['kind', 'type', 'name', 'also', 'not', 'gender', 'about', 'fame', 'source', 'expires']
const ONE_WORD = /^[a-z]+(?:-[a-z]+)*$/

/** Whether a text names a kind of entity. */
export function isKind(text: string): text is EntityKind {
  return KINDS.some((kind) => kind === text)
}

/** Whether a text names a gender, as packs write it. */
export function isGender(text: string): text is Gender {
  return GENDERS.some((gender) => gender === text)
}

type Fields = { -readonly [K in keyof Omit<PackEntity, 'statements'>]: PackEntity[K] }

/** `value; qualifier what`, or the long form `{ value: …, on: … }` for texts that hold a semicolon. */
function partsOf(file: YamlFile, node: unknown, complain: Complain): StatementParts | undefined {
  const text = file.text(node)
  if (text !== undefined) return splitStatement(text)
  const pairs = file.pairs(node, 'a statement')
  const [, valueNode] = pairs.find(([key]) => key === 'value') ?? []
  const value = file.text(valueNode)
  if (value === undefined) {
    if (pairs.length > 0) complain(file.lineOf(node), 'found a statement without "value", expected { value: …, … }')
    return undefined
  }
  const rest = pairs.filter(([key]) => key !== 'value')
  const flag = (what: string | undefined): string => (what === undefined || what === 'true' ? '' : what)
  return { value, qualifiers: rest.map(([key, what]) => [key, flag(file.text(what))] as const) }
}

function readField(file: YamlFile, fields: Fields, key: string, node: unknown, complain: Complain): void {
  const line = file.lineOf(node)
  if (key === 'also') fields.aliases = file.texts(node, '"also"')
  else if (key === 'not') fields.misspellings = file.texts(node, '"not"')
  const text = file.text(node) ?? ''
  if (key === 'also' || key === 'not') return
  const wrong = (expected: string): void => complain(line, `found "${text}" as "${key}", expected ${expected}`)
  if (text === '') {
    wrong('a text')
    return
  }
  switch (key) {
    case 'kind':
      fields.kind = isKind(text) ? text : null
      if (fields.kind === null) wrong(closest(text, KINDS))
      break
    case 'gender':
      fields.gender = isGender(text) ? text : null
      if (fields.gender === null) wrong(closest(text, GENDERS))
      break
    case 'fame':
      fields.fame = Number(text)
      if (!/^[1-5]$/.test(text)) wrong('a figure from 1 (specialists know it) to 5 (everybody does)')
      break
    case 'type':
      fields.type = text
      if (!ONE_WORD.test(text)) wrong('one word such as country, company or battle')
      break
    case 'expires':
      fields.expires = parseDate(text)?.to ?? null
      if (fields.expires === null) wrong('a date such as 2027-12-31')
      break
    case 'name':
      fields.name = text
      break
    case 'about':
      fields.description = text
      break
    default:
      fields.source = text
  }
}

/** Reads one entity of a pack: its fields, then everything else as statements. */
export function readEntity(file: YamlFile, key: string, node: unknown, line: number, complain: Complain): PackEntity {
  const extending = key.startsWith('+')
  const id = extending ? key.slice(1) : key
  const expected = 'lower-case ASCII words joined by hyphens, such as robert-mueller'
  if (!isId(id)) complain(line, `found the id "${key}", expected ${expected}`)

  const fields: Fields = {
    id,
    extends: extending,
    kind: null,
    type: null,
    name: '',
    aliases: [],
    misspellings: [],
    gender: null,
    description: '',
    fame: 3,
    source: null,
    expires: null,
    line,
  }
  const statements: PackStatement[] = []
  for (const [name, value, at] of file.pairs(node, `the entity "${id}"`)) {
    if (FIELDS.includes(name)) readField(file, fields, name, value, complain)
    else if (isPropertyId(name)) {
      for (const item of file.items(value)) {
        const parts = partsOf(file, item, complain)
        const statement = parts && readStatement(name, parts, file.lineOf(item), complain)
        if (statement) statements.push(statement)
      }
    } else complain(at, `found "${name}", expected ${closest(name, [...FIELDS, ...Object.keys(PROPERTIES)])}`)
  }
  if (!extending) {
    if (fields.kind === null)
      complain(line, `found "${id}" without a right "kind", expected one of ${KINDS.join(', ')}`)
    if (fields.name === '') complain(line, `found "${id}" without "name", expected its usual name`)
  }
  return { ...fields, statements }
}
