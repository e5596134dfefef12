import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

const ASSERTED: readonly (readonly [string, readonly string[]])[] = [
  [
    'Roger Stone, whose sentence Trump commuted in July, was pardoned.',
    ['asserted commuted: Roger Stone | by Trump | @ July', 'asserted pardoned: Roger Stone'],
  ],
  [
    'Trump on Wednesday issued pardons to Roger Stone and James Comey.',
    [
      'asserted pardoned: Roger Stone | by Trump | @ Wednesday',
      'asserted pardoned: James Comey | by Trump | @ Wednesday',
    ],
  ],
  [
    'Trump pardoned his former adviser Roger Stone and former director James Comey.',
    [
      'asserted pardoned: Roger Stone | by Trump',
      'asserted pardoned: James Comey | by Trump',
      'asserted held: Roger Stone = adviser | + former',
      'asserted held: James Comey = director | + former',
    ],
  ],
  [
    'James Comey, the former director who was convicted of fraud, spoke.',
    ['asserted held: James Comey = director | + former', 'asserted convicted: James Comey | for fraud'],
  ],
  ['Roger Stone received a 40-month sentence.', ['asserted sentenced: Roger Stone | term 40-month']],
  ['Roger Stone is serving a 10-year prison term.', ['asserted sentenced: Roger Stone | term 10-year']],
  ['Roger Stone, a friend of James Comey, was convicted.', ['asserted convicted: Roger Stone']],
  ["Roger Stone's lawyer was convicted.", ["asserted convicted: Roger Stone's lawyer"]],
  ['Friends of Roger Stone were convicted.', ['asserted convicted: Friends']],
  ['The man who shot Roger Stone was convicted.', ['asserted convicted: The man']],
  ['Roger Stone watched as James Comey was convicted.', ['asserted convicted: James Comey']],
  ['Roger Stone testified before James Comey was convicted.', ['asserted convicted: James Comey']],
  ["Police arrested Roger Stone's brother.", []],
  [
    'The judge who sentenced Roger Stone to prison retired.',
    ['asserted sentenced: Roger Stone | by The judge | term prison'],
  ],
  [
    'Trump, who pardoned Roger Stone, was impeached by the House.',
    ['asserted pardoned: Roger Stone | by Trump', 'asserted impeached: Trump | by the House'],
  ],
  ['Trump pardoned Roger Stone but not James Comey.', ['asserted pardoned: Roger Stone | by Trump']],
  ['Roger Stone insisted he was not guilty.', []],
  ['Unlike James Comey, Roger Stone was convicted.', ['asserted convicted: Roger Stone']],
  ['Roger Stone was convicted by a jury that James Comey praised.', ['asserted convicted: Roger Stone | by a jury']],
  [
    'Roger Stone, whose sentence the president commuted in July, was pardoned.',
    ['asserted commuted: Roger Stone | by the president | @ July', 'asserted pardoned: Roger Stone'],
  ],
  ["Roger Stone's conviction of lying stands.", ['asserted convicted: Roger Stone']],
  ['Roger Stone and his wife were convicted.', ['asserted convicted: Roger Stone', 'asserted convicted: his wife']],
  ['Roger Stone, like James Comey, was convicted.', ['asserted convicted: Roger Stone']],
  ['The Roger Stone juror was convicted.', ['asserted convicted: The Roger Stone juror']],
  [
    'Roger Stone was present when James Comey was sentenced to 10 years in prison.',
    ['asserted sentenced: James Comey | in prison | term 10 years'],
  ],
  ['The day James Comey was convicted, Roger Stone wept.', ['asserted convicted: James Comey']],
  ['Trump wrote that Roger Stone "was convicted by a jury."', ['asserted said-by: was convicted by a jury. = Trump']],
  ['Roger Stone, 67, was convicted.', ['asserted born: Roger Stone = 67', 'asserted convicted: Roger Stone']],
  ['Roger Stone (67) was convicted in 2019.', ['asserted convicted: Roger Stone | @ 2019']],
  ['Convicted felon Roger Stone spoke.', []],
  ['Only Roger Stone was convicted.', ['asserted convicted: Roger Stone']],
  ['The movie shows how Roger Stone was convicted.', ['asserted convicted: Roger Stone']],
  [
    'Roger Stone was acquitted of some charges and convicted of others.',
    ['asserted acquitted: Roger Stone | for some charges', 'asserted convicted: Roger Stone | for others'],
  ],
  ['A court cleared Roger Stone of the charges.', ['asserted acquitted: Roger Stone | by A court | for the charges']],
  ["After James Comey's conviction, Roger Stone fled.", ['asserted convicted: James Comey']],
  [
    'James Comey was convicted, Roger Stone was acquitted.',
    ['asserted convicted: James Comey', 'asserted acquitted: Roger Stone'],
  ],
]

describe('whom it happened to', () => {
  it.each(ASSERTED)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
})
