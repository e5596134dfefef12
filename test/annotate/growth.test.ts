import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { politics } from '../support/politics.ts'

/** What bad files and attacks are made of; `§` becomes other letters each time. */
const UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['digits', '1'],
  ['digits apart', '1 '],
  ['groups of digits', '123,'],
  ['straight quotes', '"'],
  ['opening quotes', '“'],
  ['quoted letters', '"a" '],
  ['single quotes', "'"],
  ['attributed quotes', '"a," said Ames, '],
  ['capitals', 'A'],
  ['capitals with stops', 'A.'],
  ['capitalised words', 'Ab '],
  ['names', 'Ax§ Bx§ met '],
  ['brackets', '('],
  ['closing brackets', ')'],
  ['commas', 'a, '],
  ['zero-width characters', 'a\u200b'],
  ['joiners', '\u200d'],
  ['hyphens', 'A-'],
  ['apostrophes', "A's "],
  ['number words', 'hundred '],
  ['shares and sums', '$1 1% '],
  ['dates', '1 May to '],
  ['pronouns', 'he said '],
  ['organisations', 'Bank of the '],
  ['letters', 'a'],
]

function textOf(unit: string, size: number): string {
  const parts: string[] = []
  for (let length = 0, n = 0; length < size; n += 1) {
    const part = unit.replaceAll('§', String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26)))
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

/** User CPU time, in milliseconds, of reading and tagging. */
async function costOf(source: string): Promise<number> {
  const start = process.cpuUsage().user
  const document = await readDocument({ path: 'article.txt', source, date: '2020-03-01' })
  await annotate(document, { knowledge: politics, tagWords: new Set() })
  return (process.cpuUsage().user - start) / 1000
}

describe('the time of reading and tagging', () => {
  it.each(UNITS)(
    'grows with the length of runs of %s',
    async (_, unit) => {
      await costOf(textOf(unit, 4_000))
      const short = await costOf(textOf(unit, 24_000))
      const long = await costOf(textOf(unit, 240_000))
      // Ten times the text: a hundred times the time if it grew with the square.
      expect(long).toBeLessThan(Math.max(short, 20) * 35)
    },
    60_000,
  )

  it('grows with the length of prose, up to ten megabytes', async () => {
    const paragraph =
      'Donald Trump met Ada Vale of Lund on March 5, 2019. “We have 45 percent of it,” she said. Two weeks later, he left.\n\n'
    await costOf(paragraph.repeat(500))
    const short = await costOf(textOf(paragraph, 1_000_000))
    const long = await costOf(textOf(paragraph, 10_000_000))
    expect(long).toBeLessThan(short * 30)
  }, 240_000)
})
