import { isCalendarDay } from '../../text/calendar.ts'
import { MONTHS } from './lexicon.ts'
import { type Line, tokenAt, touches, wordAt } from './line.ts'
import type { Parts, Point } from './resolve.ts'
import { shortYear } from './year.ts'

const DOTTED = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})\.(\d{1,2})\.(\d{1,2}))$/
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/
const PART = /^\d{1,4}$/

/**
 * `2019-06-01`, `6/1/2019`, `21-04-16`, `1.6.2019`, `05-Aug-2016`. Where day and month can be taken for one another the
 * American order is the guess, and no more than that.
 */
export function readNumericDate(line: Line, index: number): Point | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  const dotted = DOTTED.exec(token.text)
  if (dotted !== null) {
    const [, day, month, year, first, second, third] = dotted
    return first === undefined
      ? settle(index + 1, Number(year), Number(month), Number(day), true)
      : settle(index + 1, Number(first), Number(second), Number(third), false)
  }
  const compact = COMPACT.exec(token.text)
  if (compact !== null && !touches(line, index) && !touches(line, index + 2)) {
    const [, year, month, day] = compact
    return isCalendarDay(Number(year), Number(month), Number(day))
      ? settle(index + 1, Number(year), Number(month), Number(day), false)
      : null
  }
  const separator = wordAt(line, index + 1)
  if ((separator !== '-' && separator !== '/') || !PART.test(token.text)) return null
  if (wordAt(line, index + 3) !== separator || !glued(line, index, 4)) return null
  if (touches(line, index) && isNumberOrMark(line, index - 1) && !/^\d{4}$/.test(line.tokens[index - 2]?.text ?? ''))
    return null
  if (touches(line, index + 5) && (wordAt(line, index + 5) === separator || tokenAt(line, index + 5)?.kind === 'word'))
    return null
  return readThree(token.text, wordAt(line, index + 2), wordAt(line, index + 4), index + 5)
}

function readThree(first: string, second: string, third: string, end: number): Point | null {
  const named = MONTHS.get(second)
  if (named !== undefined) {
    const yearFirst = first.length === 4
    const [year, day] = yearFirst ? [first, third] : [third, first]
    return PART.test(year) && PART.test(day) ? settle(end, fullYear(year), named, Number(day), false) : null
  }
  if (!PART.test(second) || !PART.test(third)) return null
  if (first.length === 4) return settle(end, Number(first), Number(second), Number(third), false)
  if (third.length !== 4 && third.length !== 2) return null
  if (first.length > 2 || second.length > 2) return null
  const [a, b] = [Number(first), Number(second)]
  return a > 12 ? settle(end, fullYear(third), b, a, false) : settle(end, fullYear(third), a, b, b <= 12 && a !== b)
}

function settle(end: number, year: number, month: number, day: number, guessed: boolean): Point | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return null
  const swapped = guessed && day > 12
  if (!Number.isInteger(day) || !Number.isInteger(month)) return null
  const parts: Parts = { year, month, day }
  return { end, parts, guessed: guessed && !swapped }
}

function fullYear(digits: string): number {
  return digits.length === 2 ? shortYear(Number(digits)) : Number(digits)
}

function glued(line: Line, index: number, count: number): boolean {
  for (let at = index + 1; at <= index + count; at += 1) if (!touches(line, at)) return false
  return true
}

function isNumberOrMark(line: Line, index: number): boolean {
  const token = line.tokens[index]
  return token !== undefined && (token.kind !== 'punctuation' || token.text === '-')
}
