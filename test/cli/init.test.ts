import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inFolder, ROOT, runCli } from '../support/run-cli.ts'

const SLIP = 'Robert Muller, the former FBI director, wrote the report.\n'
const FILES = ['factcheck.config.json', 'facts/house.yaml', '.github/workflows/factcheck.yml']

function withRepository(use: (folder: string) => void): void {
  inFolder((folder) => {
    mkdirSync(join(folder, '.git'))
    mkdirSync(join(folder, 'content'))
    writeFileSync(join(folder, 'content', 'a.md'), SLIP)
    writeFileSync(join(folder, 'README.md'), SLIP)
    use(folder)
  })
}

describe('init', () => {
  it('writes what works as it is', () => {
    withRepository((folder) => {
      const { code, stdout } = runCli(['init'], { cwd: folder })
      expect(code).toBe(0)
      expect(stdout.match(/^wrote {2}.*/gm)).toEqual(FILES.map((path) => `wrote  ${path}`))
      const run = runCli(['-f', 'json'], { cwd: folder })
      expect(run).toMatchObject({ code: 1, stderr: '' })
      const report = JSON.parse(run.stdout)
      expect(report.files.map((file: { path: string }) => file.path)).toEqual(['content/a.md'])
      expect(report.run.sources.map((source: { kind: string }) => source.kind)).toContain('house-facts')
    })
  })

  it('overwrites nothing, and says what it kept', () => {
    withRepository((folder) => {
      mkdirSync(join(folder, 'facts'))
      writeFileSync(join(folder, 'facts', 'house.yaml'), 'right: [Robert Muller]\n')
      writeFileSync(join(folder, '.factcheckrc.yaml'), 'files: content\n')
      const { stdout } = runCli(['init'], { cwd: folder })
      expect(stdout).toContain(
        'kept   .factcheckrc.yaml\nkept   facts/house.yaml\nwrote  .github/workflows/factcheck.yml\n',
      )
      expect(readFileSync(join(folder, 'facts', 'house.yaml'), 'utf8')).toBe('right: [Robert Muller]\n')
      expect(runCli(['init'], { cwd: folder })).toMatchObject({ code: 0, stdout: expect.not.stringContaining('wrote') })
    })
  })

  it('gives samples that are right once they are uncommented', () => {
    withRepository((folder) => {
      runCli(['init'], { cwd: folder })
      const path = join(folder, 'facts', 'house.yaml')
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^# /gm, ''))
      const { stdout, code } = runCli(['lookup', 'Ann Vale', '--facts', 'facts/house.yaml'], { cwd: folder })
      expect(code).toBe(0)
      expect(stdout).toContain('was Mayor of Lund, from 2022-12-01')
    })
  })

  it('gives a workflow whose command finds what a branch changes', () => {
    inFolder((folder) => {
      const git = (...args: string[]) =>
        spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder })
      git('init', '-q', '-b', 'main')
      mkdirSync(join(folder, 'content'))
      writeFileSync(join(folder, 'content', 'old.md'), SLIP)
      runCli(['init'], { cwd: folder })
      git('add', '-A')
      git('commit', '-qm', 'start')
      git('update-ref', 'refs/remotes/origin/main', 'main')
      git('checkout', '-qb', 'topic')
      writeFileSync(join(folder, 'content', 'new.md'), SLIP)
      git('add', '-A')
      git('commit', '-qm', 'more')

      const workflow = parse(readFileSync(join(folder, '.github/workflows/factcheck.yml'), 'utf8'))
      const steps: { name?: string; run?: string }[] = workflow.jobs.factcheck.steps
      const script = steps.find(({ name }) => name === 'Check the changed lines')?.run ?? ''
      const bin = join(folder, 'bin')
      mkdirSync(bin)
      writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift 2\nexec node "${ROOT}/bin/factcheck.js" "$@"\n`)
      chmodSync(join(bin, 'npx'), 0o755)
      const { PATH = '', HOME = '' } = process.env
      const { stdout, status } = spawnSync('bash', ['-e', '-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: `${bin}:${PATH}`, HOME, GITHUB_BASE_REF: 'main' },
      })
      expect(status).toBe(1)
      expect(stdout).toMatch(/^::error file=content\/new\.md,line=1,/)
      expect(stdout).not.toContain('old.md')
      expect(readFileSync(join(folder, 'factcheck.html'), 'utf8')).toContain('content/new.md')
    })
  })
})
