import { recogniseDates } from '../../src/annotate/dates/recognise-dates.ts'
import { recogniseFigures } from '../../src/annotate/figures/recognise-figures.ts'
import { scan } from '../../src/annotate/scan.ts'
import type { FigureMention } from '../../src/model/annotation.ts'
import { findUnit } from '../../src/text/units.ts'
import { textDocument } from '../support/text-document.ts'
import type { Case, Expected } from './recognizers.ts'

/** A figure as any recogniser may give it. */
export interface FoundFigure {
  readonly text: string
  readonly start: number
  readonly value: number
  /** As `FigureMention.unit`; empty where it isn't known. */
  readonly unit: string
}

export type FigureKind = 'number' | 'percent' | 'currency' | 'dimension' | 'temperature' | 'age' | 'ordinal'
export type FigureFinder = (input: string, kind: FigureKind) => readonly FoundFigure[]

const ISO = /^[A-Z]{3}$/
const TEMPERATURES = new Set(['°C', '°F', 'degree', 'kelvin'])

/** Our own recogniser in the common form. */
export const ourFigures: FigureFinder = (input, kind) => {
  const document = textDocument(input)
  const offset = input.length - input.trimStart().length
  const tokens = scan(document)
  const dates = recogniseDates(tokens, null)
  const found = recogniseFigures(tokens, dates)
    .filter((figure) => isOf(figure, kind))
    .map(({ text, from, low, unit }) => ({ text, start: from + offset, value: low, unit }))
  if (kind !== 'number') return found
  for (const { text, from, stated, shape } of dates) {
    if (stated.amount !== undefined && shape !== 'age')
      found.push({ text, start: from + offset, value: stated.amount.low, unit: stated.amount.unit })
  }
  return found
}

function isOf({ shape, unit, text }: FigureMention, kind: FigureKind): boolean {
  const range = shape === 'range'
  if (kind === 'percent') return shape === 'percent' || (range && unit === '%')
  if (kind === 'currency') return shape === 'money' || (range && ISO.test(unit))
  if (kind === 'temperature') return TEMPERATURES.has(unit)
  if (kind === 'dimension')
    return (shape === 'measure' || (range && findUnit(unit) !== undefined)) && !TEMPERATURES.has(unit)
  if (kind === 'age' || kind === 'ordinal') return shape === kind
  // A measure glued to its unit ("75ml") holds no number there either.
  return shape !== 'ordinal' && !(shape === 'measure' && /\d\p{L}+$/u.test(text))
}

/** Whether everything expected was found, with span, value and unit, and nothing else of its kind. */
export function figuresRight({ input, expected }: Case, kind: FigureKind, find: FigureFinder): boolean {
  const found = find(input, kind)
  if (found.length !== expected.length) return false
  return expected.every((want) => found.some((figure) => sameSpan(figure, want, kind) && sameValue(figure, want, kind)))
}

function sameSpan(figure: FoundFigure, want: Expected, kind: FigureKind): boolean {
  if (figure.start >= want.start + want.text.length || want.start >= figure.start + figure.text.length) return false
  const [ours, theirs] = [fold(figure.text), fold(want.text)]
  // A bare number may stand within a figure with its currency or unit.
  return kind === 'number' ? ours.includes(theirs) : ours === theirs
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function sameValue({ value, unit }: FoundFigure, want: Expected, kind: FigureKind): boolean {
  const [factor, name] = kind === 'currency' ? (CURRENCIES.get(want.unit) ?? [1, '']) : [1, '']
  const target = want.value * factor
  if (Math.abs(value - target) > 1e-9 * Math.max(1, Math.abs(target))) return false
  if (unit === '' || kind === 'number' || kind === 'percent' || kind === 'ordinal') return true
  if (kind === 'currency') return name === '' || name === unit
  if (kind === 'temperature') return want.unit === 'Degree' ? unit === 'degree' : unit === `°${want.unit}`
  if (kind === 'age') return unit === want.unit.toLowerCase() || want.unit === 'Age'
  return findUnit(want.unit.toLowerCase())?.name === findUnit(unit.toLowerCase())?.name
}

const CURRENCIES: ReadonlyMap<string, readonly [number, string]> = new Map<string, readonly [number, string]>([
  ['Dollar', [1, 'USD']],
  ['United States dollar', [1, 'USD']],
  ['Cent', [0.01, 'USD']],
  ['Pound', [1, 'GBP']],
  ['British pound', [1, 'GBP']],
  ['Pence', [0.01, 'GBP']],
  ['Penny', [0.01, 'GBP']],
  ['Euro', [1, 'EUR']],
  ['Japanese yen', [1, 'JPY']],
  ['Canadian dollar', [1, 'CAD']],
  ['Australian dollar', [1, 'AUD']],
  ['Hong Kong dollar', [1, 'HKD']],
  ['Chinese yuan', [1, 'CNY']],
  ['Swiss franc', [1, 'CHF']],
  ['Rupee', [1, 'INR']],
])
