import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')
const ALL = ['model', 'text', 'read', 'annotate', 'claims', 'knowledge', 'sources', 'checks', 'report', 'engine']

/** Which folders each folder may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  read: ['model', 'text'],
  annotate: ['model', 'text'],
  claims: ['model', 'text'],
  knowledge: ['model', 'text'],
  sources: ['model', 'text'],
  checks: ['model', 'text'],
  report: ['model', 'text'],
  engine: ALL.filter((folder) => folder !== 'report'),
  cli: ALL,
  entries: [...ALL, 'cli', 'index.ts', 'remark.ts', 'testing.ts'],
  'index.ts': ALL,
  'remark.ts': ['index.ts', 'text'],
  'testing.ts': ['index.ts', 'model'],
}

/** Folders that may open what they are told to open. */
const MAY_READ_FILES = new Set(['cli', 'entries', 'knowledge', 'sources'])
const OUTSIDE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bperformance\.now\b|\bprocess\.(?:env|stdout|stderr|cwd)\b|\bconsole\.\w+\(|from 'node:(?:fs|http|https|net|child_process|os)/

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

function folderOf(path: string): string {
  return relative(SRC, path).split(sep)[0] ?? ''
}

describe('the folders', () => {
  it('are all in the table', () => {
    const folders = new Set(files.map((file) => file.split(sep)[0]))
    expect([...folders].filter((folder) => folder !== undefined && MAY_IMPORT[folder] === undefined)).toEqual([])
  })

  it.each(files)('%s imports only what it may', (file) => {
    const source = readFileSync(join(SRC, file), 'utf8')
    const own = file.split(sep)[0] ?? ''
    const allowed = [own, ...(MAY_IMPORT[own] ?? [])]
    const imports = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map((match) => match[1] ?? '')
    const folders = imports
      .map((path) => join(SRC, file, '..', path))
      .filter((path) => path.startsWith(SRC))
      .map(folderOf)
    expect(folders.filter((folder) => !allowed.includes(folder))).toEqual([])
  })

  it.each(files.filter((file) => !MAY_READ_FILES.has(file.split(sep)[0] ?? '')))(
    '%s knows no clock, chance, network or file',
    (file) => {
      expect(readFileSync(join(SRC, file), 'utf8')).not.toMatch(OUTSIDE)
    },
  )

  it('hold no file of more than 300 lines, tables of data apart', () => {
    const long = files
      .filter((file) => !/(?:lexicon|data|frames)|property\.ts|nicknames|units\.ts/.test(file))
      .filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  })
})
