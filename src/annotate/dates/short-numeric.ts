import type { Draft } from './draft.ts'
import { type Line, tokenAt, touches, wordAt } from './line.ts'
import { pointDraft } from './months.ts'
import type { Parts } from './resolve.ts'
import { readYear, shortYear } from './year.ts'

const YEAR = /^(?:19|20)\d\d$/
const MONTH = /^(?:0?[1-9]|1[0-2])$/
const MONTH_AND_DAY = /^(\d{1,2})\.(\d{2})$/

/** `2016-11`, `11/2016`: a month in figures; `4/22`, and behind "on" `4-22` and `4.22`: a day. */
export function readShortNumeric(line: Line, index: number): Draft | null {
  const token = tokenAt(line, index)
  if (token?.kind !== 'number') return null
  if (touches(line, index) && tokenAt(line, index - 1)?.kind !== 'punctuation') return null
  const onDay = wordAt(line, index - 1) === 'on'
  const dotted = onDay && isLast(line, index + 1) ? MONTH_AND_DAY.exec(token.text) : null
  if (dotted !== null) return readDayOf(index, index + 1, Number(dotted[1]), Number(dotted[2]))
  const mark = wordAt(line, index + 1)
  const second = wordAt(line, index + 2)
  if (mark !== '/' && mark !== '-') return null
  const tight = touches(line, index + 1) && touches(line, index + 2)
  // With spaces around it only where nothing follows that the second number could count.
  if (!tight && tokenAt(line, index + 3) !== undefined) return null
  if (touches(line, index + 3) && (wordAt(line, index + 3) === mark || tokenAt(line, index + 3)?.kind === 'word'))
    return null
  const month = readMonthOfYear(token.text, second)
  if (month !== null) return pointDraft(index, { end: index + 3, parts: month, guessed: false })
  const glued = tight && mark === '/' ? readGluedYear(line, index + 3) : null
  if (glued !== null) return readDayOf(index, index + 5, Number(token.text), Number(second), glued)
  if (!tight || (mark === '-' ? !onDay || !isLast(line, index + 3) : !onDay && !standsAlone(line, index))) return null
  const year = wordAt(line, index + 3) === ',' ? readYear(line, index + 4) : null
  return readDayOf(index, year?.end ?? index + 3, Number(token.text), Number(second), year?.year)
}

function readMonthOfYear(first: string, second: string): Parts | null {
  if (YEAR.test(second) && MONTH.test(first)) return { year: Number(second), month: Number(first) }
  if (!YEAR.test(first) || !MONTH.test(second)) return null
  // "2011-12" is a season of two years.
  const season = second.length === 2 && Math.floor(Number(first) / 100) * 100 + Number(second) > Number(first)
  return season ? null : { year: Number(first), month: Number(second) }
}

/** `08/12,2015`, `08/12,15`: a year behind a comma without a space. */
function readGluedYear(line: Line, comma: number): number | null {
  const digits = wordAt(line, comma + 1)
  if (wordAt(line, comma) !== ',' || !touches(line, comma) || !touches(line, comma + 1)) return null
  if (YEAR.test(digits)) return Number(digits)
  return /^\d\d$/.test(digits) ? shortYear(Number(digits)) : null
}

function readDayOf(start: number, end: number, first: number, second: number, year?: number): Draft | null {
  if (!Number.isInteger(first) || !Number.isInteger(second)) return null
  const dated = year === undefined ? {} : { year }
  if (first >= 1 && first <= 12 && second >= 1 && second <= 31) {
    const guessed = second <= 12 && first !== second
    return pointDraft(start, { end, parts: { ...dated, month: first, day: second }, guessed })
  }
  const dayFirst = first >= 1 && first <= 31 && second >= 1 && second <= 12
  return dayFirst ? pointDraft(start, { end, parts: { ...dated, month: second, day: first }, guessed: false }) : null
}

function isLast(line: Line, index: number): boolean {
  const next = tokenAt(line, index)
  return next === undefined || (next.kind === 'punctuation' && next.text !== '-')
}

/** `4/22` where nothing follows that makes it a share or a grade, and one number is too large for a month. */
function standsAlone(line: Line, index: number): boolean {
  const [first, second] = [Number(wordAt(line, index)), Number(wordAt(line, index + 2))]
  const next = tokenAt(line, index + 3)
  const free = next === undefined || (next.kind === 'punctuation' && next.text !== '-')
  return free && Math.max(first, second) > 12 && !(first === 24 && second === 7) && !SHARES.has(second)
}

/** Lower numbers of fractions in use: "7/16". */
const SHARES: ReadonlySet<number> = new Set([16, 20, 24, 25, 30])
