import { describe, expect, it } from 'vitest'
import { compareDates, parseDate } from '../../../src/knowledge/pack/dates.ts'

describe('parseDate', () => {
  it.each([
    ['1944-08-07', '1944-08-07', '1944-08-07', 'day'],
    ['1944-08', '1944-08-01', '1944-08-31', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['1500-02-29', '1500-02-29', '1500-02-29', 'day'],
    ['1944', '1944-01-01', '1944-12-31', 'year'],
    ['194X', '1940-01-01', '1949-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2016-07-25/2016-07-28', '2016-07-25', '2016-07-28', 'interval'],
    ['1914/1918', '1914-01-01', '1918-12-31', 'interval'],
    ['2019/..', '2019-01-01', null, 'interval'],
    ['../2019-05', null, '2019-05-31', 'interval'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15', 'day'],
    ['-0100/-0044', '-0100-01-01', '-0044-12-31', 'interval'],
  ])('%s: %s to %s, %s', (text, from, to, precision) => {
    expect(parseDate(text)).toEqual({ edtf: text, from, to, precision, approximate: false })
  })

  it('marks what is about', () => {
    expect(parseDate('1850~')).toMatchObject({ from: '1850-01-01', to: '1850-12-31', approximate: true })
    expect(parseDate('1850~/1860')?.approximate).toBe(true)
  })

  it.each([
    '',
    '44',
    '1944-8-7',
    '1944-13',
    '1944-00',
    '1944-02-30',
    '1900-02-29',
    '1944-08-00',
    '2019/2018',
    '../..',
    '2001/2002/2003',
    '7 August 1944',
    'August 1944',
    '1944-08-07T00:00',
    '~1850',
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })
})

describe('compareDates', () => {
  it('orders days over the birth of Christ', () => {
    const days = ['-0100-05-01', '-0044-03-15', '-0044-03-16', '0014-08-19', '1944-08-07', '2019-01-01']
    expect([...days].reverse().sort(compareDates)).toEqual(days)
    expect(compareDates('1944-08-07', '1944-08-07')).toBe(0)
  })
})
