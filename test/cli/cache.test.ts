import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cacheFile, openCache } from '../../src/cli/report-cache.ts'
import { asText, connect, prepareQuery, prepareWrite } from '../../src/knowledge/store/database.ts'
import { CLEAN, ERROR, WARNING } from '../support/articles.ts'
import { places, runMain, withFiles, writeFiles } from '../support/run-main.ts'

const FILES = { 'a.md': WARNING, 'b.md': ERROR, 'c.md': CLEAN }
const FILE = join('.factcheckcache', 'reports.db')

/** Marks what is in the cache, so that a report that comes from it can be told from a new one. */
function mark(cwd: string): void {
  const db = connect(join(cwd, FILE))
  const write = prepareWrite(db, 'UPDATE report SET light = ? WHERE name = ?')
  for (const [name, light] of prepareQuery(db, 'SELECT name, light FROM report').all()) {
    write(asText(light).replace('“statue of limitations”', '“from the cache”'), name)
  }
  db.close()
}

async function run(cwd: string, ...args: string[]) {
  const { stdout, stderr, code } = await runMain(['.', '-f', 'compact', '--cache', ...args], { cwd })
  return { code, stderr, places: places(stdout), cached: stdout.includes('“from the cache”') }
}

describe('the cache', () => {
  it('gives the same report, byte for byte, in every format', () =>
    withFiles(FILES, async (cwd) => {
      for (const format of ['json', 'pretty', 'csv', 'compact']) {
        const fresh = await runMain(['.', '-f', format, '-v'], { cwd })
        await runMain(['.', '-f', format, '-v', '--cache'], { cwd })
        expect(await runMain(['.', '-f', format, '-v', '--cache'], { cwd })).toEqual(fresh)
      }
    }))

  it('is used while nothing changes, and only then', () =>
    withFiles({ ...FILES, 'facts.yaml': 'right:\n  - Jon Smyth\n' }, async (cwd) => {
      const fresh = await run(cwd)
      expect(fresh).toMatchObject({ code: 1, stderr: '', cached: false })
      mark(cwd)
      expect(await run(cwd)).toEqual({ ...fresh, cached: true })
      writeFiles(cwd, { 'c.md': `${CLEAN}\n${CLEAN}` })
      expect((await run(cwd)).cached).toBe(true)
      for (const args of [
        ['--rule', 'words=error'],
        ['--facts', 'facts.yaml'],
        ['--date', '2020-03-01'],
      ]) {
        await run(cwd)
        mark(cwd)
        expect((await run(cwd, ...args)).cached).toBe(false)
      }
      await run(cwd, '--facts', 'facts.yaml')
      mark(cwd)
      expect((await run(cwd, '--facts', 'facts.yaml')).cached).toBe(true)
      writeFiles(cwd, { 'facts.yaml': 'right:\n  - Jan Smyth\n' })
      expect((await run(cwd, '--facts', 'facts.yaml')).cached).toBe(false)
      mark(cwd)
      writeFiles(cwd, { 'a.md': `${WARNING}\n` })
      expect((await run(cwd, '--facts', 'facts.yaml')).cached).toBe(false)
    }))

  it('holds what is known back all the same', () =>
    withFiles(FILES, async (cwd) => {
      await run(cwd)
      await runMain(['.', '--suppress-all', '--cache'], { cwd })
      expect(await run(cwd)).toMatchObject({ code: 0, places: [] })
    }))

  it.each([
    ['is no database', 'Not a database at all.\n'.repeat(100)],
    ['is cut short', null],
  ])('is made anew when it %s', (_, content) =>
    withFiles(FILES, async (cwd) => {
      const fresh = await run(cwd)
      const file = join(cwd, FILE)
      writeFileSync(file, content ?? readFileSync(file).subarray(0, 5000))
      const broken = await run(cwd)
      expect(broken.places).toEqual(fresh.places)
      expect(broken.stderr).toMatch(/^factcheck: the cache .*reports\.db .*\n$/)
      expect(await run(cwd)).toEqual(fresh)
      mark(cwd)
      expect((await run(cwd)).cached).toBe(true)
    }),
  )

  it('stands under node_modules, in a folder of its own, or where it is told to', () =>
    withFiles({ 'with/node_modules/x/y.js': '' }, async (cwd) => {
      expect(cacheFile(undefined, cwd)).toBe(join(cwd, FILE))
      expect(cacheFile(undefined, join(cwd, 'with'))).toBe(join(cwd, 'with/node_modules/.cache/factcheck/reports.db'))
      expect(cacheFile('there', cwd)).toBe(join(cwd, 'there/reports.db'))
    }))

  it('is done without where it cannot be written', () =>
    withFiles({ file: '' }, async (cwd) => {
      const said: string[] = []
      expect(openCache(join(cwd, 'file', 'reports.db'), 'run', (message) => said.push(message))).toBeNull()
      expect(said.at(-1)).toMatch(/cannot be written; going on without it$/)
    }))
})
