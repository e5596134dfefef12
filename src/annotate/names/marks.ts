import type { Sentence, Token } from '../../model/annotation.ts'
import type { Scan } from '../scan.ts'
import type { Piece } from './piece-context.ts'

const DASHES = new Set(['—', '–', '--', '-'])
const CAPITALS = /^\p{Lu}[\p{Lu}.'’]+$/u
const ACRONYM = /^\p{Lu}[\p{Lu}\d&]{1,7}$/u
/** How many tokens a dateline may have: "SAN FRANCISCO, Calif., March 3, 2020 (Reuters) —". */
const LONGEST_DATELINE = 16

/** Whether the piece is the place of a dateline: capitals at the start of a block, with a dash after the date or agency. */
export function isDateline({ document, tokens, sentences }: Scan, sentence: Sentence, { first, end }: Piece): boolean {
  if (first !== sentence.firstToken || sentences[sentence.index - 1]?.block === sentence.block) return false
  if (document.blocks[sentence.block]?.kind !== 'paragraph') return false
  for (let index = first; index < end; index += 1) {
    if (!CAPITALS.test(tokens[index]?.text ?? '')) return false
  }
  const after = tokens[end]
  if (after === undefined || (after.text !== ',' && after.text !== '(' && !DASHES.has(after.text))) return false
  for (let index = end; index < Math.min(first + LONGEST_DATELINE, sentence.endToken - 1); index += 1) {
    const token = tokens[index]
    if (token !== undefined && DASHES.has(token.text)) return token.from > (tokens[index - 1]?.to ?? 0)
  }
  return false
}

/** The acronym in brackets behind a name whose initials it has: "Democratic National Committee (DNC)"; else null. */
export function acronymAfter(tokens: readonly Token[], sentence: Sentence, first: number, end: number): string | null {
  const inside = tokens[end + 1]
  if (end + 2 >= sentence.endToken + 1 || tokens[end]?.text !== '(' || inside === undefined) return null
  if (tokens[end + 2]?.text !== ')' || !ACRONYM.test(inside.text)) return null
  return initialsFit(inside.text, tokens.slice(first, end)) ? inside.text : null
}

/** Whether an acronym is made of the initials of these words; "of", "the" and their like may be left out. */
export function initialsFit(acronym: string, words: readonly { readonly text: string }[]): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '')
  const all = words.map(({ text }) => text.slice(0, 1).toLowerCase())
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ text }) => text.slice(0, 1).toLowerCase())
  if (letters.length < 2) return false
  // The letters of a French or Latin name stand in another order: "International Cycling Union (UCI)".
  return (
    all.join('') === letters ||
    capitals.join('') === letters ||
    capitals.sort().join('') === [...letters].sort().join('')
  )
}
