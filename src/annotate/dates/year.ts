import { SMALL_NUMBERS } from '../../text/numbers.ts'
import { type Line, skipHyphen, tokenAt, touches, wordAt } from './line.ts'

export interface Year {
  readonly end: number
  readonly year: number
}

const FOUR = /^[12]\d{3}$/
const ERA_DIGITS = /^\d{1,4}$/
const LATEST = 2199

/** A year in four digits from 1000 to 2199, or any with its era ("44 BC", "AD 79"), that nothing is glued to. */
export function readYear(line: Line, index: number): Year | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  const first = token.lower
  if (first === 'ad' || first === 'a.d.' || first === 'ce') {
    const digits = tokenAt(line, index + 1)
    return token.text === token.text.toUpperCase() && digits?.kind === 'number' && ERA_DIGITS.test(digits.text)
      ? { end: index + 2, year: Number(digits.text) }
      : null
  }
  if (token.kind !== 'number') return null
  const era = ERA_DIGITS.test(token.text) ? eraBehind(line, index + 1) : 0
  if (era !== 0 && Number(token.text) > 0) return { end: index + 2, year: era * Number(token.text) }
  if (!FOUR.test(token.text) || Number(token.text) > LATEST) return null
  const next = tokenAt(line, index + 1)
  if (
    next !== undefined &&
    next.from === token.to &&
    (next.kind === 'word' || next.text === '%') &&
    next.lower !== "'s"
  )
    return null
  return { end: index + 1, year: Number(token.text) }
}

function eraBehind(line: Line, index: number): 1 | -1 | 0 {
  const word = tokenAt(line, index)?.text
  if (word === 'BC' || word === 'BCE' || word === 'B.C.' || word === 'B.C.E.') return -1
  return word === 'AD' || word === 'CE' || word === 'A.D.' || word === 'C.E.' ? 1 : 0
}

/** "nineteen eighty-four", "twenty twelve", "nineteen oh one", "two thousand and eighteen". */
export function readYearInWords(line: Line, index: number): Year | null {
  const first = SMALL_NUMBERS.get(wordAt(line, index))
  if (first === undefined) return null
  if (first === 2 && wordAt(line, index + 1) === 'thousand') {
    const at = wordAt(line, index + 2) === 'and' ? index + 3 : index + 2
    const rest = readBelowHundred(line, at)
    return rest === null ? { end: index + 2, year: 2000 } : { end: rest.end, year: 2000 + rest.value }
  }
  if (first < 10 || first > 20 || touches(line, index + 1)) return null
  const zero = wordAt(line, index + 1)
  if (zero === 'oh' || zero === 'zero') {
    const unit = SMALL_NUMBERS.get(wordAt(line, index + 2))
    return unit !== undefined && unit < 10 ? { end: index + 3, year: first * 100 + unit } : null
  }
  const rest = readBelowHundred(line, index + 1)
  return rest === null || rest.value < 10 ? null : { end: rest.end, year: first * 100 + rest.value }
}

function readBelowHundred(line: Line, index: number): { end: number; value: number } | null {
  const tens = SMALL_NUMBERS.get(wordAt(line, index))
  if (tens === undefined) return null
  const at = skipHyphen(line, index + 1)
  const unit = SMALL_NUMBERS.get(wordAt(line, at))
  if (tens >= 20 && unit !== undefined && unit > 0 && unit < 10) return { end: at + 1, value: tens + unit }
  return { end: index + 1, value: tens }
}

/** The year that two digits stand for: 1930 to 2029. */
export function shortYear(digits: number): number {
  return digits < 30 ? 2000 + digits : 1900 + digits
}
