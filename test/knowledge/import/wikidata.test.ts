import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { KnowledgeError } from '../../../src/knowledge/error.ts'
import { importWikidata } from '../../../src/knowledge/import/wikidata.ts'
import type { OpenKnowledge } from '../../../src/knowledge/layers.ts'
import { lookup } from '../../../src/knowledge/lookup.ts'
import { openKnowledge } from '../../../src/knowledge/open.ts'
import { temporaryFolder } from '../sample.ts'
import { ANN, LUND, NAMELESS, TSAR } from './items.ts'
import { sampleFolder } from './samples.ts'

const folder = temporaryFolder()
const asOf = '2026-11-01'
const open: OpenKnowledge[] = []
let count = 0

afterEach(() => {
  for (const knowledge of open.splice(0)) knowledge.close()
})

function dump(
  lines: readonly unknown[],
  name = 'dump.json',
  pack: (text: string) => string | Buffer = (text) => text,
): string {
  count += 1
  const path = join(folder, `${count}-${name}`)
  writeFileSync(path, pack(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')))
  return path
}

function comma(item: unknown): string {
  return `${JSON.stringify(item)},`
}

async function imported(input: string, claims: readonly string[] = []): Promise<OpenKnowledge> {
  const output = `${input}.db`
  await importWikidata({ input, output, claims, asOf })
  const knowledge = openKnowledge({ imported: [output] })
  open.push(knowledge)
  return knowledge
}

function says(knowledge: OpenKnowledge, id: string): string[] {
  return lookup(knowledge, id).candidates[0]?.statements.map((item) => item.says) ?? []
}

describe('importWikidata', () => {
  it('reads names, ranks, qualifiers, dates and measures', async () => {
    const knowledge = await imported(dump(['[', comma(ANN), comma(LUND), comma(TSAR), JSON.stringify(NAMELESS), ']']))
    expect(knowledge.entity('q1001')).toEqual({
      id: 'q1001',
      kind: 'person',
      type: null,
      name: 'Ann Vale',
      aliases: ['A. Vale'],
      misspellings: [],
      gender: 'female',
      description: 'mayor of Lund',
      fame: 3,
      layer: 'imported',
    })
    expect(says(knowledge, 'q1001')).toEqual([
      'was born on 1950-03-04, preferred',
      'died on 2020-05',
      'was q2001, from 1999-02-01, to 2003, of Lund',
    ])
    expect(says(knowledge, 'q3001')).toEqual([
      'has a population of 91,940, as of 2020-12-31, preferred',
      'has a population of 80,000, as of 2010',
      'has an area of 25.5 km2',
      'was founded in -0044-03-15',
      'has the demonym Lundian',
    ])
    expect(says(knowledge, 'q1002')).toEqual(['was born on 1868'])
    expect(knowledge.entity('q1003')).toBeUndefined()
    expect(knowledge.statements('q1001')[0]).toMatchObject({
      asOf: '2026-03-04',
      source: { id: 'wikidata#Q1001', url: 'https://www.wikidata.org/wiki/Q1001' },
    })
  })

  it('unpacks gzip and tells how far it is', async () => {
    const input = dump([ANN, LUND], 'dump.ndjson.gz', gzipSync)
    const seen: number[] = []
    const result = await importWikidata({
      input,
      output: `${input}.db`,
      asOf,
      onProgress: ({ read, size }) => seen.push(read / size),
    })
    expect(result).toEqual({ read: 2, kept: 2, statements: 8, complete: true })
    expect(seen.at(-1)).toBe(1)
  })

  it('reads a single item over several lines, and an answer of the API', async () => {
    const one = dump([JSON.stringify(ANN, null, 2)])
    const many = dump([JSON.stringify({ entities: { Q1001: ANN, Q3001: LUND } }, null, 2)])
    expect((await imported(one)).entity('q1001')?.name).toBe('Ann Vale')
    expect((await imported(many)).entity('q3001')?.name).toBe('Lund')
  })

  it.each([
    [['P31:Q5'], 2],
    [['P31:Q5,Q515'], 3],
    [['P31:Q5&P570'], 1],
    [['P31:Q5', '~P570'], 1],
    [['P39:Q2002'], 0],
    [[], 3],
  ])('keeps what the filters %j ask for', async (claims, kept) => {
    const input = dump([ANN, LUND, TSAR])
    expect(await importWikidata({ input, output: `${input}.db`, claims, asOf })).toMatchObject({ read: 3, kept })
  })

  it('says when the end of the dump is missing', async () => {
    const input = dump(['[', comma(ANN), comma(LUND)])
    expect(await importWikidata({ input, output: `${input}.db`, asOf })).toMatchObject({ complete: false })
  })

  it('gives the same bytes each time, and leaves nothing else behind', async () => {
    const input = dump([ANN, LUND])
    await importWikidata({ input, output: `${input}.a.db`, asOf })
    await importWikidata({ input, output: `${input}.b.db`, asOf })
    expect(readFileSync(`${input}.a.db`).equals(readFileSync(`${input}.b.db`))).toBe(true)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('faults', () => {
  const half = JSON.stringify(LUND).slice(0, 80)
  it.each<[string, () => string, string]>([
    ['a line cut off', () => dump([ANN, half]), ':2: found a line that is no JSON'],
    ['something else', () => dump([ANN, '{"a":1}']), ':2: found no entity of Wikidata'],
    ['an entity twice', () => dump([ANN, LUND, ANN]), ':3: found an entity for the second time'],
    ['an empty file', () => dump(['']), ':1: found no entities'],
    [
      'a cut gzip file',
      () => dump([ANN, LUND], 'cut.gz', (text) => gzipSync(text).subarray(0, 200)),
      'damaged or cut off',
    ],
    ['no bzip2 file', () => dump([ANN], 'dump.bz2'), 'the file is no bzip2 file'],
    ['a missing file', () => join(folder, 'none.json'), 'there is no such file'],
    ['a folder', () => folder, 'it is a folder'],
  ])('%s: one line, and nothing written', async (_, make, message) => {
    const input = make()
    const output = join(folder, `fault-${count}.db`)
    const run = importWikidata({ input, output, asOf })
    await expect(run).rejects.toThrow(KnowledgeError)
    await expect(run).rejects.toThrow(message)
    await expect(run).rejects.not.toThrow(/\n/)
    expect(existsSync(output)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('keeps the store of an earlier import', async () => {
    const output = join(folder, 'kept.db')
    await importWikidata({ input: dump([ANN]), output, asOf })
    const before = readFileSync(output)
    await expect(importWikidata({ input: dump([LUND, half]), output, asOf })).rejects.toThrow(KnowledgeError)
    expect(readFileSync(output).equals(before)).toBe(true)
  })

  it('names a place where nothing can be written', async () => {
    const input = dump([ANN])
    const run = importWikidata({ input, output: join(input, 'below', 'a.db'), asOf })
    await expect(run).rejects.toThrow(KnowledgeError)
    await expect(run).rejects.toThrow("Can't write ")
  })

  it('refuses a filter that it cannot read', async () => {
    const input = dump([ANN])
    await expect(importWikidata({ input, output: `${input}.db`, claims: ['Q5'], asOf })).rejects.toThrow(
      'Can\'t read the filter "Q5"',
    )
  })
})

const samples = sampleFolder('wikidata')
describe.skipIf(samples === undefined)('real samples', () => {
  it.each([
    ['entities.ndjson', 49, 49],
    ['sample-dump-20150815.json.gz', 101, 0],
    ['Q2112.json', 1, 1],
    ['wbgetentities_response.json', 1, 0],
  ])('%s', async (name, read, kept) => {
    const output = join(folder, `${name}.db`)
    expect(await importWikidata({ input: join(samples ?? '', name), output, asOf })).toMatchObject({ read, kept })
  })

  it('finds George Washington in them', async () => {
    const output = join(folder, 'washington.db')
    await importWikidata({ input: join(samples ?? '', 'entities.ndjson'), output, claims: ['P31:Q5'], asOf })
    const knowledge = openKnowledge({ imported: [output] })
    open.push(knowledge)
    const [washington] = knowledge.similar('George Washingtn')
    expect(washington).toMatchObject({ entity: { id: 'q23', kind: 'person' }, match: { kind: 'near', edits: 1 } })
    expect(knowledge.statements('q23', 'died').map(({ value }) => value.kind === 'date' && value.date.edtf)).toEqual([
      '1799-12-14',
    ])
  })
})
