import { describe, expect, it } from 'vitest'
import { soundKey } from '../../src/text/phonetic.ts'

describe('soundKey', () => {
  it.each([
    ['qassem', 'qasem', 'kassem'],
    ['zelensky', 'zelenskyy', 'zelenskiy'],
    ['gaddafi', 'qaddafi', 'qadhafi'],
    ['tchaikovsky', 'chaikovski'],
    ['khrushchev', 'khruschov'],
    ['mueller', 'muller'],
    ['hussein', 'hussain'],
    ['mohammed', 'muhammad', 'mohamed'],
    ['philip', 'filip'],
    ['stephen', 'steven'],
    ['kavanaugh', 'cavanagh'],
    ['yeltsin', 'eltsin'],
    ['catherine', 'kathryn'],
    ['wright', 'right'],
    ['xi', 'shi'],
  ])('%s and %s sound alike', (...names) => {
    expect(new Set(names.map(soundKey)).size).toBe(1)
  })

  it.each([
    ['mueller', 'miner'],
    ['comey', 'corey'],
    ['trump', 'trim'],
    ['hanna', 'anna'],
    ['bush', 'bus'],
    ['clinton', 'kleinman'],
  ])('%s and %s do not', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b))
  })

  it('is empty for what has no sound', () => {
    expect(soundKey('')).toBe('')
    expect(soundKey('11')).toBe('')
  })
})
