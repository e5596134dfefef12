import { describe, expect, it } from 'vitest'
import { formatProblems, type Problem } from '../../../src/knowledge/error.ts'
import { readPack } from '../../../src/knowledge/pack/read-pack.ts'
import { validatePacks } from '../../../src/knowledge/pack/validate.ts'

const HEAD = `pack: p
as-of: 2026-11-22
sources:
  s: { title: A source, read: 2026-11-22 }
source: s
entities:
`

function problems(...packs: readonly string[]): string[] {
  const found: Problem[] = []
  const read = packs.map((text, index) => {
    const file = index === 0 ? 'p.yaml' : `p${index + 1}.yaml`
    return readPack(file, text, (line, message) => found.push({ file, line, message }))
  })
  found.push(...validatePacks(read))
  return formatProblems(found)
    .split('\n')
    .filter((line) => line !== '')
}

/** Problems of entities that follow the usual head, which is six lines long. */
function inEntities(...lines: readonly string[]): string[] {
  return problems(HEAD + lines.map((line) => `  ${line}\n`).join(''))
}

const ANN = 'ann: { kind: person, name: Ann Ash }'
const MAYOR = 'mayor: { kind: office, name: mayor }'

describe('a pack without faults', () => {
  it.each([
    [[ANN]],
    [[ANN, MAYOR, '+ann:', '  held: mayor; from 2001; to 2005-06; acting; source s']],
    [['a-v-b: { kind: case, name: A v. B, convicted: \'"Somebody"; by jury; counts 3\' }']],
    [['peak: { kind: place, name: The Peak, height: about 300 m, nickname: { value: "up; and away", on: 1999 } }']],
  ])('%j', (lines) => {
    expect(inEntities(...lines)).toEqual([])
  })
})

describe('faults', () => {
  it.each<[string, readonly string[], string]>([
    [
      'an unknown field',
      ['ann: { kind: person, name: Ann Ash, borne: 1950 }'],
      'p.yaml:7: found "borne", expected "born"',
    ],
    [
      'an unknown kind',
      ['ann: { kind: preson, name: Ann Ash }'],
      'p.yaml:7: found "preson" as "kind", expected "person"',
    ],
    [
      'a wrong date',
      [ANN, '+ann:', '  born: 7 May 1950'],
      'p.yaml:9: found "7 May 1950" as the value of "born", expected a date such as',
    ],
    ['a day that is none', [ANN, '+ann:', '  born: 1950-02-30'], 'p.yaml:9: found "1950-02-30" as the value of "born"'],
    [
      'an unknown qualifier',
      [ANN, MAYOR, '+ann:', '  held: mayor; form 2001'],
      'p.yaml:10: found the qualifier "form", expected "from" or "for"',
    ],
    [
      'a qualifier twice',
      [ANN, MAYOR, '+ann:', '  held: mayor; from 2001; from 2002'],
      'p.yaml:10: found "from" twice',
    ],
    ['a held without from', [ANN, MAYOR, '+ann:', '  held: mayor'], 'p.yaml:10: found "held" without "from"'],
    [
      'an end before the start',
      [ANN, MAYOR, '+ann:', '  held: mayor; from 2005; to 2001'],
      'p.yaml:10: found "to 2001" before "from 2005"',
    ],
    ['an unresolved id', [ANN, '+ann:', '  spouse: bob'], 'p.yaml:9: found the id "bob", which no pack has'],
    [
      'an unresolved qualifier',
      [ANN, MAYOR, '+ann:', '  held: mayor; from 2001; of atlantis'],
      'p.yaml:10: found the id "atlantis"',
    ],
    [
      'a target of another kind',
      [ANN, '+ann:', '  held: ann; from 2001'],
      'p.yaml:9: found the person "ann" as the value of "held"',
    ],
    [
      'an id where a quoted name is not allowed',
      [ANN, '+ann:', '  award: \'"Nobel"\''],
      'p.yaml:9: found ""Nobel"" as the value of "award", expected an id',
    ],
    ['an unknown source', [ANN, '+ann:', '  born: 1950; source t'], 'p.yaml:9: found the source "t"'],
    ['a bad id', ['Ann_Ash: { kind: person, name: Ann Ash }'], 'p.yaml:7: found the id "Ann_Ash"'],
    ['no name', ['ann: { kind: person }'], 'p.yaml:7: found "ann" without "name"'],
    ['one id twice', [ANN, ANN], 'p.yaml:8: found a YAML syntax error'],
    ['a name twice', ['ann: { kind: person, name: Ann Ash, also: [Ann Ash] }'], 'p.yaml:7: found "Ann Ash" twice'],
    [
      'a right name among the wrong',
      ['ann: { kind: person, name: Ann Ash, not: [ann ash] }'],
      'p.yaml:7: found "ann ash" both as right and as wrong',
    ],
    ['a gender on a place', ['x: { kind: place, name: X, gender: male }'], 'p.yaml:7: found "gender" on a place'],
    [
      'a population without a date',
      ['x: { kind: place, name: X, population: 5 }'],
      'p.yaml:7: found "population" without a date',
    ],
    [
      'a verdict on a person',
      [ANN, '+ann:', '  convicted: ann'],
      'p.yaml:9: found "convicted" on a person, expected it on a case',
    ],
    [
      'dying before being born',
      [ANN, '+ann:', '  born: 1950', '  died: 1940'],
      'p.yaml:8: found "ann" dying before being born',
    ],
    ['a name under a plus', [ANN, '+ann: { name: Anne Ash }'], 'p.yaml:8: found a name or kind under "+ann"'],
    ['fame out of range', ['ann: { kind: person, name: Ann Ash, fame: 9 }'], 'p.yaml:7: found "9" as "fame"'],
    ['broken YAML', ['ann: { kind: person, name: "Ann Ash }'], 'p.yaml:8: found a YAML syntax error'],
    ['a list for an entity', ['ann: [person]'], 'p.yaml:7: found a list as the entity "ann"'],
    [
      'one person twice',
      [
        'ann: { kind: person, name: Ann Ash, born: 1950-05-07 }',
        'ann-2: { kind: person, name: Ann Ash, born: 1950-05-07 }',
      ],
      'p.yaml:8: found "ann-2" with the name and the day of birth of "ann"',
    ],
  ])('%s', (_, lines, expected) => {
    expect(
      inEntities(...lines).some((line) => line.startsWith(expected)),
      inEntities(...lines).join('\n'),
    ).toBe(true)
  })

  it('tells both places of an id in two packs', () => {
    const one = `${HEAD}  ${ANN}\n`
    expect(problems(one, one.replace('pack: p', 'pack: p2'))).toEqual([
      'p2.yaml:7: found the id "ann" again, expected it once: it stands in p.yaml:7; add facts as "+ann"',
    ])
  })

  it('wants sources, a date and the name of the file', () => {
    expect(problems('pack: q\nas-of: 2026\nentities:\n  x: { kind: thing, name: X, founded: 1999 }\n')).toEqual([
      'p.yaml:1: found the pack name "q", expected the file\'s name "p"',
      'p.yaml:2: found "2026" as "as-of", expected a day such as 2026-11-22',
      'p.yaml:4: found "founded" without a source, expected one here, on the entity or on the pack',
    ])
    expect(problems('nothing')).toContain('p.yaml:1: found "nothing" as the file, expected "name: value" lines')
  })
})
