import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { initialLetters } from '../../src/text/initials.ts'
import { NICKNAMES, sameGivenName } from '../../src/text/nicknames.ts'

describe('sameGivenName', () => {
  it.each([
    ['Bob', 'Robert'],
    ['Robert', 'Bob'],
    ['Bob', 'Bobby'],
    ['Bill', 'William'],
    ['Bernie', 'Bernard'],
    ['Ted', 'Edward'],
    ['Ted', 'Theodore'],
    ['Mike', 'Michael'],
    ['Jim', 'JAMES'],
    ['Zoë', 'Zoe'],
    ['Chuck', 'Charles'],
    ['Rudy', 'Rudolph'],
  ])('%s and %s', (a, b) => {
    expect(sameGivenName(a, b)).toBe(true)
  })

  it.each([
    ['Hilary', 'Hillary'],
    ['Steven', 'Stephen'],
    ['Robert', 'William'],
    ['Jon', 'John'],
    ['Bob', 'Bill'],
    ['Ann', 'Anne'],
  ])('not %s and %s', (a, b) => {
    expect(sameGivenName(a, b)).toBe(false)
  })

  it('has folded keys and names, none standing for itself', () => {
    for (const [nickname, names] of NICKNAMES) {
      expect(fold(nickname)).toBe(nickname)
      expect(names).not.toContain(nickname)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})

describe('initialLetters', () => {
  it.each([
    ['J.', 'j'],
    ['J', 'j'],
    ['H.W.', 'hw'],
    ['H.W', 'hw'],
    ['HW', 'hw'],
    ['J.-P.', 'jp'],
    ['É.', 'é'],
    ['Jr.', ''],
    ['Bo', ''],
    ['George', ''],
    ['', ''],
    ['.', ''],
  ])('%s -> "%s"', (token, letters) => {
    expect(initialLetters(token)).toBe(letters)
  })
})
