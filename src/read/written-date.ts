/** A calendar date as written in a text. */
export interface WrittenDate {
  readonly from: number
  readonly to: number
  /** ISO date. */
  readonly date: string
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '((?:19|20)\\d{2})(?!\\d)'

const PATTERNS: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: new RegExp(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'g'), order: [1, 3, 4] },
  { pattern: new RegExp(`${MONTH}\\s{0,3}${DAY}(?:\\s*,\\s*|\\s{1,3})${YEAR}`, 'gi'), order: [3, 1, 2] },
  { pattern: new RegExp(`${DAY}\\s{0,3}(?:of\\s)?${MONTH},?\\s{0,3}${YEAR}`, 'gi'), order: [3, 2, 1] },
  { pattern: new RegExp(`(\\d{1,2})([/.])(\\d{1,2})\\2${YEAR}`, 'g'), order: [4, 1, 3] },
]

function monthNumber(written: string): number {
  const named = MONTHS.indexOf(written.slice(0, 3).toLowerCase())
  return named >= 0 ? named + 1 : Number(written)
}

/** The ISO date, or null when the calendar has no such day. */
function calendarDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (day > last) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `3/4/2020` can be in March or in April: only a date that reads one way is a date. */
function slashedDate(first: number, second: number, year: number): string | null {
  if (first === second) return calendarDate(year, first, second)
  if (first > 12) return calendarDate(year, second, first)
  return second > 12 ? calendarDate(year, first, second) : null
}

/** A month may follow other words at once when the page lost a space, but it is never the end of a word. */
function startsWord(text: string, from: number): boolean {
  const before = text[from - 1] ?? ''
  const first = text[from] ?? ''
  if (/\d/.test(first)) return !/[\d/.-]/.test(before)
  return !/\p{L}/u.test(before) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(first))
}

/** Every full date (day, month and year) in a text, in order. */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = []
  if (!/(?:19|20)\d\d/.test(text)) return found
  for (const { pattern, order } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (!startsWord(text, match.index)) continue
      const [year, month, day] = order.map((group) => match[group] ?? '')
      if (year === undefined || month === undefined || day === undefined) continue
      const date =
        order[0] === 4
          ? slashedDate(Number(month), Number(day), Number(year))
          : calendarDate(Number(year), monthNumber(month), Number(day))
      if (date === null) continue
      const to = match.index + match[0].length
      if (found.every((other) => other.to <= match.index || other.from >= to))
        found.push({ from: match.index, to, date })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The date of a value that is meant to be one: ISO, with or without a time, or written out. */
export function isoDate(value: string): string | null {
  const words = value.trim().slice(0, 100)
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T|$)/.exec(words)
  if (compact !== null) return calendarDate(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  return writtenDates(words)[0]?.date ?? null
}
