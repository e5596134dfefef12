import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ERROR } from '../support/articles.ts'
import { inFolder, runCli } from '../support/run-cli.ts'
import { withFiles, writeFiles } from '../support/run-main.ts'
import { FILES } from './promises/row.ts'

const ROOT = join(import.meta.dirname, '..', '..')

describe('the process', () => {
  it('reports findings on staged lines of a real repository', () => {
    inFolder((folder) => {
      writeFiles(folder, FILES)
      execFileSync('git', ['init', '-q'], { cwd: folder })
      execFileSync('git', ['add', 'a.md'], { cwd: folder })
      expect(runCli(['--staged', '-f', 'compact'], { cwd: folder }).stdout).toMatch(/^a\.md:1:5: .*\n$/)
    })
  })

  it('ends quietly when its reader goes away', () => {
    inFolder((folder) => {
      writeFiles(
        folder,
        Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, ERROR.repeat(40)])),
      )
      const command = `"${process.execPath}" "${join(ROOT, 'bin', 'factcheck.js')}" . | head -n 1`
      const { stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
      expect(stderr).toBe('')
    })
  })

  it('ends in order when it is interrupted: 130, and no half-written file', async () => {
    await withFiles(
      Object.fromEntries(Array.from({ length: 800 }, (_, i) => [`n/${i}.md`, ERROR.repeat(30)])),
      async (cwd) => {
        const child = spawn(
          process.execPath,
          [join(ROOT, 'bin', 'factcheck.js'), 'n', '-o', 'report.json', '-f', 'json'],
          { cwd },
        )
        const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
        const started = () => existsSync(cwd) && execFileSync('ls', { cwd, encoding: 'utf8' }).includes('report.json.')
        for (let tries = 0; tries < 400 && !started(); tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 25))
        child.kill('SIGINT')
        expect(await ended).toBe(130)
        expect(execFileSync('ls', { cwd, encoding: 'utf8' })).toBe('n\n')
      },
    )
  }, 30_000)

  it('loads the checks of plugins, which import it by its name', () => {
    inFolder((folder) => {
      writeFiles(folder, {
        ...FILES,
        'package.json': '{"type":"module"}',
        'factcheck.config.json': '{"plugins":"./checks/desk.js"}',
        'checks/desk.js': `import { defineCheck } from 'factcheck'
export default [
  defineCheck({
    kind: 'article', id: 'desk/library', severity: 'warning', summary: 'The library is called by its name.',
    messages: { name: 'Write “City Library” for “{found}”.' },
    inspect({ article }) {
      const from = article.text.indexOf('library')
      if (from < 0) return []
      return [{ message: 'name', data: { found: 'library' }, at: { from, to: from + 7 }, evidence: [] }]
    },
  }),
]`,
        'checks/broken.js': 'export default [{ id: "desk/none" }]',
        'checks/throws.js': 'throw new Error("no such desk")',
      })
      mkdirSync(join(folder, 'node_modules'))
      symlinkSync(ROOT, join(folder, 'node_modules', 'factcheck'))
      const run = (...args: string[]) => runCli(['c.md', '-f', 'compact', ...args], { cwd: folder })
      expect(run()).toEqual({
        code: 0,
        stderr: '',
        stdout: 'c.md:1:5: warning: Write “City Library” for “library”. [desk/library]\n',
      })
      expect(run('--rule', 'desk=off')).toEqual({ code: 0, stderr: '', stdout: '' })
      for (const [file, says] of [
        ['broken.js', 'the plugin checks/broken.js exports something else than checks made with defineCheck'],
        ['throws.js', 'the plugin checks/throws.js cannot be loaded: Error: no such desk'],
      ]) {
        writeFiles(folder, { 'c.json': `{"plugins":"./checks/${file}"}` })
        expect(run('-c', 'c.json')).toEqual({ code: 2, stdout: '', stderr: `factcheck: ${says}.\n` })
      }
    })
  })
})
