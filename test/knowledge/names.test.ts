import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../src/model/knowledge.ts'
import { sampleKnowledge } from './sample.ts'

const knowledge = sampleKnowledge()

function short({ entity, match }: Candidate): string {
  const edits = match.kind === 'near' ? ` ${match.edits}` : ''
  return `${entity.id} ${match.kind}${edits}`
}

function named(name: string): string[] {
  return knowledge.named(name).map(short)
}

function similar(name: string): string[] {
  return knowledge.similar(name).map(short)
}

describe('named', () => {
  it.each([
    ['Robert Mueller', 'robert-mueller exact'],
    ['ROBERT MUELLER', 'robert-mueller exact'],
    ['Robert S. Mueller III', 'robert-mueller exact'],
    ['Robert S Mueller III', 'robert-mueller exact'],
    ['Robert S. Mueller', 'robert-mueller part'],
    ['George H.W. Bush', 'george-hw-bush exact'],
    ['George H. W. Bush', 'george-hw-bush exact'],
    ['George HW Bush', 'george-hw-bush exact'],
    ['Roger J. Stone Jr.', 'roger-stone part'],
    ['Roger Stone, Jr.', 'roger-stone part'],
    ['Volodymyr Zelenskyy', 'volodymyr-zelensky exact'],
    ['Qassem Soleimani', 'qasem-soleimani exact'],
    ['Wikileaks', 'wikileaks styled'],
    ['Wiki Leaks', 'wikileaks styled'],
    ['WIKILEAKS', 'wikileaks exact'],
    ['al Qaeda', 'al-qaeda styled'],
    ['Al-Qaeda', 'al-qaeda exact'],
    ['alqaeda', 'al-qaeda styled'],
    ['Wal-Mart', 'walmart exact'],
    ['Apple Inc.', 'apple part'],
    ['University of Pennsylvania', 'university-of-pennsylvania exact'],
    ['The Fed', 'federal-reserve exact'],
    ['the Fed', 'federal-reserve exact'],
    ['U.S. Supreme Court', 'supreme-court exact'],
    ['the US Supreme Court', 'supreme-court exact'],
    ['J. K. Rowling', 'jk-rowling exact'],
    ['JK Rowling', 'jk-rowling exact'],
    ["Beto O'Rourke", 'beto-orourke exact'],
    ['Bashar al-Assad', 'bashar-al-assad exact'],
    ['Bashar Al Assad', 'bashar-al-assad styled'],
    ['Bashar Assad', 'bashar-al-assad part'],
    ['Gerhard Schroeder', 'gerhard-schroeder exact'],
    ['Gerhard Schroder', 'gerhard-schroeder exact'],
    ['Ocasio-Cortez', 'alexandria-ocasio-cortez part'],
    ['Ocasio Cortez', 'alexandria-ocasio-cortez part'],
    ['von der Leyen', 'ursula-von-der-leyen part'],
    ['Leyen', 'ursula-von-der-leyen part'],
    ['Huckabee Sanders', 'sarah-sanders part'],
    ['Sarah Sanders', 'sarah-sanders part'],
    ['Comey', 'james-comey part'],
    ['Xi', 'xi-jinping part'],
    ['Elizabeth II', 'elizabeth-ii exact'],
    ['World War II', 'world-war-ii exact'],
    ['Apollo 11', 'apollo-11 exact'],
    ['Kiev', 'kyiv exact'],
    ['World Health Organisation', 'who exact'],
    ['W.H.O.', 'who exact'],
    ['The Who', 'the-who exact'],
    ['Roger Stone’', 'roger-stone exact'],
    ['Robert Miller', 'robert-mueller listed'],
  ])('%s: %s', (name, expected) => {
    expect(named(name)).toEqual([expected])
  })

  it.each([
    ['Robert Muller', ['robert-muller-un exact']],
    ['Trump', ['donald-trump exact', 'melania-trump part', 'donald-trump-jr part']],
    ['Clinton', ['bill-clinton part', 'hillary-clinton part']],
    ['the WHO', ['who exact', 'the-who styled']],
    ['Georgia', ['georgia exact', 'georgia-us-state exact']],
    ['Donald Trump Jr', ['donald-trump-jr exact', 'donald-trump part']],
    ['Donald Trump', ['donald-trump exact', 'donald-trump-jr part']],
    ['George Bush', ['george-w-bush exact', 'george-hw-bush part']],
    ['George R. Bush', []],
    ['George W. Bush', ['george-w-bush exact']],
  ])('%s: %j', (name, expected) => {
    expect(named(name)).toEqual(expected)
  })

  it.each([
    'Robert',
    'Jinping',
    'Korea',
    'Pennsylvania',
    'Federal',
    'Bureau of Investigation',
    'Everest',
    'Robert Adam Mueller',
    'Robert Mueler',
    'Smith',
    'the',
    '',
    '—',
    'II',
    'Apollo 12',
    'Qaeda',
    'Who',
    'who',
    'The Trump',
    'the Comey',
  ])('nobody is called "%s"', (name) => {
    expect(named(name)).toEqual([])
  })
})

describe('similar', () => {
  it.each([
    ['Robbert Muelller', 'robert-mueller near 2'],
    ['Robert Mueler', 'robert-mueller near 1'],
    ['Hilary Clinton', 'hillary-clinton near 1'],
    ['Hilary Rodham Clinton', 'hillary-clinton near 1'],
    ['Volodymyr Zelenskiy', 'volodymyr-zelensky near 1'],
    ['Vladimir Zelensky', undefined],
    ['Kasem Soleimani', 'qasem-soleimani near 1'],
    ['Jmaes Comey', 'james-comey near 1'],
    ['James Commey', 'james-comey near 1'],
    ['Comeyy', 'james-comey near 1'],
    ['J. Comey', 'james-comey part'],
    ['Jimmy Comey', 'james-comey part'],
    ['Bob Muller', 'robert-mueller near 1'],
    ['Massachussetts Institute of Technology', 'mit near 1'],
    ['Univeristy of Pennsylvania', 'university-of-pennsylvania near 1'],
    ['University of Pensylvania', 'university-of-pennsylvania near 1'],
    ['Wikileeks', 'wikileaks near 1'],
    ['Abdel Fattah al-Sisi', 'abdel-fattah-el-sisi part'],
    ['Abdel Fatah el-Sisi', 'abdel-fattah-el-sisi near 1'],
    ['Alexandria Occasio-Cortez', 'alexandria-ocasio-cortez near 1'],
    ['Jinping Xi', 'xi-jinping part'],
    ['Bashar al-Asad', 'bashar-al-assad near 1'],
    ['Beto ORourke', 'beto-orourke styled'],
  ])('%s: %s', (name, expected) => {
    expect(similar(name)[0]).toBe(expected)
  })

  it('gives the man of that name before the one that is near', () => {
    expect(similar('Robert Muller')).toEqual(['robert-muller-un exact', 'robert-mueller near 1'])
  })

  it.each([
    'South Korea',
    'Apollo 12',
    'World War I',
    'Kyiw',
    'Peen',
    'Steve Stone',
    'George Burns',
    'Elizabeth III',
    'Roger Stoneham',
    'University of Transylvania',
    'Robert',
    'Charles Clinton',
    'North Korean',
    'Georgian',
    'Democrat',
    'Jimmy Comax',
    'J. Comay',
    'The Comeys',
    'James Adam Comay',
    'Green Days',
    'Clintons',
    'Jennifer Rowling',
    'Liam Clinton',
    'Sanders Sarah',
    'Pennsylvania University',
    'Elizabeth I',
  ])('nothing is near "%s"', (name) => {
    expect(similar(name)).toEqual([])
  })

  it('keeps father and son apart', () => {
    expect(similar('George H. W. Bush')[0]).toBe('george-hw-bush exact')
    expect(similar('George H. W. Bush')).not.toContain('george-w-bush part')
  })

  it('has scores from 0 to 1, best first, and keeps to the limit', () => {
    const scores = knowledge.similar('Donald Trump', 20).map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores[0]).toBe(1)
    expect(Math.min(...scores)).toBeGreaterThan(0)
    expect(knowledge.similar('Trump', 1)).toHaveLength(1)
  })
})

describe('words', () => {
  it.each([
    ['mueller', true],
    ['Mueller', true],
    ['rodham', true],
    ["o'rourke", true],
    ['Ocasio-Cortez', true],
    ['miller', false],
    ['zebra', false],
    ['Ocasio-Zebra', false],
    ['', false],
    ['—', false],
  ])('knowsToken(%j) is %s', (word, known) => {
    expect(knowledge.knowsToken(word)).toBe(known)
  })

  it.each([
    ['University', 3],
    ['Hillary', 3],
    ['George', 4],
    ['al-Qaeda', 1],
    ['the', 2],
    ['Supreme', 6],
    ['Mueller', 0],
    ['Zebra', 0],
    ['', 0],
  ])('longestFrom(%j) is %i', (word, words) => {
    expect(knowledge.longestFrom(word)).toBe(words)
  })
})
