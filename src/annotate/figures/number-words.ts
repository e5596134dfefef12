import { GROUPS, SCALES, SMALL_NUMBERS } from '../../text/numbers.ts'
import { isDashAt, type Line, skipHyphen, wordAt } from '../dates/line.ts'
import type { Numeral } from './numeral.ts'
import { withScales } from './scales.ts'
import { andFraction, HALVES } from './simple-fraction.ts'

/** Cardinal number words. "and" joins only behind a hundred or a larger scale: "two hundred and five". */
export function readWords(line: Line, index: number): Numeral | null {
  let at = index
  let total = 0
  let current = -1
  let resolution = 1
  let last = 0
  const article = wordAt(line, at) === 'a'
  if (article) at += 1
  for (let count = 0; count < 16; count += 1) {
    let next = current >= 0 || total > 0 ? skipDash(line, at, last) : at
    if (wordAt(line, next) === 'and' && last >= 100) next += 1
    const word = wordAt(line, next)
    const small = SMALL_NUMBERS.get(word)
    const scale = SCALES.get(word) ?? GROUPS.get(word)
    if (word === 'crore' && last === 1e5) {
      total *= 1e7
      last = 1e7
      at = next + 1
      continue
    }
    if (small !== undefined && !(article && count === 0)) {
      const joins =
        current <= 0
          ? current < 0
          : small > 0 && ((small < 10 && last >= 20 && last < 100) || (small < 100 && last === 100))
      if (!joins) break
      current = current < 0 ? small : current + small
      last = small
      resolution = 1
    } else if (
      scale !== undefined &&
      (current >= 0 || total === 0) &&
      !((word === 'dozens' && current < 0) || (word === 'score' && current < 0 && !article))
    ) {
      if (current < 0 && !article && count === 0 && GROUPS.has(word)) break
      if (scale === 100 && current > 99) break
      const value = (current < 0 ? 1 : current) * scale
      if (scale === 100) current = value
      else {
        total += value
        current = -1
      }
      resolution = GROUPS.has(word) ? 1 : scale
      last = scale
    } else break
    at = next + 1
  }
  if (at === (article ? index + 1 : index)) return null
  const value = total + Math.max(current, 0)
  return finish(line, { end: at, value, resolution, style: 'words' })
}

/** The index behind a hyphen; between tens and units it may stand apart: "fifty - two". */
function skipDash(line: Line, index: number, last: number): number {
  const apart = last >= 20 && last < 100 && isDashAt(line, index) && wordAt(line, index) === '-'
  return apart && (SMALL_NUMBERS.get(wordAt(line, index + 1)) ?? 10) < 10 ? index + 1 : skipHyphen(line, index)
}

/** Adds "point four", "and a half", and the scale behind that. */
function finish(line: Line, numeral: Numeral): Numeral {
  if (wordAt(line, numeral.end) === 'point') {
    const digits: number[] = []
    let at = numeral.end + 1
    for (; digits.length < 8; at += 1) {
      const digit = SMALL_NUMBERS.get(wordAt(line, at))
      if (digit === undefined) break
      const unit = digit >= 20 ? SMALL_NUMBERS.get(wordAt(line, skipHyphen(line, at + 1))) : undefined
      const joins = unit !== undefined && unit > 0 && unit < 10
      digits.push(joins ? digit + unit : digit)
      if (joins) at = skipHyphen(line, at + 1)
    }
    if (digits.length > 0) {
      const text = `${numeral.value}.${digits.join('')}`
      const resolution = Number(`1e-${text.length - text.indexOf('.') - 1}`)
      return withScales(line, { ...numeral, end: at, value: Number(text), resolution }, false)
    }
  }
  const fraction = numeral.resolution === 1 ? andFraction(line, numeral.end) : null
  if (fraction === null) return numeral
  const { end, resolution } = fraction
  return withScales(line, { end, value: numeral.value + fraction.value, resolution, style: 'words' }, false)
}

/** "half a million", "half a dozen", "a quarter of a million". */
export function readPartOfScale(line: Line, index: number): Numeral | null {
  const start = wordAt(line, index) === 'a' ? index + 1 : index
  const word = wordAt(line, start)
  if (word !== 'half' && word !== 'quarter') return null
  let at = start + 1
  if (wordAt(line, at) === 'of') at += 1
  if (wordAt(line, at) === 'a') at += 1
  const scale = SCALES.get(wordAt(line, at)) ?? (wordAt(line, at) === 'dozen' ? 12 : undefined)
  if (scale === undefined || isDashAt(line, start + 1)) return null
  const value = (HALVES.get(word) ?? 1) * scale
  return { end: at + 1, value, resolution: scale === 12 ? 1 : scale / 10, style: 'words' }
}
