import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

const PLEAS: readonly (readonly [string, readonly string[]])[] = [
  ['Roger Stone pleaded guilty to fraud in 2019.', ['asserted pleaded-guilty: Roger Stone | for fraud | @ 2019']],
  ['Roger Stone pled guilty.', ['asserted pleaded-guilty: Roger Stone']],
  ['Roger Stone pleads guilty to lying to Congress', ['asserted pleaded-guilty: Roger Stone | for lying to Congress']],
  [
    'Roger Stone has pleaded guilty to two counts of fraud.',
    ['asserted pleaded-guilty: Roger Stone | for two counts of fraud | counts two'],
  ],
  [
    'Roger Stone had earlier pleaded guilty in federal court in Washington.',
    ['asserted pleaded-guilty: Roger Stone | in federal court | + earlier'],
  ],
  ['Stone, who pleaded guilty in May 2019, was released.', ['asserted pleaded-guilty: Stone | @ May 2019']],
  ['After pleading guilty, Stone was released.', ['asserted pleaded-guilty: Stone']],
  [
    'Roger Stone and James Comey pleaded guilty.',
    ['asserted pleaded-guilty: Roger Stone', 'asserted pleaded-guilty: James Comey'],
  ],
  ['Roger Stone pleaded not guilty on Friday.', ['asserted pleaded-not-guilty: Roger Stone | @ Friday']],
  ['Roger Stone pleaded no contest to assault.', ['asserted pleaded-no-contest: Roger Stone | for assault']],
  ['Roger Stone entered a guilty plea in May.', ['asserted pleaded-guilty: Roger Stone | @ May']],
  ['Roger Stone entered a plea of not guilty.', ['asserted pleaded-not-guilty: Roger Stone']],
  ['Roger Stone changed his plea to guilty.', ['asserted pleaded-guilty: Roger Stone']],
  ["Roger Stone's guilty plea surprised the court.", ['asserted pleaded-guilty: Roger Stone']],
  [
    'He pleaded guilty to “seven felonies for lying to investigators.”',
    ['asserted pleaded-guilty: He | for seven felonies for lying to investigators'],
  ],
]

const VERDICTS: readonly (readonly [string, readonly string[]])[] = [
  ['Roger Stone was convicted of lying to Congress.', ['asserted convicted: Roger Stone | for lying to Congress']],
  [
    'Roger Stone was convicted on seven counts in November 2019.',
    ['asserted convicted: Roger Stone | for seven counts | counts seven | @ November 2019'],
  ],
  ['A jury convicted Roger Stone on Friday.', ['asserted convicted: Roger Stone | by A jury | @ Friday']],
  ['Jury convicts Roger Stone of lying', ['asserted convicted: Roger Stone | by Jury | for lying']],
  ['Roger Stone convicted of lying to Congress', ['asserted convicted: Roger Stone | for lying to Congress']],
  ['Roger Stone, convicted by a jury in 2019, appealed.', ['asserted convicted: Roger Stone | by a jury | @ 2019']],
  [
    'Convicted of fraud in 2006, Roger Stone served ten years.',
    ['asserted convicted: Roger Stone | for fraud | @ 2006'],
  ],
  ['Roger Stone was tried and convicted of murder.', ['asserted convicted: Roger Stone | for murder']],
  ['Roger Stone was found guilty of witness tampering.', ['asserted convicted: Roger Stone | for witness tampering']],
  [
    'Jurors found Roger Stone guilty on all seven counts.',
    ['asserted convicted: Roger Stone | by Jurors | for all seven counts | counts seven'],
  ],
  ['A judge found Roger Stone not guilty.', ['asserted acquitted: Roger Stone | by A judge']],
  ['The jury acquitted Roger Stone of murder.', ['asserted acquitted: Roger Stone | by The jury | for murder']],
  [
    'Bill Clinton was impeached in 1998 and acquitted by the Senate in 1999.',
    ['asserted impeached: Bill Clinton | @ 1998', 'asserted acquitted: Bill Clinton | by Senate | @ 1999'],
  ],
  ['Roger Stone was cleared of all charges.', ['asserted acquitted: Roger Stone | for all charges']],
  ['Roger Stone was found liable for defamation.', ['asserted liable: Roger Stone | for defamation']],
  ["Roger Stone's trial ended in a mistrial.", ['asserted mistrial: Roger Stone']],
  ["A judge declared a mistrial in Roger Stone's case.", ['asserted mistrial: Roger Stone | by A judge']],
  ["Roger Stone's conviction was upheld.", ['asserted convicted: Roger Stone']],
  ['The acquittal of Roger Stone came on Friday.', ['asserted acquitted: Roger Stone']],
]

describe('pleas and verdicts', () => {
  it.each(PLEAS)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
  it.each(VERDICTS)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
})
