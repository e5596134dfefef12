import type { FigureShape } from '../../model/annotation.ts'
import { isDashAt, type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'
import { readNumeral } from './numeral.ts'

/** Two numbers that make one figure, or a run of digits that is none (a time, a telephone number): then `shape` is null. */
export interface Pair {
  readonly end: number
  readonly shape: Extract<FigureShape, 'score' | 'ratio' | 'one-in'> | null
  readonly low: number
  readonly high: number
  readonly resolution: number
}

const CONTEST_BEFORE: ReadonlySet<string> = new Set(
  'won win wins winning beat beats beaten beating defeat defeated defeats victory lost lose loses loss losing drew draw draws led lead leads leading'
    .concat(
      ' trail trails trailed trailing voted vote votes voting ruled ruling score scored final tied tie record split overcame edged thrashed hammered',
    )
    .concat(' downed stunned crushed triumph outscored sunk sank whipped series')
    .split(' '),
)
const CONTEST_BEHIND: ReadonlySet<string> = new Set(
  'down up ahead behind win victory defeat loss draw vote votes decision ruling majority lead record series tie triumph thrashing margin split verdict scoreline rout upset'.split(
    ' ',
  ),
)
const RATIO_WORDS: ReadonlySet<string> = new Set([
  'ratio',
  'odds',
  'outnumber',
  'outnumbered',
  'outnumbering',
  'margin',
  'outspent',
  'outsold',
])
const CLOCK: ReadonlySet<string> = new Set('am pm a.m. p.m. a.m p.m gmt bst est edt et pt pst pdt cet utc'.split(' '))
const LOOK_BACK = 8
/** Without a word about a contest, larger numbers are codes: "SP 800-52". */
const LARGEST_SCORE = 200
/** Reads what two numbers make together: "4-2", "3 to 1", "one in four", "16:9"; null where they are read apart. */
export function readPair(line: Line, index: number): Pair | null {
  const token = tokenAt(line, index)
  if (token?.kind !== 'number' && token?.kind !== 'word') return null
  const first = readNumeral(line, index)
  if (first === null || !Number.isInteger(first.value)) return null
  const word = wordAt(line, first.end)
  if (word === ':') return readColon(line, index, first.end, first.value)
  if (word === 'in' || word === 'out' || word === 'of') return readOneIn(line, first.end, first.value)
  if (isDashAt(line, first.end) && touches(line, first.end) && touches(line, first.end + 1)) {
    if (wordAt(line, first.end + 1) === 'to') return readTo(line, index, skipHyphen(line, first.end + 2), first.value)
    return tokenAt(line, first.end + 1)?.kind === 'number' && token.kind === 'number'
      ? readDash(line, index, first.end, first.value)
      : null
  }
  return word === 'to' ? readTo(line, index, first.end + 1, first.value) : null
}

/** `3:1`; `10:30` is a time, and so is what follows with "p.m.". */
function readColon(line: Line, index: number, colon: number, first: number): Pair | null {
  const second = tokenAt(line, colon + 1)
  if (second?.kind !== 'number' || !touches(line, colon) || !touches(line, colon + 1)) return null
  let end = colon + 2
  while (wordAt(line, end) === ':' && touches(line, end) && tokenAt(line, end + 1)?.kind === 'number') end += 2
  const clock = CLOCK.has(wordAt(line, end)) || wordAt(line, index - 1) === 'at'
  const [value, digits] = [Number(second.text), second.text]
  const isTime = end > colon + 2 || clock || digits.includes('.') || (digits.length === 2 && first < 60 && value < 60)
  const ratio = !isTime && value > 0
  return {
    end,
    shape: ratio ? 'ratio' : null,
    low: ratio ? first / value : 0,
    high: ratio ? first / value : 0,
    resolution: 0.1,
  }
}

/** "one in four", "9 out of 10", "two of every five". */
function readOneIn(line: Line, index: number, first: number): Pair | null {
  const word = wordAt(line, index)
  let at = index + 1
  if (word === 'out') {
    if (wordAt(line, at) !== 'of') return null
    at += 1
  }
  const every = wordAt(line, at) === 'every'
  if (every) at += 1
  else if (word === 'of') return null
  const second = readNumeral(line, at)
  if (second === null || !Number.isInteger(second.value) || second.value <= first || first < 1) return null
  if (/^(?:19|20)\d\d$/.test(wordAt(line, at)) || second.value > 1e9) return null
  if (
    word === 'in' &&
    !every &&
    first > 1 &&
    !(second.value <= 10 || [12, 20, 25, 50, 100, 1000, 10000, 100000].includes(second.value))
  )
    return null
  const next = wordAt(line, second.end)
  if (
    word === 'in' &&
    first > 1 &&
    !every &&
    /^(?:games?|matches|innings|attempts|tries|cases|minutes|days|weeks|months|years|seasons)$/.test(next)
  )
    return null
  const value = first / second.value
  return {
    end: second.end,
    shape: 'one-in',
    low: value,
    high: value,
    resolution: Math.min(0.05, 1 / (4 * second.value)),
  }
}

/** `4-2`: a score where it goes down or a contest is spoken of, no figure where it is part of a longer number, else a range. */
function readDash(line: Line, index: number, dash: number, first: number): Pair | null {
  const second = tokenAt(line, dash + 1)
  if (second === undefined) return null
  let end = dash + 2
  const longer =
    isDashAt(line, end) && touches(line, end) && touches(line, end + 1) && tokenAt(line, end + 1)?.kind === 'number'
  const before = isDashAt(line, index - 1) && touches(line, index)
  if (longer || before) {
    while (isDashAt(line, end) && touches(line, end) && tokenAt(line, end + 1)?.kind === 'number') end += 2
    const set =
      end === dash + 4 &&
      !before &&
      [wordAt(line, index), second.text, wordAt(line, dash + 3)].every((part) => part.length <= 3)
    return set && isContest(line, index, end) ? pairOf(end, first, Number(second.text)) : none(end)
  }
  if (!/^\d{1,3}$/.test(second.text) || first > 999) {
    return /^\d{4}$/.test(second.text) &&
      wordAt(line, index).length <= 3 &&
      !second.text.startsWith('0') &&
      first >= 100
      ? none(end)
      : null
  }
  const value = Number(second.text)
  if (touches(line, end) && (wordAt(line, end) === '%' || tokenAt(line, end)?.kind === 'word')) return null
  const contest = isContest(line, index, end)
  if (contest) return pairOf(end, first, value)
  const label = line.tokens[index - 1]
  const named = label?.kind === 'word' && label.capital && index - 1 > line.first
  if (first < value) return null
  return first <= LARGEST_SCORE && !named ? pairOf(end, first, value) : none(end)
}

/** "3 to 1", "3-to-1", "51 to 49". */
function readTo(line: Line, index: number, at: number, first: number): Pair | null {
  const second = readNumeral(line, at)
  if (second === null || !Number.isInteger(second.value) || second.value < 0) return null
  if (wordAt(line, index - 1) === 'from') return null
  const { value, end } = second
  if (value === 1 && first > 1 && !isMeasured(line, end))
    return { end, shape: 'ratio', low: first, high: first, resolution: 1 }
  for (let back = index - 1; back >= index - 4; back -= 1) {
    if (RATIO_WORDS.has(wordAt(line, back)) && value > 0)
      return { end, shape: 'ratio', low: first / value, high: first / value, resolution: 0.1 }
  }
  const direct =
    CONTEST_BEFORE.has(wordAt(line, index - 1)) ||
    (wordAt(line, index - 1) === 'of' && CONTEST_BEFORE.has(wordAt(line, index - 2)))
  return (direct && first < 1000 && value < 1000) || (first > value && isContest(line, index, end))
    ? pairOf(end, first, value)
    : null
}

function isMeasured(line: Line, index: number): boolean {
  return wordAt(line, index) === '%' || wordAt(line, index) === 'percent' || wordAt(line, index) === 'million'
}

function isContest(line: Line, index: number, end: number): boolean {
  const behind = skipHyphen(line, end)
  if (isResult(line, index, end)) return true
  for (let at = behind; at <= behind + 1; at += 1) if (CONTEST_BEHIND.has(wordAt(line, at))) return true
  for (let at = index - 1; at >= Math.max(line.first, index - LOOK_BACK); at -= 1) {
    const word = wordAt(line, at)
    if (word === ';' || word === '.') return false
    if (CONTEST_BEFORE.has(word)) return true
  }
  return false
}

/** Between two names ("Lund 0-2 Malmo"), or beside another result ("6-7 6-2", "7-6 (4-7)"). */
function isResult(line: Line, index: number, end: number): boolean {
  const [before, next] = [line.tokens[index - 1], tokenAt(line, end)]
  if (index - 1 >= line.first && before?.kind === 'word' && before.capital && next?.kind === 'word' && next.capital)
    return true
  const bracket = before?.text === '(' && next?.text === ')'
  const [left, right] = bracket ? [index - 2, end + 1] : [index - 1, end]
  return isDashedAt(line, left - 1) || isDashedAt(line, wordAt(line, right) === '(' ? right + 2 : right + 1)
}

/** Whether a hyphen between two numbers stands here. */
function isDashedAt(line: Line, dash: number): boolean {
  return (
    isDashAt(line, dash) &&
    touches(line, dash) &&
    touches(line, dash + 1) &&
    tokenAt(line, dash - 1)?.kind === 'number' &&
    tokenAt(line, dash + 1)?.kind === 'number'
  )
}

function pairOf(end: number, first: number, second: number): Pair {
  return { end, shape: 'score', low: Math.min(first, second), high: Math.max(first, second), resolution: 1 }
}

function none(end: number): Pair {
  return { end, shape: null, low: 0, high: 0, resolution: 1 }
}
