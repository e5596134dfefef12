import type { FigureShape } from '../../model/annotation.ts'
import { isDashAt, type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'
import { findCounted, findWhole } from './counted.ts'
import { readTimes } from './multiples.ts'
import { isLabelled, isNamed, LABELS } from './no-figure.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import type { FigureDraft } from './readers.ts'
import { readCurrency, readPercent, readUnit } from './suffix.ts'

/** Behind a hyphen these count nothing: "two-way", "five-star". */
const UNCOUNTED: ReadonlySet<string> = new Set(
  'way off stop time times sided dimensional star faced fold bit horse hander edged legged handed eyed liner step strong plus odd size upmanship on over a'.split(
    ' ',
  ),
)

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

const SMALLER: ReadonlyMap<string, { readonly unit: string; readonly count: number }> = new Map([
  ['foot', { unit: 'inch', count: 12 }],
  ['stone', { unit: 'pound', count: 14 }],
  ['pound', { unit: 'ounce', count: 16 }],
])

export function fractionDraft(
  line: Line,
  start: number,
  { end, value, resolution }: { end: number; value: number; resolution: number },
): FigureDraft {
  const counted = wordAt(line, end) === 'of' ? findWhole(line, end + 1) : null
  return { start, end, shape: 'fraction', low: value, high: value, unit: '', counted, resolution }
}

export function withSuffix(line: Line, quantity: Quantity, pounds: boolean): FigureDraft {
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
  const inches = wordAt(line, second.end) === 'in' && touches(line, second.end) && unit === 'foot'
  if (inches) {
    const value = low + second.low / smaller.count
    return { ...base, end: second.end + 1, low: value, high: value, resolution: 1 / smaller.count }
  }
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
