import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDiff } from '../../src/cli/diff.ts'
import { CLEAN, ERROR, WARNING } from '../support/articles.ts'
import { type Files, places, runMain, withFiles, writeFiles } from '../support/run-main.ts'

function git(cwd: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'pipe' })
}

function commit(cwd: string, message: string): void {
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-q', '--allow-empty', '-m', message)
}

/** A repository whose main branch holds these files. */
function repository<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  return withFiles(files, async (folder) => {
    git(folder, 'init', '-q', '-b', 'main')
    commit(folder, 'Start')
    return use(folder)
  })
}

async function found(cwd: string, ...args: string[]) {
  const { code, stdout, stderr } = await runMain(['-f', 'compact', ...args], { cwd })
  return { code, stderr, places: places(stdout) }
}

const OLD = `${ERROR}\nAll is well.\n`

describe('--since', () => {
  it('reports findings on changed lines only, in committed, uncommitted, renamed and new files', () =>
    repository({ 'a.md': OLD, 'b c.md': OLD, 'sub/d.md': OLD, 'e.md': OLD, 'notes.txt': CLEAN }, async (cwd) => {
      git(cwd, 'checkout', '-q', '-b', 'story')
      writeFiles(cwd, { 'a.md': `${OLD}\n${WARNING}` })
      renameSync(join(cwd, 'b c.md'), join(cwd, 'b “d”.md'))
      writeFiles(cwd, { 'b “d”.md': `${OLD}\n${WARNING}` })
      commit(cwd, 'Change')
      writeFiles(cwd, { 'sub/d.md': `${WARNING}\n${OLD}`, 'new.md': ERROR })
      git(cwd, 'checkout', '-q', 'main')
      writeFiles(cwd, { 'e.md': `${OLD}${CLEAN}` })
      git(cwd, 'add', 'e.md')
      git(cwd, 'commit', '-q', '-m', 'Main goes on')
      git(cwd, 'checkout', '-q', 'story')

      const changed = [
        'a.md:5 warning words/confusable',
        'b “d”.md:5 warning words/confusable',
        'new.md:1 error names/misspelled',
        'sub/d.md:1 warning words/confusable',
      ]
      expect(await found(cwd, '--since', 'main')).toEqual({ code: 1, stderr: '', places: changed })
      expect((await found(cwd, '.', '--since', 'main')).places).toEqual(changed)
      expect((await found(cwd, 'sub', 'a.md', '--since', 'main')).places).toEqual([changed[3], changed[0]])
      expect((await found(join(cwd, 'sub'), '--since', 'main')).places).toContain('d.md:1 warning words/confusable')
    }))

  it('reads the whole article: a changed line is held against the others', () =>
    repository({ 'a.md': 'Ann Vale Pardew, the mayor, spoke.\n\nIt rained.\n' }, async (cwd) => {
      writeFiles(cwd, { 'a.md': 'Ann Vale Pardew, the mayor, spoke.\n\nIt rained.\n\n“We won, Pardew said.\n' })
      const { stdout } = await runMain(['a.md', '--since', 'HEAD', '-f', 'json'], { cwd })
      const [file] = JSON.parse(stdout).files
      expect(file.sentences).toBe(3)
      expect(file.findings.map((one: { ruleId: string }) => one.ruleId)).toEqual(['quotes/unbalanced'])
    }))

  it('has nothing to do where nothing was changed', () =>
    repository({ 'a.md': ERROR }, async (cwd) => {
      expect(await found(cwd, '--since', 'HEAD')).toEqual({
        code: 0,
        stderr: 'factcheck: no article was changed since HEAD.\n',
        places: [],
      })
    }))

  it('says what to do in a shallow clone', () =>
    repository({ 'a.md': CLEAN }, async (cwd) => {
      for (const message of ['One', 'Two']) commit(cwd, message)
      git(cwd, 'branch', 'before', 'HEAD~1')
      mkdirSync(join(cwd, 'clone'))
      git(join(cwd, 'clone'), 'clone', '-q', '--depth', '1', pathToFileURL(cwd).href, '.')
      const { code, stderr } = await found(join(cwd, 'clone'), '--since', 'before')
      expect(code).toBe(2)
      expect(stderr).toMatch(/^factcheck: --since before: git knows no such commit here; .*fetch-depth: 0.*\.\n$/)
    }))

  it.each([
    [['--since', 'nonsense'], /--since nonsense: git knows no such commit here; check its name, or fetch it/],
    [['--since', '--output=x'], /--since --output=x: git knows no such commit here/],
    [['--since', 'HEAD', '--staged'], /do not go together/],
  ])('%s is refused', (args, says) =>
    repository({ 'a.md': CLEAN }, async (cwd) => {
      const { code, stderr } = await found(cwd, ...args)
      expect(code).toBe(2)
      expect(stderr).toMatch(says)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    }),
  )

  it('is refused outside of a repository', () =>
    withFiles({ 'a.md': CLEAN }, async (cwd) => {
      const { code, stderr } = await found(cwd, '--since', 'main')
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `factcheck: --since: ${cwd} is in no git repository; leave --since out.\n`,
      })
    }))
})

describe('--staged', () => {
  it('checks what is staged, not what the work tree holds', () =>
    repository({ 'a.md': OLD, 'b.md': OLD }, async (cwd) => {
      writeFiles(cwd, { 'a.md': `${OLD}\n${WARNING}` })
      git(cwd, 'add', 'a.md')
      writeFiles(cwd, { 'a.md': `${CLEAN}\n${CLEAN}\n${OLD}`, 'b.md': `${OLD}\n${WARNING}` })
      expect(await found(cwd, '--staged')).toEqual({
        code: 0,
        stderr: '',
        places: ['a.md:5 warning words/confusable'],
      })
    }))

  it('works before the first commit, and with nothing staged', () =>
    withFiles({ 'a.md': WARNING }, async (cwd) => {
      git(cwd, 'init', '-q')
      expect((await found(cwd, '--staged')).stderr).toBe('factcheck: no article is staged.\n')
      git(cwd, 'add', 'a.md')
      expect((await found(cwd, '--staged')).places).toEqual(['a.md:1 warning words/confusable'])
    }))
})

describe('a patch', () => {
  it('is read with its quoted names, renames, deletions and lines that look like heads', () => {
    const patch = [
      'diff --git "a\\tb.md" "a\\tb.md"',
      '--- "a\\tb.md"',
      '+++ "a\\tb.md"',
      '@@ -1,0 +2,2 @@ x',
      '+++ one',
      '+diff --git x y',
      '@@ -9,2 +11,0 @@',
      '--- gone',
      '-gone',
      'diff --git old.md new.md',
      'similarity index 100%',
      'rename from old.md',
      'rename to new.md',
      'diff --git with space.md with space.md',
      '--- /dev/null',
      '+++ with space.md\t',
      '@@ -0,0 +1 @@',
      '+one',
    ].join('\n')
    expect([...readDiff(patch)]).toEqual([
      ['a\tb.md', [[2, 3]]],
      ['new.md', []],
      ['with space.md', [[1, 1]]],
    ])
  })
})
