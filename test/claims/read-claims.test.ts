import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsOf } from './statements.ts'

const PIECES = [
  'Roger Stone',
  'James Comey',
  'the FBI',
  'He',
  'who',
  'that',
  'to',
  'pleaded guilty',
  'was convicted',
  'of',
  'said',
  'and',
  ',',
  ';',
  '(',
  ')',
  '—',
  '“',
  '”',
  '"',
  'in 2019',
  'by a jury',
  'not',
  'never',
  'if',
  'had',
  'being',
  'having',
  "didn't",
  "'s",
  '40 months',
  '$5',
  '?',
  '.',
  'Attorney General',
  'the',
  'former',
  'lying',
  'after',
  'according to',
  '%',
  '-',
  '\n\n',
  '# ',
  '🙂',
  'é',
  '\u00a0',
]

describe('readClaims', () => {
  it('gives the claims in the order of the text, each with its sentence', async () => {
    const { article, claims } = await claimsOf(
      'Roger Stone was convicted in 2019.\n\nRoger Stone was sentenced in 2020.',
    )
    expect(claims.map((claim) => claim.statement?.property)).toEqual(['convicted', 'sentenced'])
    expect(claims.map(({ range }) => article.text.slice(range.from, range.to))).toEqual([
      'Roger Stone was convicted in 2019.',
      'Roger Stone was sentenced in 2020.',
    ])
    expect(claims.map((claim) => claim.types)).toEqual([
      ['legal', 'date'],
      ['legal', 'date'],
    ])
  })

  it('marks the words that make the statement', async () => {
    const { article, claims } = await claimsOf('In May, a jury found Roger Stone not guilty of fraud.')
    const [claim] = claims
    const predicate = claim?.statement?.predicate
    expect(predicate && article.text.slice(predicate.from, predicate.to)).toBe('found Roger Stone not guilty')
  })

  it('makes a claim of a sentence that names something checkable and that no frame reads', async () => {
    const { claims } = await claimsOf('Facebook moved 900 people from Helsinki to New York in May 2019.')
    expect(claims.length).toBeGreaterThan(0)
    expect(claims.every((claim) => claim.checkWorthiness >= 0.3)).toBe(true)
  })

  it.each([
    'What would you do?',
    'We should all be kinder to each other.',
    'I think that life is beautiful.',
    'Perhaps it will rain.',
    '',
  ])('finds no claim in %j', async (text) => {
    expect((await claimsOf(text)).claims).toEqual([])
  })

  it('names who makes an attributed or quoted claim', async () => {
    const { article, claims } = await claimsOf('James Comey said that Roger Stone pleaded guilty.')
    const speaker = claims[0]?.speaker ?? null
    expect(speaker === null ? null : article.referents[speaker]?.name).toBe('James Comey')
  })

  it('scores what the article asserts above what it foresees', async () => {
    const { claims } = await claimsOf('Roger Stone was convicted in 2019. Roger Stone will be convicted.')
    const [asserted, predicted] = claims
    expect(asserted?.checkWorthiness).toBeGreaterThan(predicted?.checkWorthiness ?? 1)
  })

  it('reads any text without an error, twice the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), async (pieces) => {
        const text = pieces.join(' ')
        const first = await claimsOf(text)
        expect((await claimsOf(text)).claims).toEqual(first.claims)
        for (const { statement } of first.claims) {
          if (statement === null) continue
          expect(statement.predicate.to).toBeGreaterThanOrEqual(statement.predicate.from)
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('takes time in proportion to the text', async () => {
    const long = `${'Roger Stone, who said that James Comey was convicted of lying, '.repeat(400)}spoke.`
    const { claims } = await claimsOf(long)
    expect(claims.length).toBeLessThan(1000)
  }, 5000)
})
