import type { Token } from '../../model/annotation.ts'
import { ORDINALS, SMALL_NUMBERS } from '../../text/numbers.ts'
import { readAge } from './ages.ts'
import { readCentury, readDecade } from './decades.ts'
import type { Draft } from './draft.ts'
import { MONTHS, SEASONS, WEEKDAYS } from './lexicon.ts'
import { type Line, tokenAt, wordAt } from './line.ts'
import { pointDraft, readCalendarDate, readDayOfMonth, readMonth, readYearDate } from './months.ts'
import { NAMED_DAY_WORDS, readNamedDay, readNineEleven } from './named-days.ts'
import { readCountedWeekday, readNthWeekday } from './nth-weekday.ts'
import { readOffset } from './offsets.ts'
import { readNthWeek, readPartOf, readWeekNumber, readWeekOf } from './parts-of.ts'
import { readFiscalYear, readQuarter, readSeason, readYearQuarter } from './periods.ts'
import { readRange } from './ranges.ts'
import { readRelative, readYearToDate } from './relative.ts'
import { readShortNumeric } from './short-numeric.ts'
import { readYearInWords } from './year.ts'

type Reader = (line: Line, index: number, bearers: ReadonlySet<string>) => Draft | null

/** What a number can be, the longest and surest reading first. */
const NUMBER_READERS: readonly Reader[] = [
  readNineEleven,
  readRange,
  readYearQuarter,
  readAge,
  readDecade,
  readCentury,
  readQuarter,
  readNthWeekday,
  readNthWeek,
  readCountedWeekday,
  readCalendarDate,
  readShortNumeric,
  readYearMonth,
  readOffset,
  readYearDate,
]
const QUANTITY: readonly Reader[] = [
  readAge,
  readCentury,
  readQuarter,
  readNthWeekday,
  readNthWeek,
  readCountedWeekday,
  readCalendarDate,
  readSpokenYear,
  readOffset,
]
const BY_WORD: ReadonlyMap<string, readonly Reader[]> = readTable()

function readTable(): Map<string, readonly Reader[]> {
  const table = new Map<string, Reader[]>()
  const add = (words: Iterable<string>, ...readers: Reader[]): void => {
    for (const word of words)
      table.set(word, [...(table.get(word) ?? []), ...readers.filter((reader) => !table.get(word)?.includes(reader))])
  }
  add(NAMED_DAY_WORDS, readNamedDay)
  add(MONTHS.keys(), readRange, readCalendarDate, readMonth)
  add([...WEEKDAYS.keys()], readRange, readWeekday)
  add([...SMALL_NUMBERS.keys(), ...ORDINALS.keys()], ...QUANTITY)
  add('a an half few several couple some another hundred all full whole entire ½'.split(' '), ...QUANTITY)
  add(['from', 'between', 'today', 'now'], readRange)
  add(['the'], readRelative, readNthWeekday, readNthWeek, readDayOfMonth)
  add(['week', 'w'], readWeekOf, readWeekNumber)
  add(['last'], readNthWeekday, readNthWeek)
  add(
    'today tonight yesterday tomorrow last past previous this current next coming upcoming following'.split(' '),
    readRelative,
  )
  add('early mid late earlier later end beginning start middle rest remainder remaining'.split(' '), readPartOf)
  add(SEASONS.keys(), readSeason)
  add('q1 q2 q3 q4 h1 h2'.split(' '), readQuarter)
  add(['fy', 'fiscal', 'financial'], readFiscalYear)
  add('twenties thirties forties fifties sixties seventies eighties nineties noughties'.split(' '), readDecade)
  add(['year'], readYearToDate)
  add(['aged', 'ages', 'age'], readAge)
  add('ad ce a.d.'.split(' '), readYearDate)
  return table
}

/** Whether a date can start with a token: a quick look before the readers are asked. */
export function startsDate(token: Token): boolean {
  if (token.kind === 'word') return BY_WORD.has(token.lower) || token.lower.startsWith('fy')
  return token.kind === 'number' || token.text === "'" || token.text === '’' || token.text === '‘' || token.text === '½'
}

/** Reads the date that starts at a token. */
export function readDate(line: Line, index: number, token: Token, bearers: ReadonlySet<string>): Draft | null {
  if (token.kind === 'punctuation') return readDecade(line, index)
  const readers = token.kind === 'number' ? NUMBER_READERS : (BY_WORD.get(token.lower) ?? [readFiscalYear])
  for (const reader of readers) {
    const draft = reader(line, index, bearers)
    if (draft !== null) return draft
  }
  return null
}

const TITLES_BEHIND: ReadonlySet<string> = new Set(
  'times night telegraph mirror post express mail review addams herald journal morning football'.split(' '),
)
const TITLES_BEFORE: ReadonlySet<string> = new Set(
  'sheffield black super taco bloody ruby happy holy good ash cyber casual'.split(' '),
)

/** A weekday, unless it is part of a name: "the Sunday Times", "Sheffield Wednesday". */
function readWeekday(line: Line, index: number): Draft | null {
  const token = tokenAt(line, index)
  const next = tokenAt(line, index + 1)
  if (token?.capital === true && next?.capital === true && TITLES_BEHIND.has(next.lower)) return null
  if (TITLES_BEFORE.has(wordAt(line, index - 1)) && line.tokens[index - 1]?.capital === true) return null
  if (wordAt(line, index - 1) === 'on' && wordAt(line, index - 2) === 'mail') return null
  return readCalendarDate(line, index)
}

const YEAR_WORDS: ReadonlySet<string> = new Set('in since from until by during of before after'.split(' '))

/** "in nineteen eighty-four", "since two thousand and eighteen". */
function readSpokenYear(line: Line, index: number): Draft | null {
  if (!YEAR_WORDS.has(wordAt(line, index - 1))) return null
  const year = readYearInWords(line, index)
  if (year === null || (year.year === 2000 && tokenAt(line, year.end)?.kind === 'word')) return null
  return pointDraft(index, { end: year.end, parts: { year: year.year }, guessed: false })
}

/** `2016 November`, `2016, Nov.` */
function readYearMonth(line: Line, index: number): Draft | null {
  if (!/^(?:19|20)\d\d$/.test(wordAt(line, index))) return null
  const at = wordAt(line, index + 1) === ',' ? index + 2 : index + 1
  const token = tokenAt(line, at)
  const month = MONTHS.get(token?.lower ?? '')
  if (month === undefined || tokenAt(line, at + 1)?.kind === 'number' || month === 5 || month === 3) return null
  if (at === index + 2 && token?.capital !== true && at + 1 < line.end) return null
  return pointDraft(index, { end: at + 1, parts: { year: Number(wordAt(line, index)), month }, guessed: false })
}
