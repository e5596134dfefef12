import { existsSync, readFileSync } from 'node:fs'

/** Where the case files lie, beside the checkout. */
export const RECOGNIZERS = '../shared/data/recognizers'

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

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Fields = { readonly [key: string]: Json }

/** The cases of a file that its authors call supported in JavaScript; null where the file is absent. */
export function readCases(file: string): Case[] | null {
  const path = `${RECOGNIZERS}/${file}.json`
  if (!existsSync(path)) return null
  const parsed: Json = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  const cases: Case[] = []
  for (const item of list(parsed)) {
    const fields = object(item)
    if (text(fields.NotSupported).toLowerCase().includes('javascript')) continue
    const reference = text(object(fields.Context).ReferenceDateTime).slice(0, 10)
    const input = text(fields.Input)
    cases.push({
      input,
      reference: reference === '' ? null : reference,
      expected: list(fields.Results)
        .map((result) => readExpected(object(result), input))
        .filter((result) => result !== null),
    })
  }
  return cases
}

function readExpected(result: Fields, input: string): Expected | null {
  const resolution = object(result.Resolution)
  const value = object(result.Value)
  const words = text(result.Text)
  const start = typeof result.Start === 'number' ? result.Start : input.toLowerCase().indexOf(words.toLowerCase())
  const days: (readonly [string, string])[] = []
  let timex = text(value.Timex)
  for (const key of ['FutureResolution', 'PastResolution']) addDays(days, object(value[key]))
  for (const item of list(resolution.values)) {
    const fields = object(item)
    timex = text(fields.timex)
    addDays(days, { date: fields.value ?? '', startDate: fields.start ?? '', endDate: fields.end ?? '' })
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

function addDays(days: (readonly [string, string])[], fields: Fields): void {
  const [date, start, end] = [text(fields.date), text(fields.startDate), text(fields.endDate)]
  if (/^\d{4}-/.test(date)) days.push([date, date])
  else if (start !== '' || end !== '') days.push([start, end])
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}

function object(value: Json | undefined): Fields {
  return isFields(value) ? value : {}
}

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
