import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, runCli } from '../support/run-cli.ts'

interface BadInput {
  readonly name: string
  /** Null makes an empty folder; undefined makes nothing. */
  readonly content: string | Uint8Array | null | undefined
  readonly says: RegExp
}

const BAD: readonly BadInput[] = [
  { name: 'missing.md', content: undefined, says: /^factcheck: missing\.md does not exist/ },
  { name: 'folder', content: null, says: /^factcheck: folder holds no articles/ },
  {
    name: 'picture.md',
    content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]),
    says: /^factcheck: picture\.md .*binary/,
  },
  {
    name: 'latin.md',
    content: Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x77, 0x61, 0x72]),
    says: /^factcheck: latin\.md .*UTF-8/,
  },
  { name: 'empty.md', content: '', says: /^factcheck: empty\.md .*empty/ },
  { name: 'huge.md', content: 'All is well in the town. '.repeat(800_000), says: /^factcheck: huge\.md .*MB/ },
]

describe('bad input', () => {
  it.each(BAD)('$name gets one line and exit code 2, and the other file is checked', ({ name, content, says }) => {
    inFolder((folder) => {
      if (content === null) mkdirSync(join(folder, name))
      else if (content !== undefined) writeFileSync(join(folder, name), content)
      writeFileSync(join(folder, 'good.md'), 'The statue of limitations ran out.\n')
      const { code, stdout, stderr } = runCli([name, 'good.md', '-f', 'json'], { cwd: folder })
      expect(code).toBe(2)
      expect(stderr).toMatch(says)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      const report = JSON.parse(stdout)
      expect(report.errors).toHaveLength(1)
      expect(report.files.map((file: { path: string }) => file.path)).toEqual(['good.md'])
      expect(report.files[0].findings).toHaveLength(1)
    })
  })

  it('reads the article behind broken front matter and says what is wrong with it', () => {
    inFolder((folder) => {
      writeFileSync(
        join(folder, 'story.md'),
        '---\ntitle: [never closed\ndate: 2020-03-01\n---\n\nThe statue of limitations ran out.\n',
      )
      const { code, stdout, stderr } = runCli(['story.md'], { cwd: folder })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(/note\s+.*front matter/i)
      expect(stdout).toContain('statute of limitations')
    })
  })
})
