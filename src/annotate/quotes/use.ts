import type { QuoteMention, Token } from '../../model/annotation.ts'
import { STARTERS } from '../lexicon/starters.ts'
import { NAMING_VERBS, SPEECH_VERBS } from './speech-verbs.ts'

/** From so many words on, words between marks are somebody's, unless they look like a title. */
const LONG = 6
const REACH = 4
/** From so many words on a verb of speaking may stand as far away as the second reach. */
const PHRASE = { words: 3, reach: 12 } as const
/** Words before a single word between marks that make it one of the sentence: "the 'new' pier". */
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her their its this that these those my our any some so-called such more'.split(' '),
)

const SET_OFF_BEFORE: ReadonlySet<string> = new Set(
  'so-called called dubbed titled entitled named nicknamed term terms word words phrase phrases known headlined song album book film movie novel play'
    .concat(' show series episode single slogan hashtag movement concept label alias letter letters essay poem article')
    .split(' '),
)
const SMALL: ReadonlySet<string> = new Set(
  'a an the and or but nor of in on at to for by with from as is v vs de la le el du von'.split(' '),
)
/** What comes behind these is a title where it is written like one. */
const WRITTEN: ReadonlySet<string> = new Set(['wrote', 'writes', 'writing', 'published', 'quoted', 'cited'])
const TERMINAL = new Set(['.', ',', '!', '?', '…', '!?', '?!', ';', '—'])

/** The token indices of a quotation: its marks, and what is between them. */
export interface QuoteTokens {
  readonly open: number
  readonly close: number
}

/** Tells speech or writing of somebody from words that are just set off: titles, nicknames, terms, irony. */
export function useOf(tokens: readonly Token[], { open, close }: QuoteTokens): QuoteMention['use'] {
  let words = 0
  let content = 0
  let capitals = 0
  for (let index = open + 1; index < close; index += 1) {
    const token = tokens[index]
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) continue
    words += 1
    if (token.kind === 'number' || SMALL.has(token.lower)) continue
    content += 1
    if (token.capital) capitals += 1
  }
  if (words === 0) return 'set-off'
  const titled = content >= 2 && capitals === content
  const spoken =
    isSpoken(tokens, open, close, words >= PHRASE.words ? PHRASE.reach : REACH) &&
    !(words < PHRASE.words && isModifier(tokens, open, close)) &&
    !(titled && WRITTEN.has(tokens[open - 1]?.lower ?? ''))
  if (titled && !spoken) return 'set-off'
  if (words >= LONG || spoken || (words > PHRASE.words && isCited(tokens, open))) return 'speech'
  const last = tokens[close - 1]
  const sentence = tokens[open + 1]?.capital === true && last !== undefined && TERMINAL.has(last.text) && words >= 3
  return sentence && !isNamed(tokens, open) ? 'speech' : 'set-off'
}

/** Whether a verb of speaking stands beside the quotation. */
function isSpoken(tokens: readonly Token[], open: number, close: number, reach: number): boolean {
  if (isNamed(tokens, open)) return false
  for (let index = open - 1; index >= Math.max(0, open - Math.max(reach, 2 * REACH)); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.text === '.' || token.text === ';') break
    if (NAMING_VERBS.has(token.lower) || (index >= open - reach && SPEECH_VERBS.has(token.lower))) return true
  }
  const last = tokens[close - 1]
  const comma = (last !== undefined && TERMINAL.has(last.text) && last.text !== '.') || tokens[close + 1]?.text === ','
  for (let index = close + 1; comma && index <= close + Math.min(reach, 2 * REACH); index += 1) {
    const token = tokens[index]
    if (token === undefined || token.text === '.' || token.text === ';') break
    if (SPEECH_VERBS.has(token.lower)) return true
  }
  return false
}

/** Whether the quotation comes behind "according to". */
function isCited(tokens: readonly Token[], open: number): boolean {
  for (let index = open - 1; index >= Math.max(0, open - 2 * REACH); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.text === '.' || token.text === ';') return false
    if (token.lower === 'according') return !isNamed(tokens, open)
  }
  return false
}

/** Whether a word between marks describes the word behind it. */
function isModifier(tokens: readonly Token[], open: number, close: number): boolean {
  const [before, after] = [tokens[open - 1], tokens[close + 1]]
  return (
    before !== undefined &&
    DETERMINERS.has(before.lower) &&
    after?.kind === 'word' &&
    !after.capital &&
    !STARTERS.has(after.lower)
  )
}

function isNamed(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1]
  if (before === undefined) return false
  const word = before.lower === 'as' || before.lower === 'the' ? tokens[open - 2]?.lower : before.lower
  return word !== undefined && SET_OFF_BEFORE.has(word)
}
