import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

const FIGURES: readonly (readonly [string, readonly string[]])[] = [
  ['The Senate has 100 members.', ['asserted members: Senate = 100']],
  ['The 448-page report angered Trump.', ['asserted pages: The 448-page report = 448']],
  ['Helsinki has a population of 650,000.', ['asserted population: Helsinki = 650,000']],
  ['The attack killed 224 people.', ['asserted deaths: The attack = 224']],
  ['Mount Vale is 8,849 meters tall.', ['asserted height: Mount Vale = 8,849 meters']],
  ['Donald Trump won 304 electoral votes.', ['asserted electoral-votes: Donald Trump = 304']],
  ['WikiLeaks released more than 8,000 emails.', ['asserted number: WikiLeaks = 8,000 | as release']],
  [
    'Mount Vale is the highest mountain in Syria.',
    ['asserted record: Mount Vale = highest mountain in Syria | in Syria'],
  ],
  [
    'Ada Vale, the first woman to lead the FBI, spoke.',
    ['asserted record: Ada Vale = first woman', 'predicted chief: FBI = Ada Vale'],
  ],
  [
    '"We choose to go to the moon in this decade," Barack Obama said in Helsinki in 1962.',
    ['asserted said-by: We choose to go to the moon in this decade, = Barack Obama | in Helsinki | @ 1962'],
  ],
  ['Trump called it a "witch hunt."', []],
]

const OTHERWISE: readonly (readonly [string, readonly string[]])[] = [
  ['The Senate will have 102 members.', ['predicted members: Senate = 102']],
  ['The attack could have killed 224 people.', ['conditional deaths: The attack = 224']],
  ['Trump paid $130,000.', []],
  ['Officials said the attack killed 224 people.', ['attributed deaths: the attack = 224']],
]

describe('figures, records and quotations', () => {
  it.each(FIGURES)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
  it.each(OTHERWISE)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
})
