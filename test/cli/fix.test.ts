import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, runCli } from '../support/run-cli.ts'

const SLIP = 'Robert Muller, the former FBI director, wrote the report. Muller left. “Wikileaks” leaked.\n'
const RIGHT = 'Robert Mueller, the former FBI director, wrote the report. Mueller left. “Wikileaks” leaked.\n'

describe('--fix', () => {
  it('corrects what is certain, says so on standard error, and reports on what is left', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.md'), SLIP)
      const { stderr, stdout, code } = runCli(['a.md', '--fix'], { cwd: folder })
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(RIGHT)
      expect(stderr.trimEnd().split('\n')).toEqual([
        'factcheck: a.md:1:1: “Robert Muller” is now “Robert Mueller”.',
        'factcheck: a.md:1:59: “Muller” is now “Mueller”.',
      ])
      expect(stdout).not.toContain('Muller')
      expect(code).toBe(0)
    })
  })

  it.each([
    ['markup inside the name', 'Robert **Muller**, the former FBI director, wrote it.\n'],
    ['a line end inside the name', 'The report is by Robert\nMuller, the former FBI director.\n'],
    ['a comment that disables it', `<!-- factcheck-disable-next-line names/misspelled -- as signed -->\n${SLIP}`],
    ['what is only probably wrong', 'The statue of limitations ran out. He sold it’s “Wikileaks”.\n'],
    ['a wrong fact', 'Chris Collins was convicted by a jury in 2019 and resigned from Congress.\n'],
  ])('leaves %s to the author', (_, text) => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.md'), text)
      runCli(['a.md', '--fix'], { cwd: folder })
      const after = readFileSync(join(folder, 'a.md'), 'utf8')
      expect(after.replaceAll('Mueller', 'Muller')).toBe(text)
      expect(after.startsWith(text.slice(0, 30))).toBe(true)
    })
  })

  it.each([
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['lines that end as on Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('keeps %s', (_, encode) => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.txt'), encode(SLIP))
      runCli(['a.txt', '--fix'], { cwd: folder })
      expect(readFileSync(join(folder, 'a.txt')).equals(encode(RIGHT))).toBe(true)
    })
  })

  it('leaves another encoding alone and says so', () => {
    inFolder((folder) => {
      const page = Buffer.from(`<meta charset="latin1"><p>Caf\u00e9. ${SLIP.slice(0, 58)}</p>`, 'latin1')
      writeFileSync(join(folder, 'a.html'), page)
      const { stderr } = runCli(['a.html', '--fix'], { cwd: folder })
      expect(readFileSync(join(folder, 'a.html')).equals(page)).toBe(true)
      expect(stderr).toMatch(/a\.html is left as it is/)
    })
  })

  it('writes through a link to the file that it names', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.md'), SLIP)
      symlinkSync('a.md', join(folder, 'link.md'))
      runCli(['link.md', '--fix'], { cwd: folder })
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(RIGHT)
    })
  })

  it.each([
    [['-', '--fix'], /standard input/],
    [['a.md', '--fix', '--fix-dry-run'], /do not go together/],
    [['a.md', '--fix', '--staged'], /staged/],
    [['a.md', '--fix', '--suppress-all'], /do not go together/],
  ])('refuses %j', (args, message) => {
    const { code, stderr } = runCli(args, { input: SLIP })
    expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 })
    expect(stderr).toMatch(message)
  })
})

describe('--fix-dry-run', () => {
  it('prints a patch that does what --fix does, and writes nothing', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.md'), SLIP)
      writeFileSync(join(folder, 'b.md'), 'All is well.\n')
      const { stdout, code } = runCli(['a.md', 'b.md', '--fix-dry-run'], { cwd: folder })
      expect(code).toBe(1)
      expect(stdout).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /)
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(SLIP)
      const { status } = spawnSync('git', ['apply', '-'], { cwd: folder, input: stdout })
      expect(status).toBe(0)
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(RIGHT)
    })
  })

  it('still writes the reports that go to files', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.md'), SLIP)
      const { stdout } = runCli(['a.md', '--fix-dry-run', '-f', 'pretty', '-f', 'json:r.json'], { cwd: folder })
      expect(stdout).toMatch(/^--- a/)
      expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).summary.errors).toBe(2)
    })
  })

  it('takes standard input', () => {
    expect(runCli(['-', '--stdin-filename', 'a.md', '--fix-dry-run'], { input: SLIP }).stdout).toContain('+++ b/a.md')
  })
})
