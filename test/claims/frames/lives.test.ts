import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

const LIVES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Robert Mueller was born on August 7, 1944, in New York.',
    [
      'asserted born: Robert Mueller = August 7, 1944 | @ August 7, 1944',
      'asserted birthplace: Robert Mueller = New York | @ August 7, 1944',
    ],
  ],
  ['Robert Mueller was born in 1944.', ['asserted born: Robert Mueller = 1944 | @ 1944']],
  ['Robert Mueller, born in 1944, retired.', ['asserted born: Robert Mueller = 1944 | @ 1944']],
  ['Robert Mueller died in 2019.', ['asserted died: Robert Mueller = 2019 | @ 2019']],
  [
    'Robert Mueller (1944–2019) led the FBI.',
    [
      'asserted born: Robert Mueller = 1944–2019',
      'asserted died: Robert Mueller = 1944–2019',
      'asserted chief: FBI = Robert Mueller',
    ],
  ],
  ['Ada Vale, 54, is a lawyer.', ['asserted born: Ada Vale = 54']],
  ['The 54-year-old Ada Vale is a lawyer.', ['asserted born: Ada Vale = 54-year-old']],
  ['Bill Clinton, husband of Hillary Clinton, spoke.', ['asserted spouse: Hillary Clinton = Bill Clinton']],
  ['Bill Clinton married Hillary Clinton in 1975.', ['asserted spouse: Bill Clinton = Hillary Clinton | @ 1975']],
  ['Donald Trump Jr., son of Donald Trump, spoke.', ['asserted parent: Donald Trump Jr. = Donald Trump']],
  ['The assassination of Qassem Soleimani angered Iran.', ['asserted died: Qassem Soleimani']],
]

const OTHERWISE: readonly (readonly [string, readonly string[]])[] = [
  ['The idea was born in 2001.', []],
  ['Ada Vale, according to Trump, spoke.', []],
  ['If Robert Mueller had died in 2019, Trump would know.', ['conditional died: Robert Mueller = 2019 | @ 2019']],
  ['Trump said Robert Mueller died in 2019.', ['attributed died: Robert Mueller = 2019 | @ 2019']],
  ['Robert Mueller was not born in 1944.', ['negated born: Robert Mueller = 1944 | @ 1944']],
  ['Robert Mueller will die in Helsinki.', ['predicted deathplace: Robert Mueller = Helsinki']],
]

describe('lives', () => {
  it.each(LIVES)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
  it.each(OTHERWISE)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
})
