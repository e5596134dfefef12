import type { DateMention, FigureMention } from '../../../model/annotation.ts'
import type { SourceContents } from '../../../model/sources.ts'
import { parseDigits, SMALL_NUMBERS } from '../../../text/numbers.ts'
import { monthName } from '../../../text/wording.ts'

/** How far a hedged figure may be from the source's. */
const HEDGED = 0.1
const BEYOND = 0.25
/** Shapes that a writer may work out from other figures. */
const WORKED_OUT: ReadonlySet<FigureMention['shape']> = new Set(['ordinal', 'multiple', 'ratio', 'one-in', 'score'])

/** The numbers that a figure states and its source must have; empty where it may be the writer's own. */
export function numbersOf(figure: FigureMention): readonly { readonly low: number; readonly high: number }[] {
  if (WORKED_OUT.has(figure.shape)) return []
  const pair = /^(\S+)\s(?:out\s)?of\s(?:(?:the|all|its|some|their|about)\s)?(\S+)/i.exec(figure.text)
  if (pair !== null) return [pair[1], pair[2]].flatMap((word) => exact(word ?? ''))
  if (figure.shape === 'fraction') return []
  // "One" and "two" are as much words as numbers.
  if (figure.low === figure.high && figure.low <= 2 && !/\d/.test(figure.text)) return []
  if (figure.shape === 'range') return [exactly(figure.low), exactly(figure.high)]
  return [tolerance(figure)]
}

function exact(word: string): { readonly low: number; readonly high: number }[] {
  const value = parseDigits(word)?.value ?? SMALL_NUMBERS.get(word.toLowerCase())
  return value === undefined ? [] : [exactly(value)]
}

function exactly(value: number): { readonly low: number; readonly high: number } {
  return { low: value, high: value }
}

function tolerance({ low, high, hedge, resolution }: FigureMention): { readonly low: number; readonly high: number } {
  const rounding = resolution > 1 || !Number.isInteger(low) || low >= 100 ? resolution / 2 : 0
  switch (hedge) {
    case 'about':
      return { low: low * (1 - HEDGED) - rounding, high: high * (1 + HEDGED) + rounding }
    case 'more than':
    case 'at least':
      return { low, high: high * (1 + BEYOND) + rounding }
    case 'less than':
    case 'at most':
      return { low: low * (1 - BEYOND) - rounding, high }
    case 'exact':
      return { low: low - rounding, high: high + rounding }
  }
}

/** Whether a source has a date of the article, however it writes it; true, too, where the article gives none in full. */
export function holdsDate({ shape, stated }: DateMention, contents: SourceContents): boolean {
  const { year, month, day } = stated
  if (shape !== 'date' || stated.end !== undefined) return true
  if (month === undefined) return year === undefined || contents.holdsNumber(year, year)
  const name = monthName(month)
  if (day === undefined) return [name, name.slice(0, 3)].some((word) => contents.holdsWord(word))
  const forms = [`${name} ${day}`, `${day} ${name}`, `${name.slice(0, 3)} ${day}`, `${day} ${name.slice(0, 3)}`]
  return [...forms, `${name} ${day}th`, `${day}th of ${name}`, `${month} ${day}`, `${day} ${month}`].some((form) =>
    contents.holdsWords(form),
  )
}
