import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

const COMMITMENTS: readonly (readonly [string, readonly string[]])[] = [
  ['Roger Stone denied that he had pleaded guilty.', ['negated pleaded-guilty: Roger Stone']],
  ['Roger Stone never pleaded guilty.', ['negated pleaded-guilty: Roger Stone']],
  [
    'Roger Stone did not plead guilty and was not convicted.',
    ['negated pleaded-guilty: Roger Stone', 'negated convicted: Roger Stone'],
  ],
  ['Roger Stone refused to plead guilty.', ['negated pleaded-guilty: Roger Stone']],
  ['Roger Stone avoided pleading guilty.', ['negated pleaded-guilty: Roger Stone']],
  ['Roger Stone was released without being convicted.', ['negated convicted: Roger Stone']],
  ['Roger Stone neither pleaded guilty nor testified.', []],
  ['No one was convicted.', ['negated convicted: No one']],
  ['Prosecutors said Roger Stone had pleaded guilty.', ['attributed pleaded-guilty: Roger Stone']],
  ['Roger Stone pleaded guilty, prosecutors said.', ['attributed pleaded-guilty: Roger Stone']],
  ['Roger Stone, prosecutors said, pleaded guilty to fraud.', ['attributed pleaded-guilty: Roger Stone | for fraud']],
  ['According to the FBI, Roger Stone pleaded guilty.', ['attributed pleaded-guilty: Roger Stone']],
  ['Roger Stone reportedly pleaded guilty.', ['attributed pleaded-guilty: Roger Stone | + reportedly']],
  ['Roger Stone allegedly pleaded guilty.', ['attributed pleaded-guilty: Roger Stone | + allegedly']],
  ['Roger Stone is said to have pleaded guilty.', ['attributed pleaded-guilty: Roger Stone']],
  ['Court records show that Roger Stone pleaded guilty.', ['asserted pleaded-guilty: Roger Stone']],
  [
    '"Roger Stone pleaded guilty because he had to," James Comey said.',
    [
      'asserted said-by: Roger Stone pleaded guilty because he had to, = James Comey',
      'quoted pleaded-guilty: Roger Stone',
    ],
  ],
  [
    'If Roger Stone pleads guilty, he could be sentenced to prison.',
    ['conditional pleaded-guilty: Roger Stone', 'conditional sentenced: Roger Stone | term prison'],
  ],
  ['Had Roger Stone pleaded guilty, he would have been freed.', ['conditional pleaded-guilty: Roger Stone']],
  ['Roger Stone would plead guilty if asked.', ['conditional pleaded-guilty: Roger Stone']],
  ['Roger Stone might be convicted.', ['conditional convicted: Roger Stone']],
  ['Did Roger Stone plead guilty?', ['questioned pleaded-guilty: Roger Stone']],
  ['Was Roger Stone convicted by a jury?', ['questioned convicted: Roger Stone | by a jury']],
  ['Roger Stone will plead guilty on Monday.', ['predicted pleaded-guilty: Roger Stone | @ Monday']],
  ['Roger Stone is expected to plead guilty.', ['predicted pleaded-guilty: Roger Stone']],
  ['Roger Stone agreed to plead guilty.', ['predicted pleaded-guilty: Roger Stone']],
  ['Roger Stone was asked to plead guilty.', ['predicted pleaded-guilty: Roger Stone']],
  ['Trump to pardon Roger Stone', ['predicted pardoned: Roger Stone | by Trump']],
  ['Trump is going to pardon Roger Stone.', ['predicted pardoned: Roger Stone | by Trump']],
  ['Democrats want to impeach Donald Trump.', ['predicted impeached: Donald Trump | by Democrats']],
  ['Roger Stone faces a possible conviction.', []],
  ['Trump rejected calls to pardon Roger Stone.', ['predicted pardoned: Roger Stone | by Trump']],
]

describe('what the article stands behind', () => {
  it.each(COMMITMENTS)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
})
