import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

const PROCEEDINGS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Prosecutors charged Roger Stone with obstruction.',
    ['asserted charged: Roger Stone | by Prosecutors | for obstruction'],
  ],
  [
    'Roger Stone was charged with seven counts of fraud in January 2019.',
    ['asserted charged: Roger Stone | for seven counts of fraud | counts seven | @ January 2019'],
  ],
  [
    'A grand jury indicted Roger Stone on seven counts.',
    ['asserted charged: Roger Stone | by A grand jury | for seven counts | counts seven'],
  ],
  [
    'Roger Stone was arrested in Florida on January 25, 2019.',
    ['asserted arrested: Roger Stone | in Florida | @ January 25, 2019'],
  ],
  [
    'A judge sentenced Roger Stone to 40 months in prison.',
    ['asserted sentenced: Roger Stone | by A judge | in prison | term 40 months'],
  ],
  [
    'Roger Stone was sentenced on Feb. 20, 2020, to three years and four months in prison and fined $20,000.',
    [
      'asserted sentenced: Roger Stone | in prison | term three years and four months | @ Feb. 20, 2020',
      'asserted sentenced: Roger Stone | fine $20,000',
    ],
  ],
  [
    'Roger Stone was sentenced to life in prison for murder.',
    ['asserted sentenced: Roger Stone | in prison | for murder | term life in prison for murder'],
  ],
  ['Roger Stone was jailed for three years.', ['asserted sentenced: Roger Stone | term three years']],
  ['Roger Stone is serving a life sentence.', ['asserted sentenced: Roger Stone']],
  ['The charges against Roger Stone were dropped.', ['asserted dismissed: Roger Stone']],
  [
    'The judge dismissed the case against Roger Stone in May 2020.',
    ['asserted dismissed: Roger Stone | by The judge | on May 2020'],
  ],
  [
    "An appeals court overturned Roger Stone's conviction in 2021.",
    ['asserted overturned: Roger Stone | by An appeals court | @ 2021', 'asserted convicted: Roger Stone | @ 2021'],
  ],
  [
    'Roger Stone had his conviction overturned.',
    ['asserted convicted: Roger Stone', 'asserted overturned: Roger Stone'],
  ],
  ['Roger Stone was extradited to Sweden.', ['asserted extradited: Roger Stone | in Sweden']],
  [
    'Roger Stone was executed in 2001.',
    ['asserted executed: Roger Stone | @ 2001', 'asserted died: Roger Stone = 2001 | @ 2001'],
  ],
  ['Facebook settled the lawsuit with Roger Stone.', ['asserted settled: Facebook | with Roger Stone']],
]

const CLEMENCY: readonly (readonly [string, readonly string[]])[] = [
  [
    'Donald Trump pardoned Roger Stone in December 2020.',
    ['asserted pardoned: Roger Stone | by Donald Trump | @ December 2020'],
  ],
  ['Roger Stone, pardoned by Trump, was released.', ['asserted pardoned: Roger Stone | by Trump']],
  ['Trump granted Roger Stone a pardon.', ['asserted pardoned: Roger Stone | by Trump']],
  ['Trump granted a full pardon to Roger Stone.', ['asserted pardoned: Roger Stone | by Trump']],
  ['Roger Stone received a pardon from Trump.', ['asserted pardoned: Roger Stone | by Trump']],
  ['Roger Stone was granted a pardon by Trump.', ['asserted pardoned: Roger Stone | by Trump']],
  ["Trump commuted Roger Stone's sentence.", ['asserted commuted: Roger Stone | by Trump']],
  [
    "Roger Stone's sentence was commuted by Donald Trump in July.",
    ['asserted commuted: Roger Stone | by Donald Trump | @ July'],
  ],
  ['Trump commuted the sentence of Roger Stone.', ['asserted commuted: Roger Stone | by Trump']],
]

const NOTHING_LEGAL: readonly (readonly [string, readonly string[]])[] = [
  ['The store charged Roger Stone $40.', []],
  ['The rocket was executed well.', []],
  ['The jury found Roger Stone interesting.', []],
  ['He pleaded with Roger Stone to stay.', []],
  ['Roger Stone settled in Florida.', []],
  ['The judge dismissed the jury.', []],
]

describe('proceedings and clemency', () => {
  it.each(PROCEEDINGS)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
  it.each(CLEMENCY)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
  it.each(NOTHING_LEGAL)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
})
