import { describe, expect, it } from 'vitest'
import { readCases } from './recognizers.ts'
import { datesRight, ourDates } from './score-dates.ts'
import { type FigureKind, figuresRight, ourFigures } from './score-figures.ts'

const DATE_TYPES = new Set(['date', 'daterange', 'duration'])

/** The share that must stay right; what is missing are phrases of calendar assistants, such as "my week" and "the 27". */
const DATES: readonly (readonly [string, number])[] = [
  ['DateParser', 0.85],
  ['DatePeriodParser', 0.88],
  ['DurationParser', 0.96],
  ['DateTimeModel', 0.86],
]
const FIGURES: readonly (readonly [string, FigureKind, number])[] = [
  ['NumberModel', 'number', 0.9],
  ['PercentModel', 'percent', 0.9],
  ['CurrencyModel', 'currency', 0.93],
  ['DimensionModel', 'dimension', 0.85],
  ['TemperatureModel', 'temperature', 0.9],
  ['AgeModel', 'age', 0.95],
]

describe.skipIf(readCases('DateParser') === null)('public cases, where they lie beside the checkout', () => {
  it.each(DATES)('%s', (file, share) => {
    const cases = (readCases(file) ?? []).filter(({ expected }) => expected.every(({ type }) => DATE_TYPES.has(type)))
    const right = cases.filter((item) => datesRight(item, ourDates)).length
    expect(cases.length).toBeGreaterThan(0)
    expect(right / cases.length).toBeGreaterThanOrEqual(share)
  })

  it.each(FIGURES)('%s', (file, kind, share) => {
    const cases = readCases(file) ?? []
    const right = cases.filter((item) => figuresRight(item, kind, ourFigures)).length
    expect(cases.length).toBeGreaterThan(0)
    expect(right / cases.length).toBeGreaterThanOrEqual(share)
  })
})
