import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readPack } from '../../src/knowledge/pack/read-pack.ts'
import { audit } from './compare-all.ts'
import { compareOfficials } from './officials.ts'
import { packIndex, sameDate } from './pack-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'factcheck-audit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SENATORS = ['us-senator']

function differences(held: string, terms: string): readonly string[] {
  const text = `pack: p
as-of: 2026-01-01
entities:
  ann-vale: { kind: person, name: Ann Vale, gender: female, born: 1960-05-01, held: "${held}" }
`
  const complaints: string[] = []
  const pack = readPack('p.yaml', text, (_, message) => complaints.push(message))
  expect(complaints).toEqual([])
  const file = join(folder, 'set.yaml')
  const id =
    "- { id: { bioguide: V000001 }, name: { first: Ann, last: Vale }, bio: { birthday: '1960-05-01', gender: F }"
  writeFileSync(file, `${id}, terms: [${terms}] }\n`)
  return compareOfficials(packIndex([pack]), file, SENATORS, '2026-01-01').disagreements.map((found) => found.property)
}

const TERM = "{ type: sen, state: VT, start: '2007-01-04', end: '2013-01-03', party: Independent }"

describe('the audit', () => {
  it.each([
    ['us-senator; from 2007-01-03; to 2013-01-03; of vermont'],
    ['us-senator; from 2007-01-04; to 2013-01-03; of vermont'],
    ['us-senator; from 2007; to 2013; of vermont'],
  ])('agrees to %s', (held) => {
    expect(differences(held, TERM)).toEqual([])
  })

  it.each([
    ['us-senator; from 2007-01-03; to 2013-01-03; of maine'],
    ['us-senator; from 2007-02-03; to 2013-01-03; of vermont'],
    ['us-senator; from 2007-01-03; of vermont'],
    ['us-senator; from 2007-01-03; to 2012-12-31; of vermont'],
  ])('lists %s, from both sides', (held) => {
    expect(differences(held, TERM)).toEqual(['held', 'held'])
  })

  it.each([
    ['2007', '2007-01-04', true],
    ['2007-01-04', '2007', true],
    ['1850~', '1850', true],
    ['2007-01', '2007-02-01', false],
  ])('compares %s with %s as far as both are exact', (packs, reference, same) => {
    expect(sameDate(packs, reference)).toBe(same)
  })

  it('says that it found no set', () => {
    const empty = mkdtempSync(join(folder, 'empty-'))
    const { lines, open } = audit({ packs: empty, data: empty, explained: '', absent: false })
    expect(lines).toEqual([`No reference set in ${empty}: nothing was compared.`])
    expect(open).toBe(0)
  })
})
