import { call, fields, list, number, text } from './json.ts'
import type { DateFinder, FoundDate } from './score-dates.ts'
import type { FigureFinder, FoundFigure } from './score-figures.ts'

/** Another library's recognisers, as they come out of the box. */
export interface Other {
  readonly name: string
  readonly dates: DateFinder | null
  readonly figures: FigureFinder | null
  readonly sentences: ((input: string) => readonly string[]) | null
}

/** The libraries to compare with that are installed: compromise, compromise-dates, chrono-node. */
export async function loadOthers(): Promise<Other[]> {
  const others: Other[] = []
  const compromise = await load('compromise/three')
  if (compromise !== null) {
    const nlp = fields(compromise).default
    const sentences = (input: string): string[] =>
      list(call(call(call({ nlp }, 'nlp', input), 'sentences'), 'out', 'array')).map(text)
    others.push({ name: 'compromise', dates: null, figures: compromiseFigures(nlp), sentences })
    const plugin = await load('compromise-dates')
    if (plugin !== null) {
      call(nlp, 'extend', fields(plugin).default)
      others.push({ name: 'compromise-dates', dates: compromiseDates(nlp), figures: null, sentences: null })
    }
  }
  const chrono = await load('chrono-node')
  if (chrono !== null) others.push({ name: 'chrono-node', dates: chronoDates(chrono), figures: null, sentences: null })
  return others
}

async function load(name: string): Promise<unknown> {
  try {
    return await import(name)
  } catch {
    return null
  }
}

const METHODS = {
  number: 'numbers',
  percent: 'percentages',
  currency: 'money',
  dimension: 'numbers',
  temperature: null,
  age: null,
  ordinal: null,
} as const

function compromiseFigures(nlp: unknown): FigureFinder {
  return (input, kind) => {
    const method = METHODS[kind]
    if (method === null) return []
    const found = call(call(call({ nlp }, 'nlp', input), method), 'json', { offset: true })
    return list(found).flatMap((item): FoundFigure[] => {
      const entry = fields(item)
      const value = fields(method === 'money' ? entry.money : entry.number)
      // It gives the unit beside the number, without its place; it stands behind a space or none.
      const unit = kind === 'dimension' ? text(value.unit) : ''
      if (kind === 'dimension' && unit === '') return []
      const start = number(fields(entry.offset).start)
      const digits = trimmed(text(entry.text))
      const behind = input.startsWith(` ${unit}`, start + digits.length) ? ` ${unit}` : unit
      return [{ text: digits + behind, start, value: number(value.num), unit }]
    })
  }
}

function compromiseDates(nlp: unknown): DateFinder {
  return (input, reference) => {
    const context = reference === null ? {} : { today: reference, timezone: 'UTC' }
    const document = call({ nlp }, 'nlp', input)
    const read = (method: string): FoundDate[] =>
      list(call(call(document, method, context), 'json', { offset: true })).map((item): FoundDate => {
        const entry = fields(item)
        const dates = fields(entry.dates)
        return {
          text: trimmed(text(entry.text)),
          start: number(fields(entry.offset).start),
          from: text(dates.start).slice(0, 10) || null,
          to: text(dates.end).slice(0, 10) || null,
          approximate: false,
          stated: isoDuration(fields(entry.duration)),
        }
      })
    // What it takes for a date but finds no days for is a length of time, which it reads apart.
    const days = read('dates').filter(({ from }) => from !== null)
    const apart = (duration: FoundDate): boolean =>
      days.every(
        ({ start, text: words }) =>
          duration.start >= start + words.length || start >= duration.start + duration.text.length,
      )
    return [...days, ...read('durations').filter(apart)]
  }
}

const LETTERS = { year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H', minute: 'M', second: 'S' } as const

function isoDuration(duration: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(LETTERS).filter(([unit]) => number(duration[unit]) > 0)
  const [first] = parts
  if (first === undefined || parts.length > 1) return ''
  const time = first[0] === 'hour' || first[0] === 'minute' || first[0] === 'second' ? 'T' : ''
  return `P${time}${number(duration[first[0]])}${first[1]}`
}

function chronoDates(chrono: unknown): DateFinder {
  return (input, reference) => {
    const from = reference === null ? new Date(0) : new Date(`${reference}T12:00:00`)
    return list(call(chrono, 'parse', input, from)).map((item): FoundDate => {
      const entry = fields(item)
      const start = iso(entry.start)
      return {
        text: text(entry.text),
        start: number(entry.index),
        from: start,
        to: iso(entry.end) ?? endOf(entry.start, start),
        approximate: false,
        stated: '',
      }
    })
  }
}

function iso(components: unknown): string | null {
  if (components === null || components === undefined) return null
  const part = (name: string): number => number(call(components, 'get', name))
  const [year, month, day] = [part('year'), part('month'), part('day')]
  return Number.isNaN(year + month + day)
    ? null
    : `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** A date whose day chrono only implies stands for its month, and one whose month is implied for its year. */
function endOf(components: unknown, start: string | null): string | null {
  if (start === null) return null
  const certain = (name: string): boolean => call(components, 'isCertain', name) === true
  if (certain('day') || certain('weekday')) return start
  const [year = '', month = ''] = start.split('-')
  if (certain('month')) return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  return certain('year') ? `${year}-12-31` : start
}

function trimmed(words: string): string {
  return words.replace(/[\s.,;:!?]+$/, '')
}
