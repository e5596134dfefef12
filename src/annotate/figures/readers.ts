import type { FigureShape, Token } from '../../model/annotation.ts'
import { FRACTION_SIGNS, ORDINALS, SCALES, SMALL_NUMBERS } from '../../text/numbers.ts'
import { isDashAt, type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'
import { type Counted, findCounted, findWhole } from './counted.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from './currencies.ts'
import { readFraction } from './fraction.ts'
import { MULTIPLE_WORDS, readMultipleWord, readTimes } from './multiples.ts'
import { readOrdinalFigure } from './ordinals.ts'
import { readPair } from './pair.ts'
import { type Quantity, readPrefix, readQuantity } from './quantity.ts'
import { readCurrency, readPercent, readUnit } from './suffix.ts'

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
/** Words before a number that is a name or a place in a list: "No. 5", "page 12", "Channel 4". */
const LABELS: ReadonlySet<string> = new Set(
  'no. no nos. nos number numbers page pages p. pp. chapter section sec. § article amendment title rule line lines room suite apt apt. flight route highway interstate channel version model issue volume vol. act part step figure fig. table phase tier level type class grade form case file proposition prop. bill hr h.r. s. # radio formula group boeing airbus windows ios iphone apollo covid'.split(
    ' ',
  ),
)
/** "the one", "no one", "one another": no number. */
const NO_ONE_BEFORE: ReadonlySet<string> = new Set(
  'the this that no which every any each some another such not only loved little good big right wrong'.split(' '),
)
const NO_ONE_BEHIND: ReadonlySet<string> = new Set(
  "'s after better of another might should could can must would may will has is was who that which thing day in at to on for by or and else".split(
    ' ',
  ),
)

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

function fractionDraft(
  line: Line,
  start: number,
  { end, value, resolution }: { end: number; value: number; resolution: number },
): FigureDraft {
  const counted = wordAt(line, end) === 'of' ? findWhole(line, end + 1) : null
  return { start, end, shape: 'fraction', low: value, high: value, unit: '', counted, resolution }
}

function withSuffix(line: Line, quantity: Quantity, pounds: boolean): FigureDraft {
  const { start, end, low, high, resolution, range } = quantity
  const base = { start, low, high, resolution, counted: null }
  const shaped = (shape: FigureShape): FigureShape => (range ? 'range' : shape)
  if (quantity.currency !== '') return { ...base, end, shape: shaped('money'), unit: quantity.currency }
  const percent = readPercent(line, end)
  if (percent !== null) {
    const counted = wordAt(line, percent.end) === 'of' ? findWhole(line, percent.end + 1) : null
    const unit = percent.shape === 'percent' ? '%' : 'percentage point'
    return { ...base, end: percent.end, shape: shaped(percent.shape), unit, counted }
  }
  const money = readCurrency(line, end, high, pounds)
  if (money !== null) return moneyDraft(line, quantity, money.end, money.currency.code, money.currency.factor)
  const times = readTimes(line, end)
  if (times !== null) return { ...base, end: times, shape: shaped('multiple'), unit: '' }
  const unit = readUnit(line, end)
  if (unit !== null) return measureDraft(line, quantity, unit.end, unit.unit.name)
  if (!range && (isNamed(line, start, end) || LABELS.has(wordAt(line, start - 1))))
    return { ...base, end, shape: null, unit: '' }
  const compound = readCompound(line, end, low)
  if (compound !== null) return { ...base, end, ...compound }
  if (quantity.simple) return fractionDraft(line, start, { end, value: low, resolution })
  const counted = findCounted(line, end, high)
  if (counted !== null) return { ...base, end, shape: shaped('count'), unit: counted.noun, counted }
  if (isLabelled(line, start)) return { ...base, end, shape: null, unit: '' }
  return { ...base, end, shape: shaped('number'), unit: '' }
}

const CLOCK: ReadonlySet<string> = new Set('am pm a.m. p.m. am. pm. gmt bst est edt et pt cet utc hrs'.split(' '))
/** Behind a hyphen these count nothing: "two-way", "five-star". */
const UNCOUNTED: ReadonlySet<string> = new Set(
  'way off stop time times sided dimensional star faced fold bit horse hander edged legged handed eyed liner step strong plus odd size upmanship on over a'.split(
    ' ',
  ),
)

/** Times, list marks, names glued to their number ("3G", "4x400m"), numbers within a title ("Ocean's Twelve"). */
function isNamed(line: Line, start: number, end: number): boolean {
  const [first, next] = [tokenAt(line, start), tokenAt(line, end)]
  if (next !== undefined && CLOCK.has(next.lower)) return true
  if (next?.text === ')' && touches(line, end) && (start === line.first || wordAt(line, start - 1) === '.')) return true
  if (next?.kind === 'word' && touches(line, end) && (next.lower === 's' || next.capital || /\d/.test(next.text)))
    return true
  const before = line.tokens[start - 1]
  return (
    first?.kind === 'word' && first.capital && start > line.first && (before?.kind === 'word' || before?.lower === "'s")
  )
}

/** "a 12-member panel" counts members; "two-way" counts nothing, and "one-off" is no number. */
function readCompound(line: Line, end: number, value: number): Pick<FigureDraft, 'shape' | 'unit' | 'counted'> | null {
  if (!isDashAt(line, end) || !touches(line, end) || !touches(line, end + 1)) return null
  const noun = tokenAt(line, end + 1)
  if (noun?.kind !== 'word') return null
  if (value === 1 || (UNCOUNTED.has(noun.lower) && noun.lower !== 'strong'))
    return { shape: null, unit: '', counted: null }
  if (noun.lower === 'strong') return { shape: 'count', unit: '', counted: null }
  return { shape: 'count', unit: noun.lower, counted: { token: end + 1, noun: noun.lower } }
}

/** "three dollars and fifty cents" is one amount. */
function moneyDraft(
  line: Line,
  { start, low, high, resolution, range }: Quantity,
  end: number,
  code: string,
  factor: number,
): FigureDraft {
  const base = { start, unit: code, counted: null, shape: range ? ('range' as const) : ('money' as const) }
  const and = wordAt(line, end) === 'and' ? end + 1 : end
  const minor = factor === 1 && !range ? readQuantity(line, and) : null
  const cents = minor === null ? null : readCurrency(line, minor.end, minor.low, true)
  if (minor !== null && cents !== null && cents.currency.factor < 1 && minor.low < 100) {
    const value = low + minor.low * cents.currency.factor
    return { ...base, end: cents.end, low: value, high: value, resolution: 0.01 }
  }
  return { ...base, end, low: low * factor, high: high * factor, resolution: resolution * factor }
}

/** "6-foot-4", "5 feet 10 inches", "11 stone 4 pounds" are one measure in the larger unit. */
function measureDraft(
  line: Line,
  { start, low, high, resolution, range }: Quantity,
  end: number,
  unit: string,
): FigureDraft {
  const base = { start, counted: null, unit, shape: range ? ('range' as const) : ('measure' as const) }
  const smaller = SMALLER.get(unit)
  if (smaller === undefined || range) return { ...base, end, low, high, resolution }
  const at = skipHyphen(line, wordAt(line, end) === 'and' ? end + 1 : end)
  const second = readQuantity(line, at)
  if (second === null || second.low >= smaller.count || second.range) return { ...base, end, low, high, resolution }
  const named = readUnit(line, second.end)
  const joined = at > end && unit === 'foot' && isDashAt(line, end) && named === null
  if (named?.unit.name !== smaller.unit && !joined) return { ...base, end, low, high, resolution }
  const value = low + second.low / smaller.count
  return {
    ...base,
    end: joined ? second.end : (named?.end ?? second.end),
    low: value,
    high: value,
    resolution: 1 / smaller.count,
  }
}

const SMALLER: ReadonlyMap<string, { readonly unit: string; readonly count: number }> = new Map([
  ['foot', { unit: 'inch', count: 12 }],
  ['stone', { unit: 'pound', count: 14 }],
  ['pound', { unit: 'ounce', count: 16 }],
])

/** Sorts out "one" as a pronoun, bare articles, and scales without a number. */
function isNumber(line: Line, { start, end, style, low, currency, range }: Quantity): boolean {
  if (style === 'digits' || currency !== '' || range) return true
  const word = wordAt(line, start)
  if (end === start + 1 && (word === 'a' || word === 'an' || word === 'nil')) return false
  // "multi-million", "hundreds of thousands": a scale alone is no number.
  if (SCALES.has(word) && !(start === line.first && end === line.end)) return false
  if (low !== 1 || end > start + 1) return true
  if (start === line.first && end === line.end) return true
  const next = tokenAt(line, end)
  if (wordAt(line, start - 1) === '-' && wordAt(line, start - 2) === 'no') return false
  if (next === undefined || NO_ONE_BEFORE.has(wordAt(line, start - 1)) || NO_ONE_BEHIND.has(next.lower)) return false
  return next.kind === 'word' || next.text === '-'
}

/** Digits that a name, address or code goes through: "COVID-19", "F-16", "24/7", "192.168.1.2". */
function isPartOfName(line: Line, index: number): boolean {
  const token = tokenAt(line, index)
  if (token === undefined) return false
  if (isDashAt(line, index - 1) && touches(line, index) && touches(line, index - 1)) {
    const before = line.tokens[index - 2]
    if (before?.kind === 'word' && !SMALL_NUMBERS.has(before.lower)) return true
  }
  const slash = wordAt(line, index + 1) === '/' && touches(line, index + 1) && touches(line, index + 2)
  if (slash && tokenAt(line, index + 2)?.kind === 'number') return Number(token.text) >= Number(wordAt(line, index + 2))
  return /\.\d+\./.test(token.text)
}

function pass(line: Line, index: number): FigureDraft {
  let end = index + 1
  while (
    end < line.end &&
    touches(line, end) &&
    (tokenAt(line, end)?.kind === 'number' || wordAt(line, end) === '/' || isDashAt(line, end))
  )
    end += 1
  return { start: index, end, shape: null, low: 0, high: 0, unit: '', counted: null, resolution: 1 }
}

/** Whether the words before a bare number make it a name: "No. 5", "Apollo 11". */
function isLabelled(line: Line, index: number): boolean {
  const before = line.tokens[index - 1]
  if (before === undefined || index - 1 < line.first) return false
  if (LABELS.has(before.lower)) return true
  return before.kind === 'word' && before.capital && index - 1 > line.first && readPrefix(line, index) === null
}
