import { FRACTION_SIGNS, parseDigits } from '../../text/numbers.ts'
import { type Line, tokenAt } from '../dates/line.ts'
import { indianGroups, readPower, spaceGroups } from './digit-groups.ts'
import { readPartOfScale, readWords } from './number-words.ts'
import { withScales } from './scales.ts'
import { fractionBehind } from './simple-fraction.ts'

/** A number in digits, words or both: "1,200", "1.5bn", "twenty-one", "two and a half million", "half a dozen". */
export interface Numeral {
  /** Index of the token behind it. */
  readonly end: number
  readonly value: number
  /** Place value of the last digit or word shown. */
  readonly resolution: number
  readonly style: 'digits' | 'words'
}

/**
 * Reads the number that starts at a token. `money` lets a bare "m" or "b" mean million or billion: behind a currency sign
 * "5m" is no length.
 */
export function readNumeral(line: Line, index: number, money = false): Numeral | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  const sign = FRACTION_SIGNS.get(token.text)
  if (sign !== undefined) return { end: index + 1, value: sign, resolution: 0.01, style: 'digits' }
  if (token.kind === 'number') return readDigits(line, index, money)
  return token.kind === 'word' ? (readWords(line, index) ?? readPartOfScale(line, index)) : null
}

function readDigits(line: Line, index: number, money: boolean): Numeral | null {
  const digits = parseDigits(tokenAt(line, index)?.text ?? '')
  if (digits === null) return null
  let { value, resolution } = digits
  let end = index + 1
  const power = readPower(line, index, value)
  if (power !== null) return power
  const grouped = spaceGroups(line, index) ?? indianGroups(line, index)
  if (grouped !== null) ({ value, resolution, end } = grouped)
  const fraction = fractionBehind(line, end)
  if (fraction !== null && resolution === 1) {
    value += fraction.value
    resolution = fraction.resolution
    end = fraction.end
  }
  return withScales(line, { end, value, resolution, style: 'digits' }, money)
}
