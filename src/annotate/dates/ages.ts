import { readNumeral } from '../figures/numeral.ts'
import { type Draft, UNKNOWN } from './draft.ts'
import { type DurationUnit, MONTHS, TIME_UNITS, WEEKDAYS } from './lexicon.ts'
import { isDashAt, type Line, skipHyphen, tokenAt, touches, wordAt } from './line.ts'

const OLDEST = 125
const REACH = 20
const TURNS: ReadonlySet<string> = new Set(['turned', 'turns', 'turning'])
const BEHIND: ReadonlySet<string> = new Set(
  'this on in last next when and at but today yesterday tomorrow years'.split(' '),
)
/** Behind these a name is mostly one of a place. */
const PLACES: ReadonlySet<string> = new Set(
  'in at from to near of on into for around outside since until through via the'.split(' '),
)
const OLD: ReadonlySet<string> = new Set(['old', 'olds'])

interface Span {
  readonly end: number
  readonly low: number
  readonly high: number
}

/** "34-year-old", "34 years old", "three months of age", "aged 34", "at the age of 34", "ages 5 to 11", "Ann Ames, 34,". */
export function readAge(line: Line, index: number): Draft | null {
  const word = wordAt(line, index)
  if (word === 'aged' || word === 'ages' || word === 'age') return readAged(line, index)
  const span = readSpan(line, index)
  if (span === null) return null
  const unitAt = skipHyphen(line, span.end)
  const unit = TIME_UNITS.get(wordAt(line, unitAt))?.unit
  if (unit !== undefined) {
    const at = skipHyphen(line, unitAt + 1)
    if (OLD.has(wordAt(line, at))) return age(index, at + 1, span, unit)
    if (wordAt(line, at) === 'of' && wordAt(line, at + 1) === 'age') return age(index, at + 2, span, unit)
    return null
  }
  if (wordAt(line, unitAt) === 'yo') return age(index, unitAt + 1, span, 'year')
  return isApposition(line, index) || isTurned(line, index) ? age(index, span.end, span, 'year') : null
}

function readAged(line: Line, index: number): Draft | null {
  const plain = wordAt(line, index) === 'age'
  const between =
    wordAt(line, index + 1) === 'between' || wordAt(line, index + 1) === 'of' || wordAt(line, index + 1) === 'from'
  const span = readSpan(line, between ? index + 2 : index + 1)
  if (span === null || span.high > OLDEST) return null
  if (plain && wordAt(line, index - 1) === 'per') return null
  if (TIME_UNITS.has(wordAt(line, span.end)) && !/^years?$/.test(wordAt(line, span.end))) {
    const unit = TIME_UNITS.get(wordAt(line, span.end))?.unit ?? 'year'
    return age(index, span.end + 1, span, unit)
  }
  return age(index, span.end, span, 'year')
}

/** One age or two: "18", "18 to 24", "18-34", "between 18 and 24". */
function readSpan(line: Line, index: number): Span | null {
  const first = readNumeral(line, index)
  if (first === null) return null
  const word = wordAt(line, first.end)
  const joined = skipHyphen(line, first.end)
  let at = 0
  if (word === 'to' || word === 'and' || word === '–') at = first.end + 1
  else if (joined > first.end) at = wordAt(line, joined) === 'to' ? skipHyphen(line, joined + 1) : joined
  const second = at > 0 && tokenAt(line, at)?.kind !== 'punctuation' ? readNumeral(line, at) : null
  if (second !== null && second.value > first.value && second.value <= OLDEST) {
    const separated = word !== 'and' || wordAt(line, index - 1) === 'between' || wordAt(line, index - 2) === 'ages'
    if (separated) return { end: second.end, low: first.value, high: second.value }
  }
  return { end: first.end, low: first.value, high: first.value }
}

/** Behind a name and a comma, before a comma, stop or bracket: "Ann Ames, 34, of Lund". */
function isApposition(line: Line, index: number): boolean {
  const token = tokenAt(line, index)
  const [comma, name] = [line.tokens[index - 1], tokenAt(line, index - 2)]
  if (token?.kind !== 'number' || !/^\d{1,3}$/.test(token.text) || comma === undefined || index - 2 < line.first)
    return false
  const value = Number(token.text)
  if (value < 1 || value > OLDEST || name?.capital !== true || name.text.length < 2) return false
  const next = tokenAt(line, index + 1)
  if (comma.text === '(') return next?.text === ')' && value >= 5 && isPersonLike(line, index - 2)
  if (comma.text !== ',' || touches(line, index)) return false
  return next !== undefined && (next.text === ',' || next.text === ';') && isPersonLike(line, index - 2)
}

/** "turned 40", "will be turning 18"; "is 70" where the sentence says when somebody was born. */
function isTurned(line: Line, index: number): boolean {
  const token = tokenAt(line, index)
  if (token?.kind !== 'number' || !/^\d{1,3}$/.test(token.text) || Number(token.text) > OLDEST) return false
  const next = tokenAt(line, index + 1)
  if (touches(line, index + 1) && next?.kind !== 'punctuation') return false
  const free = next === undefined || next.kind === 'punctuation' || BEHIND.has(next.lower)
  const before = wordAt(line, index - 1)
  if (!free) return false
  if (TURNS.has(before)) return true
  if (before !== 'is' && before !== 'was' && before !== 'be') return false
  for (let at = index - REACH; at < index + REACH; at += 1) if (wordAt(line, at) === 'born') return true
  return false
}

/** A name that no preposition makes a place, and no month or weekday. */
function isPersonLike(line: Line, index: number): boolean {
  const name = wordAt(line, index)
  if (MONTHS.has(name) || WEEKDAYS.has(name)) return false
  const before = tokenAt(line, index - 1)
  if (before === undefined || before.kind === 'punctuation') return !isDashAt(line, index - 1)
  return before.capital || !PLACES.has(before.lower)
}

function age(start: number, end: number, { low, high }: Span, unit: DurationUnit): Draft {
  return { start, end, shape: 'age', stated: { amount: { low, high, unit } }, resolve: () => UNKNOWN }
}
