/** A day of the proleptic Gregorian calendar. Years before Christ are negative: 44 BC is -44; there is no year 0. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const ISO_DAY = /^(-?\d{4,6})-(\d{2})-(\d{2})$/
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether February has 29 days in this year. */
export function isLeapYear(year: number): boolean {
  const astronomical = year < 0 ? year + 1 : year
  return (astronomical % 4 === 0 && astronomical % 100 !== 0) || astronomical % 400 === 0
}

/** The number of days in a month (1 to 12); 0 for a month that doesn't exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** Whether the calendar has this day: false for April 31. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return year !== 0 && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)
}

/** Days from 1970-01-01 to this day; negative before it. */
export function toDayNumber({ year, month, day }: CalendarDay): number {
  const shifted = (year < 0 ? year + 1 : year) - (month <= 2 ? 1 : 0)
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that lies so many days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): CalendarDay {
  const shifted = dayNumber + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const astronomical = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year: astronomical <= 0 ? astronomical - 1 : astronomical, month, day }
}

/** The day number of an ISO date such as `2019-06-01`; null for anything else and for days that don't exist. */
export function parseIsoDay(iso: string): number | null {
  const match = ISO_DAY.exec(iso)
  if (match === null) return null
  const [, year, month, day] = match
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return isCalendarDay(date.year, date.month, date.day) ? toDayNumber(date) : null
}

/** The ISO date of a day number. */
export function formatIsoDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber)
  return `${formatIsoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** A year as ISO dates write it: four digits, with a minus sign before Christ. */
export function formatIsoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

/** `7` as `07`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1
}

/** The same day so many months later (or earlier), or the last day of that month where it has no such day. */
export function addMonths(dayNumber: number, months: number): number {
  const date = fromDayNumber(dayNumber)
  const total = (date.year < 0 ? date.year + 1 : date.year) * 12 + date.month - 1 + months
  const astronomical = Math.floor(total / 12)
  const year = astronomical <= 0 ? astronomical - 1 : astronomical
  const month = total - astronomical * 12 + 1
  return toDayNumber({ year, month, day: Math.min(date.day, daysInMonth(year, month)) })
}

/** The day number of the so-manieth weekday of a month; counted from the month's end where `nth` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const length = daysInMonth(year, month)
  if (nth > 0) {
    const first = toDayNumber({ year, month, day: 1 })
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  }
  const last = toDayNumber({ year, month, day: length })
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7
}

/** The day number of Western Easter Sunday (the anonymous Gregorian algorithm). */
export function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const sum = epact + toSunday - 7 * late + 114
  return toDayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}
