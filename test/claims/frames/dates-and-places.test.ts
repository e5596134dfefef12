import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

const DATES: readonly (readonly [string, readonly string[]])[] = [
  ['The FBI was founded in 1908.', ['asserted founded: FBI = 1908 | @ 1908']],
  ['The treaty was signed in Helsinki on July 16, 2018.', []],
  [
    'Pearl Harbor was attacked on December 7, 1941.',
    ['asserted happened: Pearl Harbor = December 7, 1941 | as attack | @ December 7, 1941'],
  ],
  ['The Titanic sank in April 1912.', ['asserted happened: Titanic = April 1912 | as sink | @ April 1912']],
  [
    'The summit took place in Helsinki on July 16, 2018.',
    [
      'asserted happened: The summit = July 16, 2018 | in Helsinki | @ July 16, 2018',
      'asserted held-in: The summit = Helsinki | @ July 16, 2018',
    ],
  ],
  ['The Battle of Lund was fought in 1676.', ['asserted happened: Battle of Lund = 1676 | @ 1676']],
  [
    'The 2018 Helsinki summit was short.',
    [
      'asserted happened: The 2018 Helsinki summit = 2018 | @ 2018',
      'asserted held-in: The 2018 Helsinki summit = Helsinki | @ 2018',
    ],
  ],
]

const PLACES: readonly (readonly [string, readonly string[]])[] = [
  ['Talks resumed in Helsinki, Finland.', []],
  ['Canberra is the capital of Australia.', []],
  ["Australia's capital, Canberra, is quiet.", ['asserted capital: Australia = Canberra']],
  ['Canberra, the Australian capital, is quiet.', []],
  ['The capital of Syria is Damascus.', ['asserted capital: Syria = Damascus']],
  ['Helsinki is in Russia.', ['asserted located-in: Helsinki = Russia']],
  ['Facebook is based in New York.', ['asserted seat: Facebook = New York']],
  [
    'The 2016 Summer Olympics were held in Helsinki.',
    ['asserted happened: Summer Olympics = 2016 | @ 2016', 'asserted held-in: Summer Olympics = Helsinki'],
  ],
  ['Offices opened in Oslo, Helsinki and Lund.', []],
  [
    'Helsinki is the largest city in Finland.',
    ['asserted record: Helsinki = largest city in Finland | in Finland', 'asserted largest-city: Finland = Helsinki'],
  ],
  ['Crimea borders Ukraine.', ['asserted borders: Crimea = Ukraine']],
]

const OTHERWISE: readonly (readonly [string, readonly string[]])[] = [
  ['The FBI was not founded in 1910.', ['negated founded: FBI = 1910 | @ 1910']],
  ['The treaty will be signed in Helsinki on July 16, 2018.', []],
  [
    'The summit may take place in Helsinki on July 16, 2018.',
    [
      'conditional happened: The summit = July 16, 2018 | in Helsinki | @ July 16, 2018',
      'conditional held-in: The summit = Helsinki | @ July 16, 2018',
    ],
  ],
  ['Trump said the FBI was founded in 1910.', ['attributed founded: FBI = 1910 | @ 1910']],
  ['Helsinki is not in Russia.', ['negated located-in: Helsinki = Russia']],
  ['Was Helsinki in Russia?', []],
  ['If Helsinki were in Russia, it would be cold.', ['conditional located-in: Helsinki = Russia']],
  [
    '"Helsinki is in Russia, and everybody knows it," Trump said.',
    [
      'asserted said-by: Helsinki is in Russia, and everybody knows it, = Trump',
      'quoted located-in: Helsinki = Russia',
    ],
  ],
  ['Ada Vale is in trouble.', []],
]

describe('dates and places', () => {
  it.each(DATES)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
  it.each(PLACES)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
  it.each(OTHERWISE)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
})
