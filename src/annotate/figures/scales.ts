import { GROUPS, SCALES, SHORT_SCALES } from '../../text/numbers.ts'
import { type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'
import { CURRENCY_SIGNS, CURRENCY_WORDS, LARGE_ONLY } from './currencies.ts'
import type { Numeral } from './numeral.ts'

/** Short scales that are read with a space before them too. */
const SPACED_SCALES: ReadonlySet<string> = new Set(['bn', 'mn', 'tn', 'mln', 'bln', 'trn', 'tln', 'mm', 'mil'])

/** Multiplies by the scales behind a number: "1.2 billion", "three lakh crore", "5k", "$70-million". */
export function withScales(line: Line, numeral: Numeral, money: boolean): Numeral {
  let { end, value, resolution, style } = numeral
  for (let count = 0; count < 3; count += 1) {
    const at = skipHyphen(line, end)
    const word = wordAt(line, at)
    const scale = SCALES.get(word) ?? GROUPS.get(word) ?? shortScale(line, at, money)
    if (scale === undefined || (word === 'score' && value > 9)) break
    value = tidy(value * scale)
    resolution = tidy(resolution * (GROUPS.has(word) ? 1 : scale))
    end = at + 1
    if (!SCALES.has(word)) break
  }
  return { end, value, resolution, style }
}

function shortScale(line: Line, index: number, money: boolean): number | undefined {
  const token = tokenAt(line, index)
  if (token === undefined || token.kind !== 'word') return undefined
  const scale = SHORT_SCALES.get(token.lower)
  if (scale === undefined) return undefined
  if (SPACED_SCALES.has(token.lower)) return token.lower === 'mm' && !money ? undefined : scale
  if (!touches(line, index)) {
    // "2.33 k" where nothing follows that the letter could belong to.
    const last = tokenAt(line, index + 1)?.kind !== 'word'
    return last && (token.lower === 'k' || token.text === 'M' || token.text === 'G') ? scale : undefined
  }
  if (token.lower === 'k' || token.lower === 'b' || token.text === 'M') return scale
  if (token.text === 'G' && index + 1 === line.end) return scale
  if (token.lower === 'm' && !money) return countsMillions(line, index + 1) ? scale : undefined
  return money && token.lower !== 'g' ? scale : undefined
}

/** What comes in millions: "785m euros", "133m text messages", "5m tonnes"; "60m hurdles" and "a 5m fence" do not. */
function countsMillions(line: Line, index: number): boolean {
  for (let at = index; at <= index + 2; at += 1) {
    const word = wordAt(line, at)
    if (MILLIONS.has(word) || (CURRENCY_WORDS.get(word)?.factor === 1 && !LARGE_ONLY.has(word))) return true
    if (tokenAt(line, at)?.kind !== 'word' || FUNCTION_WORDS.has(word)) break
  }
  return wordAt(line, index) === '(' && CURRENCY_SIGNS.has(wordAt(line, index + 1))
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set('of in the to at on and for with by from a an'.split(' '))

const MILLIONS: ReadonlySet<string> = new Set(
  'people shares users customers viewers copies jobs homes households voters votes children messages barrels tonnes tons passengers units visitors'
    .concat(
      ' downloads subscribers cars vehicles phones handsets mobiles games songs computers pcs players workers employees pensioners patients',
    )
    .concat(
      ' students pupils members fans tickets doses tests cases deaths americans britons indians litres gallons acres hectares women men',
    )
    .concat(
      ' families adults consumers accounts connections lines machines sets books listeners tourists refugees followers residents',
    )
    .split(' '),
)

/** Takes off what binary multiplication adds: 1.1 × 1000000 is 1100000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
