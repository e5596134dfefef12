import { describe, expect, it } from 'vitest'
import { CLEAN, ERROR, WARNING } from '../support/articles.ts'
import { runMain, withFiles } from '../support/run-main.ts'

const FILES = {
  'a.md': `${CLEAN}\n${ERROR}\n<!-- factcheck-disable-next-line words -- the pun is meant -->\n\n${WARNING}`,
  'b.md': 'George Washington was born in 1732.\n\nJane Vale Pardew was mayor of Lund in 2003.\n',
  'a:1': CLEAN,
}

describe('explain', () => {
  it.each<[string, number, RegExp[]]>([
    [
      'a.md:3',
      0,
      [
        /^a\.md:3\n\nerror names\/misspelled, column 1\n/,
        /\n {4}Robert Mueller: director of the FBI/,
        /Suggestion: “Robert Mueller”/,
        /factcheck\s+explain names\/misspelled\)/,
        /\nclaim \(role\): contradicted\n/,
      ],
    ],
    ['a.md:3:9', 0, [/^a\.md:3\n\nerror/]],
    ['a.md:7', 0, [/\nsuppressed words\/confusable \(a comment: the pun is meant\)\n/]],
    ['a.md:2', 0, [/^a\.md:2\n\nNothing on this line was found to be checkable\.\n$/]],
    ['b.md:1', 0, [/claim \(date\): supported\n/, /Source: /]],
    ['b.md:3', 0, [/: not verified\n/, /Why: nobody and nothing on record has this name\./]],
  ])('%s', (place, code, says) =>
    withFiles(FILES, async (cwd) => {
      const result = await runMain(['explain', place], { cwd })
      expect({ code: result.code, stderr: result.stderr }).toEqual({ code, stderr: '' })
      for (const pattern of says) expect(result.stdout).toMatch(pattern)
      for (const line of result.stdout.split('\n')) {
        if (!line.includes('http')) expect(line.length).toBeLessThanOrEqual(80)
      }
    }),
  )

  it.each<[string, RegExp]>([
    ['a.md:99', /^factcheck: a\.md has 8 lines; there is no line 99\.\n$/],
    ['nope.md:1', /^factcheck: nope\.md does not exist; /],
    ['names/mispelled', /did you mean names\/misspelled\?\n$/],
  ])('%s is refused', (what, says) =>
    withFiles(FILES, async (cwd) => {
      const { code, stdout, stderr } = await runMain(['explain', what], { cwd })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(says)
    }),
  )

  it('lists all rules, those on comments too', () =>
    withFiles({}, async (cwd) => {
      const { stdout } = await runMain(['explain'], { cwd })
      expect(stdout).toMatch(/^names\/misspelled {2,}error {2,}Known names/)
      expect(stdout).toMatch(/\ndirectives\/unused {2,}warning /)
    }))
})
