import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { KnowledgeError } from '../error.ts'
import { isRecord } from './json.ts'
import { readLegislator } from './legislator.ts'
import { type Line, readLines } from './read-lines.ts'
import type { ImportProgress } from './wikidata.ts'
import { type ImportResult, type ImportRun, type ImportWriter, writeImport } from './write-import.ts'

/** What to import of the project unitedstates/congress-legislators, and where to. */
export interface CongressImport {
  /** `legislators-current.yaml`, `legislators-historical.yaml`, `executive.yaml`. */
  readonly inputs: readonly string[]
  readonly output: string
  /** ISO date of the files: terms that end later go on. */
  readonly asOf: string
  readonly onProgress?: (progress: ImportProgress) => void
}

/** The entries of a file that is one YAML list, each with the line on which it starts: only one is in memory at a time. */
async function* entries(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  let text = ''
  let start = 0
  for await (const line of lines) {
    if (start === 0 && (line.text.startsWith('#') || line.text.trim() === '' || line.text === '---')) continue
    if (line.text.startsWith('- ') || start === 0) {
      if (start > 0) yield { number: start, text }
      text = ''
      start = line.number
    }
    text += `${line.text}\n`
  }
  if (start > 0) yield { number: start, text }
}

function parseEntry(file: string, { number, text }: Line): unknown {
  try {
    const list: unknown = parse(text, { prettyErrors: false })
    if (!Array.isArray(list)) throw new Error('the file is no list')
    return list[0]
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : ''
    throw new KnowledgeError(
      `${file}:${number}: found an entry that is no YAML, expected a list of members (${reason}).`,
    )
  }
}

const BIOGUIDE = /^ +bioguide: '?([A-Z]\d{6})'?$/m

/** Members of whom there is more than one entry: presidents who sat in Congress stand in two files. */
async function repeated(inputs: readonly string[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const input of inputs) {
    for await (const { text } of entries(readLines(input, () => undefined))) {
      const id = BIOGUIDE.exec(text)?.[1]
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  for (const [id, count] of counts) if (count === 1) counts.delete(id)
  return counts
}

/** One entry of two about the same member. */
function merged(a: unknown, b: unknown): unknown {
  if (!isRecord(a) || !isRecord(b) || !Array.isArray(a.terms) || !Array.isArray(b.terms)) return b
  return { ...b, ...a, terms: [...a.terms, ...b.terms] }
}

async function readFiles(options: CongressImport, { writer, counts }: ImportWriter): Promise<ImportRun> {
  const { inputs, asOf, onProgress } = options
  const hash = createHash('sha256')
  const waiting = await repeated(inputs)
  const held = new Map<string, unknown>()
  let read = 0
  for (const input of inputs) {
    const lines = readLines(input, (progress, chunk) => {
      hash.update(chunk)
      onProgress?.({ ...progress, items: read, kept: counts().entities })
    })
    for await (const entry of entries(lines)) {
      read += 1
      const id = BIOGUIDE.exec(entry.text)?.[1] ?? ''
      const parsed = held.has(id) ? merged(held.get(id), parseEntry(input, entry)) : parseEntry(input, entry)
      const left = (waiting.get(id) ?? 1) - 1
      waiting.set(id, left)
      if (left > 0) held.set(id, parsed)
      else add(writer, parsed, input, entry.number, asOf)
    }
  }
  if (read === 0) throw new KnowledgeError(`${inputs.join(', ')}:1: found no entries, expected a list of members.`)
  return { read, complete: true, sha256: hash.digest('hex') }
}

function add(writer: ImportWriter['writer'], parsed: unknown, input: string, line: number, asOf: string): void {
  try {
    const { entity, statements } = readLegislator(parsed, asOf)
    writer.addEntity(entity, statements)
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error) throw error
    throw new KnowledgeError(`${input}:${line}: ${error.message}.`)
  }
}

/**
 * Imports the YAML files of congress-legislators into a store of its own. Throws a KnowledgeError with one line, which names the line
 * of the file, for what can't be read; then nothing is written.
 */
export function importCongress(options: CongressImport): Promise<ImportResult> {
  const { inputs, output, asOf } = options
  const name = inputs.map((input) => basename(input)).join(' + ')
  return writeImport(output, { name, covers: 'Members of the US Congress, with their terms', asOf }, async (into) => {
    into.writer.addSource({
      id: 'congress-legislators#*',
      title: 'Biographical Directory of the United States Congress, by way of congress-legislators',
      url: 'https://bioguide.congress.gov/search/bio/*',
      accessed: asOf,
    })
    into.writer.addSource({
      id: 'congress-legislators#executive',
      title: 'Presidents and vice-presidents of the United States, congress-legislators',
      url: 'https://github.com/unitedstates/congress-legislators',
      accessed: asOf,
    })
    return readFiles(options, into)
  })
}
