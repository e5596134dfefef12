import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeStore } from '../../../src/knowledge/build/compile-packs.ts'
import { importCongress } from '../../../src/knowledge/import/congress.ts'
import type { OpenKnowledge } from '../../../src/knowledge/layers.ts'
import { lookup } from '../../../src/knowledge/lookup.ts'
import { openKnowledge } from '../../../src/knowledge/open.ts'
import { readPack } from '../../../src/knowledge/pack/read-pack.ts'
import { temporaryFolder } from '../sample.ts'
import { sampleFolder } from './samples.ts'

const folder = temporaryFolder()
const asOf = '2026-11-01'
let count = 0

const ANN = `- id:
    bioguide: V000001
  name: { first: Ann, middle: B., last: Vale, nickname: Annie, official_full: Ann B. Vale }
  bio: { birthday: '1950-03-04', gender: F }
  terms:
  - { type: rep, start: '2001-01-03', end: '2003-01-03', state: NY, district: 1, party: Democrat }
  - { type: rep, start: '2003-01-07', end: '2005-01-03', state: NY, district: 2, party: Democrat }
  - { type: sen, start: '2021-01-03', end: '2027-01-03', state: NY, class: 1, party: Independent }
`
const PRESIDENT = `- id:
    bioguide: V000001
  name: { first: Ann, last: Vale }
  bio: { birthday: '1950-03-04', gender: F }
  terms:
  - { type: prez, start: '2009-01-20', end: '2013-01-20', party: Democrat, how: election }
- id:
    govtrack: 12345
  name: { first: Bo, last: Ash, suffix: Jr. }
  bio: { gender: M }
  terms:
  - { type: viceprez, start: '1850-03-04', end: '1854-03-04', party: Whig, how: election }
`

function file(text: string): string {
  count += 1
  const path = join(folder, `${count}.yaml`)
  writeFileSync(path, text)
  return path
}

async function imported(...texts: readonly string[]): Promise<OpenKnowledge> {
  const output = join(folder, `${count}.db`)
  await importCongress({ inputs: texts.map(file), output, asOf })
  return openKnowledge({ imported: [output] })
}

describe('importCongress', () => {
  it('joins terms, and what two files say of one member', async () => {
    const knowledge = await imported(ANN, PRESIDENT)
    const [ann] = lookup(knowledge, 'Annie Vale').candidates
    expect(ann?.entity).toMatchObject({ id: 'congress-v000001', name: 'Ann B. Vale', gender: 'female' })
    expect(ann?.statements.map((item) => item.says)).toEqual([
      'was born on 1950-03-04',
      'was us-representative, from 2001-01-03, to 2005-01-03, of new-york-state',
      'was us-president, from 2009-01-20, to 2013-01-20',
      'was us-senator, from 2021-01-03, of new-york-state',
      'belongs to democratic-party, from 2001-01-03, to 2005-01-03',
      'belongs to democratic-party, from 2009-01-20, to 2013-01-20',
    ])
    const [bo] = lookup(knowledge, 'Bo Ash').candidates
    expect(bo).toMatchObject({ entity: { id: 'congress-12345', name: 'Bo Ash Jr.' } })
    expect(bo?.statements[0]?.statement.source.url).toBe('https://github.com/unitedstates/congress-legislators')
    knowledge.close()
  })

  it.each([
    ['a broken entry', `${ANN}- id: {\n`, ':9: found an entry that is no YAML'],
    [
      'an unknown office',
      ANN.replace('type: sen', 'type: king'),
      ':1: found a term of type "king", expected one of rep, sen',
    ],
    ['a day that is none', ANN.replace('2021-01-03', '2021-02-30'), ':1: found "2021-02-30" as "start"'],
    ['a wrong id', ANN.replace('V000001', 'V1'), ':1: found "V1" as "bioguide"'],
    ['no name', `${ANN}- { id: { bioguide: A000001 }, terms: [] }\n`, ':9: found no member of Congress'],
    ['an empty file', '# nothing\n', 'found no entries'],
  ])('%s: one line, and nothing written', async (_, text, message) => {
    const output = join(folder, `fault-${count}.db`)
    await expect(importCongress({ inputs: [file(text)], output, asOf })).rejects.toThrow(message)
    expect(existsSync(output)).toBe(false)
  })
})

describe('an import beside the packs', () => {
  it('goes by the id of the packs where the day of birth is the same', async () => {
    const other = ANN.replace('V000001', 'V000002').replace('1950-03-04', '1961-01-01')
    const input = file(ANN + other)
    const output = join(folder, 'beside.db')
    await importCongress({ inputs: [input], output, asOf })
    const facts = file(
      'entities:\n  ann-vale: { kind: person, name: Ann Vale, also: [Vale of Lund], born: 1950-03-04 }\n',
    )
    const shipped = join(folder, 'shipped.db')
    writeStore([readPack(facts, readFileSync(facts, 'utf8'), () => undefined, 'house')], shipped)

    const knowledge = openKnowledge({ imported: [output], shipped })
    expect(knowledge.named('Ann Vale').map(({ entity }) => entity.id)).toEqual(['ann-vale', 'congress-v000002'])
    expect(knowledge.entity('ann-vale')).toMatchObject({ name: 'Ann Vale', layer: 'shipped' })
    expect(knowledge.entity('ann-vale')?.aliases).toEqual(['Vale of Lund', 'Ann B. Vale', 'Annie Vale'])
    const held = knowledge.statements('ann-vale', 'held')
    expect(held.map(({ subject, layer }) => [subject, layer])).toEqual([
      ['ann-vale', 'imported'],
      ['ann-vale', 'imported'],
    ])
    expect(knowledge.statementsWith('us-senator').map(({ subject }) => subject)).toEqual([
      'ann-vale',
      'congress-v000002',
    ])
    knowledge.close()
  })
})

const samples = sampleFolder('knowledge')
describe.skipIf(samples === undefined)('real files', () => {
  it('reads the sitting Congress and all presidents', async () => {
    const inputs = ['legislators-current.yaml', 'executive.yaml'].map((name) => join(samples ?? '', name))
    const output = join(folder, 'congress.db')
    expect(await importCongress({ inputs, output, asOf })).toMatchObject({ read: 617, kept: 617 })
    const knowledge = openKnowledge({ imported: [output] })
    expect(knowledge.similar('Bernie Sandars')[0]).toMatchObject({
      entity: { name: 'Bernard Sanders' },
      match: { edits: 1 },
    })
    knowledge.close()
  })
})
