import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/annotation.ts'
import type { Range } from '../../src/model/span.ts'
import { annotateText } from '../support/annotate-text.ts'

const WORDS = [
  ...[
    'Donald Trump',
    'Trump',
    'Bernie',
    'Sanders',
    'Bernie Sanders',
    'Bashar al-Assad',
    'FBI',
    'the president',
    'Mr.',
    'Sen.',
    'Ada Vale',
  ],
  ...[
    'said',
    'met',
    'and',
    'of',
    'in',
    'the',
    'he',
    'his',
    'she',
    'her',
    'former',
    'director',
    'University',
    'of Lund',
    'Inc.',
    'who',
    'that',
  ],
  ...[
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    ',',
    '.',
    '?',
    '-',
    '—',
    '/',
    '&',
    "'s",
    '…',
    '\n\n',
    '\n\n# ',
    '3',
    '2016',
    'U.S.',
    'p.m.',
    'é',
    '😀',
    'I',
  ],
]
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 120, unit: 'binary' }) },
)

function expectInside(items: readonly Range[], article: Article): void {
  for (const { from, to } of items) {
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeGreaterThan(from)
    expect(to).toBeLessThanOrEqual(article.text.length)
  }
}

function expectApart(items: readonly Range[]): void {
  for (const [index, item] of items.entries()) {
    const next = items[index + 1]
    if (next !== undefined) expect(item.to).toBeLessThanOrEqual(next.from)
  }
}

describe('annotate, for any text', () => {
  it('keeps ranges inside the text, in order and apart', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const article = await annotateText(text)
        for (const list of [article.tokens, article.sentences, article.names, article.references]) {
          expectInside(list, article)
          expectApart(list)
        }
        for (const name of article.names) expect(article.text.slice(name.from, name.to)).toBe(name.text)
        for (const { title } of article.names) if (title !== null) expectInside([title], article)
      }),
      { numRuns: 200 },
    )
  })

  it('gives each token one sentence, and each reference its referent', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const article = await annotateText(text)
        let token = 0
        for (const { firstToken, endToken } of article.sentences) {
          expect(firstToken).toBe(token)
          token = endToken
        }
        expect(token).toBe(article.tokens.length)
        for (const reference of article.references) {
          expect(article.referents[reference.referent]?.references).toContain(reference)
        }
        expect(article.referents.map(({ id }) => id)).toEqual(article.referents.map((_, index) => index))
      }),
      { numRuns: 100 },
    )
  })

  it('gives the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await annotateText(text)).toEqual(await annotateText(text))
      }),
      { numRuns: 50 },
    )
  })
})

const UNITS = [
  ['prose', 'Donald Trump met Ada Vale. She said that he had told his aides “to go”. The president left. '],
  ['new names', 'Ax§ Bx§ met Cy§ Dy§, the mayor of Ey§. He said: “I am here.” '],
  ['one long sentence', 'and Donald Trump met Ada Vale and he told her that the president left '],
  ['capitals', 'A§ B§ '],
  ['open marks', '( “ [ ‘ " '],
  ['list markers', '1. One 2. Two 3. Three '],
  ['hyphens and stops', 'a-b-C. d. E. f... '],
] as const

describe.each([
  ['paragraphs', '\n\n'],
  ['one paragraph', ' '],
])('annotate, for long texts of %s', (_, between) => {
  it.each(UNITS)(
    'takes time in proportion: %s',
    async (_, unit) => {
      const textOf = (size: number): string =>
        Array.from({ length: size }, (_, n) => unit.replaceAll('§', letters(n)).repeat(5)).join(between)
      const timeOf = async (size: number): Promise<number> => {
        const text = textOf(size)
        const times: number[] = []
        for (let run = 0; run < 3; run += 1) {
          const start = performance.now()
          await annotateText(text)
          times.push(performance.now() - start)
        }
        return Math.min(...times)
      }
      await timeOf(20)
      const short = await timeOf(40)
      const long = await timeOf(320)
      // Eight times the text: 64 times the time if it grew with the square.
      expect(long).toBeLessThan(Math.max(short, 5) * 24)
    },
    60_000,
  )
})

function letters(n: number): string {
  return String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26))
}
