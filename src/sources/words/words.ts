import { fold } from '../../text/fold.ts'
import { unifySpelling } from '../../text/spelling-variants.ts'
import { expandContraction } from './contractions.ts'
import { ordinalKey, type RawWord, readNumber } from './numbers.ts'

/** A word in its comparable form. A contraction gives one for each word that it stands for, all with the same place. */
export interface Word {
  readonly key: string
  readonly from: number
  readonly to: number
  /** Whether it was written as part of a short or spoken form. */
  readonly contracted: boolean
  readonly number: boolean
}

/** Letters and digits, with what may stand inside a word: apostrophes, points of initials, separators of figures. */
const WORD =
  /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:st|nd|rd|th)?\b|\.\d+|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|['‘’]?[\p{L}\p{N}\p{M}\u00ad]+(?:['’ʼ][\p{L}\p{M}\u00ad]+)*['’]?|[%$€£&]/gu

/** What may stand between the words of one number. */
const JOINED = /^(?:\s{0,4}|-)$/

const LONGEST_CACHE = 50_000
const keys = new Map<string, readonly string[]>()

/** The comparable forms of one word as written. */
function keysOf(raw: string): readonly string[] {
  const known = keys.get(raw)
  if (known !== undefined) return known
  const word = fold(raw)
  const made = (expandContraction(word) ?? expandContraction(bare(word)) ?? [bare(word)]).map(keyOf)
  if (keys.size >= LONGEST_CACHE) keys.clear()
  keys.set(raw, made)
  return made
}

/** Without quotation marks at its ends and the points of initials. */
function bare(word: string): string {
  const inner = word.replace(/^'|'$/g, '')
  return /^(?:\p{L}\.)+\p{L}?$/u.test(inner) ? inner.replaceAll('.', '') : inner
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['dollars', 'dollar'],
  ['euros', 'euro'],
  ['pounds', 'pound'],
])

function keyOf(word: string): string {
  return SIGNS.get(word) ?? ordinalKey(word) ?? unifySpelling(word)
}

/** The words of a text in their comparable forms: numbers as figures, contractions written out, one spelling. */
export function readWords(text: string): Word[] {
  const raw: RawWord[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const from = match.index
    raw.push({ fold: foldOf(match[0]), from, to: from + match[0].length, apart: !JOINED.test(text.slice(end, from)) })
    end = from + match[0].length
  }
  const words: Word[] = []
  for (let index = 0; index < raw.length; index += 1) {
    const one = raw[index]
    if (one === undefined) continue
    if (one.fold === '$') {
      const number = readNumber(raw, index + 1)
      if (number === null) continue
      const last = raw[number.end - 1] ?? one
      words.push({ key: String(number.value), from: one.from, to: last.to, contracted: false, number: true })
      words.push({ key: 'dollar', from: one.from, to: last.to, contracted: false, number: false })
      index = number.end - 1
      continue
    }
    const number = readNumber(raw, index)
    if (number !== null) {
      const last = raw[number.end - 1] ?? one
      const alone = one.fold === 'one' && number.end === index + 1
      words.push({ key: String(number.value), from: one.from, to: last.to, contracted: false, number: !alone })
      index = number.end - 1
      continue
    }
    if (one.fold === 'per' && raw[index + 1]?.fold === 'cent') {
      words.push({ key: 'percent', from: one.from, to: raw[index + 1]?.to ?? one.to, contracted: false, number: false })
      index += 1
      continue
    }
    const made = keysOf(text.slice(one.from, one.to))
    for (const key of made) {
      words.push({ key, from: one.from, to: one.to, contracted: made.length > 1, number: /^\d/.test(key) })
    }
  }
  return words
}

const folds = new Map<string, string>()

function foldOf(raw: string): string {
  const known = folds.get(raw)
  if (known !== undefined) return known
  const made = bare(fold(raw))
  if (folds.size >= LONGEST_CACHE) folds.clear()
  folds.set(raw, made)
  return made
}
