import { describe, expect, it } from 'vitest'
import { WARNING } from '../support/articles.ts'
import { type Files, places, runMain, withFiles } from '../support/run-main.ts'

const FILES = { 'a.md': WARNING, 'drafts/b.md': WARNING, 'drafts/keep.md': WARNING, 'news/c.md': WARNING }

async function checked(files: Files, args: readonly string[] = ['.']): Promise<string[]> {
  return withFiles({ ...FILES, ...files }, async (cwd) =>
    places((await runMain([...args, '-f', 'compact'], { cwd })).stdout).map((line) => line.split(':')[0] ?? ''),
  )
}

describe('files are left out', () => {
  it.each<[string, Files, string[], string[]]>([
    ['by nothing', {}, [], ['a.md', 'drafts/b.md', 'drafts/keep.md', 'news/c.md']],
    ['by .factcheckignore', { '.factcheckignore': 'drafts/\n' }, [], ['a.md', 'news/c.md']],
    ['by .gitignore', { '.gitignore': '/a.md\n' }, [], ['drafts/b.md', 'drafts/keep.md', 'news/c.md']],
    ['save for exceptions', { '.gitignore': 'drafts/*\n!keep.md\n' }, [], ['a.md', 'drafts/keep.md', 'news/c.md']],
    ['by nested files', { 'drafts/.factcheckignore': '*\n!keep.md\n' }, [], ['a.md', 'drafts/keep.md', 'news/c.md']],
    ['by --ignore-pattern', {}, ['--ignore-pattern', 'drafts,/news'], ['a.md']],
    ['by --ignore-path', { 'lists/left': 'drafts\n' }, ['--ignore-path', 'lists/left'], ['a.md', 'news/c.md']],
    ['by the configuration', { '.factcheckrc': 'ignore: drafts\n' }, [], ['a.md', 'news/c.md']],
    [
      'not with --no-ignore',
      { '.factcheckignore': 'drafts/\n' },
      ['--no-ignore'],
      ['a.md', 'drafts/b.md', 'drafts/keep.md', 'news/c.md'],
    ],
    ['by a negated argument', {}, ['!drafts', '!news/*.md'], ['a.md']],
  ])('%s', async (_, files, args, expected) => {
    expect(await checked(files, ['.', ...args])).toEqual(expected)
  })

  it('by files above the working folder, up to the repository', () =>
    withFiles({ ...FILES, '.git/HEAD': 'ref: refs/heads/main\n', '.gitignore': 'drafts/b.md\n' }, async (cwd) => {
      const { stdout } = await runMain(['.', '-f', 'compact'], { cwd: `${cwd}/drafts` })
      expect(places(stdout)).toEqual(['keep.md:1 warning words/confusable'])
    }))

  it('with a notice when they are named, and without an error', () =>
    withFiles({ ...FILES, '.factcheckignore': 'drafts/\n' }, async (cwd) => {
      expect(await runMain(['drafts/b.md', '-f', 'compact'], { cwd })).toEqual({
        code: 0,
        stdout: '',
        stderr: 'factcheck: drafts/b.md is left out by .factcheckignore; check it all the same with --no-ignore.\n',
      })
    }))

  it('where --ignore-path names a file that is there', () =>
    withFiles(FILES, async (cwd) => {
      const { code, stderr } = await runMain(['.', '--ignore-path', 'nope'], { cwd })
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: 'factcheck: --ignore-path nope cannot be read; check the path.\n',
      })
    }))
})
