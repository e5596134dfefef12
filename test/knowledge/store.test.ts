import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KnowledgeError } from '../../src/knowledge/error.ts'
import { openKnowledge } from '../../src/knowledge/open.ts'
import { compileSample, sampleKnowledge, temporaryFolder } from './sample.ts'

const folder = temporaryFolder()
const knowledge = sampleKnowledge()

describe('facts', () => {
  it('gives an entity as the pack has it', () => {
    expect(knowledge.entity('robert-mueller')).toEqual({
      id: 'robert-mueller',
      kind: 'person',
      type: null,
      name: 'Robert Mueller',
      aliases: ['Robert S. Mueller III', 'Bob Mueller'],
      misspellings: ['Robert Miller'],
      gender: 'male',
      description: 'director of the FBI from 2001 to 2013, special counsel from 2017 to 2019',
      fame: 3,
      layer: 'shipped',
    })
    expect(knowledge.entity('nobody')).toBeUndefined()
  })

  it('gives statements in the order of the pack, with qualifiers and source', () => {
    expect(knowledge.statements('robert-mueller').map(({ id }) => id)).toEqual([
      'robert-mueller/born/1',
      'robert-mueller/held/2',
      'robert-mueller/held/3',
    ])
    expect(knowledge.statements('robert-mueller', 'held')[0]).toEqual({
      id: 'robert-mueller/held/2',
      subject: 'robert-mueller',
      property: 'held',
      value: { kind: 'entity', id: 'fbi-director' },
      qualifiers: {
        from: { edtf: '2001-09-04', from: '2001-09-04', to: '2001-09-04', precision: 'day', approximate: false },
        to: { edtf: '2013-09-04', from: '2013-09-04', to: '2013-09-04', precision: 'day', approximate: false },
      },
      rank: 'normal',
      source: { id: 'people#record', title: 'The record', url: 'https://example.org/record', accessed: '2026-11-01' },
      layer: 'shipped',
      asOf: '2026-11-01',
    })
    expect(knowledge.statements('robert-mueller', 'died')).toEqual([])
    expect(knowledge.statements('nobody')).toEqual([])
  })

  it('keeps every kind of value and qualifier', () => {
    const [charged, , sentenced, commuted, court] = knowledge.statements('us-v-stone')
    expect(charged?.qualifiers.counts).toEqual({ low: 7, high: 7, unit: '', hedge: 'exact' })
    expect(charged?.qualifiers.for).toBe('obstruction, false statements and witness tampering')
    expect(sentenced?.qualifiers.term).toBe('40 months')
    expect(sentenced?.qualifiers.fine).toMatchObject({ low: 20000, unit: 'USD' })
    expect(commuted?.qualifiers.by).toEqual({ kind: 'entity', id: 'donald-trump' })
    expect(court?.value).toEqual({ kind: 'text', text: 'United States District Court; District of Columbia' })
    expect(knowledge.statements('us-v-stone', 'convicted')[0]?.qualifiers.by).toEqual({ kind: 'text', text: 'jury' })
    const [height] = knowledge.statements('mount-everest', 'height')
    expect(height?.value).toEqual({ kind: 'quantity', quantity: { low: 8849, high: 8849, unit: 'm', hedge: 'exact' } })
    expect(height?.source.id).toBe('rest#other')
    expect(knowledge.statements('mount-everest', 'located-in')[0]?.rank).toBe('deprecated')
  })

  it('adds what another pack says under a plus', () => {
    expect(knowledge.statements('donald-trump').map(({ property }) => property)).toEqual(['spouse', 'born'])
    expect(knowledge.entity('donald-trump')?.name).toBe('Donald Trump')
  })

  it('finds statements by their value', () => {
    expect(knowledge.statementsWith('fbi-director').map(({ subject }) => subject)).toEqual([
      'robert-mueller',
      'james-comey',
    ])
    expect(knowledge.statementsWith('roger-stone', 'convicted').map(({ subject }) => subject)).toEqual(['us-v-stone'])
    expect(knowledge.statementsWith('fbi-director', 'spouse')).toEqual([])
    expect(knowledge.statementsWith('nobody')).toEqual([])
  })

  it('says what it was made of', () => {
    expect(knowledge.sources.map(({ id, kind, version }) => [id, kind, version])).toEqual([
      ['people', 'knowledge-pack', '2026-11-01'],
      ['rest', 'knowledge-pack', '2026-11-01'],
    ])
    expect(knowledge.sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the file', () => {
  it('is the same, byte for byte, from the same packs', () => {
    const [one, two] = [join(folder, 'one.db'), join(folder, 'two.db')]
    compileSample(one)
    compileSample(two)
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  const file = (name: string, bytes: string | Buffer): string => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }
  const whole = join(folder, 'whole.db')
  compileSample(whole)
  const changed = (name: string, at: number, byte: number): string => {
    const bytes = readFileSync(whole)
    bytes[at] = byte
    return file(name, bytes)
  }
  const truncated = file('truncated.db', readFileSync(whole))
  truncateSync(truncated, 20_000)

  it.each([
    ['missing', join(folder, 'missing.db'), 'there is no such file'],
    ['empty', file('empty.db', ''), 'it is empty'],
    ['text', file('text.db', 'entities:\n'.repeat(40)), 'it is no knowledge file'],
    ['foreign', changed('foreign.db', 68, 0x00), 'a database of another program'],
    ['newer', changed('newer.db', 63, 9), 'format 9 is newer than this program'],
    ['damaged', changed('damaged.db', 100, 0xff), 'it is damaged ('],
    ['truncated', truncated, 'it is truncated: 20000 of'],
  ])('%s: refused in one line', (_, path, reason) => {
    expect(() => openKnowledge({ shipped: path })).toThrow(KnowledgeError)
    expect(() => openKnowledge({ shipped: path })).toThrow(reason)
    expect(() => openKnowledge({ shipped: path })).not.toThrow(/\n/)
  })

  it('is not made by opening it', () => {
    const path = join(folder, 'absent.db')
    expect(() => openKnowledge({ shipped: path })).toThrow(path)
    expect(readdirSync(folder)).not.toContain('absent.db')
  })
})
