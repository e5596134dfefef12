import { describe, expect, it } from 'vitest'
import type { DateValue } from '../../src/model/knowledge.ts'
import { centuryValue, dayValue, decadeValue, intervalValue, parseEdtf, yearValue } from '../../src/text/date-value.ts'
import { compareDates, contains, overlaps } from '../../src/text/interval.ts'

function read(text: string): DateValue {
  const value = parseEdtf(text)
  if (value === null) throw new Error(`No date: ${text}`)
  return value
}

describe('date values', () => {
  it.each([
    ['1944', '1944-01-01', '1944-12-31', 'year'],
    ['1944-02', '1944-02-01', '1944-02-29', 'month'],
    ['1944-08-07', '1944-08-07', '1944-08-07', 'day'],
    ['1850~', '1850-01-01', '1850-12-31', 'year'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15', 'day'],
    ['2016-07-25/2016-07-28', '2016-07-25', '2016-07-28', 'interval'],
    ['1939/1945-05', '1939-01-01', '1945-05-31', 'interval'],
    ['2019/..', '2019-01-01', null, 'interval'],
    ['../1945', null, '1945-12-31', 'interval'],
  ])('reads %s', (text, from, to, precision) => {
    expect(read(text)).toMatchObject({ edtf: text, from, to, precision, approximate: text.endsWith('~') })
  })

  it.each(['', 'soon', '2019-02-30', '2019-13', '0000', '2020/2019', '../..', '2019/', '2019-06-01T00:00', '2019/x'])(
    'refuses %s',
    (text) => {
      expect(parseEdtf(text)).toBeNull()
    },
  )

  it('makes decades and centuries', () => {
    expect(decadeValue(1990)).toMatchObject({ edtf: '199X', from: '1990-01-01', to: '1999-12-31' })
    expect(centuryValue(18)).toMatchObject({ edtf: '17XX', from: '1700-01-01', to: '1800-12-31' })
    expect(centuryValue(1)).toMatchObject({ from: '0001-01-01', to: '0100-12-31' })
    expect(centuryValue(-1)).toMatchObject({ from: '-0100-01-01', to: '-0001-12-31' })
  })

  it('refuses impossible days and backward intervals', () => {
    expect(dayValue(2019, 4, 31)).toBeNull()
    expect(intervalValue(yearValue(1999), yearValue(1989))).toBeNull()
  })

  it('compares by precision', () => {
    expect(overlaps(read('2016'), read('2016-11-08'))).toBe(true)
    expect(overlaps(read('2016-10'), read('2016-11-08'))).toBe(false)
    expect(overlaps(read('2019/..'), read('2030'))).toBe(true)
    expect(contains(read('2016'), read('2016-11'))).toBe(true)
    expect(contains(read('2016-11'), read('2016'))).toBe(false)
    expect(compareDates(read('-0044'), read('0014'))).toBe('before')
    expect(compareDates(read('2016-11-09'), read('2016-11'))).toBe('overlapping')
    expect(compareDates(read('2017'), read('2016-11'))).toBe('after')
  })
})
