import { FRACTION_SIGNS, ORDINALS, SMALL_NUMBERS } from '../../text/numbers.ts'
import { type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'
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
  const top = article ? { end: index + 1, value: 1 } : readTop(line, index)
  if (top === null) return null
  if (article && wordAt(line, top.end) === 'half') return readHalf(line, top.end, index)
  const at = skipHyphen(line, top.end)
  const bottom = readDenominator(line, at, top.value > 1)
  if (bottom === null) return null
  if (top.value === 1 && !isShare(line, index, bottom.end, article)) return null
  if (bottom.value <= top.value) return null
  return { end: bottom.end, value: top.value / bottom.value, resolution: resolutionOf(bottom.value) }
}

function readHalf(line: Line, index: number, start: number): Fraction | null {
  const next = wordAt(line, index + 1)
  if (wordAt(line, index + 1) === '-' || NO_SHARE.has(next)) return null
  const before = wordAt(line, start - 1)
  if (
    before === 'first' ||
    before === 'second' ||
    before === 'and' ||
    before === 'last' ||
    before === 'other' ||
    before === 'the'
  )
    return null
  if (!SHARE_BEHIND.has(next) && !SHARE_BEFORE.has(before) && hedgeBefore(line, start) === null && before !== 'in')
    return null
  return { end: index + 1, value: 0.5, resolution: 0.05 }
}

/** The upper number, in words or digits, below a hundred: it ends before the last ordinal. */
function readTop(line: Line, index: number): { end: number; value: number } | null {
  const token = tokenAt(line, index)
  const small = SMALL_NUMBERS.get(token?.lower ?? '')
  if (small !== undefined) {
    const joined = skipHyphen(line, index + 1)
    const unit = SMALL_NUMBERS.get(wordAt(line, joined))
    if (small >= 20 && unit !== undefined && unit > 0 && unit < 10) return { end: joined + 1, value: small + unit }
    return { end: index + 1, value: small }
  }
  const numeral = token?.kind === 'number' ? readNumeral(line, index) : null
  return numeral !== null && Number.isInteger(numeral.value) && numeral.value < 100 ? numeral : null
}

/** "thirds", "twenty-fifths", "hundredth"; plural where the upper number is. */
function readDenominator(line: Line, index: number, plural: boolean): { end: number; value: number } | null {
  const named = NAMED.get(wordAt(line, index))
  if (named !== undefined) return plural === /s$/.test(wordAt(line, index)) ? { end: index + 1, value: named } : null
  const tens = wordAt(line, index) === 'twenty' ? 20 : wordAt(line, index) === 'thirty' ? 30 : 0
  const at = tens > 0 ? skipHyphen(line, index + 1) : index
  const word = wordAt(line, at)
  if (plural && !word.endsWith('s')) return null
  const ordinal = ORDINALS.get(plural ? word.slice(0, -1) : word)
  if (ordinal === undefined || ordinal < 3 || (tens > 0 && ordinal > 9)) return null
  return { end: at + 1, value: tens + ordinal }
}

/** Whether "a third" or "one third" is a share: "a third time" and "a fifth man" are not. */
function isShare(line: Line, index: number, end: number, article: boolean): boolean {
  if (!article && wordAt(line, end - 2) === '-') return true
  const next = tokenAt(line, end)
  if (next === undefined || SHARE_BEHIND.has(next.lower)) return next !== undefined || line.first === index
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
