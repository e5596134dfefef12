import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/report/format-names.ts'
import { inFolder, runCli } from '../support/run-cli.ts'

const SLIP = 'Robert Muller, the former FBI director, wrote the report.\n'

function withArticle(use: (folder: string) => void): void {
  inFolder((folder) => {
    writeFileSync(join(folder, 'a.md'), SLIP)
    use(folder)
  })
}

describe('--format', () => {
  it.each(FORMATS)('%s goes to standard output, the same each time, and leaves standard error clean', (format) => {
    withArticle((folder) => {
      const run = () => runCli(['a.md', '-f', format], { cwd: folder })
      const first = run()
      expect(first).toMatchObject({ code: 1, stderr: '' })
      expect(first.stdout).toContain('Muller')
      expect(first.stdout.endsWith('\n')).toBe(true)
      expect(run().stdout).toBe(first.stdout)
    })
  })

  it('may be given several times, each with a file or one without', () => {
    withArticle((folder) => {
      const args = ['a.md', '-f', 'pretty', '-f', 'sarif:out/deep/r.sarif', '--format', 'html:r.html']
      const { stdout, code } = runCli(args, { cwd: folder, env: { FORCE_COLOR: '1' } })
      expect(code).toBe(1)
      expect(stdout).toContain('\u001b[')
      expect(JSON.parse(readFileSync(join(folder, 'out/deep/r.sarif'), 'utf8')).version).toBe('2.1.0')
      expect(readFileSync(join(folder, 'r.html'), 'utf8')).toMatch(/^<!doctype html>/)
      expect(readdirSync(folder).sort()).toEqual(['a.md', 'out', 'r.html'])
    })
  })

  it('does not colour a file', () => {
    withArticle((folder) => {
      const { stdout } = runCli(['a.md', '-f', 'pretty:r.txt'], { cwd: folder, env: { FORCE_COLOR: '1' } })
      expect(stdout).toBe('')
      expect(readFileSync(join(folder, 'r.txt'), 'utf8')).not.toContain('\u001b')
    })
  })

  it.each([
    [['-f', 'sarfi'], /no format “sarfi”; did you mean sarif/],
    [['-f', 'prose'], /no format “prose”; the formats are pretty, /],
    [['-f', 'json:'], /names no file/],
    [['-f', 'json', '-f', 'sarif'], /both json and sarif/],
    [['-f', 'json:r', '-f', 'sarif:r'], /two formats would write to r/],
    [['-f', 'json:r.json', '-o', 'r'], /leave --output-file out/],
    [['-o', 'a.md/r.json'], /cannot be written/],
    [['-o', '.'], /cannot be written/],
  ])('refuses %j', (args, message) => {
    withArticle((folder) => {
      const { code, stderr, stdout } = runCli(['a.md', ...args], { cwd: folder })
      expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 })
      expect(stderr).toMatch(message)
      expect(readdirSync(folder)).toEqual(['a.md'])
    })
  })
})

describe('--output-file', () => {
  it('makes the folders above, leaves the exit code and replaces what was there', () => {
    withArticle((folder) => {
      mkdirSync(join(folder, 'out'))
      writeFileSync(join(folder, 'out', 'r.json'), 'x'.repeat(1_000_000))
      const { code, stdout } = runCli(['a.md', '-f', 'json', '-o', 'out/r.json'], { cwd: folder })
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(JSON.parse(readFileSync(join(folder, 'out', 'r.json'), 'utf8')).summary.errors).toBe(1)
      expect(readdirSync(join(folder, 'out'))).toEqual(['r.json'])
    })
  })

  it('keeps the permissions of the file, and writes a device as it is', () => {
    withArticle((folder) => {
      writeFileSync(join(folder, 'r.json'), '')
      chmodSync(join(folder, 'r.json'), 0o640)
      expect(runCli(['a.md', '-f', 'json', '-o', 'r.json'], { cwd: folder }).code).toBe(1)
      expect(runCli(['a.md', '-o', '/dev/null'], { cwd: folder }).code).toBe(1)
      expect(existsSync('/dev/null')).toBe(true)
    })
  })
})

describe('paths in reports', () => {
  it('are seen from the root of the repository where the format’s readers look from there', () => {
    inFolder((folder) => {
      mkdirSync(join(folder, '.git'))
      mkdirSync(join(folder, 'news'))
      writeFileSync(join(folder, 'news', 'a b.md'), SLIP)
      const run = (format: string) => runCli(['a b.md', '-f', format], { cwd: join(folder, 'news') }).stdout
      const { uri } = JSON.parse(run('sarif')).runs[0].results[0].locations[0].physicalLocation.artifactLocation
      expect(uri).toBe('news/a%20b.md')
      expect(JSON.parse(run('gitlab'))[0].location.path).toBe('news/a b.md')
      expect(run('github')).toMatch(/^::error file=news\/a b\.md,line=1,/)
      expect(JSON.parse(run('json')).files[0].path).toBe('a b.md')
    })
  })
})

describe('on GitHub', () => {
  it('fills the summary of the job beside the annotations', () => {
    withArticle((folder) => {
      const summary = join(folder, 'summary.md')
      writeFileSync(summary, 'before\n')
      runCli(['a.md', '-f', 'github'], { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary } })
      expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## Fact check\n[\s\S]*\| 1 \| ❌ error \|/)
      runCli(['a.md', '-f', 'json:r.json'], { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary } })
      expect(readFileSync(summary, 'utf8').match(/## Fact check/g)).toHaveLength(1)
    })
  })
})
