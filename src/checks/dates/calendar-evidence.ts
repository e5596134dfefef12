import type { Evidence } from '../../model/verdict.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A weekday's name; 1 is Monday, 7 is Sunday. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? ''
}

/** What the Gregorian calendar says, as evidence. */
export function citeCalendar(says: string): Evidence {
  const source = { id: 'calendar', title: 'The Gregorian calendar', url: null, locator: null, accessed: null }
  return { stance: 'refutes', source, says, range: null }
}
