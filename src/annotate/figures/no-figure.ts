import { SCALES, SMALL_NUMBERS } from '../../text/numbers.ts'
import { isDashAt, type Line, tokenAt, touches, wordAt } from '../dates/line.ts'
import { type Quantity, readPrefix } from './quantity.ts'
import type { FigureDraft } from './readers.ts'

/** Words before a number that is a name or a place in a list: "No. 5", "page 12", "Channel 4". */
export const LABELS: ReadonlySet<string> = new Set(
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

const CLOCK: ReadonlySet<string> = new Set('am pm a.m. p.m. am. pm. gmt bst est edt et pt cet utc hrs'.split(' '))

/** Sorts out "one" as a pronoun, bare articles, and scales without a number. */
export function isNumber(line: Line, { start, end, style, low, currency, range }: Quantity): boolean {
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
export function isPartOfName(line: Line, index: number): boolean {
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

/** Times, list marks, names glued to their number ("3G", "4x400m"), numbers within a title ("Ocean's Twelve"). */
export function isNamed(line: Line, start: number, end: number): boolean {
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

/** Whether the words before a bare number make it a name: "No. 5", "Apollo 11". */
export function isLabelled(line: Line, index: number): boolean {
  const before = line.tokens[index - 1]
  if (before === undefined || index - 1 < line.first) return false
  if (LABELS.has(before.lower)) return true
  return before.kind === 'word' && before.capital && index - 1 > line.first && readPrefix(line, index) === null
}

/** A telephone number in groups: "+44 20 7946 0958", "020 7946 0958"; gives the index behind it, or -1. */
export function phoneEnd(line: Line, index: number): number {
  const first = tokenAt(line, index)
  const plus = wordAt(line, index - 1) === '+' && touches(line, index)
  if (first?.kind !== 'number' || (!plus && !/^0\d{2,4}$/.test(first.text))) return -1
  let digits = 0
  let groups = 0
  let end = index
  for (; groups < 7; groups += 1) {
    const group = tokenAt(line, end)
    if (group?.kind !== 'number' || !/^\d{1,8}$/.test(group.text)) break
    digits += group.text.length
    end += 1
    if (isDashAt(line, end) && touches(line, end + 1)) end += 1
  }
  return digits >= 8 && digits <= 15 && (groups > 1 || plus) ? end : -1
}

export function pass(line: Line, index: number): FigureDraft {
  let end = index + 1
  while (
    end < line.end &&
    touches(line, end) &&
    (tokenAt(line, end)?.kind === 'number' || wordAt(line, end) === '/' || isDashAt(line, end))
  )
    end += 1
  return { start: index, end, shape: null, low: 0, high: 0, unit: '', counted: null, resolution: 1 }
}
