import { fromDayNumber } from '../../text/calendar.ts'
import { dayNumberValue, dayValue } from '../../text/date-value.ts'
import { HOLIDAYS, holidayIn } from '../../text/holidays.ts'
import { ALL_PARTS, type DateContext, type Draft, known, type Resolved, UNKNOWN } from './draft.ts'
import { STEPS } from './lexicon.ts'
import { type Line, tokenAt, wordAt } from './line.ts'
import { readYear } from './year.ts'

interface Name {
  readonly words: readonly string[]
  readonly name: string
}

/** Names of holidays by first word, as tokens have them: the ending 's is a word of its own. */
const BY_FIRST: ReadonlyMap<string, readonly Name[]> = readNames()

/** Words that a holiday's name shares with ordinary ones, and so need the capital. */
const LONGEST_CENTURY = 2100

function readNames(): Map<string, Name[]> {
  const names = new Map<string, Name[]>()
  for (const name of HOLIDAYS.keys()) {
    const words = name
      .split(' ')
      .flatMap((word) =>
        word.endsWith("'s") ? [word.slice(0, -2), "'s"] : word.endsWith("s'") ? [word.slice(0, -1), "'"] : [word],
      )
    const [first = ''] = words
    const list = names.get(first) ?? []
    list.push({ words, name })
    list.sort((a, b) => b.words.length - a.words.length)
    names.set(first, list)
  }
  return names
}

/** First words of named days, for the table of what can start a date. */
export const NAMED_DAY_WORDS: readonly string[] = [...BY_FIRST.keys()]

/** "Election Day", "Thanksgiving 2016", "last Christmas", "the Fourth of July". */
export function readNamedDay(line: Line, index: number): Draft | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  for (const { words, name } of BY_FIRST.get(token.lower) ?? []) {
    if (!matches(line, index, words) || (!token.capital && (words.length < 2 || !/day|eve/.test(name)))) continue
    // "National Holocaust Memorial Day" is another day, "Suddenly Christmas" a title.
    const before = line.tokens[index - 1]
    if (words.length > 1 && index - 1 > line.first && before?.capital === true && before.kind === 'word') continue
    let end = index + words.length
    const at = wordAt(line, end) === 'of' || wordAt(line, end) === ',' || wordAt(line, end) === 'in' ? end + 1 : end
    const year = readYear(line, at)
    if (year !== null && year.year < LONGEST_CENTURY) {
      end = year.end
      const day = holidayIn(name, year.year)
      const value = day === null ? null : dayNumberValue(day)
      return { start: index, end, shape: 'holiday', stated: { year: year.year }, resolve: known(value) }
    }
    const step = wordAt(line, at + 1) === 'year' ? STEPS.get(wordAt(line, at)) : undefined
    if (step !== undefined)
      return {
        start: index,
        end: at + 2,
        shape: 'holiday',
        stated: {},
        resolve: (context) => resolveShifted(name, step, context),
      }
    return { start: index, end, shape: 'holiday', stated: {}, resolve: (context) => resolveName(name, context) }
  }
  return null
}

function matches(line: Line, index: number, words: readonly string[]): boolean {
  for (const [offset, word] of words.entries()) {
    const found = wordAt(line, index + offset)
    if (found !== word && !(word === "'" && found === '’')) return false
  }
  return true
}

/** "Christmas last year", "Independence Day of this year". */
function resolveShifted(name: string, step: number, { published }: DateContext): Resolved {
  const day = published === null ? null : holidayIn(name, fromDayNumber(published).year + step)
  return day === null ? UNKNOWN : { value: dayNumberValue(day), implied: ['year'] }
}

function resolveName(name: string, { published, year, future }: DateContext): Resolved {
  if (year !== null) {
    const day = holidayIn(name, year)
    if (day !== null) return { value: dayNumberValue(day), implied: ['year'] }
  }
  if (published === null) return UNKNOWN
  const now = fromDayNumber(published).year
  let best: number | null = null
  for (let candidate = now - 4; candidate <= now + 4; candidate += 1) {
    const day = holidayIn(name, candidate)
    if (day === null || (future ? day < published : day > published)) continue
    if (best === null || Math.abs(day - published) < Math.abs(best - published)) best = day
  }
  return best === null ? UNKNOWN : { value: dayNumberValue(best), implied: ALL_PARTS }
}

/** "9/11": the attacks, not a date without a year. */
export function readNineEleven(line: Line, index: number): Draft | null {
  if (wordAt(line, index) !== '9' || wordAt(line, index + 1) !== '/' || wordAt(line, index + 2) !== '11') return null
  if (wordAt(line, index + 3) === '/') return null
  const value = dayValue(2001, 9, 11)
  return { start: index, end: index + 3, shape: 'holiday', stated: {}, resolve: () => ({ value, implied: ['year'] }) }
}
