import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, runCli } from '../support/run-cli.ts'

const ARTICLE = 'The statue of limitations ran out.\n'
const ESCAPE = '\u001b['

describe('standard input', () => {
  it.each([['-'], ['--stdin']])('%s reads the article', (argument) => {
    const { stdout, code } = runCli([argument], { input: ARTICLE })
    expect(stdout).toContain('<stdin>')
    expect(stdout).toContain('statute of limitations')
    expect(code).toBe(0)
  })

  it('goes by the name it is given, whose ending tells the format', () => {
    const { stdout } = runCli(['--stdin', '--stdin-filename', 'story.html', '-f', 'json'], {
      input: `<p>${ARTICLE}</p>`,
    })
    const [file] = JSON.parse(stdout).files
    expect(file.path).toBe('story.html')
    expect(file.findings[0].place).toMatchObject({ line: 1, column: 8 })
  })

  it('is said to be empty when it is', () => {
    expect(runCli(['-'], { input: '' })).toMatchObject({ code: 2, stderr: expect.stringMatching(/empty/) })
  })
})

describe('files', () => {
  it('come from folders and patterns, without those left out, in order', () => {
    inFolder((folder) => {
      mkdirSync(join(folder, 'news', 'drafts'), { recursive: true })
      for (const path of ['news/b.md', 'news/a.txt', 'news/drafts/c.md', 'news/d.png', 'e.html'])
        writeFileSync(join(folder, path), ARTICLE)
      const paths = (args: string[]) =>
        JSON.parse(runCli([...args, '-f', 'json'], { cwd: folder }).stdout).files.map(
          (file: { path: string }) => file.path,
        )
      expect(paths(['news'])).toEqual(['news/a.txt', 'news/b.md', 'news/drafts/c.md'])
      expect(paths(['news', '!news/drafts/**'])).toEqual(['news/a.txt', 'news/b.md'])
      expect(paths(['**/*.md', 'e.html', 'news/b.md'])).toEqual(['news/b.md', 'news/drafts/c.md', 'e.html'])
    })
  })
})

describe('colour', () => {
  const colours = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runCli(['-', ...args], { input: ARTICLE, env }).stdout.includes(ESCAPE)

  it.each([
    { args: [], env: {}, expected: false },
    { args: ['--color'], env: {}, expected: true },
    { args: ['--color'], env: { NO_COLOR: '1' }, expected: true },
    { args: [], env: { FORCE_COLOR: '1' }, expected: true },
    { args: [], env: { FORCE_COLOR: '1', NO_COLOR: '1' }, expected: true },
    { args: [], env: { FORCE_COLOR: '0' }, expected: false },
    { args: [], env: { FORCE_COLOR: '' }, expected: false },
    { args: ['--no-color'], env: { FORCE_COLOR: '3' }, expected: false },
    { args: ['-f', 'json'], env: { FORCE_COLOR: '1' }, expected: false },
  ])('$args with $env is $expected', ({ args, env, expected }) => {
    expect(colours(args, env)).toBe(expected)
  })
})

describe('the same input', () => {
  it('gives the same output, byte for byte', () => {
    const run = () => runCli(['-', '-f', 'json'], { input: ARTICLE }).stdout
    expect(run()).toBe(run())
  })
})
