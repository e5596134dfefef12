import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLEAN, ERROR, WARNING } from '../support/articles.ts'
import { places, runMain, withFiles, writeFiles } from '../support/run-main.ts'

const FILES = { 'news/a.md': ERROR, 'news/b.md': WARNING }
const BASELINE = 'factcheck-suppressions.json'

describe('a baseline', () => {
  it('takes what is there for known, wherever it moves to', () =>
    withFiles(FILES, async (cwd) => {
      const run = (...args: string[]) => runMain(['news', '-f', 'compact', ...args], { cwd })
      expect(await run('--suppress-all')).toEqual({
        code: 0,
        stdout: '',
        stderr: `factcheck: 2 suppressions written to ${BASELINE}.\n`,
      })
      const written = readFileSync(join(cwd, BASELINE), 'utf8')
      expect(JSON.parse(written).files).toMatchObject({
        'news/a.md': { [Object.keys(JSON.parse(written).files['news/a.md'])[0] ?? '']: 'names/misspelled' },
        'news/b.md': {},
      })
      writeFiles(cwd, { 'news/a.md': `A new paragraph stands above.\n\n${ERROR}\nMore: ${WARNING}` })
      const { code, stdout, stderr } = await run()
      expect({ code, stderr, places: places(stdout) }).toEqual({
        code: 0,
        stderr: '',
        places: ['news/a.md:5 warning words/confusable'],
      })
      expect(readFileSync(join(cwd, BASELINE), 'utf8')).toBe(written)
    }))

  it('knows a file by whatever way it is called', () =>
    withFiles(FILES, async (cwd) => {
      await runMain(['news', '--suppress-all'], { cwd })
      for (const path of ['./news/a.md', join(cwd, 'news/a.md'), 'news/../news/a.md']) {
        expect(await runMain([path, '-f', 'compact'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
      }
    }))

  it('keeps what it suppresses in the JSON', () =>
    withFiles(FILES, async (cwd) => {
      await runMain(['news', '--suppress-all'], { cwd })
      const report = JSON.parse((await runMain(['news', '-f', 'json'], { cwd })).stdout)
      expect(report.summary).toMatchObject({ errors: 0, suppressed: 2 })
      expect(report.files[0].suppressed[0]).toMatchObject({
        ruleId: 'names/misspelled',
        suppression: { kind: 'baseline', reason: null },
      })
    }))

  it('mentions what no longer occurs, and forgets it on request', () =>
    withFiles(FILES, async (cwd) => {
      await runMain(['news', '--suppress-all'], { cwd })
      writeFiles(cwd, { 'news/b.md': CLEAN })
      const run = (...args: string[]) => runMain(['news', '-f', 'compact', ...args], { cwd })
      expect((await run()).stderr).toBe(
        `factcheck: 1 suppression in ${BASELINE} no longer occurs; remove it with --prune-suppressions.\n`,
      )
      expect((await run('--only', 'names')).stderr).toBe('')
      expect((await run('--prune-suppressions')).stderr).toBe(`factcheck: 1 suppression removed from ${BASELINE}.\n`)
      expect(Object.keys(JSON.parse(readFileSync(join(cwd, BASELINE), 'utf8')).files)).toEqual(['news/a.md'])
      expect((await run()).stderr).toBe('')
      rmSync(join(cwd, 'news/a.md'))
      expect((await run('--prune-suppressions')).stderr).toBe(`factcheck: 1 suppression removed from ${BASELINE}.\n`)
    }))

  it('stands where it is told to, and belongs to its folder', () =>
    withFiles(FILES, async (cwd) => {
      const at = ['--suppressions-location', 'desk/known.json']
      await runMain(['news', '--suppress-all', ...at], { cwd })
      expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'desk/known.json'), 'utf8')).files)).toEqual([
        '../news/a.md',
        '../news/b.md',
      ])
      expect(await runMain(['news', '-f', 'compact', ...at], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
    }))

  it.each([
    [['--suppress-all', '--since', 'HEAD'], /--suppress-all takes whole articles/],
    [['--suppress-all', '--prune-suppressions'], /do not go together/],
  ])('%s is refused', (args, says) =>
    withFiles(FILES, async (cwd) => {
      const { code, stderr } = await runMain(['news', ...args], { cwd })
      expect(code).toBe(2)
      expect(stderr).toMatch(says)
    }),
  )

  it('is refused when it is broken', () =>
    withFiles({ ...FILES, [BASELINE]: '{"files":' }, async (cwd) => {
      const { code, stderr } = await runMain(['news'], { cwd })
      expect(code).toBe(2)
      expect(stderr).toMatch(/factcheck-suppressions\.json cannot be read; write them anew with --suppress-all/)
    }))
})
