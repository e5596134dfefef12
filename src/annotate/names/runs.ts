import type { Token } from '../../model/annotation.ts'
import { EAST_ASIAN_SURNAMES } from '../lexicon/east-asian-names.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { CALENDAR_WORDS, JOINED_BY, SUFFIXES } from '../lexicon/name-words.ts'
import { STARTERS } from '../lexicon/starters.ts'
import type { Lookup } from './lookup.ts'

const HYPHENS = new Set(['-', '‐', '‑'])
const INNER_CAPITAL = /^\p{Ll}{1,2}\p{Lu}/u
/** Particles that stand alone between two words of a name. */
const BETWEEN = new Set(
  'de del della di da do e dos das du des la von van der den zu zum zur af ap av bin bint ibn ben dela delos al el los las y het ter'.split(
    ' ',
  ),
)
/** Particles that a hyphen binds to the next word. */
const ARTICLES = new Set('al el ul ud as ad ash at az an abd ibn bin ben abu as'.split(' '))
const OPENING_MARKS = new Set(['"', '“', '‘', "'"])
const CLOSING_MARKS = new Set(['"', '”', '’', "'"])
/** What a hyphen binds into the names of towns: "Stoke-on-Trent", "Aix-en-Provence". */
const INSIDE_TOWNS = new Set('on upon in by under le la les sur en de du the au aux am an der'.split(' '))
/** "Non-governmental Organizations": the word behind the hyphen is small. */
const PREFIXES = new Set('non anti pro inter multi trans self'.split(' '))
const COLLECTIVES = new Set(
  'women men children people veterans workers farmers teachers nurses michael mary joseph'.split(' '),
)
const CORPORATE = new Set('inc inc. llc ltd ltd. corp. l.p. plc'.split(' '))

/** The longest run, in tokens: no name is longer, and text in capitals has runs without end. */
const LONGEST_RUN = 16

/** Whether the word looks like part of a name, or could be but for its place in the sentence. */
export function isNameWord(token: Token | undefined): token is Token {
  if (token === undefined || token.kind !== 'word') return false
  return token.capital || INNER_CAPITAL.test(token.text)
}

/** Whether a name may go on with this word: no closed-class word or day of the week that happens to have a capital. */
function carriesOn(token: Token | undefined, before: Token | undefined): boolean {
  if (!isNameWord(token) || token.lower === "'s" || token.lower === 's') return false
  if (CALENDAR_WORDS.has(token.lower)) return before !== undefined && isGivenName(before.text) && token.lower.length < 7
  return !STARTERS.has(token.lower) || NAME_STARTERS.has(token.lower)
}

/** Closed-class words that are common names too. */
export const NAME_STARTERS = new Set(
  'will may mark young long best small page rich early far bush more let van new old great'.split(' '),
)

/** The end of the longest run of name words from `first` on, `end` at most; all are token indices. */
export function runEnd(tokens: readonly Token[], first: number, end: number, lookup: Lookup): number {
  let last = first
  const limit = Math.min(end, first + LONGEST_RUN)
  for (let next = first; next !== -1 && next < limit; next = step(tokens, first, last, end, lookup)) last = next
  return last + 1
}

/** The index of the word with which the run goes on behind `last`, or -1. */
function step(tokens: readonly Token[], first: number, last: number, end: number, lookup: Lookup): number {
  const at = tokens[last]
  const next = tokens[last + 1]
  const third = tokens[last + 2]
  if (at === undefined || next === undefined || last + 1 >= end) return -1
  const glued = next.from === at.to
  if (next.kind === 'word' && !glued) {
    if (carriesOn(next, at)) return last + 1
    const joined = lowerJoin(tokens, first, last, end, lookup)
    return joined < end ? joined : -1
  }
  if (third === undefined || last + 2 >= end) return -1
  if (HYPHENS.has(next.text) && glued && third.from === next.to) {
    if (isNameWord(third) && third.capital) return last + 2
    if (last > first && isSyllableBehind(tokens, last, third)) return last + 2
    const [fourth, fifth] = [tokens[last + 3], tokens[last + 4]]
    if (INSIDE_TOWNS.has(third.text) && last + 4 < end && HYPHENS.has(fourth?.text ?? '') && fifth?.capital === true)
      return fourth?.from === third.to && fifth.from === fourth.to ? last + 4 : -1
    return PREFIXES.has(at.lower) && last + 3 < end && carriesOn(tokens[last + 3], third) ? last + 3 : -1
  }
  if (OPENING_MARKS.has(next.text)) return overNickname(tokens, last, end)
  if (next.text === '&') return isNameWord(third) ? last + 2 : -1
  if (next.text === ',')
    return SUFFIXES.has(third.lower) || CORPORATE.has(third.lower) ? (third.capital ? last + 2 : -1) : -1
  if (next.lower === "'s" && COLLECTIVES.has(at.lower)) return carriesOn(third, next) ? last + 2 : -1
  return -1
}

/** Second syllables of East Asian given names stand small behind a hyphen: "Kim Jong-un", "Tsai Ing-wen". */
function isSyllableBehind(tokens: readonly Token[], last: number, syllable: Token): boolean {
  const [family, given] = [tokens[last - 1], tokens[last]]
  if (family === undefined || given?.capital !== true || given.text.length > 6) return false
  return EAST_ASIAN_SURNAMES.has(family.lower) && /^\p{Ll}{1,6}$/u.test(syllable.text)
}

/** `Ramesh "Sunny" Balwani`: a nickname in quotation marks inside a name. */
function overNickname(tokens: readonly Token[], last: number, end: number): number {
  const [nickname, close, surname] = tokens.slice(last + 2, last + 5)
  if (last + 4 >= end || nickname === undefined || close === undefined || !isGivenName(tokens[last]?.text ?? ''))
    return -1
  const closed = nickname.capital && CLOSING_MARKS.has(close.text) && close.from === nickname.to
  return closed && carriesOn(surname, undefined) ? last + 4 : -1
}

/** Goes on over lower-case words: "Ursula von der Leyen", "Bashar al-Assad", "Department of Health and Human Services". */
function lowerJoin(tokens: readonly Token[], first: number, last: number, end: number, lookup: Lookup): number {
  let index = last + 1
  while (index < Math.min(last + 4, end) && BETWEEN.has(tokens[index]?.text ?? '') && tokens[index + 1]?.text !== '-')
    index += 1
  if (index > last + 1 && carriesOn(tokens[index], tokens[last])) return index
  const article = tokens[index]
  if (article !== undefined && ARTICLES.has(article.text) && HYPHENS.has(tokens[index + 1]?.text ?? '')) {
    const after = tokens[index + 2]
    return after?.capital === true && after.from === tokens[index + 1]?.to ? index + 2 : -1
  }
  const word = tokens[last + 1]?.text
  const head = tokens[last]?.lower ?? ''
  const over = tokens[last + 2]?.text === 'the' ? last + 3 : last + 2
  const target = tokens[over]
  if (!carriesOn(target, undefined) || target === undefined) return -1
  if (word === 'of' || word === 'for' || word === 'on') {
    return JOINED_BY[word].has(head) && !CALENDAR_WORDS.has(target.lower) ? over : -1
  }
  return word === 'and' && over === last + 2 && joinsByAnd(tokens, first, last, end, lookup) ? over : -1
}

/** Whether "and" stands inside one name: "Department of Health and Human Services", "Food and Drug Administration". */
function joinsByAnd(tokens: readonly Token[], first: number, last: number, end: number, lookup: Lookup): boolean {
  const text = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ')
  const over = last + 2
  if (/^\p{Lu}{2,}$/u.test(tokens[over]?.text ?? '')) return false
  let tail = over
  while (tail + 1 < end && carriesOn(tokens[tail + 1], undefined) && tokens[tail + 1]?.from !== tokens[tail]?.to)
    tail += 1
  const right = text(over, tail + 1)
  if (lookup.exact(right).length > 0 || isGivenName(tokens[over]?.text ?? '')) return false
  if (JOINED_BY.and.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.text === 'of') return true
  if (tail === over || !JOINED_BY.and.has(tokens[tail]?.lower ?? '') || last - first > 1) return false
  const left = text(first, last + 1)
  return lookup.named(left).length === 0 && !isGivenName(tokens[first]?.text ?? '')
}

/**
 * The end of the longest recorded name of two words or more that starts at `first`, lower-case words and possessives inside it
 * allowed ("Lord of the Rings"), or -1.
 */
export function knownEnd(text: string, tokens: readonly Token[], first: number, end: number, lookup: Lookup): number {
  const start = tokens[first]
  if (start === undefined) return -1
  const words = Math.min(lookup.longestFrom(start.text), 12)
  if (words < 2) return -1
  const ends: number[] = []
  let gaps = 0
  for (let index = first + 1; index < Math.min(end, first + words * 3); index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.from > (tokens[index - 1]?.to ?? 0)) gaps += 1
    if (gaps >= words) break
    if (
      token.kind === 'punctuation' &&
      !HYPHENS.has(token.text) &&
      token.text !== ',' &&
      token.text !== "'" &&
      token.text !== '’'
    )
      break
    if ((token.kind === 'word' && token.capital) || token.kind === 'number') ends.push(index + 1)
  }
  for (const at of ends.reverse()) {
    const last = tokens[at - 1]
    if (last !== undefined && lookup.exact(text.slice(start.from, last.to)).length > 0) return at
  }
  return -1
}
