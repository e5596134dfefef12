import { ORDINALS, SCALES, SMALL_NUMBERS } from '../../text/numbers.ts'
import { type Line, skipHyphen, tokenAt, touches, wordAt } from '../dates/line.ts'
import { readNumeral } from './numeral.ts'

export interface Ordinal {
  readonly end: number
  readonly value: number
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'sts', 'ths'])
/** Before these an ordinal word ranks something: "the first", "his second". */
const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this that 's every each in came finished ranked placed ranks for only".split(
    ' ',
  ),
)
/** Names that begin with an ordinal. */
const NAMES: ReadonlySet<string> = new Set(
  'amendment avenue street lady world reich circuit army division ave. st. minister nations national family floor'.split(
    ' ',
  ),
)

/** "45th", "the first", "twenty-first", "his 200th"; not "at first", "First Lady", "30 seconds". */
export function readOrdinalFigure(line: Line, index: number): Ordinal | null {
  const token = tokenAt(line, index)
  if (token === undefined) return null
  if (token.kind === 'number') {
    const suffixed =
      SUFFIXES.has(wordAt(line, index + 1)) && touches(line, index + 1) && /^[\d,]{1,9}$/.test(token.text)
    return suffixed ? { end: index + 2, value: Number(token.text.replaceAll(',', '')) } : null
  }
  const ordinal = readWords(line, index)
  if (ordinal === null) return null
  const next = tokenAt(line, ordinal.end)
  if (next !== undefined && NAMES.has(next.lower) && (token.capital || next.capital)) return null
  const single = ordinal.end === index + 1 && ordinal.value <= 3
  if (!single) return ordinal
  const before = wordAt(line, index - 1)
  if (!DETERMINERS.has(before)) return index === line.first && index + 1 === line.end ? ordinal : null
  if (before === 'in' || before === 'for' || before === 'only') return next?.kind === 'word' ? ordinal : null
  return ordinal.value === 2 && (next === undefined || next.kind !== 'word') && before === 'a' ? null : ordinal
}

function readWords(line: Line, index: number): Ordinal | null {
  const plain = ORDINALS.get(wordAt(line, index))
  if (plain !== undefined) return { end: index + 1, value: plain }
  const first = wordAt(line, index)
  if (!SMALL_NUMBERS.has(first) && !SCALES.has(first)) return null
  let at = index
  for (let count = 0; count < 8; count += 1) {
    const next = skipHyphen(line, at + 1)
    const ordinal = ORDINALS.get(wordAt(line, next))
    if (ordinal !== undefined) return compose(line, index, next, ordinal)
    if (!SMALL_NUMBERS.has(wordAt(line, next)) && !SCALES.has(wordAt(line, next)) && wordAt(line, next) !== 'and')
      return null
    at = next
  }
  return null
}

/** "one hundred twenty-fifth": the cardinal before the last word, plus or times it. */
function compose(line: Line, index: number, last: number, ordinal: number): Ordinal | null {
  const cardinal = readNumeral({ ...line, end: last }, index)
  if (cardinal === null) return null
  if (ordinal >= 100) return { end: last + 1, value: cardinal.value * ordinal }
  const fits = ordinal < 10 ? cardinal.value % 10 === 0 && cardinal.value % 100 !== 10 : cardinal.value % 100 === 0
  return fits ? { end: last + 1, value: cardinal.value + ordinal } : null
}
