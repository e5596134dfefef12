import { fromDayNumber } from '../../text/calendar.ts'
import { centuryValue, decadeValue } from '../../text/date-value.ts'
import { ORDINALS } from '../../text/numbers.ts'
import { type DateContext, type Draft, known, type Resolved, UNKNOWN } from './draft.ts'
import { isDashAt, type Line, skipHyphen, tokenAt, touches, wordAt } from './line.ts'

const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
  ['noughties', 0],
])

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'your', 'our', 'its', 'one’s', "one's"])

const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])

/** `the 1990s`, `'90s`, `the nineties`, `mid-1990s`; "in his 30s" is an age. */
export function readDecade(line: Line, index: number): Draft | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  if (token.kind === 'word') {
    const tens = DECADE_WORDS.get(token.lower)
    const before = wordAt(line, index - 1)
    if (
      tens === undefined ||
      before === '' ||
      !(before === 'the' || OWNERS.has(before) || isPart(before) || before === 'nineteen')
    )
      return null
    if (OWNERS.has(before)) return decadeOfLife(index, index + 1, tens)
    return decade(before === 'nineteen' ? index - 1 : index, index + 1, tens, before === 'nineteen')
  }
  const quoted = token.text === "'" || token.text === '’' || token.text === '‘'
  const at = quoted ? index + 1 : index
  const digits = tokenAt(line, at)
  if (digits?.kind !== 'number' || (quoted && !touches(line, at))) return null
  const end = pluralEnd(line, at + 1)
  if (end === null) return null
  const before = wordAt(line, index - 1)
  if (/^[12]\d\d0$/.test(digits.text) && !quoted) {
    const year = Number(digits.text)
    return { start: index, end, shape: 'range', stated: { year }, resolve: known(decadeValue(year)) }
  }
  if (!/^[1-9]0$/.test(digits.text)) return null
  if (OWNERS.has(before) || (isPart(before) && OWNERS.has(wordAt(line, index - 2))))
    return decadeOfLife(index, end, Number(digits.text))
  const dashed = isDashAt(line, index - 1) && isPart(wordAt(line, index - 2))
  if (!quoted && before !== 'the' && !isPart(before) && !dashed) return null
  return decade(index, end, Number(digits.text), false)
}

function pluralEnd(line: Line, index: number): number | null {
  if (wordAt(line, index) === 's' && touches(line, index)) return index + 1
  if (wordAt(line, index) === "'s" && touches(line, index)) return index + 1
  const apostrophe = wordAt(line, index) === "'" || wordAt(line, index) === '’'
  return apostrophe && wordAt(line, index + 1) === 's' && touches(line, index) && touches(line, index + 1)
    ? index + 2
    : null
}

function decade(start: number, end: number, tens: number, century: boolean): Draft {
  const resolve = ({ published }: DateContext): Resolved => {
    const now = published === null ? 2020 : fromDayNumber(published).year
    const year =
      century || 2000 + tens > now ? 1900 + tens : tens >= 20 && now - 2000 < tens + 10 ? 1900 + tens : 2000 + tens
    return { value: decadeValue(year), implied: century ? [] : ['year'] }
  }
  return { start, end, shape: 'range', stated: century ? { year: 1900 + tens } : {}, resolve }
}

function decadeOfLife(start: number, end: number, tens: number): Draft {
  const amount = { low: tens, high: tens + 9, unit: 'year' } as const
  return { start, end, shape: 'age', stated: { amount }, resolve: () => UNKNOWN }
}

function isPart(word: string): boolean {
  return word === 'early' || word === 'mid' || word === 'late'
}

/** `the 18th century`, `nineteenth-century`, `the first century BC`. */
export function readCentury(line: Line, index: number): Draft | null {
  const ordinal = readOrdinal(line, index)
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 30) return null
  const at = skipHyphen(line, ordinal.end)
  const word = wordAt(line, at)
  if ((word !== 'century' && word !== 'centuries') || wordAt(line, at + 1) === 'fox') return null
  const era = tokenAt(line, at + 1)?.text
  const before = era === 'BC' || era === 'BCE' || era === 'B.C.'
  const end = before || era === 'AD' || era === 'CE' ? at + 2 : at + 1
  const value = centuryValue(before ? -ordinal.value : ordinal.value)
  return { start: index, end, shape: 'range', stated: {}, resolve: known(value) }
}

/** An ordinal from the first to the thirty-first: `3rd`, `third`, `twenty-first`. */
export function readOrdinal(line: Line, index: number): { end: number; value: number } | null {
  const token = tokenAt(line, index)
  if (token?.kind === 'number') {
    const fits =
      /^\d{1,2}$/.test(token.text) && ORDINAL_SUFFIXES.has(wordAt(line, index + 1)) && touches(line, index + 1)
    return fits ? { end: index + 2, value: Number(token.text) } : null
  }
  const value = ORDINALS.get(token?.lower ?? '')
  if (value !== undefined) return { end: index + 1, value }
  const tens = token?.lower === 'twenty' ? 20 : token?.lower === 'thirty' ? 30 : 0
  if (tens === 0) return null
  const at = skipHyphen(line, index + 1)
  const unit = ORDINALS.get(wordAt(line, at))
  return unit !== undefined && unit < 10 ? { end: at + 1, value: tens + unit } : null
}
