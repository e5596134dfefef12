import { describe, expect, it } from 'vitest'
import { statementsOf } from '../statements.ts'

/** Ways to say one and the same thing: each must be read as it, whatever else the sentence says. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'asserted held: James Comey = FBI director': [
    'FBI director James Comey spoke.',
    'James Comey, FBI director, spoke.',
    'James Comey, the FBI director, spoke.',
    'The FBI director, James Comey, spoke.',
    'James Comey is the FBI director.',
    'James Comey was FBI director.',
    'The FBI director is James Comey.',
    'James Comey became FBI director.',
    'James Comey, who was FBI director, spoke.',
    'James Comey, who is the FBI director, spoke.',
    'James Comey served as FBI director.',
    'James Comey was appointed FBI director.',
    'James Comey was named FBI director.',
    'James Comey was sworn in as FBI director.',
    'Barack Obama named James Comey FBI director.',
    'Barack Obama appointed James Comey as FBI director.',
    'James Comey was confirmed as FBI director.',
    'James Comey took over as FBI director.',
    'James Comey resigned as FBI director.',
    'James Comey was fired as FBI director.',
    'In 2016 James Comey was FBI director.',
  ],
  'asserted convicted: Roger Stone': [
    'Roger Stone was convicted.',
    'Roger Stone was convicted of lying.',
    'Roger Stone was found guilty of lying.',
    'A jury convicted Roger Stone.',
    'A jury found Roger Stone guilty.',
    'Jurors convicted Roger Stone on all counts.',
    'Roger Stone, convicted of lying, smiled.',
    'Roger Stone, who was convicted of lying, smiled.',
    'Roger Stone has been convicted of lying.',
    'Roger Stone had been convicted by then.',
    "Roger Stone's conviction shocked them.",
    'The conviction of Roger Stone shocked them.',
    'Roger Stone left after a jury convicted him.',
    'Roger Stone smiled. He was convicted of lying.',
    'Roger Stone was tried and convicted.',
    'A federal jury in Washington convicted Roger Stone on Friday.',
    'On Friday, Roger Stone was convicted of seven felonies.',
    'Roger Stone was indicted in January and convicted in November.',
    'Jurors found Roger Stone guilty of obstruction.',
  ],
  'asserted died: Ada Vale': [
    'Ada Vale died in 2005.',
    'Ada Vale died on May 3, 2005.',
    'Ada Vale, who died in 2005, was a singer.',
    'Ada Vale perished in 2005.',
    'In 2005, Ada Vale died.',
    'On May 3, 2005, Ada Vale died at home.',
    'Ada Vale died at 80 in 2005.',
    'Ada Vale was killed in 2005.',
    'Ada Vale (1925-2005) was a singer.',
    'The death of Ada Vale in 2005 shocked them.',
    'Ada Vale died in Lund in 2005.',
    'Ada Vale had died in May 2005.',
    "Ada Vale's death in 2005 shocked them.",
    'The singer Ada Vale died in 2005.',
    'Ada Vale, a singer, died in 2005.',
    'Ada Vale died of cancer in 2005.',
    'Ada Vale sang. She died in 2005.',
    'Ada Vale and her son died in 2005.',
    'Ada Vale, born in 1925, died in 2005.',
    'Ada Vale drowned in 2005.',
  ],
  'asserted capital: Syria': [
    'Lund is the capital of Syria.',
    'Lund, the capital of Syria, was quiet.',
    "Syria's capital, Lund, was quiet.",
    "Syria's capital is Lund.",
    'The capital of Syria is Lund.',
    "Lund is Syria's capital.",
    "Lund, Syria's capital, was quiet.",
    'The capital of Syria, Lund, was quiet.',
    'Lund, which is the capital of Syria, was quiet.',
    'Lund has been the capital of Syria since 1913.',
    'Lund became the capital of Syria.',
    'They met in Lund, the capital of Syria.',
  ],
  'asserted creator: Emma': [
    'Ada Vale wrote “Emma.”',
    '“Emma” was written by Ada Vale.',
    '“Emma,” by Ada Vale, sold well.',
    '“Emma,” written by Ada Vale, sold well.',
    'Ada Vale, the author of “Emma,” lives in Lund.',
    'The author of “Emma” is Ada Vale.',
    'Ada Vale is the author of “Emma.”',
    'In 1815, Ada Vale wrote “Emma.”',
    'The novelist Ada Vale wrote “Emma.”',
  ],
  'asserted spouse: Ada Vale': [
    'Ada Vale married Bo Roe.',
    'Ada Vale is married to Bo Roe.',
    'Ada Vale was married to Bo Roe.',
    "Ada Vale's husband, Bo Roe, spoke.",
    "Ada Vale's husband is Bo Roe.",
    'Bo Roe, the husband of Ada Vale, spoke.',
    'Bo Roe is the husband of Ada Vale.',
    'Ada Vale, who is married to Bo Roe, spoke.',
    'Ada Vale, who married Bo Roe in 2005, spoke.',
  ],
  'asserted pages: Starr Report': [
    'The Starr Report has 445 pages.',
    'The Starr Report runs to 445 pages.',
    'The 445-page Starr Report sold well.',
    'The Starr Report is 445 pages long.',
    'The Starr Report had more than 400 pages.',
    'The Starr Report, which has 445 pages, sold well.',
    'The Starr Report, which runs to 445 pages, sold well.',
    'The Starr Report, a 445-page document, sold well.',
  ],
  'asserted founded: Acme': [
    'Acme Corp. was founded in 1905.',
    'Acme Corp. was established in 1905.',
    'Acme Corp., founded in 1905, makes anvils.',
    'Acme Corp., which was founded in 1905, makes anvils.',
    'In 1905, Acme Corp. was founded.',
    'Ada Vale founded Acme Corp. in 1905.',
    'Ada Vale, who founded Acme Corp. in 1905, died.',
    'Acme Corp. was founded by Ada Vale in 1905.',
    'Founded in 1905, Acme Corp. makes anvils.',
  ],
  'asserted winner: World Cup': [
    'Brazil won the World Cup.',
    'Brazil won the 2002 World Cup.',
    'The World Cup was won by Brazil.',
    'Brazil, who won the World Cup in 2002, lost.',
    'In 2002 Brazil won the World Cup.',
    'Brazil has won the World Cup.',
    'Brazil beat Germany in the World Cup.',
    'Germany lost the World Cup to Brazil.',
  ],
}

for (const [statement, sentences] of Object.entries(SAME))
  describe(statement, () => {
    it.each(sentences)('%s', async (sentence) => {
      const read = await statementsOf(sentence)
      expect(read.some((line) => line.toLowerCase().startsWith(statement.toLowerCase()))).toBe(true)
    })
  })

/** Near the same words, but not said by the article, or not of that person. */
const OTHERWISE: readonly (readonly [string, string])[] = [
  ['asserted held: James Comey', 'If James Comey were FBI director, he would know.'],
  ['asserted held: James Comey', 'James Comey is not the FBI director.'],
  ['asserted held: James Comey', 'James Comey wanted to become FBI director.'],
  ['asserted held: James Comey', "James Comey's deputy spoke."],
  ['asserted convicted: Roger Stone', 'Roger Stone was not convicted.'],
  ['asserted convicted: Roger Stone', 'Roger Stone may be convicted.'],
  ['asserted convicted: Roger Stone', 'Was Roger Stone convicted?'],
  ['asserted convicted: Roger Stone', 'Roger Stone said that he had been convicted.'],
  ['asserted convicted: Roger Stone', 'Roger Stone will be convicted.'],
  ['asserted died: Ada Vale', 'Ada Vale nearly died in 2005.'],
  ['asserted died: Ada Vale', 'The husband of Ada Vale died in 2005.'],
  ['asserted died: Ada Vale', 'Ada Vale would have died in 2005.'],
]

describe('otherwise', () => {
  it.each(OTHERWISE)('%s is not read in: %s', async (statement, sentence) => {
    expect((await statementsOf(sentence)).filter((line) => line.startsWith(statement))).toEqual([])
  })
})
