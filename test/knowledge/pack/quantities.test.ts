import { describe, expect, it } from 'vitest'
import { parseQuantity, singularUnit } from '../../../src/knowledge/pack/quantities.ts'

describe('parseQuantity', () => {
  it.each([
    ['8849 m', 8849, 8849, 'm', 'exact'],
    ['435 members', 435, 435, 'member', 'exact'],
    ['about 20000 emails', 20000, 20000, 'email', 'about'],
    ['at least 12', 12, 12, '', 'at least'],
    ['at most 1,234,567 people', 1234567, 1234567, 'person', 'at most'],
    ['2700-3000 people', 2700, 3000, 'person', 'exact'],
    ['2,700 – 3,000 people', 2700, 3000, 'person', 'exact'],
    ['1.4 million', 1.4e6, 1.4e6, '', 'exact'],
    ['$1.2 billion', 1.2e9, 1.2e9, 'USD', 'exact'],
    ['538 electoral votes', 538, 538, 'electoral vote', 'exact'],
    ['-89.2 °C', -89.2, -89.2, '°C', 'exact'],
    ['33%', 33, 33, '%', 'exact'],
    ['7', 7, 7, '', 'exact'],
  ])('%s', (text, low, high, unit, hedge) => {
    expect(parseQuantity(text)).toEqual({ low, high, unit, hedge })
  })

  it.each(['', 'many', '12th', '3x', 'some 20', '3000-2700', 'm 8849', '1.2.3'])('%j is no quantity', (text) => {
    expect(parseQuantity(text)).toBeUndefined()
  })

  it.each([
    ['countries', 'country'],
    ['churches', 'church'],
    ['seats', 'seat'],
    ['m', 'm'],
    ['glass', 'glass'],
    ['people', 'person'],
    ['square miles', 'square mile'],
    ['feet', 'foot'],
    ['', ''],
  ])('%s -> %s', (plural, singular) => {
    expect(singularUnit(plural)).toBe(singular)
  })
})
