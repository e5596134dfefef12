import type { FigureShape, Token } from '../../model/annotation.ts'
import { FRACTION_SIGNS, ORDINALS, SCALES, SMALL_NUMBERS } from '../../text/numbers.ts'
import { type Line, tokenAt, touches, wordAt } from '../dates/line.ts'
import { type Counted, findCounted } from './counted.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies.ts'
import { readFraction } from './fraction.ts'
import { MULTIPLE_WORDS, readMultipleWord } from './multiples.ts'
import { isNumber, isPartOfName, pass, phoneEnd } from './no-figure.ts'
import { readOrdinalFigure } from './ordinals.ts'
import { readPair } from './pair.ts'
import { readQuantity } from './quantity.ts'
import { readPercent, readUnit } from './suffix.ts'
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
  ...'a an half quarter dozen minus negative rs rs. between percent percents per'.split(' '),
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

type Reader = (line: Line, index: number, token: Token, pounds: boolean) => FigureDraft | null

/** What a figure can be, the surest reading first. */
const READERS: readonly Reader[] = [
  readBetween,
  readName,
  readFeetMarks,
  readMultiple,
  readTwo,
  readRank,
  readShare,
  readPercentLabel,
  readAmount,
]

/** Reads the figure that starts at a token. `pounds` tells that the article reckons in pounds sterling. */
export function readFigure(line: Line, index: number, pounds: boolean): FigureDraft | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  for (const reader of READERS) {
    const draft = reader(line, index, token, pounds)
    if (draft !== null) return draft
  }
  return null
}

/** "between 10 and 20 percent". */
function readBetween(line: Line, index: number, token: Token, pounds: boolean): FigureDraft | null {
  if (token.lower !== 'between') return null
  const range = readQuantity(line, index + 1)
  return range?.range === true ? withSuffix(line, { ...range, start: index }, pounds) : null
}

function readName(line: Line, index: number, token: Token): FigureDraft | null {
  if (token.kind !== 'number') return null
  const phone = phoneEnd(line, index)
  if (phone > index) return { ...pass(line, index), end: phone }
  return isPartOfName(line, index) ? pass(line, index) : null
}

/** `5'10"`: feet and inches by their marks. */
function readFeetMarks(line: Line, index: number, token: Token): FigureDraft | null {
  const [mark, inches, close] = [wordAt(line, index + 1), tokenAt(line, index + 2), wordAt(line, index + 3)]
  if (token.kind !== 'number' || !"'’′".includes(mark || ' ') || !touches(line, index + 1)) return null
  if (inches?.kind !== 'number' || !/^(?:\d|1[01])$/.test(inches.text) || !touches(line, index + 2)) return null
  if (!'"”″'.includes(close || ' ') || !touches(line, index + 3) || !/^\d$/.test(token.text)) return null
  const value = Number(token.text) + Number(inches.text) / 12
  return { ...plain('measure', index, { end: index + 4, value }, 1 / 12), unit: 'foot' }
}

function readMultiple(line: Line, index: number, token: Token): FigureDraft | null {
  const multiple = token.kind === 'word' ? readMultipleWord(line, index) : null
  return multiple === null ? null : plain('multiple', index, multiple, multiple.value / 10)
}

/** "4-2", "3 to 1", "one in four". */
function readTwo(line: Line, index: number): FigureDraft | null {
  const pair = readPair(line, index)
  if (pair === null) return null
  const counted = pair.shape === 'one-in' ? findCounted(line, pair.end, 2) : null
  return { ...pair, start: index, unit: '', counted }
}

function readRank(line: Line, index: number): FigureDraft | null {
  const ordinal = readOrdinalFigure(line, index)
  return ordinal === null
    ? null
    : { ...plain('ordinal', index, ordinal, 1), counted: findCounted(line, ordinal.end, 1) }
}

/** A fraction, and what it is a fraction of; "a quarter mile" is a measure. */
function readShare(line: Line, index: number, token: Token, pounds: boolean): FigureDraft | null {
  const negative = token.lower === 'minus' || token.lower === 'negative'
  const fraction = readFraction(line, negative ? index + 1 : index)
  if (fraction === null) return null
  const measured = readUnit(line, wordAt(line, fraction.end) === 'of' ? fraction.end + 2 : fraction.end)
  const { end, value, resolution } = fraction
  const scale =
    wordAt(line, end) === 'of' && wordAt(line, end + 1) === 'a' ? SCALES.get(wordAt(line, end + 2)) : undefined
  if (scale !== undefined && value < 1) {
    // "a quarter of a million people"
    const whole = {
      start: index,
      end: end + 3,
      low: value * scale,
      high: value * scale,
      resolution: resolution * scale,
    }
    return withSuffix(line, { ...whole, style: 'words', currency: '', range: false, simple: false }, pounds)
  }
  if (negative) return fractionDraft(line, index, { ...fraction, value: -value })
  if (measured === null) return fractionDraft(line, index, fraction)
  const share = { style: 'words', currency: '', range: false, simple: true } as const
  return withSuffix(line, { ...share, start: index, end, low: value, high: value, resolution }, pounds)
}

/** A label such as "percent of 10": the unit stands before its number, and nothing else stands there. */
function readPercentLabel(line: Line, index: number, token: Token): FigureDraft | null {
  if (index !== line.first || !token.lower.startsWith('per')) return null
  const percent = readPercent(line, index)
  if (percent === null || wordAt(line, percent.end) !== 'of') return null
  const quantity = readQuantity(line, percent.end + 1)
  if (quantity === null || quantity.end !== line.end || quantity.range) return null
  return { ...plain('percent', index, { end: quantity.end, value: quantity.low }, quantity.resolution), unit: '%' }
}

function readAmount(line: Line, index: number, _token: Token, pounds: boolean): FigureDraft | null {
  const quantity = readQuantity(line, index)
  return quantity === null || !isNumber(line, quantity) ? null : withSuffix(line, quantity, pounds)
}

function plain(
  shape: FigureShape,
  start: number,
  { end, value }: { readonly end: number; readonly value: number },
  resolution: number,
): FigureDraft {
  return { start, end, shape, low: value, high: value, unit: '', counted: null, resolution }
}
