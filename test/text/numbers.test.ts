import { describe, expect, it } from 'vitest'
import { formatNumber, parseDigits } from '../../src/text/numbers.ts'
import { convert, findUnit } from '../../src/text/units.ts'

describe('numbers', () => {
  it.each([
    ['435', 435, 1],
    ['1,234,567', 1234567, 1],
    ['12,34,567.89', 1234567.89, 0.01],
    ['4.50', 4.5, 0.01],
    ['.08', 0.08, 0.01],
  ])('reads %s', (text, value, resolution) => {
    expect(parseDigits(text)).toEqual({ value, resolution })
  })

  it.each(['192.168.1.2', '', '.', '1,', '1,2', '12e3', '-5', 'ten'])('refuses %s', (text) => {
    expect(parseDigits(text)).toBeNull()
  })

  it.each([
    [1234567, 2, '1,234,567'],
    [-1234.5, 2, '-1,234.5'],
    [0.125, 3, '0.125'],
    [999.999, 2, '1,000'],
    [100, 2, '100'],
    [1.2e9, 0, '1,200,000,000'],
  ])('writes %d', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text)
  })
})

describe('units', () => {
  it.each([
    ['mile', 'kilometers', 5, 8.04672],
    ['°f', '°c', 98.6, 37],
    ['degrees celsius', 'degrees fahrenheit', -40, -40],
    ['acres', 'hectares', 100, 40.468564224],
    ['feet', 'inch', 2, 24],
    ['square miles', 'square kilometres', 1, 2.589988],
    ['mph', 'km/h', 60, 96.56064],
    ['lbs', 'stone', 140, 10],
  ])('turns %s into %s', (from, to, value, expected) => {
    const [source, target] = [findUnit(from), findUnit(to)]
    if (source === undefined || target === undefined) throw new Error('No such unit')
    expect(convert(value, source, target)).toBeCloseTo(expected, 4)
  })

  it('keeps dimensions apart', () => {
    const [mile, acre] = [findUnit('mile'), findUnit('acre')]
    if (mile === undefined || acre === undefined) throw new Error('No such unit')
    expect(convert(1, mile, acre)).toBeNull()
    expect(findUnit('percent')).toBeUndefined()
    expect(findUnit('ms')?.name).toBe('millisecond')
    expect(findUnit('miles per hour')?.name).toBe('mile per hour')
  })
})
