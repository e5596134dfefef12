import { fold } from '../../text/fold.ts'
import { parseDate } from './dates.ts'
import { isKind } from './read-entity.ts'
import type { Complain, PackEntity } from './types.ts'
import type { YamlFile } from './yaml-file.ts'

/** The id of a name that a repository's own list gives: its ASCII letters and figures, or its line where it has none. */
export function listedId(name: string, line: number): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug === '' ? `name-${line}` : slug
}

/** A listed name as an entity of which nothing else is said; a person, until something else is. */
export function listedName(name: string, line: number): PackEntity {
  return {
    id: listedId(name, line),
    extends: false,
    kind: 'person',
    type: null,
    name,
    aliases: [],
    misspellings: [],
    gender: null,
    description: '',
    fame: 3,
    source: null,
    expires: null,
    statements: [],
    line,
  }
}

/** `Kyiv`, or `{ <key>: Kyiv, kind: place, expires: 2027-12-31 }`. */
function readName(file: YamlFile, node: unknown, key: string, complain: Complain): PackEntity | undefined {
  const line = file.lineOf(node)
  const text = file.text(node)
  if (text !== undefined && text !== '') return listedName(text, line)
  let read = listedName('', line)
  for (const [name, value, at] of file.pairs(node, 'a spelling')) {
    const what = file.text(value) ?? ''
    if (name === key) read = { ...read, name: what, id: listedId(what, line) }
    else if (name === 'kind' && isKind(what)) read = { ...read, kind: what }
    else if (name === 'expires' && parseDate(what)) read = { ...read, expires: parseDate(what)?.to ?? null }
    else
      complain(at, `found "${name}: ${what}" in a spelling, expected "${key}", "kind" or "expires" with a right value`)
  }
  if (read.name === '') {
    complain(line, `found a spelling without "${key}", expected the name`)
    return undefined
  }
  return read
}

/** Reads `right:`, a list of names that are spelt as they should be. */
export function readRight(file: YamlFile, node: unknown, complain: Complain): readonly PackEntity[] {
  const names = file.items(node).map((item) => readName(file, item, 'name', complain))
  return names.filter((name) => name !== undefined)
}

/** Reads `never:`, a map from spellings that must not be used to those that must. */
export function readNever(file: YamlFile, node: unknown, complain: Complain): readonly PackEntity[] {
  const names: PackEntity[] = []
  for (const [wrong, value, line] of file.pairs(node, '"never"')) {
    const right = readName(file, value, 'write', complain)
    if (!right) continue
    if (wrong === right.name) complain(line, `found "${wrong}" both as right and as wrong, expected one of the two`)
    names.push({ ...right, misspellings: [wrong], line })
  }
  return names
}
