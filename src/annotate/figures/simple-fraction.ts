import { FRACTION_SIGNS, SMALL_NUMBERS } from '../../text/numbers.ts'
import { type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'

export const HALVES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['third', 1 / 3],
  ['fourth', 0.25],
  ['fifth', 0.2],
  ['eighth', 0.125],
])

/** `1/2` or `½` behind a whole number, and " and a half". */
export function fractionBehind(line: Line, index: number): { value: number; resolution: number; end: number } | null {
  const sign = FRACTION_SIGNS.get(wordAt(line, index))
  if (sign !== undefined) return { value: sign, resolution: 0.1, end: index + 1 }
  if (tokenAt(line, index)?.kind === 'number' && !touches(line, index)) {
    const simple = simpleFraction(line, index)
    if (simple !== null) return { value: simple.value, resolution: 0.1, end: simple.end }
  }
  return andFraction(line, index)
}

/** `3/4` in digits, smaller than one, with a denominator that is used in fractions. */
export function simpleFraction(line: Line, index: number): { value: number; denominator: number; end: number } | null {
  const [top, bottom] = [tokenAt(line, index), tokenAt(line, index + 2)]
  if (top?.kind !== 'number' || bottom?.kind !== 'number' || wordAt(line, index + 1) !== '/') return null
  if (!touches(line, index + 1) || !touches(line, index + 2) || wordAt(line, index + 3) === '/') return null
  const [numerator, denominator] = [Number(top.text), Number(bottom.text)]
  if (!(numerator > 0 && numerator < denominator && denominator <= 100)) return null
  return { value: numerator / denominator, denominator, end: index + 3 }
}

export function andFraction(line: Line, index: number): { value: number; resolution: number; end: number } | null {
  const and = skipHyphen(line, index)
  if (wordAt(line, and) !== 'and') return null
  let at = skipHyphen(line, and + 1)
  const determiner = wordAt(line, at) === 'a' || wordAt(line, at) === 'one'
  if (determiner) at = skipHyphen(line, at + 1)
  const half = HALVES.get(wordAt(line, at))
  if (half !== undefined && (determiner || wordAt(line, at) === 'half'))
    return { value: half, resolution: 0.1, end: at + 1 }
  const top = determiner ? undefined : SMALL_NUMBERS.get(wordAt(line, at))
  const bottom = HALVES.get(wordAt(line, skipHyphen(line, at + 1)).replace(/s$/, ''))
  if (top === undefined || bottom === undefined) return null
  return { value: top * bottom, resolution: 0.1, end: skipHyphen(line, at + 1) + 1 }
}
