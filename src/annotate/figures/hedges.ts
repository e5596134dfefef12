import type { Hedge } from '../../model/annotation.ts'
import { type Line, touches, wordAt } from '../dates/line.ts'

/** Words directly before a number that loosen it. */
const BEFORE: ReadonlyMap<string, Hedge> = new Map([
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['approx.', 'about'],
  ['some', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['circa', 'about'],
  ['c.', 'about'],
  ['ca.', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['estimated', 'about'],
  ['reported', 'about'],
  ['perhaps', 'about'],
  ['maybe', 'about'],
  ['virtually', 'about'],
  ['practically', 'about'],
  ['barely', 'about'],
  ['like', 'about'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['exceeding', 'more than'],
  ['exceeds', 'more than'],
  ['exceeded', 'more than'],
  ['beyond', 'more than'],
  ['topping', 'more than'],
  ['>', 'more than'],
  ['under', 'less than'],
  ['below', 'less than'],
  ['<', 'less than'],
  ['≥', 'at least'],
  ['≤', 'at most'],
  ['minimum', 'at least'],
  ['maximum', 'at most'],
])

const MORE: ReadonlySet<string> = new Set(
  'more greater higher larger longer bigger older heavier taller better upwards further wider'.split(' '),
)
const LESS: ReadonlySet<string> = new Set('less fewer lower smaller shorter younger lighter'.split(' '))
const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', "isn't", "wasn't", 'nothing'])
const NEAR: ReadonlySet<string> = new Set(['just', 'slightly', 'little', 'shy'])
const SKIPPED: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'of', 'just', 'only', 'as'])

/** How the words before a figure loosen it: "more than", "no fewer than", "up to", "nearly", "an estimated". */
export function hedgeBefore(line: Line, index: number): Hedge | null {
  let at = index - 1
  if (SKIPPED.has(wordAt(line, at)) && wordAt(line, at) !== 'as') at -= 1
  const word = wordAt(line, at)
  const before = wordAt(line, at - 1)
  if (word === 'than') {
    const negated = NEGATIONS.has(wordAt(line, at - 2))
    if (MORE.has(before)) return negated ? 'at most' : NEAR.has(wordAt(line, at - 2)) ? 'about' : 'more than'
    if (LESS.has(before)) return negated ? 'at least' : NEAR.has(wordAt(line, at - 2)) ? 'about' : 'less than'
    return null
  }
  if (word === 'least' && before === 'at') return 'at least'
  if ((word === 'most' && before === 'at') || (word === 'to' && before === 'up')) return 'at most'
  if ((word === 'many' || word === 'much' || word === 'few' || word === 'little') && before === 'as') return null
  if (word === 'as') return asMany(wordAt(line, at - 1), wordAt(line, at - 2))
  if (word === 'to' && before === 'close') return 'about'
  if (word === 'of' && (before === 'minimum' || before === 'maximum'))
    return before === 'minimum' ? 'at least' : 'at most'
  if (word === 'of' && wordAt(line, at - 1) === 'excess') return 'more than'
  const hedge = BEFORE.get(word)
  if ((hedge === 'more than' || hedge === 'less than') && (NEAR.has(before) || before === 'well'))
    return before === 'well' ? hedge : 'about'
  return hedge ?? null
}

function asMany(word: string, before: string): Hedge | null {
  if (before !== 'as') return null
  if (word === 'many' || word === 'much' || word === 'high' || word === 'long') return 'at most'
  return word === 'few' || word === 'little' || word === 'low' ? 'at least' : null
}

/** How the words behind a figure loosen it: "or more", "or so", "or fewer", "+", "plus", "-odd". */
export function hedgeAfter(line: Line, index: number): Hedge | null {
  const word = wordAt(line, index)
  if (word === '+' && touches(line, index)) return 'at least'
  if (word === 'plus' && !touches(line, index)) return null
  if (word === 'or') {
    const next = wordAt(line, index + 1)
    if (next === 'so' || next === 'thereabouts') return 'about'
    if (MORE.has(next)) return 'at least'
    if (LESS.has(next)) return 'at most'
  }
  if (word === 'at' && wordAt(line, index + 1) === 'least') return 'at least'
  if (word === 'at' && wordAt(line, index + 1) === 'most') return 'at most'
  return word === '-' && wordAt(line, index + 1) === 'odd' ? 'about' : null
}
