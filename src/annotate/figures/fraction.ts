import { FRACTION_SIGNS, ORDINALS, SCALES, SMALL_NUMBERS } from '../../text/numbers.ts'
import { isDashAt, type Line, tokenAt, touches, wordAt } from '../dates/line.ts'
import { hedgeBefore } from './hedges.ts'
import { readNumeral } from './numeral.ts'

export interface Fraction {
  readonly end: number
  readonly value: number
  readonly resolution: number
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
])
/** Words behind which "a third" or "half" is a share and not the third of something. */
const SHARE_BEFORE: ReadonlySet<string> = new Set(
  'by than about nearly almost roughly around over under least only just'.split(' '),
)
const SHARE_BEHIND: ReadonlySet<string> = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'all',
  'our',
  'those',
  'these',
  'less',
  'more',
  'that',
  'were',
  'said',
])
/** Halves that are places or times: "the second half", "the bottom half". */
const HALF_OF: ReadonlySet<string> = new Set(
  'first second and last other the top bottom upper lower better opening closing northern southern eastern western latter back front'.split(
    ' ',
  ),
)
/** What follows the half of something that is no share: "half an hour" is a time, "half past". */
const NO_SHARE: ReadonlySet<string> = new Set([
  'past',
  'time',
  'an',
  'brother',
  'sister',
  'century',
  'life',
  'price',
  'marathon',
  'mast',
])

/** "two-thirds", "three quarters", "a third of", "half of", "⅔", "one and three fifths" of a whole. */
export function readFraction(line: Line, index: number): Fraction | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  const sign = FRACTION_SIGNS.get(token.text)
  if (sign !== undefined && !touches(line, index)) return { end: index + 1, value: sign, resolution: 0.025 }
  if (token.lower === 'half') return readHalf(line, index, index)
  const article = token.lower === 'a' || token.lower === 'an'
  if (article && wordAt(line, index + 1) === 'half') return readHalf(line, index + 1, index)
  const over = readOver(line, index)
  if (over !== null) return over
  const last = lastWord(line, index)
  if (last <= index) return null
  const bottom = readDenominator(line, last, index)
  if (bottom.value < 2) return null
  const end = isDashAt(line, bottom.start - 1) ? bottom.start - 1 : bottom.start
  const top = article && end === index + 1 ? { end, value: 1 } : readNumeral({ ...line, end }, index)
  if (
    top === null ||
    top.end !== end ||
    (bottom.plural !== top.value > 1 && bottom.plural !== !Number.isInteger(top.value))
  )
    return null
  if (top.value === 1 && !isShare(line, index, last + 1, article)) return null
  return { end: last + 1, value: top.value / bottom.value, resolution: resolutionOf(bottom.value) }
}

/** "one over three". */
function readOver(line: Line, index: number): Fraction | null {
  const word = wordAt(line, index)
  if ((word !== 'one' && word !== '1') || wordAt(line, index + 1) !== 'over') return null
  const bottom = readNumeral(line, index + 2)
  if (
    bottom === null ||
    bottom.value < 2 ||
    !Number.isInteger(bottom.value) ||
    tokenAt(line, bottom.end)?.kind === 'word'
  )
    return null
  return { end: bottom.end, value: 1 / bottom.value, resolution: resolutionOf(bottom.value) }
}

function readHalf(line: Line, index: number, start: number): Fraction | null {
  const next = wordAt(line, index + 1)
  if (wordAt(line, index + 1) === '-' || NO_SHARE.has(next)) return null
  if (next === 'a' && (SCALES.has(wordAt(line, index + 2)) || wordAt(line, index + 2) === 'dozen')) return null
  const before = wordAt(line, start - 1)
  if (HALF_OF.has(before)) return null
  if (!SHARE_BEHIND.has(next) && !SHARE_BEFORE.has(before) && hedgeBefore(line, start) === null && before !== 'in')
    return null
  return { end: index + 1, value: 0.5, resolution: 0.05 }
}

/** The last token that a fraction starting here could have: its lower number. */
function lastWord(line: Line, index: number): number {
  let at = index
  for (let count = 0; count < 12; count += 1) {
    const word = wordAt(line, at)
    if (isDenominator(word)) return at
    const goesOn = SMALL_NUMBERS.has(word) || SCALES.has(word) || word === 'and' || (isDashAt(line, at) && at > index)
    if (!goesOn && !(at === index && (word === 'a' || word === 'an' || tokenAt(line, at)?.kind === 'number'))) return -1
    at += 1
  }
  return -1
}

function isDenominator(word: string): boolean {
  const plain = word.endsWith('s') ? word.slice(0, -1) : word
  return NAMED.has(word) || (ORDINALS.get(plain) ?? 0) >= 3 || word === 'firsts'
}

/** "thirds", "twenty-fifths", "hundredth": its value, and where its words begin. */
function readDenominator(line: Line, last: number, first: number): { start: number; value: number; plural: boolean } {
  const word = wordAt(line, last)
  const plural = word.endsWith('s')
  const value = NAMED.get(word) ?? ORDINALS.get(plural ? word.slice(0, -1) : word) ?? 1
  const before = isDashAt(line, last - 1) ? last - 2 : last - 1
  const tens = SMALL_NUMBERS.get(wordAt(line, before)) ?? 0
  const ahead = isDashAt(line, before - 1) ? before - 2 : before - 1
  if (value < 10 && tens >= 20 && before > first && wordAt(line, ahead) !== 'and')
    return { start: before, value: tens + value, plural }
  return { start: last, value, plural }
}

/** Whether "a third" or "one third" is a share: "a third time" and "a fifth man" are not. */
function isShare(line: Line, index: number, end: number, article: boolean): boolean {
  if (!article && wordAt(line, end - 2) === '-') return true
  const next = tokenAt(line, end)
  if (next === undefined) return line.first === index || SHARE_BEFORE.has(wordAt(line, index - 1)) || !article
  if (SHARE_BEHIND.has(next.lower)) return true
  const before = wordAt(line, index - 1)
  if (!article) return next.kind !== 'word' || next.lower === 'of' || SHARE_BEFORE.has(before)
  return (
    SHARE_BEFORE.has(before) &&
    (next.kind !== 'word' || next.lower === 'in' || next.lower === 'from' || next.lower === 'to')
  )
}

function resolutionOf(denominator: number): number {
  return Math.min(0.05, 1 / (4 * denominator))
}
