import { ORDINALS, SMALL_NUMBERS } from '../../text/numbers.ts'
import { MONTHS, WEEKDAYS } from './lexicon.ts'
import { type Line, skipHyphen, tokenAt, touches, wordAt } from './line.ts'

export const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/

export const SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])

export interface Day {
  readonly end: number
  readonly day: number
  readonly ordinal: boolean
}

/** A day of the month: `5`, `5th`, `fifth`, `twenty-first`, `twenty one`. */
export function readDay(line: Line, index: number): Day | null {
  const token = tokenAt(line, index)
  if (token?.kind === 'number') {
    if (!DAY.test(token.text)) return null
    if (touches(line, index + 1)) {
      const next = wordAt(line, index + 1)
      if (SUFFIXES.has(next)) return { end: index + 2, day: Number(token.text), ordinal: true }
      if (tokenAt(line, index + 1)?.kind === 'word' || next === '%' || next === ':' || next === '°') return null
    }
    return { end: index + 1, day: Number(token.text), ordinal: false }
  }
  const ordinal = ORDINALS.get(token?.lower ?? '')
  if (ordinal !== undefined)
    return ordinal >= 1 && ordinal <= 31 ? { end: index + 1, day: ordinal, ordinal: true } : null
  const small = SMALL_NUMBERS.get(token?.lower ?? '')
  if (small === undefined || small < 1 || small > 30) return null
  if (small === 20 || small === 30) {
    const at = skipHyphen(line, index + 1)
    const unit = ORDINALS.get(wordAt(line, at)) ?? SMALL_NUMBERS.get(wordAt(line, at))
    const ordinalUnit = ORDINALS.has(wordAt(line, at))
    if (unit !== undefined && unit >= 1 && unit <= (small === 20 ? 9 : 1))
      return { end: at + 1, day: small + unit, ordinal: ordinalUnit }
  }
  return { end: index + 1, day: small, ordinal: false }
}

/** The number of the weekday at a token; short forms need a stop, or a date behind them. */
export function weekdayAt(line: Line, index: number): number | null {
  const token = tokenAt(line, index)
  const weekday = WEEKDAYS.get(token?.lower ?? '')
  if (weekday === undefined || token === undefined) return null
  if (token.lower.endsWith('day')) return weekday
  const next = wordAt(line, index + 1) === ',' ? index + 2 : index + 1
  if (
    token.capital &&
    (tokenAt(line, next)?.kind === 'number' || (MONTHS.has(wordAt(line, next)) && tokenAt(line, next)?.capital))
  )
    return weekday
  const doubtful =
    token.lower === 'sun' ||
    token.lower === 'sat' ||
    token.lower === 'wed' ||
    token.lower === 'mon' ||
    token.lower === 'fri'
  if (!token.capital || (doubtful && !token.lower.endsWith('.'))) return null
  return token.lower === 'sun.' || token.lower === 'sat.' ? null : weekday
}
