import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder, runCli } from '../support/run-cli.ts'

const WARNING = 'The statue of limitations ran out.\n'
const ERROR = 'Robert Muller, the former FBI director, wrote the report.\n'
const CLEAN = 'The library opens at nine.\n'

interface Row {
  readonly args: readonly string[]
  readonly article: string
  readonly code: number
}

const ROWS: readonly Row[] = [
  { args: [], article: CLEAN, code: 0 },
  { args: [], article: WARNING, code: 0 },
  { args: ['--max-warnings', '0'], article: WARNING, code: 1 },
  { args: ['--max-warnings', '1'], article: WARNING, code: 0 },
  { args: [], article: ERROR, code: 1 },
  { args: ['--exit-zero'], article: ERROR, code: 0 },
  { args: ['--quiet'], article: WARNING, code: 0 },
  { args: ['--quiet'], article: ERROR, code: 1 },
  { args: ['--date', '2020-02-30'], article: CLEAN, code: 2 },
  { args: ['--format', 'prose'], article: CLEAN, code: 2 },
  { args: ['--no-such-option'], article: CLEAN, code: 2 },
]

describe('exit codes', () => {
  it.each(ROWS)('$args on "$article" is $code', ({ args, article, code }) => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.md'), article)
      expect(runCli(['a.md', ...args], { cwd: folder }).code).toBe(code)
    })
  })

  it('is 2 without any article, and the examples show how', () => {
    const { code, stderr } = runCli([])
    expect(code).toBe(2)
    expect(stderr).toContain('factcheck article.md')
  })

  it('is 0 for help and version', () => {
    expect(runCli(['--help'])).toMatchObject({ code: 0, stderr: '' })
    expect(runCli(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('suggests the option that was meant', () => {
    expect(runCli(['--formt', 'json']).stderr).toContain('--format')
  })
})
