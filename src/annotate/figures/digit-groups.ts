import { parseDigits } from '../../text/numbers.ts'
import { type Line, tokenAt, touches, wordAt } from '../dates/line.ts'
import type { Numeral } from './numeral.ts'
import { tidy } from './scales.ts'

const DIGIT_GROUP = /^\d{3}(?:\.\d+)?$/

/** `1 234 567`: groups of three digits with one space between them. */
export function spaceGroups(line: Line, index: number): Numeral | null {
  const first = tokenAt(line, index)
  if (first === undefined || !/^\d{1,3}$/.test(first.text)) return null
  let text = first.text
  let end = index + 1
  for (; end - index < 6 && !text.includes('.'); end += 1) {
    const [before, token] = [tokenAt(line, end - 1), tokenAt(line, end)]
    if (before === undefined || token?.kind !== 'number' || token.from !== before.to + 1) break
    if (!DIGIT_GROUP.test(token.text)) return null
    // One group behind a plain space may be a number of its own: "10 737s".
    const sure = end > index + 1 || token.text === '000'
    if (!sure && tokenAt(line, end + 1)?.kind !== 'number') return null
    text += token.text
  }
  const digits = end === index + 1 ? null : parseDigits(text)
  return digits === null ? null : { ...digits, end, style: 'digits' }
}

/** `12,34,567`: Indian grouping, whose first comma stands alone. */
export function indianGroups(line: Line, index: number): Numeral | null {
  const [first, comma, rest] = [tokenAt(line, index), wordAt(line, index + 1), tokenAt(line, index + 2)]
  if (
    first === undefined ||
    comma !== ',' ||
    rest === undefined ||
    !touches(line, index + 1) ||
    !touches(line, index + 2)
  )
    return null
  if (!/^\d{1,2}$/.test(first.text) || !/^\d{2},\d{3}(?:\.\d+)?$/.test(rest.text)) return null
  const digits = parseDigits(`${first.text},${rest.text}`)
  return digits === null ? null : { ...digits, end: index + 3, style: 'digits' }
}

/** `10^6`, `1e10`, `12.3e+14`. */
export function readPower(line: Line, index: number, value: number): Numeral | null {
  const next = tokenAt(line, index + 1)
  if (next === undefined || !touches(line, index + 1)) return null
  const short = /^e(\d{1,3})$/.exec(next.lower)
  if (short !== null) return powerOf(index + 2, value * 10 ** Number(short[1]))
  if (next.text !== '^' && next.lower !== 'e') return null
  let at = index + 2
  let sign = 1
  for (
    ;
    (wordAt(line, at) === '-' || wordAt(line, at) === '--' || wordAt(line, at) === '+') && touches(line, at);
    at += 1
  ) {
    if (wordAt(line, at) === '-') sign = -sign
  }
  const exponent = tokenAt(line, at)
  if (exponent?.kind !== 'number' || !touches(line, at) || !/^\d{1,3}$/.test(exponent.text)) return null
  const power = sign * Number(exponent.text)
  return powerOf(at + 1, next.text === '^' ? value ** power : value * 10 ** power)
}

function powerOf(end: number, value: number): Numeral | null {
  if (!Number.isFinite(value) || value === 0) return null
  return { end, value: tidy(value), resolution: tidy(value / 10), style: 'digits' }
}
