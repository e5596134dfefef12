import { describe, expect, it } from 'vitest'
import { annotateText, namesIn } from '../../support/annotate-text.ts'

/** A text, then the names in it as `kind:text`; `…` stands for any kind. */
type Row = readonly string[]

async function expectNames([text = '', ...names]: Row): Promise<void> {
  const found = namesIn(await annotateText(text))
  const wanted = names.map((name, index) => name.replace(/^…/, () => found[index]?.split(':')[0] ?? '…'))
  expect(found).toEqual(wanted)
}

describe('recorded names', () => {
  it.each<Row>([
    ['The summit between Trump and Putin was in Helsinki.', 'person:Trump', 'person:Putin', 'place:Helsinki'],
    ['In a face off between Trump-Putin: advantage Trump.', 'person:Trump', 'person:Putin', 'person:Trump'],
    ['Trump met Bashar al-Assad.', 'person:Trump', 'person:Bashar al-Assad'],
    ['Aides of Donald Trump Jr. said so.', 'person:Donald Trump Jr.'],
    ['The Democratic National Committee (DNC) sued.', 'organization:Democratic National Committee', 'organization:DNC'],
    ['It helped the Clinton Foundation in the U.S. and abroad.', 'organization:Clinton Foundation', 'place:U.S.'],
    ['The Justice Department declined.', 'organization:Justice Department'],
    ['The Republican Party won the White House.', 'organization:Republican Party', 'place:White House'],
    ['Multiple Trump aides left.', 'person:Trump'],
    ['Under President Trump, the FBI grew.', 'person:Trump', 'organization:FBI'],
    ['The U.S.-led force left Syria.', 'place:U.S.', 'place:Syria'],
  ])('%s', (...row) => expectNames(row))
})

describe('persons', () => {
  it.each<Row>([
    ['Former mayor Ada Vale said so.', 'person:Ada Vale'],
    ['We asked Ursula von der Leyen and Bill de Blasio.', 'person:Ursula von der Leyen', 'person:Bill de Blasio'],
    ['It was Jean-Luc Godard who won.', 'person:Jean-Luc Godard'],
    ['The author J. K. Rowling wrote it.', 'person:J. K. Rowling'],
    ["He met Conan O'Brien and Sinéad O’Connor.", "person:Conan O'Brien", 'person:Sinéad O’Connor'],
    [
      'A book by Robert F. Kennedy Jr. and Henry Louis Gates, Jr. is out.',
      'person:Robert F. Kennedy Jr.',
      'person:Henry Louis Gates, Jr.',
    ],
    ['They met Osama bin Laden.', 'person:Osama bin Laden'],
    ['The prize went to Gabriel García Márquez.', 'person:Gabriel García Márquez'],
    ['President Xi Jinping and Prime Minister Narendra Modi spoke.', 'person:Xi Jinping', 'person:Narendra Modi'],
    ['Kweisi Mfume, who is 71, won.', 'person:Kweisi Mfume'],
    ['Askar Akaev fled. Later Akaev resigned.', 'person:Askar Akaev', 'person:Akaev'],
    ['A cousin of Sen. Amy Klobuchar and Rep. Zoe Lofgren called.', 'person:Amy Klobuchar', 'person:Zoe Lofgren'],
    ['Mr. Okafor and Ms. Lindqvist disagreed.', 'person:Okafor', 'person:Lindqvist'],
    ['Trade and Industry Secretary Patricia Hewitt announced it.', 'person:Patricia Hewitt'],
    ['New York Mayor Bill de Blasio spoke.', 'place:New York', 'person:Bill de Blasio'],
    ['Kim Jong-un and Tsai Ing-wen met.', 'person:Kim Jong-un', 'person:Tsai Ing-wen'],
    ['They charged Ramesh "Sunny" Balwani.', 'person:Ramesh "Sunny" Balwani'],
    ['The author Stephen King met Billie Jean King.', 'person:Stephen King', 'person:Billie Jean King'],
    ["Cook County State's Attorney Kim Foxx spoke.", 'place:Cook County', 'person:Kim Foxx'],
    ['Sen. Elizabeth Warren, D-Mass., spoke.', 'person:Elizabeth Warren'],
    ['Theresa May resigned in May.', 'person:Theresa May'],
    [
      'Kostas Kenteris and Katerina Thanou left. Kenteris was late.',
      'person:Kostas Kenteris',
      'person:Katerina Thanou',
      'person:Kenteris',
    ],
  ])('%s', (...row) => expectNames(row))
})

describe('organizations, places, events', () => {
  it.each<Row>([
    ['She studied at the University of Quebec.', 'organization:University of Quebec'],
    ['The Department of Health and Human Services wrote.', 'organization:Department of Health and Human Services'],
    ['The Food and Drug Administration wrote.', 'organization:Food and Drug Administration'],
    ['The General Services Administration wrote.', 'organization:General Services Administration'],
    [
      'It was bought by Marks & Spencer and Acme Widgets Inc.',
      'organization:Marks & Spencer',
      'organization:Acme Widgets Inc.',
    ],
    ['They crossed the Volta River near Mount Afadja.', 'place:Volta River', 'place:Mount Afadja'],
    ['A gift of the Doris Duke Charitable Foundation.', 'organization:Doris Duke Charitable Foundation'],
    ['She wrote “A Higher Loyalty,” a book.', 'work:A Higher Loyalty'],
    ['A new Cold War began.', 'event:Cold War'],
    ['They live in Skövde.', 'place:Skövde'],
    ['Software giant Lumina rose.', 'organization:Lumina'],
    [
      'The Center for Strategic Studies and the Committee on Foreign Relations met.',
      'organization:Center for Strategic Studies',
      'organization:Committee on Foreign Relations',
    ],
  ])('%s', (...row) => expectNames(row))
})

describe('what is no name', () => {
  it.each<Row>([
    ['Surely, they tried to stop the report.'],
    ['Repeating disinformation is bad. Foreign meddling is not new.'],
    ['Officials said so on Tuesday. Critics disagreed in November.'],
    ['The Russians and some Democrats in the south met the President.', 'organization:Democrats'],
    ['The CEO bought a TV. OK?'],
    ['It was NEVER meant to be an ORANGE thing.'],
    ['Over the years, I have seen it. But, If Ever it comes, We shall see.'],
    ['“The new tax is bad,” critics said. “Nobody wants it.”'],
    ['He left on Monday, March 3. Sunday came.'],
    ['- Individuals pay more - Licensees pay less - Owners pay nothing'],
  ])('%s', (...row) => expectNames(row))
})

describe('headlines, datelines and credits', () => {
  it.each<Row>([
    ['# Putin’s Love For Election Interference', 'person:Putin'],
    ['# Council Approves New Budget After Long Debate'],
    ['# Sarah Vale Wins Mayoral Race In Landslide', 'person:Sarah Vale'],
    ['# Old Ally Akaev Flees The Country\n\nPresident Askar Akaev fled.', 'person:Akaev', 'person:Askar Akaev'],
    ['HELSINKI (AP) — The talks began.', 'place:HELSINKI', 'organization:AP'],
    ['MONTPELIER, Vt., March 3 — The talks began.', 'place:MONTPELIER', '…:Vt.'],
    [
      'The summit between Trump and Putin. Chris Ratcliffe/Bloomberg',
      'person:Trump',
      'person:Putin',
      'person:Chris Ratcliffe',
      'organization:Bloomberg',
    ],
  ])('%s', (...row) => expectNames(row))
})

describe('titles and roles', () => {
  it.each([
    ['former FBI director James Comey testified', 'James Comey', 'former FBI director', ['former fbi director']],
    ['We saw Attorney General William Barr.', 'William Barr', 'Attorney General', ['attorney general']],
    ['the longtime Trump adviser Roger Stone', 'Roger Stone', 'longtime Trump adviser', ['longtime trump adviser']],
    ['military leader Qassem Soleimani died', 'Qassem Soleimani', 'military leader', ['military leader']],
    ['Mr. Putin left.', 'Putin', 'Mr.', []],
    [
      'Deputy Attorney General Rod Rosenstein left.',
      'Rod Rosenstein',
      'Deputy Attorney General',
      ['deputy attorney general'],
    ],
    [
      'Robert Muller, former FBI director and special counsel into the matter, left.',
      'Robert Muller',
      null,
      ['former fbi director', 'special counsel into the matter'],
    ],
    [
      'It was time for Trump’s long-time friend and ally, Roger Stone, to go.',
      'Roger Stone',
      null,
      ['long-time friend', 'ally'],
    ],
    ['Ada Vale is the mayor of Lund.', 'Ada Vale', null, ['mayor of lund']],
    ['If he is pardoned by the president, Stone will stay free.', 'Stone', null, []],
    ['In the city of Ibadan, Mr. Bello spoke.', 'Ibadan', null, []],
  ])('%s', async (text, name, title, roles) => {
    const article = await annotateText(text)
    const mention = article.names.find((one) => one.text === name)
    const at = mention?.title ?? null
    expect(at && article.text.slice(at.from, at.to)).toBe(title)
    expect(article.referents[mention?.referent ?? -1]?.roles).toEqual(roles)
  })
})
