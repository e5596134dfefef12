import { describe, expect, it } from 'vitest'
import type { Link } from '../../../src/model/knowledge.ts'
import { annotateText } from '../../support/annotate-text.ts'
import { fakeKnowledge } from '../../support/fake-knowledge.ts'

function shown(link: Link | undefined): string {
  if (link?.status === 'linked') return `${link.candidate.entity.id} ${link.candidate.match.kind}`
  return link?.status === 'ambiguous' ? `ambiguous ${link.candidates.map(({ entity }) => entity.id).join(' ')}` : 'none'
}

async function linkOf(text: string, name: string, knowledge?: Parameters<typeof annotateText>[1]): Promise<string> {
  const article = await annotateText(text, knowledge)
  const mention = article.names.find((one) => one.text === name)
  expect(mention, `no mention of ${name}`).toBeDefined()
  return shown(article.referents[mention?.referent ?? -1]?.link)
}

describe('links to recorded entities', () => {
  it.each([
    ['Donald Trump spoke. Trump left.', 'Trump', 'donald-trump exact'],
    ['Putin spoke.', 'Putin', 'vladimir-putin exact'],
    ['Hillary Clinton spoke. Clinton left.', 'Clinton', 'hillary-clinton exact'],
    ['The DNC and the Democratic National Committee are one.', 'DNC', 'dnc exact'],
    ['Sen. Bernie Sanders spoke.', 'Bernie Sanders', 'bernie-sanders exact'],
    ['Sen. Sanders spoke.', 'Sanders', 'bernie-sanders part'],
    ['She reads Bloomberg News.', 'Bloomberg News', 'bloomberg exact'],
  ])('%s', async (text, name, link) => {
    expect(await linkOf(text, name)).toBe(link)
  })
})

describe('misspelt names', () => {
  it.each([
    [
      'a role that was held',
      'Robert Muller, former FBI director and special counsel into the Russian matter, left.',
      'Robert Muller',
      'robert-mueller near',
    ],
    [
      'the surname after it',
      'Robert Muller, the former FBI director, left. “No,” said Muller.',
      'Muller',
      'robert-mueller near',
    ],
    ['a title before it', 'Special counsel Robert Muller left.', 'Robert Muller', 'robert-mueller near'],
    [
      'the right spelling elsewhere',
      'Robert Mueller came. Then Robert Muller left.',
      'Robert Muller',
      'robert-mueller exact',
    ],
    ['a rare and famous name', 'They met Volodymyr Zelenskyi there.', 'Volodymyr Zelenskyi', 'volodymyr-zelensky near'],
    ['an organization', 'It was the Democratic Nationel Committee.', 'Democratic Nationel Committee', 'dnc near'],
  ])('link by %s', async (_, text, name, link) => {
    expect(await linkOf(text, name)).toBe(link)
  })

  it.each([
    [
      'another role',
      'Robert Muller, assistant secretary-general of the United Nations, left.',
      'Robert Muller',
      'none',
    ],
    ['another walk of life', 'Robert Muller, a local baker, opened a shop.', 'Robert Muller', 'none'],
    ['another first name', 'Hans Muller, the former FBI director, left.', 'Hans Muller', 'none'],
    ['a surname alone', 'Muller opened the shop on Monday, said Muller.', 'Muller', 'none'],
    ['no context and a common name', 'We met James Comly there.', 'James Comly', 'none'],
    ['a place one letter off', 'They went to Cremea.', 'Cremea', 'none'],
  ])('stay alone with %s', async (_, text, name, link) => {
    expect(await linkOf(text, name)).toBe(link)
  })
})

describe('namesakes', () => {
  const namesakes = fakeKnowledge([
    'robert-mueller | person | Robert Mueller | male | fame 5 | about director of the FBI | held fbi-director 2001..2013',
    'robert-muller-un | person | Robert Muller | male | fame 2 | about assistant secretary-general of the United Nations',
    'fbi-director | office | FBI director; Director of the FBI',
    'michael-jackson | person | Michael Jackson | male | fame 5 | about singer | occupation "singer"',
    'michael-jackson-general | person | Michael Jackson | male | fame 5 | about general of the British Army | occupation "general"',
    'sam-hill | person | Sam Hill | male | fame 2 | about senator from Ohio',
    'ann-hill | person | Ann Hill | female | fame 2 | about novelist',
    'joe-hill | person | Joe Hill | male | fame 3 | about songwriter',
  ])
  it.each([
    [
      'a spelling that is somebody’s own name',
      'Robert Muller, the former FBI director, left.',
      'Robert Muller',
      'robert-muller-un exact',
    ],
    [
      'no context',
      'They met Michael Jackson there.',
      'Michael Jackson',
      'ambiguous michael-jackson michael-jackson-general',
    ],
    ['a role', 'They met Gen. Michael Jackson there.', 'Michael Jackson', 'michael-jackson-general exact'],
    ['a surname of several', 'They met Hill there.', 'Hill', 'ambiguous'],
    ['a common name without context', 'They met Sam Hill there.', 'Sam Hill', 'ambiguous sam-hill'],
    ['a common name with a role', 'They met Sen. Sam Hill there.', 'Sam Hill', 'sam-hill exact'],
  ])('with %s', async (_, text, name, link) => {
    expect(await linkOf(text, name, namesakes)).toMatch(new RegExp(`^${link}`))
  })
})
