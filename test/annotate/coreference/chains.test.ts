import { describe, expect, it } from 'vitest'
import { annotateText, resolvedText } from '../../support/annotate-text.ts'

/** The referents as lists of what is said of each: `Ada Vale: Ada Vale/full-name Vale/surname`. */
async function chainsOf(text: string): Promise<string[]> {
  const article = await annotateText(text)
  return article.referents.map(
    ({ name, references }) =>
      `${name}: ${references.map(({ from, to, form }) => `${article.text.slice(from, to)}/${form}`).join(' ')}`,
  )
}

describe('chains of names', () => {
  it.each([
    ['Ada Vale spoke. Vale left.', ['Ada Vale: Ada Vale/full-name Vale/surname']],
    [
      'Bernie Sanders ran. Bernie lost, Sanders said.',
      ['Bernie Sanders: Bernie Sanders/full-name Bernie/first-name Sanders/surname'],
    ],
    ['Robert Quill ran. Bob won.', ['Robert Quill: Robert Quill/full-name Bob/nickname']],
    [
      'Robert S. Quill III ran. Robert Quill won.',
      ['Robert S. Quill III: Robert S. Quill III/full-name Robert Quill/full-name'],
    ],
    ['Omar al-Khatib ran. Al-Khatib won.', ['Omar al-Khatib: Omar al-Khatib/full-name Al-Khatib/surname']],
    [
      'Ursula von der Leyen ran. We saw von der Leyen.',
      ['Ursula von der Leyen: Ursula von der Leyen/full-name Leyen/surname'],
    ],
    [
      'The Acme Research Institute (ARI) grew. ARI won.',
      ['Acme Research Institute: Acme Research Institute/full-name ARI/short-name ARI/short-name'],
    ],
    [
      'The Lumina Foundation grew. The Foundation won.',
      ['Lumina Foundation: Lumina Foundation/full-name Foundation/short-name'],
    ],
    [
      'Bill and Hillary Clinton came. Mr. Clinton spoke.',
      ['Bill Clinton: Bill/first-name Clinton/surname', 'Hillary Clinton: Hillary Clinton/full-name'],
    ],
    [
      'George Papadopoulos came. Papadopolous left.',
      ['George Papadopoulos: George Papadopoulos/full-name Papadopolous/surname'],
    ],
    ['We saw Tom Hiller. Then we saw Filler.', ['Tom Hiller: Tom Hiller/full-name', 'Filler: Filler/full-name']],
    [
      'Hillary Clinton and Bill Clinton came.',
      ['Hillary Clinton: Hillary Clinton/full-name', 'Bill Clinton: Bill Clinton/full-name'],
    ],
    ['Ada Vale met Mr. Vale.', ['Ada Vale: Ada Vale/full-name', 'Vale: Vale/surname']],
    [
      'Bashar Al-Assad fell. Bashar al-Assad fled.',
      ['Bashar Al-Assad: Bashar Al-Assad/full-name Bashar al-Assad/full-name'],
    ],
  ])('%s', async (text, chains) => {
    expect(await chainsOf(text)).toEqual(chains)
  })

  it('leaves a surname that two people bear apart', async () => {
    const text =
      'Ada Vale and Tom Vale came. They stayed. It rained. It snowed. It froze. They left. Nobody spoke. Vale sang.'
    expect(await chainsOf(text)).toEqual([
      'Ada Vale: Ada Vale/full-name',
      'Tom Vale: Tom Vale/full-name',
      'Vale: Vale/surname',
    ])
  })
})

describe('pronouns', () => {
  it.each([
    ['Ada Vale resigned. She was tired.', 'Ada Vale resigned. She [Ada Vale] was tired.'],
    [
      'Ada Vale met Roger Stone. She was tired. He was not.',
      'Ada Vale met Roger Stone. She [Ada Vale] was tired. He [Roger Stone] was not.',
    ],
    ['Putin met his aides.', 'Putin met his [Putin] aides.'],
    [
      'It was clear that Putin is supporting Trump. Does he want to support him?',
      'It was clear that Putin is supporting Trump. Does he [Putin] want to support him [Trump]?',
    ],
    ['It was done by Trump and his team.', 'It was done by Trump and his [Trump] team.'],
    [
      'More recently, it was time for Trump’s long-time friend and ally, Roger Stone, to get sentenced.\n\nHe pleaded guilty to seven felonies.',
      'More recently, it was time for Trump’s long-time friend and ally, Roger Stone, to get sentenced.\n\nHe [Roger Stone] pleaded guilty to seven felonies.',
    ],
    ['If he is pardoned, Roger Stone will stay free.', 'If he [Roger Stone] is pardoned, Roger Stone will stay free.'],
    [
      'Roger Stone fell. If he is pardoned, Stone will stay free.',
      'Roger Stone fell. If he [Roger Stone] is pardoned, Stone will stay free.',
    ],
    [
      'Roger Stone spoke.\n\nBernie Sanders told police that two men attacked him.',
      'Roger Stone spoke.\n\nBernie Sanders told police that two men attacked him [Bernie Sanders].',
    ],
    ['Facebook lost money. It blamed the weather.', 'Facebook lost money. It [Facebook] blamed the weather.'],
    [
      'Facebook said it would sue. Its shares fell.',
      'Facebook said it [Facebook] would sue. Its [Facebook] shares fell.',
    ],
    ['“I was there,” said Ada Vale.', '“I [Ada Vale] was there,” said Ada Vale.'],
    [
      'Ada Vale said: “My aides left.” She was tired.',
      'Ada Vale said: “My [Ada Vale] aides left.” She [Ada Vale] was tired.',
    ],
  ])('%s', async (text, resolved) => {
    expect(resolvedText(await annotateText(text))).toBe(resolved)
  })

  it.each([
    ['two equally good candidates', 'There was talk of Putin and Trump. He was late.'],
    ['an owner before or behind', 'Trump told Putin of his plan.'],
    ['another gender', 'Ada Vale spoke. He was late.'],
    ['a heading between', 'Roger Stone fell.\n\n# The others\n\nHe was late.'],
    ['the subject of its own clause', 'Trump urged him to go.'],
    ['a speaker who speaks of another', 'Roger Stone said: “He was late.”'],
    ['"it" and "they"', 'The FBI grew. It won. They lost.'],
    ['two organizations', 'Facebook sued CNN. It said it would win. Its shares fell.'],
    ['weather and plans', 'Facebook had a plan. It was bold. It is said that it rained.'],
    ['many sentences between', 'Roger Stone fell. It rained. It snowed. It froze. It thawed. It rained. He was late.'],
  ])('stay open with %s', async (_, text) => {
    expect(resolvedText(await annotateText(text))).toBe(textOf(text))
  })
})

function textOf(source: string): string {
  return source.replace('# ', '')
}

describe('roles', () => {
  it.each([
    [
      'Trump spoke. No crimes were committed by the president.',
      'Trump spoke. No crimes were committed by the president [Trump].',
    ],
    [
      'Ada Vale, the mayor of Lund, spoke. The mayor left.',
      'Ada Vale, the mayor of Lund, spoke. The mayor [Ada Vale] left.',
    ],
    ['Obama spoke. The former president left.', 'Obama spoke. The former president [Obama] left.'],
    ['Facebook grew. The company won.', 'Facebook grew. The company [Facebook] won.'],
    ['Trump and Putin spoke. The president left.', 'Trump and Putin spoke. The president left.'],
    ['Obama spoke. The president left.', 'Obama spoke. The president left.'],
    ['Trump spoke. The president of the club left.', 'Trump spoke. The president of the club left.'],
    ['Facebook and CNN grew. The company won.', 'Facebook and CNN grew. The company [Facebook] won.'],
    [
      'Ada Vale, the president, and Tom Hiller, the vice president, met. The president left.',
      'Ada Vale, the president [Ada Vale], and Tom Hiller, the vice president [Tom Hiller], met. The president [Ada Vale] left.',
    ],
    ['“The Long Day” opened. The film won.', '“The Long Day” opened. The film [The Long Day] won.'],
    ['“The Long Day” met “The Far Hill”. The film won.', '“The Long Day” met “The Far Hill”. The film won.'],
    ['Trump spoke. The senator left.', 'Trump spoke. The senator left.'],
  ])('%s', async (text, resolved) => {
    expect(resolvedText(await annotateText(text))).toBe(resolved)
  })
})
