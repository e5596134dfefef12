import { describe, expect, it } from 'vitest'
import { contentHash } from '../../src/text/content-hash.ts'

describe('contentHash', () => {
  it('gives the same sixteen digits for the same text', () => {
    expect(contentHash('')).toMatch(/^[\da-f]{16}$/)
    expect(contentHash('The council met.')).toBe(contentHash(['The council', 'met.'].join(' ')))
  })

  it('tells texts apart that differ by little', () => {
    const texts: string[] = []
    for (let i = 0; i < 100_000; i += 1) texts.push(`claim\u0000${i}`, `claim\u0000${i}\u0000`)
    for (const one of ['a', 'b', 'ab', 'ba', 'é', 'e\u0301', '\ud83d\ude00']) texts.push(one)
    expect(new Set(texts.map(contentHash)).size).toBe(texts.length)
  })
})
