import type { Token } from '../../model/annotation.ts'
import type { Census } from './casing.ts'
import type { Lookup } from './lookup.ts'
import { roleAt } from './role-spans.ts'

/** A name inside a run of capitalised words; token indices, half-open. `doubtful`: only its place gives it a capital. */
export interface Piece {
  readonly first: number
  readonly end: number
  readonly doubtful: boolean
}

/** What names are told apart by. */
export interface PieceContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly lookup: Lookup
  readonly census: Census
}

/** Whether the words of `tokens[first..end)` are recorded as a whole name. */
export function isExact({ text, tokens, lookup }: PieceContext, first: number, end: number): boolean {
  return lookup.exact(textOf(text, tokens, first, end)).length > 0
}

/** The text of `tokens[first..end)`. */
export function textOf(text: string, tokens: readonly Token[], first: number, end: number): string {
  return text.slice(tokens[first]?.from ?? 0, tokens[end - 1]?.to ?? 0)
}

/** The longest recorded name of two words or more inside the run, or a recorded single word that the run begins with. */
export function longestKnown(context: PieceContext, first: number, end: number): { first: number; end: number } | null {
  const { tokens, lookup } = context
  let best: { first: number; end: number } | null = null
  for (let from = first; from < end - 1; from += 1) {
    const longest = lookup.longestFrom(tokens[from]?.text ?? '')
    // "President Xi Jinping" is not "President Xi".
    if (longest < 2 || roleAt(tokens, from, from + 1)?.role.title) continue
    for (let to = end; to > from + 1; to -= 1) {
      if (best !== null && to - from <= best.end - best.first) break
      if (isExact(context, from, to)) best = { first: from, end: to }
    }
  }
  return best
}
