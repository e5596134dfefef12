import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

const EVENTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Spain won the 2010 World Cup.',
    ['asserted winner: World Cup = Spain', 'asserted happened: World Cup = 2010 | @ 2010'],
  ],
  ['Donald Trump won the 2016 election.', ['asserted winner: the 2016 election = Donald Trump']],
  [
    'Donald Trump beat Hillary Clinton in the 2016 election.',
    ['asserted winner: the 2016 election = Donald Trump | with Hillary Clinton'],
  ],
  ['Hillary Clinton lost the election to Donald Trump.', ['asserted winner: the election = Donald Trump']],
  ['Finland hosted the summit.', []],
  ['Barack Obama won the Nobel Peace Prize in 2009.', ['asserted award: Barack Obama = Nobel Peace Prize | @ 2009']],
  [
    'The Nobel Peace Prize was awarded to Barack Obama in 2009.',
    ['asserted award: Barack Obama = Nobel Peace Prize | on 2009'],
  ],
  ['Barack Obama was awarded the Nobel Peace Prize.', ['asserted award: Barack Obama = Nobel Peace Prize']],
  ['Ada Vale wrote "Crime and Winter."', ['asserted creator: Crime and Winter = Ada Vale']],
  ['"Crime and Winter" was written by Ada Vale.', ['asserted creator: Crime and Winter = Ada Vale']],
  ['Ada Vale, author of "Crime and Winter," spoke.', ['asserted creator: Crime and Winter = Ada Vale']],
  [
    'Facebook was founded by Ada Vale in 2004.',
    ['asserted founded: Facebook = 2004 | @ 2004', 'asserted founder: Facebook = Ada Vale | @ 2004'],
  ],
  ['Facebook founder Ada Vale spoke.', ['asserted founder: Facebook = Ada Vale']],
  [
    'Ada Vale discovered penicillin in 1928.',
    [
      'asserted discovered-on: penicillin = 1928 | by Ada Vale | @ 1928',
      'asserted discoverer: penicillin = Ada Vale | @ 1928',
    ],
  ],
  [
    'Robert Mueller was succeeded by James Comey as FBI director.',
    ['asserted succeeded-by: Robert Mueller = James Comey | as FBI director'],
  ],
  ["The krona, Sweden's currency, fell.", ['asserted currency: Sweden = krona']],
  ['Ada Vale studied at Harvard University.', ['asserted educated-at: Ada Vale = Harvard University']],
  ['Ada Vale did not win the Nobel Peace Prize.', ['negated award: Ada Vale = Nobel Peace Prize']],
  ['Ada Vale hopes to win the 2020 election.', ['predicted winner: the 2020 election = Ada Vale']],
]

const OTHERWISE: readonly (readonly [string, readonly string[]])[] = [
  ['Donald Trump would have won the 2016 election.', ['conditional winner: the 2016 election = Donald Trump']],
  ['Did Donald Trump win the 2016 election?', []],
  ['Trump said he won the 2016 election.', ['attributed winner: the 2016 election = Trump']],
  [
    'Spain failed to win the 2010 World Cup.',
    ['negated winner: World Cup = Spain', 'asserted happened: World Cup = 2010 | @ 2010'],
  ],
  ['Facebook was not founded by Ada Vale.', ['negated founder: Facebook = Ada Vale']],
  ['She wrote a letter to Trump.', []],
]

describe('events and relations', () => {
  it.each(EVENTS)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
  it.each(OTHERWISE)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
})
