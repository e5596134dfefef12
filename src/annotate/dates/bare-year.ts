import { looksPlural } from '../../text/plurals.ts'
import { findUnit } from '../../text/units.ts'
import { isDashAt, type Line, tokenAt, touches, wordAt } from './line.ts'
import { readYear, type Year } from './year.ts'

/** Words before a number that make it a year, if nothing behind it is counted. */
const TIME_WORDS: ReadonlySet<string> = new Set(
  'in since from until till by during of before after between through circa c. ca. late early mid year years born died founded established'
    .concat(
      ' beyond into enter entered entering throughout finished ended opened built spring summer autumn fall winter season election elections dated published updated copyright © pre post',
    )
    .split(' '),
)
/** Words that make a number a year however round it is. */
const SURE_WORDS: ReadonlySet<string> = new Set('in since until during circa late early year born died'.split(' '))
const APPROXIMATE: ReadonlySet<string> = new Set(['about', 'around', 'roughly', 'approximately'])
const DETERMINERS: ReadonlySet<string> = new Set("the his her its their our my your this that 's ' ’".split(' '))
const OWNERS: ReadonlySet<string> = new Set("the a his her its their our my your this that 's ' ’ and or &".split(' '))
/** Words before a number that make it part of a name: "Room 2016", "Rule 1983". */
const LABELS: ReadonlySet<string> = new Set(
  'section rule room page pages no. no number act article bill hr sb h.r. s. public law form flight chapter title model resolution highway'
    .concat(
      ' route part building suite box apt channel figure table issue version order proclamation amendment windows directive sec. §',
    )
    .concat(' # pp. p. file case docket vol. line lines')
    .split(' '),
)
const STREETS: ReadonlySet<string> = new Set(
  'street st. avenue ave. road rd. boulevard blvd. drive dr. lane ln. highway court ct. place pl. plaza way parkway square main'.split(
    ' ',
  ),
)
/** Plural nouns that a year describes: "the 2018 midterms". */
const YEARLY: ReadonlySet<string> = new Set(
  'elections primaries midterms olympics games finals championships awards riots protests hearings results sales figures census caucuses grammys oscars'
    .concat(
      ' conventions floods wildfires attacks debates playoffs rankings standings earnings profits revenues emissions playoffs talks accords',
    )
    .split(' '),
)
const COUNTED: ReadonlySet<string> = new Set(
  'people persons percent men women children dollars euros pounds jobs homes houses votes seats troops soldiers students employees members words times pages copies cars shares points workers deaths cases tonnes copies'.split(
    ' ',
  ),
)
const BACK: ReadonlySet<string> = new Set('back dating dates dated return returned prior up forward'.split(' '))
const CLOCK: ReadonlySet<string> = new Set(['gmt', 'bst', 'est', 'edt', 'hrs', 'hours', 'utc', 'cet'])
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'but'])
const VERBS: ReadonlySet<string> = new Set('was is saw has had will marked brought began ended proved'.split(' '))

/** A number that its surroundings make a year: "in 1932", "the 2016 election", "(1948–2001)", a cell that holds nothing else. */
export function readBareYear(line: Line, index: number): Year | null {
  const year = readYear(line, index)
  if (year === null) return null
  if (year.end > index + 1) return year
  const token = tokenAt(line, index)
  if (token === undefined || isPartOfOther(line, index)) return null
  const hedged = APPROXIMATE.has(wordAt(line, index - 1)) && TIME_WORDS.has(wordAt(line, index - 2))
  const before = wordAt(line, hedged ? index - 2 : index - 1)
  if (LABELS.has(before)) return null
  const recent = year.year >= 1900 && year.year <= 2049
  const round = year.year % 100 === 0 || (!recent && year.year % 10 === 0)
  if (isCounted(line, year.end, round)) return null
  if (before === 'to') return BACK.has(wordAt(line, index - 2)) && recent && !round ? year : null
  if (TIME_WORDS.has(before)) return !round || SURE_WORDS.has(before) || endsClause(line, year.end) ? year : null
  if (isEnclosed(line, index, year.end)) return year
  if (!recent) return null
  const next = tokenAt(line, year.end)
  if (
    (before === 'and' || before === 'or') &&
    /^(?:19|20)\d\d$/.test(wordAt(line, index - 2)) &&
    endsClause(line, year.end)
  )
    return year
  if (
    !DETERMINERS.has(before) &&
    next?.kind === 'word' &&
    !next.capital &&
    looksPlural(next.lower) &&
    !YEARLY.has(next.lower)
  )
    return null
  if (OWNERS.has(before)) return next?.kind === 'word' && !round ? year : null
  if (index === line.first) return next === undefined || next.text === ':' || next.kind === 'word' ? year : null
  if (VERBS.has(next?.lower ?? '') && !round) return year
  const name = line.tokens[index - 1]
  if (name?.capital === true && !round && !touches(line, index)) return year
  // Counts of a thousand and more have their comma: what is left is a year, if nothing speaks against it.
  return !round && before !== 'at' && name?.capital !== true ? year : null
}

/** Numbers with signs around them: amounts, telephone numbers, addresses. */
function isPartOfOther(line: Line, index: number): boolean {
  const before = wordAt(line, index - 1)
  if ('$£€¥#+='.includes(before) && before !== '') return true
  if (touches(line, index) && index > line.first) {
    const mark = tokenAt(line, index - 1)
    const fine =
      mark !== undefined && (isOpening(mark.text) || (isDashAt(line, index - 1) && !touchesNumber(line, index - 1)))
    if (!fine) return true
  }
  const next = wordAt(line, index + 1)
  if (CLOCK.has(next) || (isDashAt(line, index + 1) && touches(line, index + 1) && touches(line, index + 2)))
    return true
  if (
    touches(line, index + 1) &&
    (next === '%' || next === '°' || (next === '/' && !/^\d\d(?:\d\d)?$/.test(wordAt(line, index + 2))))
  )
    return true
  return STREETS.has(wordAt(line, index + 2)) || STREETS.has(next)
}

function touchesNumber(line: Line, dash: number): boolean {
  const before = line.tokens[dash - 1]
  return before !== undefined && before.kind === 'number' && touches(line, dash) && !/^[12]\d{3}$/.test(before.text)
}

function isOpening(text: string): boolean {
  return '([{“"‘\'—–'.includes(text)
}

/** Whether the number counts what follows: "2000 people", "1500 miles", "1200 schools"; not "2018 elections". */
function isCounted(line: Line, index: number, round: boolean): boolean {
  const next = tokenAt(line, index)
  if (next?.kind !== 'word' || next.capital) return next !== undefined && '%$€£'.includes(next.text)
  if (YEARLY.has(next.lower)) return false
  if (COUNTED.has(next.lower)) return true
  if (next.lower === 'to' || next.lower === 'in' || next.lower === 'on') return false
  const unit = findUnit(next.lower)
  if (unit !== undefined && unit.dimension !== 'time' && next.lower.length > 1) return true
  return round && next.lower.length > 3 && next.lower.endsWith('s') && !next.lower.endsWith('ss')
}

function endsClause(line: Line, index: number): boolean {
  const next = tokenAt(line, index)
  return next === undefined || next.kind === 'punctuation' || CONJUNCTIONS.has(next.lower)
}

/** In brackets, or all there is in the block. */
function isEnclosed(line: Line, index: number, end: number): boolean {
  const [before, after] = [wordAt(line, index - 1), wordAt(line, end)]
  if (before === '(' && (after === ')' || after === ',' || after === ';' || isDashAt(line, end))) return true
  if (after === ')' && (before === ',' || before === ';' || isDashAt(line, index - 1))) return true
  return index === line.first && end === line.end
}
