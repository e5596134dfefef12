import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  daysInMonth,
  easterSunday,
  formatIsoDay,
  fromDayNumber,
  isCalendarDay,
  isLeapYear,
  nthWeekday,
  parseIsoDay,
  toDayNumber,
  weekdayOf,
} from '../../src/text/calendar.ts'
import { holidayIn } from '../../src/text/holidays.ts'

describe('calendar', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['0001-01-01', -719162],
    ['-0001-12-31', -719163],
  ])('counts the days to %s', (iso, dayNumber) => {
    expect(parseIsoDay(iso)).toBe(dayNumber)
    expect(formatIsoDay(dayNumber)).toBe(iso)
  })

  it.each(['2019-02-29', '2019-04-31', '2019-13-01', '2019-00-10', '0000-01-01', '2019-6-1', 'June'])(
    'refuses %s',
    (iso) => {
      expect(parseIsoDay(iso)).toBeNull()
    },
  )

  it.each([
    ['2020-02-04', 2],
    ['2019-11-15', 5],
    ['1941-12-07', 7],
    ['1776-07-04', 4],
    ['1970-01-05', 1],
  ])('knows the weekday of %s', (iso, weekday) => {
    expect(weekdayOf(parseIsoDay(iso) ?? Number.NaN)).toBe(weekday)
  })

  it('knows leap years', () => {
    expect([1900, 2000, 2019, 2020, -1, -5, -4].map(isLeapYear)).toEqual([false, true, false, true, true, true, false])
    expect(daysInMonth(2019, 2)).toBe(28)
    expect(isCalendarDay(2019, 4, 31)).toBe(false)
    expect(isCalendarDay(2020, 2, 29)).toBe(true)
  })

  it.each([
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2019-03-15', -3, '2018-12-15'],
    ['2019-11-30', 14, '2021-01-30'],
    ['0001-01-15', -1, '-0001-12-15'],
  ])('adds months to %s', (iso, months, expected) => {
    expect(formatIsoDay(addMonths(parseIsoDay(iso) ?? Number.NaN, months))).toBe(expected)
  })

  it('finds the so-manieth weekday', () => {
    expect(formatIsoDay(nthWeekday(2019, 11, 4, 4))).toBe('2019-11-28')
    expect(formatIsoDay(nthWeekday(2019, 5, 1, -1))).toBe('2019-05-27')
    expect(formatIsoDay(nthWeekday(2019, 9, 7, 1))).toBe('2019-09-01')
  })

  it.each([
    [2016, '2016-03-27'],
    [2020, '2020-04-12'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
  ])('knows Easter of %i', (year, iso) => {
    expect(formatIsoDay(easterSunday(year))).toBe(iso)
  })

  it.each([
    ['election day', 2016, '2016-11-08'],
    ['election day', 2018, '2018-11-06'],
    ['election day', 2017, null],
    ['inauguration day', 2013, '2013-01-21'],
    ['inauguration day', 2018, null],
    ['thanksgiving', 2019, '2019-11-28'],
    ['black friday', 2010, '2010-11-26'],
    ['good friday', 2020, '2020-04-10'],
    ['memorial day', 2019, '2019-05-27'],
    ['diwali', 2019, null],
    ['no such day', 2019, null],
  ])('dates %s of %i', (name, year, iso) => {
    const day = holidayIn(name, year)
    expect(day === null ? null : formatIsoDay(day)).toBe(iso)
  })

  it('goes there and back for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (dayNumber) => {
        const day = fromDayNumber(dayNumber)
        expect(toDayNumber(day)).toBe(dayNumber)
        expect(isCalendarDay(day.year, day.month, day.day)).toBe(true)
        expect(parseIsoDay(formatIsoDay(dayNumber))).toBe(dayNumber)
        expect(weekdayOf(dayNumber + 1)).toBe((weekdayOf(dayNumber) % 7) + 1)
      }),
    )
  })
})
