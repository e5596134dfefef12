import { ORDINALS, parseDigits, SCALES, SMALL_NUMBERS } from '../../text/numbers.ts'

/** One word of a text as it stands there, lower case and folded. */
export interface RawWord {
  readonly fold: string
  readonly from: number
  readonly to: number
  /** Whether more than a space or a hyphen stands between it and the word before it. */
  readonly apart: boolean
}

/** A number read from one or more words. */
export interface ReadNumber {
  /** The index behind its last word. */
  readonly end: number
  readonly value: number
}

const ORDINAL = /^(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)$/

/** One key for an ordinal in letters or in figures: "1st"; null for no ordinal. "Second" may be a time, the same on both sides. */
export function ordinalKey(word: string): string | null {
  const value = ORDINALS.get(word)
  if (value !== undefined) return `${value}th`
  const match = ORDINAL.exec(word)
  return match === null ? null : `${Number((match[1] ?? '').replaceAll(',', ''))}th`
}

/** The number that begins at a word: "1,200", "forty-four", "two hundred and fifty", "1.2 billion"; null where none does. */
export function readNumber(words: readonly RawWord[], start: number): ReadNumber | null {
  const first = words[start]?.fold ?? ''
  const digits = parseDigits(first)
  if (digits !== null) return scaled(words, start + 1, digits.value)
  if (first === 'a') {
    const next = words[start + 1]
    const scale = first === 'a' && next?.apart === false ? SCALES.get(next.fold) : undefined
    return scale === undefined ? null : readWords(words, start + 1, 1)
  }
  return SMALL_NUMBERS.has(first) ? readWords(words, start, 0) : null
}

function scaled(words: readonly RawWord[], start: number, value: number): ReadNumber {
  let number = value
  let end = start
  for (let next = words[end]; next !== undefined && !next.apart; next = words[end]) {
    const scale = SCALES.get(next.fold)
    if (scale === undefined) break
    number = Number((number * scale).toPrecision(15))
    end += 1
  }
  return { end, value: number }
}

/** Reads number words; `open` is 1 behind the article in "a hundred". */
function readWords(words: readonly RawWord[], start: number, open: number): ReadNumber {
  let total = 0
  let group = open
  let last = Number.POSITIVE_INFINITY
  let at = start
  for (; at < words.length; at += 1) {
    const { fold: word, apart } = words[at] ?? { fold: '', apart: true }
    if (apart && at > start) break
    const small = SMALL_NUMBERS.get(word)
    const scale = SCALES.get(word)
    if (small !== undefined) {
      // "Twenty five" goes on; "twenty twenty" and "five six" are two numbers.
      if (last <= small || (last < 100 && (last < 20 || small >= 10)) || small === 0) {
        if (at > start) break
      }
      group += small
      last = small
    } else if (scale !== undefined) {
      if (scale === 100) group = Math.max(group, 1) * 100
      else {
        total += Math.max(group, 1) * scale
        group = 0
      }
      last = scale
    } else if (word === 'and' && last >= 100 && at > start) {
      const next = SMALL_NUMBERS.get(words[at + 1]?.fold ?? '')
      if (next === undefined || next === 0) break
    } else break
  }
  return { end: at, value: total + group }
}
