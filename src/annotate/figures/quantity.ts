import { isDashAt, type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { simpleFraction } from './simple-fraction.ts'

/** A number or a range of two, with the currency that stands before it. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
  readonly resolution: number
  readonly style: Numeral['style']
  /** ISO code by the sign or code before the number; empty for none. */
  readonly currency: string
  readonly range: boolean
  readonly simple: boolean
}

/** A currency sign or code with the index behind it. */
export function readPrefix(line: Line, index: number): { end: number; code: string } | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  const sign = CURRENCY_SIGNS.get(token.text)
  if (sign !== undefined) return { end: index + 1, code: sign.code }
  if (token.kind !== 'word') return null
  if (wordAt(line, index + 1) === '$') {
    const code = DOLLAR_PREFIXES.get(token.lower)
    const sure = touches(line, index + 1) || token.lower.length > 1 || token.lower === 'c'
    if (code !== undefined && sure && (token.capital || !touches(line, index))) return { end: index + 2, code }
  }
  if (CURRENCY_CODES.has(token.text)) return { end: index + 1, code: token.text }
  return token.text === 'Rs' || token.text === 'Rs.' ? { end: index + 1, code: 'INR' } : null
}

/** Reads a number with its sign, the currency before it, and the second number of a range. */
export function readQuantity(line: Line, index: number): Quantity | null {
  const signed = readSign(line, index)
  const prefix = readPrefix(line, signed.end)
  const at = prefix?.end ?? signed.end
  const sign = prefix !== null && signed.factor === 1 ? readSign(line, at) : { end: at, factor: signed.factor }
  const money = prefix !== null
  const fraction = money ? null : simpleFraction(line, sign.end)
  const first = fraction === null ? readNumeral(line, sign.end, money) : null
  if (fraction === null && first === null) return null
  const value = sign.factor * (fraction?.value ?? first?.value ?? 0)
  const end = fraction?.end ?? first?.end ?? sign.end
  const base = { start: index, currency: prefix?.code ?? '', style: first?.style ?? ('digits' as const) }
  const resolution = fraction === null ? (first?.resolution ?? 1) : 1 / fraction.denominator / 4
  const second = fraction === null && first !== null ? readUpper(line, first, money, index) : null
  if (second !== null && second.value > value) {
    // "$5 to $10 million": the scale holds for both ends.
    const scale = shares(line, first, second) ? second.resolution / (second.plain || 1) : 1
    const low = value * scale < second.value ? value * scale : value
    return {
      ...base,
      end: second.end,
      low,
      high: second.value,
      resolution: Math.min(second.resolution, resolution * scale),
      range: true,
      simple: false,
    }
  }
  return { ...base, end, low: value, high: value, resolution, range: false, simple: fraction !== null }
}

function readSign(line: Line, index: number): { end: number; factor: 1 | -1 } {
  const word = wordAt(line, index)
  if (word === 'minus' || word === 'negative') return { end: index + 1, factor: -1 }
  const dash = word === '-' || word === '−' || word === '–'
  const free =
    index === line.first || (!touches(line, index) && touches(line, index + 1)) || line.tokens[index - 1]?.text === '('
  return dash && free ? { end: index + 1, factor: -1 } : { end: index, factor: 1 }
}

interface Upper extends Numeral {
  /** Resolution of its digits without the scale. */
  readonly plain: number
}

const JOINTS: ReadonlySet<string> = new Set(['to', '-', '–', '‑', 'or'])
const CHANGES: ReadonlySet<string> = new Set(
  'up down rose rises fell falls increased grew dropped climbed jumped slipped declined gained added lost'.split(' '),
)
/** Behind "from" the two numbers are ends of a change: "rose from 400 to 500". */
function readUpper(line: Line, first: Numeral, money: boolean, start: number): Upper | null {
  const opener = wordAt(line, start - 1)
  let at = first.end
  const percent = wordAt(line, at) === '%' || wordAt(line, at) === 'percent'
  if (percent) at += 1
  const joint = wordAt(line, at)
  if (CHANGES.has(opener)) return null
  if (opener === 'between' ? joint !== 'and' && !JOINTS.has(joint) : !JOINTS.has(joint) || opener === 'from')
    return null
  const dash = isDashAt(line, at)
  if (dash && !touches(line, at) && touches(line, at + 1)) return null
  at = dash ? at + 1 : skipHyphen(line, at + 1)
  const prefix = readPrefix(line, at)
  if (prefix !== null && !money) return null
  if (
    tokenAt(line, prefix?.end ?? at)?.kind === 'word' &&
    joint === 'to' &&
    first.style === 'digits' &&
    prefix === null
  ) {
    if (readNumeral(line, at)?.style !== 'words') return null
  }
  const second = readNumeral(line, prefix?.end ?? at, money)
  if (second !== null && percent && wordAt(line, second.end) !== wordAt(line, first.end)) return null
  if (second === null || (joint === 'or' && !isNextTo(first.value, second.value))) return null
  const digits = tokenAt(line, prefix?.end ?? at)?.text ?? ''
  const point = digits.indexOf('.')
  return { ...second, plain: point < 0 ? 1 : Number(`1e-${digits.length - point - 1}`) }
}

function isNextTo(low: number, high: number): boolean {
  return high > low && high <= low * 2 + 1
}

/** Whether the first number lacks a scale that the second has: "5 to 10 million". */
function shares(line: Line, first: Numeral | null, second: Upper): boolean {
  if (first === null || first.resolution >= 100) return false
  return second.resolution / (second.plain || 1) >= 100 && first.value < 1000 && line.end >= second.end
}
