import { easterSunday, isCalendarDay, nthWeekday, toDayNumber, weekdayOf } from './calendar.ts'

type Rule = (year: number) => number | null

const MONDAY = 1
const TUESDAY = 2
const THURSDAY = 4
const SUNDAY = 7

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    isCalendarDay(year, month, day) ? toDayNumber({ year, month, day }) : null

const nth =
  (month: number, weekday: number, count: number, shift = 0): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, count) + shift

const easter =
  (shift: number): Rule =>
  (year) =>
    year > 1582 ? easterSunday(year) + shift : null

/** Federal elections in the United States: the Tuesday after the first Monday of November, in even years. */
function electionDay(year: number): number | null {
  return year % 2 === 0 && year >= 1848 ? nthWeekday(year, 11, MONDAY, 1) + TUESDAY - MONDAY : null
}

/** January 20 after the election of a president, the day after where that is a Sunday (public ceremony); since 1937. */
function inaugurationDay(year: number): number | null {
  if (year % 4 !== 1 || year < 1937) return null
  const day = toDayNumber({ year, month: 1, day: 20 })
  return weekdayOf(day) === SUNDAY ? day + 1 : day
}

/** Days whose date differs from country to country, or that follow a calendar of their own: named, but never dated. */
const undated: Rule = () => null

/** When the named days of the year fall. The names are in lower case, with straight apostrophes. */
export const HOLIDAYS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['martin luther king jr. day', nth(1, MONDAY, 3)],
  ['martin luther king day', nth(1, MONDAY, 3)],
  ['mlk day', nth(1, MONDAY, 3)],
  ['inauguration day', inaugurationDay],
  ['groundhog day', fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["presidents' day", nth(2, MONDAY, 3)],
  ["president's day", nth(2, MONDAY, 3)],
  ['presidents day', nth(2, MONDAY, 3)],
  ["international women's day", fixed(3, 8)],
  ["st. patrick's day", fixed(3, 17)],
  ["st patrick's day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter', easter(0)],
  ['easter day', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['memorial day', nth(5, MONDAY, -1)],
  ['juneteenth', fixed(6, 19)],
  ['bastille day', fixed(7, 14)],
  ['fourth of july', fixed(7, 4)],
  ['labor day', nth(9, MONDAY, 1)],
  ['columbus day', nth(10, MONDAY, 2)],
  ["indigenous peoples' day", nth(10, MONDAY, 2)],
  ['halloween', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['election day', electionDay],
  ['veterans day', fixed(11, 11)],
  ["veterans' day", fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving', nth(11, THURSDAY, 4)],
  ['thanksgiving day', nth(11, THURSDAY, 4)],
  ['black friday', nth(11, THURSDAY, 4, 1)],
  ['cyber monday', nth(11, THURSDAY, 4, 4)],
  ['giving tuesday', nth(11, THURSDAY, 4, 5)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['independence day', fixed(7, 4)],
  ["mother's day", nth(5, SUNDAY, 2)],
  ["father's day", nth(6, SUNDAY, 3)],
  ['remembrance day', fixed(11, 11)],
  ['lunar new year', undated],
  ['chinese new year', undated],
  ['mardi gras', easter(-47)],
  ['shrove tuesday', easter(-47)],
  ['super tuesday', undated],
  ['super bowl sunday', undated],
  ['rosh hashanah', undated],
  ['yom kippur', undated],
  ['hanukkah', undated],
  ['passover', undated],
  ['purim', undated],
  ['ramadan', undated],
  ['eid al-fitr', undated],
  ['eid al-adha', undated],
  ['diwali', undated],
  ['bank holiday monday', undated],
])

/** The day number of a named day in a year; null where it is unknown, undated or not held in that year. */
export function holidayIn(name: string, year: number): number | null {
  return HOLIDAYS.get(name)?.(year) ?? null
}
