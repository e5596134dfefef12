import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/text/edit-distance.ts'

/** The whole table, without bands or shortcuts. */
function plain(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      const row = table[i] ?? []
      if (i === 0 || j === 0) {
        row[j] = i + j
        continue
      }
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1)
      row[j] = cost
    }
  }
  return at(a.length, b.length)
}

describe('editDistance', () => {
  it.each([
    ['mueller', 'mueller', 2, 0],
    ['mueller', 'muller', 2, 1],
    ['mueller', 'meuller', 2, 1],
    ['hilary', 'hillary', 2, 1],
    ['comey', 'comeyy', 2, 1],
    ['podesta', 'pedosta', 2, 2],
    ['kavanaugh', 'cavanagh', 2, 2],
    ['barr', 'brown', 2, 3],
    ['a', 'abcdef', 2, 3],
    ['', '', 2, 0],
    ['', 'ab', 2, 2],
    ['ab', 'ba', 0, 1],
  ])('%s and %s within %i: %i', (a, b, max, distance) => {
    expect(editDistance(a, b, max)).toBe(distance)
  })

  it('agrees with the whole table, up to its limit', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd'),
      maxLength: 9,
    })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(plain(a, b), max + 1))
      }),
      { seed: 7, numRuns: 2000 },
    )
  })
})
