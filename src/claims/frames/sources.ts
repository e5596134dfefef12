import type { Article, DateMention, FigureMention } from '../../model/annotation.ts'
import type { Argument, ArgumentRole, StatedTime } from '../../model/claim.ts'
import type { Range } from '../../model/span.ts'
import type { ClauseDate, Prep, VerbGroup } from '../clauses/types.ts'
import { argumentOf, figureOf, wordsArgument } from './arguments.ts'
import type { Source, Sources } from './frame.ts'
import type { Filler } from './slots.ts'

/** What a frame's match gives to look in: its slots, prepositions and dates. */
export interface Surroundings {
  readonly fill: (slot: string) => Filler | null
  readonly preps: readonly Prep[]
  readonly dates: readonly ClauseDate[]
  /** The words of the clause itself. */
  readonly range: Range
}

export function readSources(
  article: Article,
  around: Surroundings,
  sources: Sources,
): Partial<Record<ArgumentRole, Argument>> {
  const found: Partial<Record<ArgumentRole, Argument>> = {}
  for (const role of ROLES) {
    const source = sources[role]
    if (source === undefined) continue
    const argument = readSource(article, around, source, role)
    if (argument !== null) found[role] = argument
  }
  const loose = looseDate(around.dates)
  if (loose !== null) found.on = { kind: 'date', date: loose, range: { from: loose.from, to: loose.to } }
  return found
}

const ROLES: readonly ArgumentRole[] = [
  'of',
  'by',
  'in',
  'for',
  'counts',
  'term',
  'fine',
  'as',
  'with',
  'category',
  'on',
]

/** Roles that take all the words that hang on their phrase: "for conspiracy to commit fraud". */
const LONG: ReadonlySet<ArgumentRole> = new Set(['for', 'term', 'of', 'category'])

function shortened(filler: Filler): Filler {
  const { phrase } = filler
  return phrase === null || phrase.conjuncts.length > 0
    ? filler
    : { ...filler, range: { from: phrase.from, to: phrase.to } }
}

function readSource(article: Article, around: Surroundings, source: Source, role: ArgumentRole): Argument | null {
  if ('counting' in source) return countOf(article, around, source.counting)
  if ('duration' in source) return durationOf(article, around, source.duration)
  if ('lengthOf' in source) return lengthOf(article, around, source.lengthOf)
  for (const slot of source) {
    if (slot === 'money') {
      const figure = moneyIn(around)
      if (figure !== null) return { kind: 'figure', figure, range: { from: figure.from, to: figure.to } }
      continue
    }
    const filler = around.fill(slot)
    if (filler === null) continue
    const argument = argumentOf(article, LONG.has(role) ? filler : shortened(filler))
    return argument.kind === 'figure' && LONG.has(role) ? wordsArgument(article, filler.range) : argument
  }
  return null
}

/** A sum of money in what stands behind the prepositions, or in the lists that start there. */
function moneyIn(around: Surroundings): FigureMention | null {
  for (const prep of around.preps)
    for (const phrase of prep.object === null ? [] : [prep.object, ...prep.object.conjuncts]) {
      const figure = figureOf(phrase)
      if (figure?.shape === 'money') return figure
    }
  return null
}

/** "on all seven counts", "to two counts of fraud". */
function countOf(article: Article, around: Surroundings, nouns: readonly string[]): Argument | null {
  for (const prep of around.preps) {
    if (prep.object === null) continue
    const figure = figureOf(prep.object)
    if (figure === null) continue
    const words = article.text.slice(prep.object.from, prep.object.to).toLowerCase()
    if (nouns.some((noun) => words.includes(noun)))
      return { kind: 'figure', figure, range: { from: figure.from, to: figure.to } }
  }
  return null
}

const LENGTH_SHAPES: ReadonlySet<DateMention['shape']> = new Set(['duration', 'age'])

/** "for 25 years after the collapse" is read as a date counted from the collapse, but is a length all the same. */
function isLength({ shape, stated }: DateMention): boolean {
  return LENGTH_SHAPES.has(shape) || (shape === 'relative' && stated.amount !== undefined)
}

/** The length of time in a phrase, or behind "of" on it: "a five-year term", "a sentence of five years". */
function lengthOf(article: Article, around: Surroundings, slots: readonly string[]): Argument | null {
  for (const slot of slots) {
    const phrase = around.fill(slot)?.phrase ?? null
    if (phrase === null) continue
    const inside = phrase.units.find(
      (unit) => LENGTH_WORDS.test(unit.lower) || (unit.date !== null && isLength(unit.date)),
    )
    if (inside !== undefined) {
      const range = { from: inside.from, to: inside.to }
      if (inside.date !== null) return { kind: 'date', date: inside.date, range }
      return { kind: 'words', text: article.text.slice(range.from, range.to).replaceAll('-', ' '), range }
    }
    const behind = phrase.dates.find(({ date }) => isLength(date))
    if (behind !== undefined) return { kind: 'date', date: behind.date, range: behind.date }
  }
  return null
}

const LENGTH_WORDS = /^\S{1,20}-(?:year|month|week|day)$|^(?:life|death|whole-life)$/

/** "to 40 months", "to life in prison", "for three years". */
function durationOf(article: Article, around: Surroundings, preps: readonly string[]): Argument | null {
  for (const { date, prep } of around.dates)
    if (isLength(date) && preps.includes(prep ?? ''))
      return { kind: 'date', date, range: { from: date.from, to: date.to } }
  if (preps.includes(''))
    for (const slot of ['object', 'second']) {
      const date = around.fill(slot)?.phrase?.head.date ?? null
      if (date !== null && isLength(date)) return { kind: 'date', date, range: { from: date.from, to: date.to } }
    }
  for (const prep of around.preps) {
    if (!preps.includes(prep.word) || prep.object === null) continue
    return argumentOf(article, {
      phrase: prep.object,
      date: null,
      range: { from: prep.object.from, to: Math.max(prep.object.to, prep.reach) },
    })
  }
  return null
}

const WHEN = new Set(['on', 'in', 'at', 'during', 'of', 'late in', 'early in'])

function isTime({ date, prep }: ClauseDate): boolean {
  return !LENGTH_SHAPES.has(date.shape) && (prep === null || WHEN.has(prep))
}

/** The date on which it happened, as far as the clause says so without doubt. */
export function statedTime(
  dates: readonly ClauseDate[],
  verb: VerbGroup | null,
  modifiers: readonly string[],
): StatedTime {
  const times = dates.filter((one) => one.sure && isTime(one))
  const sure = times.find(({ date }) => date.shape === 'date') ?? times[0]
  return {
    date: sure?.date ?? null,
    tense: verb === null ? 'none' : verb.form === 'participle' ? 'past' : verb.tense,
    modifiers,
  }
}

function looseDate(dates: readonly ClauseDate[]): DateMention | null {
  if (dates.some((one) => one.sure && isTime(one))) return null
  return dates.find((one) => isTime(one))?.date ?? null
}
