import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { KnowledgeError } from '../error.ts'
import { sha256 } from '../pack/read-pack.ts'
import { claimFilter } from './claim-filter.ts'
import { isRecord } from './json.ts'
import { type Progress, readLines } from './read-lines.ts'
import { readItem } from './wikidata-item.ts'
import { type ImportResult, type ImportRun, type ImportWriter, writeImport } from './write-import.ts'

/** How far an import is. */
export interface ImportProgress extends Progress {
  readonly items: number
  readonly kept: number
}

/** What to import, and where to. */
export interface WikidataImport {
  /** A dump with one item a line (`.json`, `.ndjson`, also `.gz` and `.bz2`), or a small file of items as the API gives them. */
  readonly input: string
  readonly output: string
  /** Filters such as `P31:Q5`; all must hold. */
  readonly claims?: readonly string[]
  /** The language of names, `en` if left out. */
  readonly language?: string
  /** ISO date of the dump, for items that don't say when they were last changed. */
  readonly asOf: string
  readonly onProgress?: (
    progress: Progress & { readonly read: number; readonly items: number; readonly kept: number },
  ) => void
}

/** Files up to this size may be one JSON value over many lines. */
const SMALL_FILE = 64 << 20
/** After so many lines, others get their turn: a spinner, an interrupt. */
const LINES_PER_TURN = 500

/** The items of a file that is one JSON value: an item, or an answer of the API. */
function itemsOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json
  if (isRecord(json) && isRecord(json.entities)) return Object.values(json.entities)
  return [json]
}

function startsWholeFile(text: string): boolean {
  return text === '{' || text === '[{' || /^\{\s*"(?:entities|pageid)":\s*\{?$/.test(text)
}

function parseLine(file: string, number: number, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : ''
    throw new KnowledgeError(`${file}:${number}: found a line that is no JSON, expected one entity a line (${reason}).`)
  }
}

function parseSmall(file: string): readonly unknown[] {
  if (statSync(file).size > SMALL_FILE || /\.(?:gz|bz2)$/.test(file)) {
    throw new KnowledgeError(`${file}:1: found a value over several lines, expected one entity a line.`)
  }
  return itemsOf(parseLine(file, 1, readFileSync(file, 'utf8')))
}

async function readDump(options: WikidataImport, { writer, counts }: ImportWriter): Promise<ImportRun> {
  const { input, language = 'en', asOf, onProgress } = options
  const wanted = claimFilter(options.claims ?? [])
  let read = 0
  let opened = false
  let closed = false
  const hash = createHash('sha256')
  const take = (item: unknown, line: number): void => {
    read += 1
    if (!wanted(item)) return
    try {
      const imported = readItem(item, { language, asOf })
      if (imported) writer.addEntity(imported.entity, imported.statements)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'SQLITE_CONSTRAINT_UNIQUE') {
        throw new KnowledgeError(`${input}:${line}: found an entity for the second time, expected each one once.`)
      }
      if (code !== undefined || !(error instanceof Error)) throw error
      throw new KnowledgeError(`${input}:${line}: ${error.message}.`)
    }
  }

  const lines = readLines(input, (progress, chunk) => {
    hash.update(chunk)
    onProgress?.({ ...progress, items: read, kept: counts().entities })
  })
  for await (const { number, text } of lines) {
    const line = text.trim().replace(/,$/, '')
    if (number % LINES_PER_TURN === 0) await new Promise((resolve) => setImmediate(resolve))
    if (line === '') continue
    if (line === '[' && !opened) opened = true
    else if (line === ']' && opened && !closed) closed = true
    else if (number === 1 && startsWholeFile(line)) {
      for (const item of parseSmall(input)) take(item, 1)
      return { read, complete: true, sha256: sha256(readFileSync(input, 'utf8')) }
    } else take(parseLine(input, number, line), number)
  }
  if (read === 0) throw new KnowledgeError(`${input}:1: found no entities, expected one a line.`)
  return { read, complete: opened === closed, sha256: hash.digest('hex') }
}

/**
 * Imports a dump of Wikidata into a store of its own. Throws a KnowledgeError with one line, which names the line of the dump, for
 * what can't be read; then nothing is written.
 */
export function importWikidata(options: WikidataImport): Promise<ImportResult> {
  const { input, output, asOf } = options
  const filters = options.claims ?? []
  const covers = filters.length > 0 ? `Wikidata, ${filters.join(' and ')}` : 'Wikidata'
  return writeImport(output, { name: basename(input), covers, asOf }, async (into) => {
    into.writer.addSource({
      id: 'wikidata#*',
      title: 'Wikidata',
      url: 'https://www.wikidata.org/wiki/*',
      accessed: asOf,
    })
    return readDump(options, into)
  })
}
