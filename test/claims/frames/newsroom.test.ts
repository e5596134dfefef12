import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

const LEGAL = new Set(['acquitted', 'sentenced', 'convicted', 'impeached'])

const VERDICTS: readonly (readonly [string, readonly string[]])[] = [
  ['Roger Stone walked free on Friday.', ['asserted acquitted: Roger Stone | @ Friday']],
  ['Roger Stone walked free from prison.', []],
  ['Roger Stone walked free on bail.', []],
  ['Roger Stone was cleared of murder.', ['asserted acquitted: Roger Stone | for murder']],
  ['Roger Stone was cleared of wrongdoing.', []],
  ['Roger Stone was cleared of lying to Congress.', ['asserted acquitted: Roger Stone | for lying to Congress']],
  ['Roger Stone was cleared of speaking too loudly.', []],
  ['A jury convicted I. Lewis Stone of perjury.', ['asserted convicted: I. Lewis Stone | by A jury | for perjury']],
  [
    'Roger Stone left the court after a jury convicted him of lying.',
    ['asserted convicted: Roger Stone | by a jury | for lying'],
  ],
  ['Roger Stone was not cleared of murder.', ['negated acquitted: Roger Stone | for murder']],
  ['Jurors cleared Roger Stone.', ['asserted acquitted: Roger Stone | by Jurors']],
  ['Roger Stone was sent to prison for six years.', ['asserted sentenced: Roger Stone | term six years']],
  ['Roger Stone was sent to London for six years.', []],
  ['Roger Stone was handed a five-year term.', ['asserted sentenced: Roger Stone | term five-year']],
  ['Roger Stone was given a life sentence.', ['asserted sentenced: Roger Stone | term life']],
  ['Roger Stone got three years in prison.', ['asserted sentenced: Roger Stone | term three years']],
  ['Roger Stone got a letter in prison.', []],
]

describe('verdicts and sentences in the words of newsrooms', () => {
  it.each(VERDICTS)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text, LEGAL)).toEqual(expected)
  })
})
