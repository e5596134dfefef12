import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

const ROLES: readonly (readonly [string, readonly string[]])[] = [
  ['Attorney General James Comey resigned.', ['asserted held: James Comey = Attorney General']],
  [
    'James Comey, the former FBI director, spoke on Monday.',
    ['asserted held: James Comey = FBI director | of FBI | + former'],
  ],
  [
    'The former FBI director, James Comey, spoke on Monday.',
    ['asserted held: James Comey = FBI director | of FBI | + former'],
  ],
  ['Former FBI Director James Comey spoke.', ['asserted held: James Comey = FBI Director | + former']],
  ['Then-FBI Director James Comey opened the inquiry.', ['asserted held: James Comey = FBI Director | + then']],
  ['President-elect Donald Trump met Obama.', ['asserted held: Donald Trump = President | + elect']],
  ['Acting Secretary of State Ada Vale arrived.', ['asserted held: Ada Vale = Secretary of State | + acting']],
  ['Speaker of the House Nancy Pelosi spoke.', ['asserted held: Nancy Pelosi = Speaker of the House | of the House']],
  ['Nancy Pelosi, speaker of the House, spoke.', ['asserted held: Nancy Pelosi = speaker of the House | of the House']],
  ["Israel's prime minister, Ada Vale, called an election.", ['asserted held: Ada Vale = prime minister | of Israel']],
  ['Ada Vale is the mayor of Lund.', ['asserted held: Ada Vale = mayor of Lund | of Lund']],
  ['Ada Vale was the mayor of Lund in 2010.', ['asserted held: Ada Vale = mayor of Lund | of Lund | @ 2010']],
  ['Ada Vale became mayor of Lund in 2005.', ['asserted held: Ada Vale = mayor of Lund | of Lund | @ 2005']],
  ['Ada Vale served as mayor of Lund.', ['asserted held: Ada Vale = mayor of Lund']],
  [
    'James Comey was appointed FBI director by Barack Obama in 2013.',
    ['asserted held: James Comey = FBI director | by Barack Obama | @ 2013'],
  ],
  [
    'Barack Obama named James Comey director of the FBI.',
    ['asserted held: James Comey = director of the FBI | of FBI | by Barack Obama'],
  ],
  [
    'Trump nominated Ada Vale as ambassador to Syria.',
    ['asserted nominated: Ada Vale = ambassador to Syria | by Trump'],
  ],
  [
    'James Comey was fired as FBI director in May 2017.',
    ['asserted held: James Comey = FBI director | @ May 2017', 'asserted held: James Comey | @ May 2017'],
  ],
  ['Donald Trump took office on January 20, 2017.', ['asserted held: Donald Trump | @ January 20, 2017']],
  [
    'Donald Trump was sworn in as president on January 20, 2017.',
    [
      'asserted held: Donald Trump = president | @ January 20, 2017',
      'asserted held: Donald Trump | @ January 20, 2017',
    ],
  ],
  [
    'Republican Sen. Bernie Sanders voted.',
    ['asserted party: Bernie Sanders = Republican', 'asserted held: Bernie Sanders = Sen.'],
  ],
  ['Bernie Sanders, a Democrat from Vermont, voted.', ['asserted party: Bernie Sanders = Democrat | of Vermont']],
  [
    'Sen. Bernie Sanders (D-Vt.) voted.',
    ['asserted held: Bernie Sanders = Sen.', 'asserted party: Bernie Sanders = D | of Vt.'],
  ],
  [
    'Sen. Bernie Sanders, I-Vt., voted.',
    ['asserted held: Bernie Sanders = Sen.', 'asserted party: Bernie Sanders = I | of Vt.'],
  ],
  ['Ada Vale, a member of the Democratic Party, spoke.', ['asserted member-of: Ada Vale = Democratic Party']],
  ['Ada Vale joined the FBI.', ['asserted member-of: Ada Vale = FBI']],
  ['Ada Vale works for CNN.', ['asserted employer: Ada Vale = CNN']],
  ['Robert Mueller leads the FBI.', ['asserted chief: FBI = Robert Mueller']],
  [
    'Facebook chief executive Ada Vale resigned.',
    ['asserted held: Ada Vale = Facebook chief executive | of Facebook', 'asserted chief: Facebook = Ada Vale'],
  ],
  ['Ada Vale is not the mayor of Lund.', ['negated held: Ada Vale = mayor of Lund | of Lund']],
  ['Ada Vale will become mayor of Lund.', ['predicted held: Ada Vale = mayor of Lund | of Lund']],
  ['If Ada Vale becomes mayor, Lund will change.', ['predicted held: Ada Vale = mayor']],
  ['Ada Vale wants to be mayor of Lund.', ['predicted held: Ada Vale = mayor of Lund | of Lund']],
]

const NO_ROLES: readonly (readonly [string, readonly string[]])[] = [
  ['Ada Vale met the mayor of Lund.', []],
  ['The mayor spoke.', []],
  ['Ada Vale visited the FBI.', []],
]

describe('roles', () => {
  it.each(ROLES)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
  it.each(NO_ROLES)('reads: %s', async (text, expected) => {
    expect(await statementsOf(text)).toEqual(expected)
  })
})
