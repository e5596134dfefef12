import { createHash } from 'node:crypto'
import { closest } from './closest.ts'
import { parseDate } from './dates.ts'
import { readEntity } from './read-entity.ts'
import type { Complain, Pack, PackEntity, PackSource } from './types.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

const FIELDS = ['pack', 'covers', 'as-of', 'extend', 'sources', 'source', 'entities']

type Draft = { -readonly [K in keyof Omit<Pack, 'file' | 'sha256'>]: Pack[K] }

/** A pack of ours says what it covers and when; a repository's facts may leave that out. */
export type PackMode = 'pack' | 'house'

/** SHA-256 of a text, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function readSource(file: YamlFile, key: string, node: unknown, line: number, complain: Complain): PackSource {
  const fields: Record<string, string> = {}
  for (const [name, value, at] of file.pairs(node, `the source "${key}"`)) {
    if (['title', 'url', 'read'].includes(name)) fields[name] = file.text(value) ?? ''
    else complain(at, `found "${name}" in the source "${key}", expected title, url or read`)
  }
  const { title = '', url = null, read = null } = fields
  if (title === '') complain(line, `found the source "${key}" without a title, expected "title: …"`)
  if (read === null || parseDate(read)?.precision !== 'day') {
    complain(line, `found ${read === null ? 'nothing' : `"${read}"`} as "read" of the source "${key}", expected a day`)
  }
  return { key, title, url, read }
}

function readField(file: YamlFile, draft: Draft, name: string, node: unknown, line: number, complain: Complain): void {
  const text = file.text(node)
  switch (name) {
    case 'sources': {
      const sources = file.pairs(node, '"sources"')
      draft.sources = new Map(sources.map(([key, value, at]) => [key, readSource(file, key, value, at, complain)]))
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
    case 'extend':
      break
    default:
      complain(line, `found "${name}", expected ${closest(name, FIELDS)}`)
  }
}

/**
 * Reads the text of a pack into typed entities and statements. What is wrong goes to `complain` with its line, and reading
 * goes on: a pack with complaints must not be used. `file` is the path to name, ending in the pack's name and `.yaml`.
 */
export function readPack(file: string, text: string, complain: Complain): Pack {
  const yaml = readYaml(text, complain)
  const draft: Draft = { name: '', covers: '', asOf: '', source: null, sources: new Map(), entities: [] }
  const seen = new Set<string>()
  for (const [name, node, line] of yaml.pairs(yaml.root, 'the file')) {
    seen.add(name)
    readField(yaml, draft, name, node, line, complain)
  }
  for (const name of ['pack', 'as-of', 'entities']) {
    if (!seen.has(name)) complain(1, `found no "${name}", expected it at the top of the file`)
  }
  const expected = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '')
  if (seen.has('pack') && draft.name !== expected) {
    complain(1, `found the pack name "${draft.name}", expected the file's name "${expected}"`)
  }
  return { ...draft, file, sha256: sha256(text) }
}
