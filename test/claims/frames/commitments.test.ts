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

const HEDGED: readonly (readonly [string, readonly string[]])[] = [
  ['Roger Stone said the man was convicted.', ['attributed convicted: the man']],
  [
    'Neither Roger Stone nor James Comey was convicted.',
    ['negated convicted: Roger Stone', 'negated convicted: James Comey'],
  ],
  ['Nobody expected Roger Stone to plead guilty.', ['predicted pleaded-guilty: Roger Stone']],
  ['Roger Stone was almost convicted.', ['negated convicted: Roger Stone | + almost']],
  ['Roger Stone could have been convicted.', ['conditional convicted: Roger Stone']],
  ['It is false that Roger Stone pleaded guilty.', ['negated pleaded-guilty: Roger Stone']],
  ['There is no evidence that Roger Stone pleaded guilty.', ['negated pleaded-guilty: Roger Stone']],
  ['Reports that Roger Stone pleaded guilty are false.', ['attributed pleaded-guilty: Roger Stone']],
  ['The claim that Roger Stone pleaded guilty is wrong.', ['attributed pleaded-guilty: Roger Stone']],
  ['Roger Stone was wrongly said to have pleaded guilty.', ['attributed pleaded-guilty: Roger Stone']],
  ['Contrary to reports, Roger Stone did not plead guilty.', ['negated pleaded-guilty: Roger Stone']],
  ['Roger Stone, Trump said, was convicted.', ['attributed convicted: Roger Stone']],
  [
    'Trump said: "Roger Stone was convicted."',
    ['asserted said-by: Roger Stone was convicted. = Trump', 'quoted convicted: Roger Stone'],
  ],
  ['Was it right that Roger Stone was convicted?', ['questioned convicted: Roger Stone']],
  ['Roger Stone was charged but never convicted.', ['asserted charged: Roger Stone', 'negated convicted: Roger Stone']],
  [
    'Roger Stone was neither charged nor convicted.',
    ['negated charged: Roger Stone', 'negated convicted: Roger Stone'],
  ],
  [
    'Roger Stone was not charged, but James Comey was convicted.',
    ['negated charged: Roger Stone', 'asserted convicted: James Comey'],
  ],
  [
    'In the film, Roger Stone is convicted of murder.',
    ['attributed convicted: Roger Stone | in the film | for murder'],
  ],
  ['Roger Stone narrowly escaped being convicted.', ['negated convicted: Roger Stone']],
  ['Roger Stone risked being convicted.', ['conditional convicted: Roger Stone']],
  ["Roger Stone's lawyers argued he should be acquitted.", ['attributed acquitted: Roger Stone']],
  ['Roger Stone is to be sentenced on Friday.', ['predicted sentenced: Roger Stone | on Friday']],
  ['Roger Stone hoped that he would be acquitted.', ['conditional acquitted: Roger Stone']],
  [
    'Roger Stone lost his bid to have his conviction overturned.',
    ['predicted convicted: Roger Stone', 'predicted overturned: Roger Stone'],
  ],
  [
    'Prosecutors want Roger Stone sentenced to nine years in prison.',
    ['predicted sentenced: Roger Stone | in prison | term nine years'],
  ],
  [
    'Prosecutors asked that Roger Stone be sentenced to nine years.',
    ['questioned sentenced: Roger Stone | term nine years'],
  ],
  [
    'Prosecutors recommended Roger Stone be sentenced to nine years.',
    ['predicted sentenced: Roger Stone | term nine years'],
  ],
  [
    'Roger Stone would plead guilty and be sentenced to prison.',
    ['conditional pleaded-guilty: Roger Stone', 'conditional sentenced: Roger Stone | term prison'],
  ],
  [
    'Roger Stone is expected to plead guilty and be sentenced on Friday.',
    ['predicted pleaded-guilty: Roger Stone', 'predicted sentenced: Roger Stone | on Friday'],
  ],
  [
    'Roger Stone was not convicted but acquitted.',
    ['negated convicted: Roger Stone', 'asserted acquitted: Roger Stone'],
  ],
  ['Roger Stone was not tried and convicted.', ['negated convicted: Roger Stone']],
]

describe('what the article stands behind', () => {
  it.each(COMMITMENTS)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
  it.each(HEDGED)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
})
