import { readNumeral } from '../figures/numeral.ts'
import { type DurationUnit, TIME_UNITS } from './lexicon.ts'
import { type Line, skipHyphen, tokenAt, touches, wordAt } from './line.ts'

/** A length of time: "three years", "a few days", "an hour and a half", "five years and two months". */
export interface Amount {
  readonly end: number
  readonly low: number
  readonly high: number
  readonly unit: DurationUnit
  /** True for "a few", "several" and their like. */
  readonly vague: boolean
  /** True for "a year": it may be a rate. */
  readonly article: boolean
  /** True where a hyphen joins number and unit: "three-year". */
  readonly joined: boolean
}

interface Count {
  readonly end: number
  readonly low: number
  readonly high: number
  readonly vague: boolean
  readonly article: boolean
}

const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['few', [2, 7]],
  ['several', [3, 9]],
  ['couple', [2, 3]],
  ['some', [2, 10]],
])
const RECENT: ReadonlySet<string> = new Set([
  'last',
  'past',
  'previous',
  'preceding',
  'consecutive',
  'next',
  'first',
  'for',
  'coming',
  'following',
])
const WHOLE: ReadonlySet<string> = new Set(['all', 'full', 'whole', 'entire'])
const LETTERS: ReadonlyMap<string, DurationUnit> = new Map([
  ['h', 'hour'],
  ['yrs', 'year'],
])
/** Kinds of days: "business days", "consecutive years". */
const QUALIFIERS: ReadonlySet<string> = new Set(
  'business working calendar consecutive straight full whole long more extra additional short successive weary'.split(
    ' ',
  ),
)
const ORDER: readonly DurationUnit[] = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade']
const IN_SMALLER: ReadonlyMap<string, number> = new Map([
  ['year month', 12],
  ['year week', 52],
  ['year day', 365],
  ['month day', 30],
  ['month week', 4],
  ['week day', 7],
  ['day hour', 24],
  ['hour minute', 60],
  ['decade year', 10],
])

/** Reads a length of time that starts at a token. */
export function readAmount(line: Line, index: number): Amount | null {
  const first = readOne(line, index)
  if (first === null) return null
  let amount = first
  for (let count = 0; count < 2; count += 1) {
    const longer = extend(line, amount)
    if (longer === null) break
    amount = longer
  }
  return amount
}

function readOne(line: Line, index: number): Amount | null {
  const count = readCount(line, index)
  if (count === null) return null
  let at = skipHyphen(line, count.end)
  const joined = at > count.end
  if (QUALIFIERS.has(wordAt(line, at)) && !count.article) at += 1
  const time = unitAt(line, at, count.end)
  if (time === null) return null
  const { unit, factor } = time
  let half = 0
  let end = at + 1
  const and = wordAt(line, end) === 'and' ? end + 1 : 0
  if (and > 0) {
    const part = wordAt(line, and) === 'a' ? and + 1 : and
    if (wordAt(line, part) === 'half') [half, end] = [0.5, part + 1]
    else if (wordAt(line, part) === 'quarter' && part > and) [half, end] = [0.25, part + 1]
  }
  const { low, high, vague, article } = count
  if (article && wordAt(line, at) === 'quarter') return null
  if (tokenAt(line, at)?.capital === true && tokenAt(line, index)?.capital === true && index > line.first) return null
  // "three quarters" is a share, unless it is told to be a time.
  if (
    low === 3 &&
    wordAt(line, at).startsWith('quarter') &&
    (joined || wordAt(line, end) === 'of' || !RECENT.has(wordAt(line, index - 1)))
  )
    return null
  return {
    end,
    low: (low + half) * factor,
    high: (high + half) * factor,
    unit,
    vague,
    article: article && half === 0,
    joined,
  }
}

function unitAt(line: Line, index: number, end: number): { unit: DurationUnit; factor: number } | null {
  const word = wordAt(line, index)
  const time = TIME_UNITS.get(word) ?? TIME_UNITS.get(word.replace(/\.$/, ''))
  if (time !== undefined) return time
  const letter =
    index === end && (touches(line, index) || tokenAt(line, index + 1) === undefined) ? LETTERS.get(word) : undefined
  return letter === undefined ? null : { unit: letter, factor: 1 }
}

function readCount(line: Line, index: number): Count | null {
  const word = wordAt(line, index)
  const exact = { vague: false, article: false }
  if (word === 'a' || word === 'an' || word === 'another') {
    const next = wordAt(line, index + 1)
    if (next === 'couple' || next === 'few') return readVague(line, index + 1)
    if (next === 'half' && TIME_UNITS.has(wordAt(line, skipHyphen(line, index + 2))))
      return { ...exact, end: index + 2, low: 0.5, high: 0.5 }
    if (TIME_UNITS.has(next)) return { end: index + 1, low: 1, high: 1, vague: false, article: word !== 'another' }
  }
  if (WHOLE.has(word)) {
    const at = skipHyphen(line, index + 1)
    return TIME_UNITS.has(wordAt(line, at)) && !wordAt(line, at).endsWith('s')
      ? { ...exact, end: index + 1, low: 1, high: 1 }
      : null
  }
  if (word === 'half' || word === '½') {
    const at = skipHyphen(line, index + 1)
    const article = wordAt(line, at) === 'a' || wordAt(line, at) === 'an'
    if (TIME_UNITS.has(wordAt(line, article ? at + 1 : at)))
      return { ...exact, end: article ? at + 1 : index + 1, low: 0.5, high: 0.5 }
  }
  if (VAGUE.has(word)) return readVague(line, index)
  const numeral = readNumeral(line, index)
  if (numeral === null) return null
  const { value } = numeral
  const second = secondOf(line, numeral.end)
  if (second !== null && second.value > value) return { ...exact, end: second.end, low: value, high: second.value }
  return { ...exact, end: numeral.end, low: value, high: value }
}

function readVague(line: Line, index: number): Count | null {
  const range = VAGUE.get(wordAt(line, index))
  if (range === undefined) return null
  const [low, high] = range
  const end = wordAt(line, index + 1) === 'of' ? index + 2 : index + 1
  return { end, low, high, vague: true, article: false }
}

/** The upper end of "three to five", "10-12", "two or three". */
function secondOf(line: Line, index: number): { end: number; value: number } | null {
  const word = wordAt(line, index)
  const joined = skipHyphen(line, index)
  if (word !== 'to' && word !== 'or' && word !== '–' && joined === index) return null
  let at = word === 'to' || word === 'or' ? index + 1 : joined
  if (joined > index && (wordAt(line, joined) === 'to' || wordAt(line, joined) === 'or'))
    at = skipHyphen(line, joined + 1)
  const next = tokenAt(line, at)
  if (next?.kind !== 'number' && next?.kind !== 'word') return null
  const numeral = readNumeral(line, at)
  return numeral === null ? null : { end: numeral.end, value: numeral.value }
}

/** "five years *and two months*": in the smaller unit. */
function extend(line: Line, amount: Amount): Amount | null {
  if (amount.vague || amount.joined) return null
  let at = amount.end
  if (wordAt(line, at) === 'and' || wordAt(line, at) === ',') at += 1
  if (wordAt(line, at) === 'and') at += 1
  const next = readOne(line, at)
  if (next === null || next.article || next.vague || ORDER.indexOf(next.unit) >= ORDER.indexOf(amount.unit)) return null
  const factor = IN_SMALLER.get(`${amount.unit} ${next.unit}`)
  if (factor === undefined) return null
  return { ...next, low: amount.low * factor + next.low, high: amount.high * factor + next.high }
}
