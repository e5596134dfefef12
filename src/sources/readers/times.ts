import { monthName } from '../../text/wording.ts'

const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:[.,]\d{1,3})?$/

/** Seconds of `1:02:03`, `12:40`, `00:12:40,500`; null for anything else. */
export function readClock(text: string): number | null {
  const match = CLOCK.exec(text.trim())
  if (match === null) return null
  const [, hours = '0', minutes = '0', seconds = '0'] = match
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

const MONTHS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 12 }, (_, index) => [
    monthName(index + 1)
      .slice(0, 3)
      .toLowerCase(),
    two(index + 1),
  ]),
)

const MONTH_FIRST = /\b([A-Z][a-z]{2,8})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s([A-Z][a-z]{2,8})\.?,?\s(\d{4})\b/
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/

/** The first full date of a text as an ISO date; null for none. Numbers alone (3/4/2020) are read two ways and are left out. */
export function readDate(text: string): string | null {
  const iso = ISO.exec(text)
  if (iso !== null) return iso[0]
  const american = MONTH_FIRST.exec(text)
  if (american !== null) return isoOf(american[3], american[1], american[2])
  const other = DAY_FIRST.exec(text)
  return other === null ? null : isoOf(other[3], other[2], other[1])
}

function isoOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const number = MONTHS.get((month ?? '').slice(0, 3).toLowerCase())
  return number === undefined ? null : `${year}-${number}-${two(Number(day))}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
