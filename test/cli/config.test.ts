import { describe, expect, it } from 'vitest'
import { ERROR, WARNING } from '../support/articles.ts'
import { type Files, places, runMain, withFiles } from '../support/run-main.ts'

const ARTICLE = { 'a.md': WARNING }
const OFF = { rules: { words: 'off' } }

describe('a configuration', () => {
  it.each<[string, Files]>([
    ['factcheck.config.json', { 'factcheck.config.json': JSON.stringify(OFF) }],
    ['factcheck.config.mjs', { 'factcheck.config.mjs': `export default ${JSON.stringify(OFF)}` }],
    [
      'factcheck.config.js',
      { 'factcheck.config.js': `export default ${JSON.stringify(OFF)}`, 'package.json': '{"type":"module"}' },
    ],
    ['.factcheckrc', { '.factcheckrc': 'rules:\n  words: off\n' }],
    ['.factcheckrc.json', { '.factcheckrc.json': JSON.stringify(OFF) }],
    ['.factcheckrc.yaml', { '.factcheckrc.yaml': 'rules: { words: "off" }' }],
    ['.factcheckrc.yml', { '.factcheckrc.yml': 'rules:\n  words: off\n' }],
    ['package.json', { 'package.json': JSON.stringify({ name: 'x', factcheck: OFF }) }],
  ])('is found as %s', (_, files) =>
    withFiles({ ...ARTICLE, ...files }, async (cwd) => {
      expect(await runMain(['a.md', '-f', 'compact'], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' })
    }),
  )

  it('is the nearest one, up to the folder with .git', () =>
    withFiles(
      {
        'factcheck.config.json': JSON.stringify(OFF),
        'repository/.git/HEAD': '',
        'repository/news/a.md': WARNING,
        'other/news/a.md': WARNING,
      },
      async (cwd) => {
        const inside = await runMain(['a.md', '-f', 'compact'], { cwd: `${cwd}/repository/news` })
        expect(places(inside.stdout)).toEqual(['a.md:1 warning words/confusable'])
        expect((await runMain(['a.md', '-f', 'compact'], { cwd: `${cwd}/other/news` })).stdout).toBe('')
      },
    ))

  it('is left out with --no-config and replaced with --config', () =>
    withFiles(
      { ...ARTICLE, 'factcheck.config.json': JSON.stringify(OFF), 'strict.json': '{"rules":{"words":"error"}}' },
      async (cwd) => {
        const run = async (...args: string[]) =>
          places((await runMain(['a.md', '-f', 'compact', ...args], { cwd })).stdout)
        expect(await run('--no-config')).toEqual(['a.md:1 warning words/confusable'])
        expect(await run('-c', 'strict.json')).toEqual(['a.md:1 error words/confusable'])
      },
    ))

  it('builds on others, and overrides settings for some files', () =>
    withFiles(
      {
        'news/a.md': WARNING,
        'opinion/b.md': WARNING,
        'opinion/satire/c.md': WARNING,
        'desk/base.json': JSON.stringify({
          rules: { words: 'info' },
          overrides: [{ files: '../satire/**', rules: { words: 'off' } }],
        }),
        'factcheck.config.json': JSON.stringify({
          extends: './desk/base.json',
          overrides: [
            { files: 'opinion/**', rules: { 'words/confusable': 'error' } },
            { files: ['**/*.{txt,html}', 'opinion/satire/*'], rules: { words: 'off' } },
          ],
        }),
      },
      async (cwd) => {
        const { stdout } = await runMain(['.', '-f', 'compact'], { cwd })
        expect(places(stdout)).toEqual(['news/a.md:1 info words/confusable', 'opinion/b.md:1 error words/confusable'])
      },
    ))

  it('names the files to check, the facts and the format; paths are those of its folder', () =>
    withFiles(
      {
        'factcheck.config.json': JSON.stringify({
          files: ['content/**/*.md', '!content/drafts/**'],
          facts: 'facts/*.yaml',
          format: 'compact',
          maxWarnings: 0,
        }),
        'facts/desk.yaml': 'right:\n  - Jon Smyth\n',
        'content/a.md': WARNING,
        'content/drafts/b.md': WARNING,
        'sub/c.md': WARNING,
      },
      async (cwd) => {
        const here = await runMain([], { cwd })
        expect({ code: here.code, places: places(here.stdout) }).toEqual({
          code: 1,
          places: ['content/a.md:1 warning words/confusable'],
        })
        const below = await runMain([], { cwd: `${cwd}/sub` })
        expect(places(below.stdout)).toEqual(['../content/a.md:1 warning words/confusable'])
        const settings = JSON.parse((await runMain(['--print-config', 'content/a.md'], { cwd })).stdout)
        expect(settings).toMatchObject({ configFiles: ['factcheck.config.json'], facts: ['facts/desk.yaml'] })
      },
    ))

  it('chooses the keys of the front matter that are checked, in Markdown and MDX', () =>
    withFiles(
      {
        'a.md': `---\ntitle: A day in town\nteaser: ${WARNING}description: ${ERROR}---\n\nAll is well.\n`,
        'b.mdx': `---\ntitle: A day in town\nteaser: ${WARNING}---\nimport a from "a"\n\nAll is well.\n`,
        'keys.json': '{"frontMatter":["teaser"]}',
      },
      async (cwd) => {
        const run = async (...args: string[]) =>
          places((await runMain(['.', '-f', 'compact', ...args], { cwd })).stdout)
        expect(await run()).toEqual(['a.md:4 error names/misspelled'])
        expect(await run('-c', 'keys.json')).toEqual([
          'a.md:3 warning words/confusable',
          'b.mdx:3 warning words/confusable',
        ])
      },
    ))

  it.each<[string, string, RegExp]>([
    [
      '{"rules":{"words":"of"}}',
      'an unknown level',
      /^factcheck: c\.json: rules\.words: got "of", expected one of off, info, warn, error\.\n$/,
    ],
    [
      '{"rules":{"names/mispelled":"off"}}',
      'an unknown rule',
      /^factcheck: c\.json: there is no check names\/mispelled; did you mean names\/misspelled\?\n$/,
    ],
    ['{"fact":[]}', 'an unknown setting', /c\.json: fact is no setting; did you mean facts\.\n$/],
    [
      '{"overrides":[{"files":"a","rule":{}}]}',
      'an unknown setting in an override',
      /overrides\[0\]\.rule is no setting; did you mean rules\.\n$/,
    ],
    [
      '{"overrides":[{"files":"a","date":"2020-02-30"}]}',
      'no date',
      /overrides\[0\]\.date: got "2020-02-30", expected a day/,
    ],
    ['{"facts":3}', 'no path', /facts: got 3, expected a text or a list of texts\.\n$/],
    ['{"maxWarnings":-1}', 'a number too small', /maxWarnings: got -1, expected 0 or more\.\n$/],
    ['[]', 'no object', /c\.json: the whole file: got \[\], expected an object\.\n$/],
    ['{"rules":', 'no JSON', /^factcheck: c\.json(?::1)? is no valid JSON: .*\.\n$/],
    [
      '{"extends":"./none.json"}',
      'nothing to build on',
      /none\.json, which c\.json extends, does not exist; check the path\.\n$/,
    ],
    ['{"extends":"./c.json"}', 'a circle', /extends goes round in a circle/],
    ['{"requireSources":true}', 'no sources', /requireSources is set, but there are no sources/],
    ['{"facts":"nope/*.yaml"}', 'no facts', /nope\/\*\.yaml matches no file/],
    ['{"plugins":"./nope.js"}', 'no plugin', /^factcheck: the plugin nope\.js cannot be loaded: .*\.\n$/],
  ])('%s is refused: %s', (config, _, says) =>
    withFiles({ ...ARTICLE, 'c.json': config }, async (cwd) => {
      const { code, stdout, stderr } = await runMain(['a.md', '-c', 'c.json'], { cwd })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(says)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    }),
  )

  it('has a schema that editors can read', async () => {
    const { stdout } = await runMain(['--print-config-schema'], { cwd: '.' })
    expect(Object.keys(JSON.parse(stdout).properties)).toEqual(expect.arrayContaining(['rules', 'overrides', 'facts']))
  })
})

describe('rules', () => {
  it.each<[string[], string[]]>([
    [
      ['--rule', 'words=error'],
      ['a.md:1 error words/confusable', 'b.md:1 error names/misspelled'],
    ],
    [['--rule', 'words/confusable=off'], ['b.md:1 error names/misspelled']],
    [
      ['--rule', 'words=off,words/confusable=info'],
      ['a.md:1 info words/confusable', 'b.md:1 error names/misspelled'],
    ],
    [['--rule', 'names=warn', '--rule', 'words=off'], ['b.md:1 warning names/misspelled']],
    [['--only', 'words'], ['a.md:1 warning words/confusable']],
    [
      ['--only', 'words,names/misspelled'],
      ['a.md:1 warning words/confusable', 'b.md:1 error names/misspelled'],
    ],
    [['--skip', 'names'], ['a.md:1 warning words/confusable']],
    [['--only', 'words', '--skip', 'words/confusable'], []],
  ])('%s', (args, expected) =>
    withFiles({ 'a.md': WARNING, 'b.md': ERROR }, async (cwd) => {
      const { stdout, stderr } = await runMain(['.', '-f', 'compact', ...args], { cwd })
      expect(stderr).toBe('')
      expect(places(stdout)).toEqual(expected)
    }),
  )

  it.each<[string[], RegExp]>([
    [['--rule', 'names/mispelled=off'], /there is no check names\/mispelled; did you mean names\/misspelled\?/],
    [['--rule', 'words=wrn'], /expected id=level; did you mean warn\?/],
    [['--rule', 'words'], /expected id=level; the levels are off, info, warn, error\./],
    [['--only', 'wrods'], /^factcheck: --only: there is no check wrods; did you mean words\?\n$/],
    [
      ['--skip', 'nonsense'],
      /^factcheck: --skip: there is no check nonsense; run `factcheck explain` for the list\.\n$/,
    ],
  ])('%s is refused', (args, says) =>
    withFiles(ARTICLE, async (cwd) => {
      const { code, stderr } = await runMain(['a.md', ...args], { cwd })
      expect(code).toBe(2)
      expect(stderr).toMatch(says)
    }),
  )
})
