import type { DateValue, QuantityValue } from '../model/knowledge.ts'
import { formatNumber } from './numbers.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A month's name; 1 is January. Empty for what is no month. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

function isoInWords(iso: string): string {
  const match = /^(-?)(\d{4,})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso)
  if (match === null) return iso
  const [, minus, digits = '', month, day] = match
  const year = minus === '-' ? `${Number(digits) + 1} BC` : String(Number(digits))
  if (month === undefined) return year
  return day === undefined
    ? `${monthName(Number(month))} ${year}`
    : `${monthName(Number(month))} ${Number(day)}, ${year}`
}

/** A date in words, to its own precision: "November 15, 2019", "March 2019", "1812", "about 1850". */
export function dateInWords(date: DateValue): string {
  const about = date.approximate ? 'about ' : ''
  const [first = '', last] = date.edtf.replace(/[~?%]/g, '').split('/')
  if (last === undefined) {
    const decade = /^(\d{3})X$/i.exec(first)
    return about + (decade === null ? isoInWords(first) : `the ${decade[1]}0s`)
  }
  if (last === '..' || last === '') return `${about}since ${isoInWords(first)}`
  if (first === '..' || first === '') return `${about}until ${isoInWords(last)}`
  return `${about}${isoInWords(first)} to ${isoInWords(last)}`
}

/** A date in words with the preposition that it takes: "on July 4, 1776", "in 1812", "from 1914 to 1918", "since 1949". */
export function whenInWords(date: DateValue): string {
  const words = dateInWords(date)
  const open = /^(?:about )?(?:since|until) /.test(words)
  if (open) return words
  if (date.edtf.includes('/')) return `from ${words}`
  return `${date.precision === 'day' ? 'on' : 'in'} ${words}`
}

const PLURALS: Readonly<Record<string, string>> = { person: 'people', foot: 'feet', child: 'children' }

/** The plural of what is counted; symbols of units have none. */
function pluralOf(noun: string): string {
  if (noun.length < 4 || /[^a-z]/.test(noun)) return noun
  const irregular = PLURALS[noun]
  if (irregular !== undefined) return irregular
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun.endsWith('s') ? noun : `${noun}s`
}

/** A quantity in words: "about 20,000 emails", "8,849 m". */
export function quantityInWords({ low, high, unit, hedge }: QuantityValue): string {
  const number = low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`
  return [hedge === 'exact' ? '' : hedge, number, high === 1 ? unit : pluralOf(unit)].filter(Boolean).join(' ')
}

/** "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
