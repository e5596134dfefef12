import { createHash } from 'node:crypto'
import { closest } from './closest.ts'
import { parseDate } from './dates.ts'
import { readEntity } from './read-entity.ts'
import { readNever, readRight } from './read-spellings.ts'
import type { Complain, Pack, PackEntity, PackMode, PackSource } from './types.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

const FIELDS = ['pack', 'covers', 'as-of', 'extend', 'sources', 'source', 'entities']
const HOUSE_FIELDS = [...FIELDS, 'right', 'never']

/** A day that no term outlasts: facts without a date count until they are changed. */
export const FOR_EVER = '9999-12-31'

type Draft = { -readonly [K in keyof Omit<Pack, 'file' | 'sha256'>]: Pack[K] }

/** SHA-256 of a text, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function readSource(file: YamlFile, key: string, node: unknown, house: boolean, complain: Complain): PackSource {
  const line = file.lineOf(node)
  const fields: Record<string, string> = {}
  for (const [name, value, at] of file.pairs(node, `the source "${key}"`)) {
    if (['title', 'url', 'read'].includes(name)) fields[name] = file.text(value) ?? ''
    else complain(at, `found "${name}" in the source "${key}", expected title, url or read`)
  }
  const { title = '', url = null, read = null } = fields
  if (title === '') complain(line, `found the source "${key}" without a title, expected "title: …"`)
  if (!(house && read === null) && parseDate(read ?? '')?.precision !== 'day') {
    complain(line, `found ${read === null ? 'nothing' : `"${read}"`} as "read" of the source "${key}", expected a day`)
  }
  return { key, title, url, read }
}

function readField(file: YamlFile, draft: Draft, name: string, node: unknown, line: number, complain: Complain): void {
  const text = file.text(node)
  const house = draft.mode === 'house'
  if (!(house ? HOUSE_FIELDS : FIELDS).includes(name)) {
    complain(line, `found "${name}", expected ${closest(name, house ? HOUSE_FIELDS : FIELDS)}`)
    return
  }
  switch (name) {
    case 'right':
      draft.names = [...draft.names, ...readRight(file, node, complain)]
      break
    case 'never':
      draft.names = [...draft.names, ...readNever(file, node, complain)]
      break
    case 'sources': {
      const sources = file.pairs(node, '"sources"')
      draft.sources = new Map(sources.map(([key, value]) => [key, readSource(file, key, value, house, complain)]))
      break
    }
    case 'entities': {
      const entities: PackEntity[] = []
      for (const [key, value, at] of file.pairs(node, '"entities"')) {
        entities.push(readEntity(file, key, value, at, complain))
      }
      draft.entities = entities
      break
    }
    case 'as-of':
      draft.asOf = text ?? ''
      if (parseDate(draft.asOf)?.precision !== 'day') {
        complain(line, `found "${draft.asOf}" as "as-of", expected a day such as 2026-11-22`)
      }
      break
    case 'pack':
      draft.name = text ?? ''
      break
    case 'covers':
      draft.covers = text ?? ''
      break
    case 'source':
      draft.source = text ?? null
      break
    default:
  }
}

/**
 * Reads the text of a pack, or of a repository's facts, into typed entities and statements. What is wrong goes to `complain` with
 * its line, and reading goes on: a pack with complaints must not be used. `file` is the path to name, ending in the pack's name.
 */
export function readPack(file: string, text: string, complain: Complain, mode: PackMode = 'pack'): Pack {
  const yaml = readYaml(text, complain)
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '')
  const house = mode === 'house'
  const draft: Draft = {
    name: house ? stem : '',
    covers: '',
    asOf: house ? FOR_EVER : '',
    source: null,
    sources: new Map(),
    entities: [],
    names: [],
    mode,
  }
  const seen = new Set<string>()
  for (const [name, node, line] of yaml.pairs(yaml.root, 'the file')) {
    seen.add(name)
    readField(yaml, draft, name, node, line, complain)
  }
  for (const name of house ? [] : ['pack', 'as-of', 'entities']) {
    if (!seen.has(name)) complain(1, `found no "${name}", expected it at the top of the file`)
  }
  if (seen.has('pack') && draft.name !== stem) {
    complain(1, `found the pack name "${draft.name}", expected the file's name "${stem}"`)
  }
  return { ...draft, file, sha256: sha256(text) }
}
