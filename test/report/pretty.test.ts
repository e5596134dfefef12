import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/report/wrap.ts'
import { runCli } from '../support/run-cli.ts'

/** Article text that tries to get at the terminal, or to stretch its lines. */
const HOSTILE = [
  'The statue of limitations \u001b[31mran out\u001b[0m in \u202eMay.',
  `The statue of limitations ${'very '.repeat(60)}long ran out.`,
  `${'word '.repeat(200)}the statue of limitations ${'word '.repeat(200)}`,
  'The statue of limitations 統計 ran out 😀 in Genève.',
  `The statue of limitations ${'x'.repeat(500)} ran out.`,
]

function marked(stdout: string): string[] {
  const lines = stdout.split('\n')
  return lines.flatMap((line, index) => {
    const mark = /^ {7} │ ( *)(\^+)$/.exec(line)
    const above = lines[index - 1] ?? ''
    if (mark === null) return []
    const from = 10 + (mark[1] ?? '').length
    return [above.slice(from, from + (mark[2] ?? '').length)]
  })
}

describe('the terminal report', () => {
  it.each(HOSTILE)('keeps to its width and lets nothing through: %s', (text) => {
    const { stdout } = runCli(['-'], { input: `${text}\n` })
    expect(['\u001b', '\u202e'].filter((character) => stdout.includes(character))).toEqual([])
    expect(stdout).toContain('statute of limitations')
    const wide = stdout.split('\n').filter((line) => displayWidth(line) > 80 && !/\S{60}/.test(line))
    expect(wide).toEqual([])
  })

  it('marks the words that the finding speaks of', () => {
    const { stdout } = runCli(['-'], { input: 'Last week the statue of limitations for it ran out.\n' })
    expect(marked(stdout)).toEqual(['statue of limitations'])
    expect(stdout).toMatch(/^ {3}1:15 {2}warning /m)
  })

  it('always says how much was verified', () => {
    const { stdout } = runCli(['-'], { input: 'Roger Stone met Robert Mueller in London in 2018.\n' })
    expect(stdout).toMatch(/\d+ claims? in 1 sentence: +\d+ supported +\d+ contradicted +\d+ not verified/)
    expect(stdout).toContain('Not verified is not the same as right.')
  })
})
