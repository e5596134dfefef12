import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KnowledgeError } from '../../src/knowledge/error.ts'
import { houseFacts } from '../../src/knowledge/house.ts'
import type { OpenKnowledge } from '../../src/knowledge/layers.ts'
import { openKnowledge } from '../../src/knowledge/open.ts'
import { compileSample, temporaryFolder } from './sample.ts'

const folder = temporaryFolder()
const shipped = join(folder, 'shipped.db')
compileSample(shipped)
let count = 0

function facts(text: string, extension = 'yaml'): string {
  count += 1
  const path = join(folder, `facts-${count}.${extension}`)
  writeFileSync(path, text)
  return path
}

function open(house: readonly string[], today?: string): OpenKnowledge {
  return openKnowledge({ shipped, house: houseFacts(house, today) })
}

function named(knowledge: OpenKnowledge, name: string): string[] {
  return knowledge.named(name).map(({ entity, match }) => `${entity.id} ${entity.layer} ${match.kind}`)
}

describe('spellings', () => {
  const knowledge = open([
    facts(`right:
  - Jon Smyth
  - { name: Lake Vale, kind: place }
  - Robert Miller
never:
  Kiev: Kyiv
  Jonathon Smyth: Jon Smyth
  Zelenskyy: { write: Zelensky, kind: person }
`),
  ])

  it.each([
    ['Jon Smyth', 'jon-smyth house exact'],
    ['Jonathon Smyth', 'jon-smyth house listed'],
    ['Lake Vale', 'lake-vale house exact'],
    ['Kyiv', 'kyiv shipped exact'],
    ['Kiev', 'kyiv shipped listed'],
    ['Robert Miller', 'robert-mueller shipped exact'],
  ])('%s: %s', (name, expected) => {
    expect(named(knowledge, name)).toEqual([expected])
  })

  it('makes an entity only of names that nobody bears', () => {
    expect(knowledge.entity('lake-vale')).toMatchObject({ kind: 'place', layer: 'house' })
    expect(knowledge.entity('robert-miller')).toBeUndefined()
    expect(knowledge.entity('kyiv')).toMatchObject({ aliases: [], misspellings: ['Kiev'], layer: 'shipped' })
    expect(knowledge.knowsToken('Smyth')).toBe(true)
    expect(knowledge.knowsToken('Jonathon')).toBe(false)
  })

  it('still finds who is meant by a slip in a house name', () => {
    expect(knowledge.similar('Jon Smytth')[0]).toMatchObject({
      entity: { id: 'jon-smyth' },
      match: { kind: 'near', edits: 1 },
    })
  })
})

describe('a list of names', () => {
  it('takes names, kinds, other names and wrong ones', () => {
    const list =
      'name,kind,also,not,about\n"Vale, Ann",,Ann Vale,Anne Vale|Ann Vail,\nVale Foundation,organization,,,"a ""small"" fund"\n\nRobert Mueller\n'
    const knowledge = open([facts(list, 'csv')])
    expect(named(knowledge, 'Ann Vale')).toEqual(['vale-ann house exact'])
    expect(named(knowledge, 'Anne Vale')).toEqual(['vale-ann house listed'])
    expect(knowledge.entity('vale-foundation')).toMatchObject({ kind: 'organization', description: 'a "small" fund' })
    expect(named(knowledge, 'Robert Mueller')).toEqual(['robert-mueller shipped exact'])
    expect(knowledge.statements('robert-mueller')).toHaveLength(3)
  })
})

describe('facts', () => {
  const knowledge = open([
    facts(`as-of: 2026-11-20
sources: { minutes: { title: Minutes of the council } }
entities:
  ann-vale: { kind: person, name: Ann Vale, held: special-counsel; from 2026-01-01; source minutes }
  +mount-everest: { height: 8850 m }
  +james-comey: { also: [Jimbo Comey], held: fbi-director; from 2030-01-01 }
  +fbi: { chief: ann-vale; from 2026 }
  wikileaks: { kind: organization, name: Wikileaks }
`),
    facts('entities:\n  +fbi: { chief: james-comey; from 2013-09-04 }\n'),
  ])

  it('add persons and offices', () => {
    expect(knowledge.statementsWith('special-counsel').map(({ subject, layer }) => [subject, layer])).toEqual([
      ['ann-vale', 'house'],
      ['robert-mueller', 'shipped'],
    ])
    expect(knowledge.statements('ann-vale')[0]?.source.title).toBe('Minutes of the council')
    expect(knowledge.statements('ann-vale')[0]?.asOf).toBe('2026-11-20')
    expect(named(knowledge, 'Jimbo Comey')).toEqual(['james-comey shipped exact'])
  })

  it('replace the one value, and add to the many', () => {
    const heights = knowledge.statements('mount-everest', 'height')
    expect(heights.map(({ value, layer }) => [value.kind === 'quantity' && value.quantity.low, layer])).toEqual([
      [8850, 'house'],
    ])
    expect(knowledge.statements('james-comey', 'held').map(({ layer }) => layer)).toEqual(['house', 'shipped'])
    expect(knowledge.statements('mount-everest', 'located-in')).toHaveLength(1)
  })

  it('override an entity of the same id', () => {
    expect(named(knowledge, 'Wikileaks')).toEqual(['wikileaks house exact'])
    expect(knowledge.entity('wikileaks')?.name).toBe('Wikileaks')
  })

  it('stand before the packs among the sources', () => {
    expect(knowledge.sources.map(({ kind }) => kind)).toEqual([
      'house-facts',
      'house-facts',
      'knowledge-pack',
      'knowledge-pack',
    ])
  })
})

describe('expiry', () => {
  const file = facts(`right:
  - { name: Jon Smyth, expires: 2026-11 }
entities:
  ann-vale: { kind: person, name: Ann Vale, expires: 2026-12-31 }
`)
  it.each([
    ['2026-11-30', ['jon-smyth house exact'], ['ann-vale house exact']],
    ['2026-12-01', [], ['ann-vale house exact']],
    ['2027-01-01', [], []],
    [undefined, ['jon-smyth house exact'], ['ann-vale house exact']],
  ])('on %s', (today, jon, ann) => {
    const knowledge = open([file], today)
    expect(named(knowledge, 'Jon Smyth')).toEqual(jon)
    expect(named(knowledge, 'Ann Vale')).toEqual(ann)
  })
})

describe('faults', () => {
  it.each([
    ['entities:\n  ann: { kind: person }\n', 'yaml', ':2: found "ann" without "name"'],
    ['rigth: [Jon Smyth]\n', 'yaml', ':1: found "rigth", expected "right"'],
    ['entities:\n  +nobody: { born: 1950 }\n', 'yaml', ':2: found the id "nobody"'],
    ['right:\n  - { name: Jon, until: 2026 }\n', 'yaml', ':2: found "until: 2026" in a spelling'],
    ['never:\n  Kyiv: Kyiv\n', 'yaml', ':2: found "Kyiv" both as right and as wrong'],
    ['entities: [\n', 'yaml', ': found a YAML syntax error'],
    ['title\nAnn Vale\n', 'csv', ':1: found the columns "title", expected a header with "name"'],
    ['name,kind\nAnn Vale,preson\n', 'csv', ':2: found "preson" as "kind", expected "person"'],
    ['name\nAnn Vale,person\n', 'csv', ':2: found 2 cells, expected 1'],
    ['name\n"Ann Vale\n', 'csv', ':1: found a double quote without its partner'],
  ])('%j', (text, extension, message) => {
    const path = facts(text, extension)
    expect(() => open([path])).toThrow(KnowledgeError)
    expect(() => open([path])).toThrow(message)
    expect(() => open([path])).toThrow(path)
  })

  it('names a missing file', () => {
    expect(() => open([join(folder, 'none.yaml')])).toThrow(`Can't read the facts file ${join(folder, 'none.yaml')}.`)
  })
})
