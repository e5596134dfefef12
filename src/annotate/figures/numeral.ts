import { FRACTION_SIGNS, GROUPS, parseDigits, SCALES, SHORT_SCALES, SMALL_NUMBERS } from '../../text/numbers.ts'
import { isDashAt, type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'
import { CURRENCY_SIGNS, CURRENCY_WORDS, LARGE_ONLY } from './currencies.ts'

/** A number in digits, words or both: "1,200", "1.5bn", "twenty-one", "two and a half million", "half a dozen". */
export interface Numeral {
  /** Index of the token behind it. */
  readonly end: number
  readonly value: number
  /** Place value of the last digit or word shown. */
  readonly resolution: number
  readonly style: 'digits' | 'words'
}

/** Short scales that are read with a space before them too. */
const SPACED_SCALES: ReadonlySet<string> = new Set(['bn', 'mn', 'tn', 'mln', 'bln', 'trn', 'tln', 'mm', 'mil'])
const HALVES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['third', 1 / 3],
  ['fourth', 0.25],
  ['fifth', 0.2],
  ['eighth', 0.125],
])
const DIGIT_GROUP = /^\d{3}(?:\.\d+)?$/

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

/** `1 234 567`: groups of three digits with one space between them. */
function spaceGroups(line: Line, index: number): Numeral | null {
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
function indianGroups(line: Line, index: number): Numeral | null {
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
function readPower(line: Line, index: number, value: number): Numeral | null {
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

/** `1/2` or `½` behind a whole number, and " and a half". */
function fractionBehind(line: Line, index: number): { value: number; resolution: number; end: number } | null {
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

function andFraction(line: Line, index: number): { value: number; resolution: number; end: number } | null {
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

/** Multiplies by the scales behind a number: "1.2 billion", "three lakh crore", "5k", "$70-million". */
function withScales(line: Line, numeral: Numeral, money: boolean): Numeral {
  let { end, value, resolution, style } = numeral
  for (let count = 0; count < 3; count += 1) {
    const at = skipHyphen(line, end)
    const word = wordAt(line, at)
    const scale = SCALES.get(word) ?? GROUPS.get(word) ?? shortScale(line, at, money)
    if (scale === undefined || (word === 'score' && value > 9)) break
    value = tidy(value * scale)
    resolution = tidy(resolution * (GROUPS.has(word) ? 1 : scale))
    end = at + 1
    if (!SCALES.has(word)) break
  }
  return { end, value, resolution, style }
}

function shortScale(line: Line, index: number, money: boolean): number | undefined {
  const token = tokenAt(line, index)
  if (token === undefined || token.kind !== 'word') return undefined
  const scale = SHORT_SCALES.get(token.lower)
  if (scale === undefined) return undefined
  if (SPACED_SCALES.has(token.lower)) return token.lower === 'mm' && !money ? undefined : scale
  if (!touches(line, index)) {
    // "2.33 k" where nothing follows that the letter could belong to.
    const last = tokenAt(line, index + 1)?.kind !== 'word'
    return last && (token.lower === 'k' || token.text === 'M' || token.text === 'G') ? scale : undefined
  }
  if (token.lower === 'k' || token.lower === 'b' || token.text === 'M') return scale
  if (token.text === 'G' && index + 1 === line.end) return scale
  if (token.lower === 'm' && !money) return countsMillions(line, index + 1) ? scale : undefined
  return money && token.lower !== 'g' ? scale : undefined
}

/** What comes in millions: "785m euros", "133m text messages", "5m tonnes"; "60m hurdles" and "a 5m fence" do not. */
function countsMillions(line: Line, index: number): boolean {
  for (let at = index; at <= index + 2; at += 1) {
    const word = wordAt(line, at)
    if (MILLIONS.has(word) || (CURRENCY_WORDS.get(word)?.factor === 1 && !LARGE_ONLY.has(word))) return true
    if (tokenAt(line, at)?.kind !== 'word' || FUNCTION_WORDS.has(word)) break
  }
  return wordAt(line, index) === '(' && CURRENCY_SIGNS.has(wordAt(line, index + 1))
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set('of in the to at on and for with by from a an'.split(' '))
const MILLIONS: ReadonlySet<string> = new Set(
  'people shares users customers viewers copies jobs homes households voters votes children messages barrels tonnes tons passengers units visitors'
    .concat(
      ' downloads subscribers cars vehicles phones handsets mobiles games songs computers pcs players workers employees pensioners patients',
    )
    .concat(
      ' students pupils members fans tickets doses tests cases deaths americans britons indians litres gallons acres hectares women men',
    )
    .concat(
      ' families adults consumers accounts connections lines machines sets books listeners tourists refugees followers residents',
    )
    .split(' '),
)

/** Cardinal number words. "and" joins only behind a hundred or a larger scale: "two hundred and five". */
function readWords(line: Line, index: number): Numeral | null {
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
function readPartOfScale(line: Line, index: number): Numeral | null {
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

/** Takes off what binary multiplication adds: 1.1 × 1000000 is 1100000. */
function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
