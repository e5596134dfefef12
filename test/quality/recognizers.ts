import { existsSync, readFileSync } from 'node:fs'
import { fields, list, text } from './json.ts'

/** Where the case files lie, beside the checkout. */
const RECOGNIZERS = '../shared/data/recognizers'

export interface Expected {
  readonly text: string
  readonly start: number
  readonly type: string
  /** Days that count as right, each an inclusive interval or a day; empty where only the words are compared. */
  readonly days: readonly (readonly [string, string])[]
  readonly timex: string
  /** The number, for figures. */
  readonly value: number
  readonly unit: string
}

export interface Case {
  readonly input: string
  /** ISO date. */
  readonly reference: string | null
  readonly expected: readonly Expected[]
}

/** The cases of a file that its authors call supported in JavaScript; null where the file is absent. */
export function readCases(file: string): Case[] | null {
  const path = `${RECOGNIZERS}/${file}.json`
  if (!existsSync(path)) return null
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  const cases: Case[] = []
  for (const item of list(parsed)) {
    const entry = fields(item)
    if (text(entry.NotSupported).toLowerCase().includes('javascript')) continue
    const reference = text(fields(entry.Context).ReferenceDateTime).slice(0, 10)
    const input = text(entry.Input)
    cases.push({
      input,
      reference: reference === '' ? null : reference,
      expected: list(entry.Results)
        .map((result) => readExpected(fields(result), input))
        .filter((result) => result !== null),
    })
  }
  return cases
}

function readExpected(result: Readonly<Record<string, unknown>>, input: string): Expected | null {
  const resolution = fields(result.Resolution)
  const value = fields(result.Value)
  const words = text(result.Text)
  const start = typeof result.Start === 'number' ? result.Start : input.toLowerCase().indexOf(words.toLowerCase())
  const days: (readonly [string, string])[] = []
  let timex = text(value.Timex)
  for (const key of ['FutureResolution', 'PastResolution']) addDays(days, fields(value[key]))
  for (const item of list(resolution.values)) {
    const entry = fields(item)
    timex = text(entry.timex)
    addDays(days, { date: entry.value, startDate: entry.start, endDate: entry.end })
  }
  if (resolution.value === null) return null
  const type = text(result.TypeName) || text(result.Type)
  const number = Number(text(resolution.value).replace('%', ''))
  return {
    text: words,
    start,
    type: type.replace('datetimeV2.', ''),
    days,
    timex,
    value: number,
    unit: text(resolution.unit),
  }
}

function addDays(days: (readonly [string, string])[], resolution: Readonly<Record<string, unknown>>): void {
  const [date, start, end] = [text(resolution.date), text(resolution.startDate), text(resolution.endDate)]
  if (/^\d{4}-/.test(date)) days.push([date, date])
  else if (start !== '' || end !== '') days.push([start, end])
}
