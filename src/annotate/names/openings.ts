import type { Token } from '../../model/annotation.ts'

const CLOSING = new Set(['”', '’', '"', "'", ')', ']', '»'])
const DASHES = new Set(['-', '–'])
const QUIET = new Set([',', ';', '-', '–', '‐', '‑', '/'])

/**
 * Whether the word opens a sentence, a quotation, a bracket or what follows a colon: a capital there says nothing. `first` is the
 * first token of its sentence.
 */
export function isOpening(tokens: readonly Token[], first: number, index: number): boolean {
  const before = tokens[index - 1]
  if (index <= first || before === undefined) return true
  if (before.kind !== 'punctuation') return false
  if (QUIET.has(before.text)) return DASHES.has(before.text) && before.to < (tokens[index]?.from ?? 0)
  const earlier = tokens[index - 2]
  const closes = CLOSING.has(before.text) && earlier !== undefined && index - 2 >= first && earlier.to === before.from
  if (!closes) return true
  return earlier.kind === 'punctuation' && earlier.text !== ',' && !CLOSING.has(earlier.text)
}
