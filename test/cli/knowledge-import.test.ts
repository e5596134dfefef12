import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, runCli } from '../support/run-cli.ts'

function person(number: number, name: string, born: string): string {
  const time = { time: `+${born}T00:00:00Z`, precision: 11, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' }
  const claim = (property: string, value: unknown, type: string): unknown => [
    { rank: 'normal', type: 'statement', mainsnak: { snaktype: 'value', property, datavalue: { type, value } } },
  ]
  return JSON.stringify({
    type: 'item',
    id: `Q${number}`,
    labels: { en: { language: 'en', value: name } },
    claims: {
      P31: claim('P31', { 'entity-type': 'item', 'numeric-id': 5, id: 'Q5' }, 'wikibase-entityid'),
      P569: claim('P569', time, 'time'),
    },
  })
}

const DUMP = `[\n${person(900001, 'Odalys Brinkhurst', '1951-02-03')},\n${person(900002, 'Tamsin Okonjo-Reyes', '1966-07-08')}\n]\n`

const LEGISLATORS = `- id: {bioguide: X000001}
  name: {first: Wilhelmina, last: Quartermaine}
  bio: {birthday: '1950-01-02', gender: F}
  terms:
  - {type: sen, start: '2001-01-03', end: '2007-01-03', state: OH, party: Democrat}
`

describe('factcheck knowledge import', () => {
  it('makes a store of a dump, which --knowledge sets beside the shipped one', () => {
    inFolder((cwd) => {
      writeFileSync(join(cwd, 'dump.json'), DUMP)
      const made = runCli(['knowledge', 'import', 'wikidata', 'dump.json', '-o', 'new/my.db', '--claim', 'P31:Q5'], {
        cwd,
      })
      expect(made).toEqual({ code: 0, stdout: 'new/my.db: 2 of 2 entities, 2 statements\n', stderr: '' })

      const found = runCli(['lookup', 'Tamsin Okonjo-Reyes', '--knowledge', 'new/my.db'], { cwd })
      expect(found.stdout).toContain('was born on 1966-07-08')
      expect(runCli(['knowledge', 'info', '--knowledge', 'new/my.db'], { cwd }).stdout).toMatch(
        /^imported: 2 entities, 2 statements, 1 packs?\n {2}dump\.json {2}/,
      )

      writeFileSync(join(cwd, 'article.md'), 'Odalys Brinkhurst, who was born on February 3, 1961, leads the choir.\n')
      expect(runCli(['article.md'], { cwd }).code).toBe(0)
      const { code, stdout } = runCli(['article.md', '--knowledge', 'new/my.db'], { cwd })
      expect(stdout).toContain('dates/life')
      expect(code).toBe(1)
    })
  })

  it('makes a store of congress-legislators', () => {
    inFolder((cwd) => {
      writeFileSync(join(cwd, 'members.yaml'), LEGISLATORS)
      const made = runCli(['knowledge', 'import', 'congress', 'members.yaml', '-o', 'c.db', '--as-of', '2026-11-01'], {
        cwd,
      })
      expect(made).toMatchObject({ code: 0, stderr: '' })
      expect(made.stdout).toMatch(/^c\.db: 1 of 1 entities, \d statements\n$/)
      expect(runCli(['lookup', 'Quartermaine', '--knowledge', 'c.db'], { cwd }).stdout).toContain('2001')
    })
  })

  it.each([
    [
      'a missing file',
      ['wikidata', 'none.json', '-o', 'x.db'],
      /^factcheck: Can't import .*none\.json: it does not exist\.\n$/,
    ],
    ['a folder', ['wikidata', '.', '-o', 'x.db'], /it is no file\.\n$/],
    [
      'a text',
      ['wikidata', 'text.json', '-o', 'x.db'],
      /text\.json:2: found a line that is no JSON, expected one entity a line/,
    ],
    ['another YAML', ['congress', 'text.json', '-o', 'x.db'], /text\.json:1: /],
    ['a wrong filter', ['wikidata', 'dump.json', '-o', 'x.db', '--claim', 'Q5'], /Can't read the filter "Q5"/],
    ['no output', ['wikidata', 'dump.json'], /required option '-o, --output <file>' not specified/],
    ['an output below a file', ['wikidata', 'dump.json', '-o', 'dump.json/x.db'], /Can't write .*x\.db: /],
    [
      'a store as knowledge',
      ['wikidata', 'dump.json', '-o', 'x.db', '--as-of', 'May'],
      /must be a day of the calendar/,
    ],
  ])('refuses %s with one line and exit code 2, and writes nothing', (_, args, says) => {
    inFolder((cwd) => {
      writeFileSync(join(cwd, 'dump.json'), DUMP)
      writeFileSync(join(cwd, 'text.json'), '[\nhello\n]\n')
      const { code, stderr } = runCli(['knowledge', 'import', ...args], { cwd })
      expect(code).toBe(2)
      expect(stderr).toMatch(says)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(readdirSync(cwd).sort()).toEqual(['dump.json', 'text.json'])
    })
  })

  it.skipIf(process.platform === 'win32')('leaves the old store where the disk takes no more', () => {
    inFolder((cwd) => {
      writeFileSync(join(cwd, 'dump.json'), DUMP)
      writeFileSync(join(cwd, 'my.db'), 'what stood there before')
      const program = join(import.meta.dirname, '..', '..', 'bin', 'factcheck.js')
      const script = 'ulimit -f 20; exec "$0" "$1" knowledge import wikidata dump.json -o my.db'
      const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, program], { cwd, encoding: 'utf8' })
      expect(stderr).toMatch(/^factcheck: Can't write .*my\.db: .*\n$/)
      expect(status).toBe(2)
      expect(readFileSync(join(cwd, 'my.db'), 'utf8')).toBe('what stood there before')
      expect(readdirSync(cwd).sort()).toEqual(['dump.json', 'my.db'])
    })
  })

  it('refuses what is no store', () => {
    inFolder((cwd) => {
      writeFileSync(join(cwd, 'my.db'), 'no store')
      writeFileSync(join(cwd, 'article.md'), 'All is well in the town.\n')
      for (const file of ['my.db', 'none.db']) {
        const { code, stderr } = runCli(['article.md', '--knowledge', file], { cwd })
        expect(code).toBe(2)
        expect(stderr).toMatch(/^factcheck: Can't open the knowledge file .*\n$/)
      }
      expect(existsSync(join(cwd, 'none.db'))).toBe(false)
    })
  })
})
