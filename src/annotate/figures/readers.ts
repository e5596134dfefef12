import type { FigureShape, Token } from '../../model/annotation.ts'
import { FRACTION_SIGNS, ORDINALS, SCALES, SMALL_NUMBERS } from '../../text/numbers.ts'
import { type Line, tokenAt, wordAt } from '../dates/line.ts'
import { type Counted, findCounted } from './counted.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies.ts'
import { readFraction } from './fraction.ts'
import { MULTIPLE_WORDS, readMultipleWord } from './multiples.ts'
import { isNumber, isPartOfName, pass } from './no-figure.ts'
import { readOrdinalFigure } from './ordinals.ts'
import { readPair } from './pair.ts'
import { readQuantity } from './quantity.ts'
import { readUnit } from './suffix.ts'
import { fractionDraft, withSuffix } from './with-suffix.ts'

/** A figure as read; a shape of null stands for digits that are no figure and are passed over. */
export interface FigureDraft {
  readonly start: number
  readonly end: number
  readonly shape: FigureShape | null
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly counted: Counted | null
  readonly resolution: number
}

const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  ...ORDINALS.keys(),
  ...MULTIPLE_WORDS,
  ...DOLLAR_PREFIXES.keys(),
  ...'a an half quarter dozen minus negative rs rs. between'.split(' '),
])
/** Whether a figure can start with a token: a quick look before the readers are asked. */
export function startsFigure(token: Token): boolean {
  if (token.kind === 'number') return true
  if (token.kind === 'word') return STARTERS.has(token.lower) || CURRENCY_CODES.has(token.text)
  return (
    CURRENCY_SIGNS.has(token.text) ||
    FRACTION_SIGNS.has(token.text) ||
    token.text === '-' ||
    token.text === '−' ||
    token.text === '–'
  )
}

/** Reads the figure that starts at a token. `pounds` tells that the article reckons in pounds sterling. */
export function readFigure(line: Line, index: number, pounds: boolean): FigureDraft | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  const base = { start: index, unit: '', counted: null }
  if (token.lower === 'between') {
    const range = readQuantity(line, index + 1)
    return range?.range === true ? withSuffix(line, { ...range, start: index }, pounds) : null
  }
  if (token.kind === 'word') {
    const multiple = readMultipleWord(line, index)
    if (multiple !== null)
      return {
        ...base,
        end: multiple.end,
        shape: 'multiple',
        low: multiple.value,
        high: multiple.value,
        resolution: multiple.value / 10,
      }
  } else if (token.kind === 'number' && isPartOfName(line, index)) return pass(line, index)
  if (token.kind === 'word' || token.kind === 'number') {
    const pair = readPair(line, index)
    if (pair !== null) {
      const counted = pair.shape === 'one-in' ? findCounted(line, pair.end, 2) : null
      return {
        ...base,
        end: pair.end,
        shape: pair.shape,
        low: pair.low,
        high: pair.high,
        resolution: pair.resolution,
        counted,
      }
    }
    const ordinal = readOrdinalFigure(line, index)
    if (ordinal !== null) {
      const counted = findCounted(line, ordinal.end, 1)
      return {
        ...base,
        end: ordinal.end,
        shape: 'ordinal',
        low: ordinal.value,
        high: ordinal.value,
        resolution: 1,
        counted,
      }
    }
  }
  const negative = token.lower === 'minus' || token.lower === 'negative'
  const below = negative ? readFraction(line, index + 1) : null
  if (below !== null) return fractionDraft(line, index, { ...below, value: -below.value })
  const fraction = readFraction(line, index)
  const measured =
    fraction === null ? null : readUnit(line, wordAt(line, fraction.end) === 'of' ? fraction.end + 2 : fraction.end)
  if (fraction !== null && measured === null) return fractionDraft(line, index, fraction)
  const quantity =
    fraction === null
      ? readQuantity(line, index)
      : { ...PLAIN, ...fraction, start: index, low: fraction.value, high: fraction.value }
  return quantity === null || !isNumber(line, quantity) ? null : withSuffix(line, quantity, pounds)
}

const PLAIN = { style: 'words', currency: '', range: false, simple: true } as const
