import { findUnit, LONGEST_UNIT, type Unit } from '../../text/units.ts'
import { type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  type Currency,
  LARGE_ONLY,
  OWNER_WORDS,
  OWNERS,
} from './currencies.ts'

export interface Percent {
  readonly end: number
  readonly shape: 'percent' | 'percentage-points'
}

/** `%`, `percent`, `per cent`, `percentage points`. */
export function readPercent(line: Line, index: number): Percent | null {
  const at = skipHyphen(line, index)
  const word = wordAt(line, at)
  let end = 0
  if (
    word === '%' ||
    word === 'percent' ||
    word === 'percents' ||
    word === 'pct' ||
    word === 'pct.' ||
    word === 'percentage'
  )
    end = at + 1
  else if (word === 'pc' && touches(line, at)) end = at + 1
  else if (word === 'per' && wordAt(line, at + 1) === 'cent') end = at + 2
  else if (word === 'pp' && touches(line, at)) return { end: at + 1, shape: 'percentage-points' }
  else return null
  const points = skipHyphen(line, end)
  if (/^points?$/.test(wordAt(line, points))) return { end: points + 1, shape: 'percentage-points' }
  return { end, shape: 'percent' }
}

/** A currency by the word, sign or code behind an amount. `pounds` tells that the article reckons in them. */
export function readCurrency(
  line: Line,
  index: number,
  value: number,
  pounds: boolean,
): { end: number; currency: Currency } | null {
  let at = skipHyphen(line, index)
  const token = tokenAt(line, at)
  if (token === undefined) return null
  const sign = CURRENCY_SIGNS.get(token.text)
  if (sign !== undefined) {
    const next = tokenAt(line, at + 1)
    return next?.kind === 'number' && touches(line, at + 1) ? null : { end: at + 1, currency: sign }
  }
  if (CURRENCY_CODES.has(token.text)) return { end: at + 1, currency: { code: token.text, factor: 1 } }
  let owner = ''
  if (OWNER_WORDS.has(token.lower)) {
    if (token.lower === 'hong' || token.lower === 'new') at += 1
    owner = wordAt(line, at)
    at += 1
  }
  const word = wordAt(line, at)
  if (word === 'p' && touches(line, at)) return { end: at + 1, currency: { code: 'GBP', factor: 0.01 } }
  if (word === 'pound' || word === 'pounds') {
    if (wordAt(line, at + 1) === 'sterling') return { end: at + 2, currency: { code: 'GBP', factor: 1 } }
    return value >= 1e6 || pounds || owner === 'british' ? { end: at + 1, currency: { code: 'GBP', factor: 1 } } : null
  }
  const currency = CURRENCY_WORDS.get(word)
  if (currency === undefined || (LARGE_ONLY.has(word) && value < 1000)) return null
  const owned = OWNERS.get(`${owner} ${word.replace(/s$/, '')}`)
  return { end: at + 1, currency: owned === undefined ? currency : { ...currency, code: owned } }
}

const NEAR = 8

/** Symbols that are units only in this case, directly behind the figure: "5m", "3g". */
const GLUED: ReadonlySet<string> = new Set([
  'm',
  'g',
  'l',
  'w',
  'kt',
  'gb',
  'hp',
  'cl',
  'mi',
  'ha',
  'kb',
  'tb',
  'pb',
  'kw',
  'cc',
])
/** What follows a measure and not a number of things: "a 5m fence" against "5m people". */
const PEOPLE: ReadonlySet<string> = new Set(
  'people shares users customers viewers copies jobs homes households voters votes children'.split(' '),
)

/** A unit of measure behind a number, with the index behind it. */
export function readUnit(line: Line, index: number): { end: number; unit: Unit } | null {
  const at = skipHyphen(line, index)
  const first = tokenAt(line, at)
  if (first === undefined || (first.kind !== 'word' && first.text !== '°' && first.text !== 'º')) return null
  if (first.kind !== 'word') return readDegrees(line, at)
  const slash = wordAt(line, at + 1) === '/' && touches(line, at + 1) && touches(line, at + 2)
  if (slash) {
    const unit = findUnit(`${first.lower}/${wordAt(line, at + 2)}`)
    if (unit !== undefined) return { end: at + 3, unit }
  }
  for (let count = LONGEST_UNIT; count >= 1; count -= 1) {
    const unit = findUnit(joined(line, at, count))
    if (unit === undefined) continue
    if (count === 1 && !isUnitSymbol(line, at, unit)) return null
    if (unit.name === 'bit' && tokenAt(line, index - 1)?.kind !== 'number') return null
    return { end: at + count, unit }
  }
  return touches(line, at) ? readLetter(line, at) : null
}

/** `20C`; `68F` only beside degrees of the other kind: letters behind figures are names too ("18F"). */
function readLetter(line: Line, index: number): { end: number; unit: Unit } | null {
  const letter = wordAt(line, index).replace('.', '')
  if (letter !== 'c' && letter !== 'f') return null
  const unit = findUnit(`°${letter}`)
  if (unit === undefined || tokenAt(line, index)?.capital !== true) return null
  const other = letter === 'c' ? 'f' : 'c'
  let beside = false
  for (let at = index - NEAR; at <= index + NEAR; at += 1) {
    const word = wordAt(line, at).replace('.', '')
    beside ||=
      word === other ||
      word === '°' ||
      word === 'celsius' ||
      word === 'degrees' ||
      word === 'temperatures' ||
      word === 'temperature'
  }
  return letter === 'c' || beside ? { end: index + 1, unit } : null
}

function joined(line: Line, index: number, count: number): string {
  let text = wordAt(line, index)
  for (let at = index + 1; at < index + count; at += 1) {
    const token = tokenAt(line, at)
    if (token?.kind !== 'word') return ''
    text += ` ${token.lower}`
  }
  return text
}

function isUnitSymbol(line: Line, index: number, unit: Unit): boolean {
  const token = tokenAt(line, index)
  if (token === undefined) return false
  if (token.lower.length > 2 && !GLUED.has(token.lower))
    return !(token.capital && token.lower === unit.name && token.lower === 'stone')
  if (token.text === 'G' || token.text === 'M' || token.text === 'L') return false
  if (token.lower === 'm' && PEOPLE.has(wordAt(line, index + 1))) return false
  return !GLUED.has(token.lower) || touches(line, index) || token.lower.length === 2 || token.lower === 'm'
}

function readDegrees(line: Line, index: number): { end: number; unit: Unit } | null {
  const letter = wordAt(line, index + 1)
  if (letter === 'c' || letter === 'f') {
    const unit = findUnit(`°${letter}`)
    return unit === undefined ? null : { end: index + 2, unit }
  }
  const unit = findUnit('°')
  return unit === undefined ? null : { end: index + 1, unit }
}
