import type { Token } from '../../model/annotation.ts'

/** The tokens of one sentence: `tokens[first..end)` of the whole article. Readers never look past its ends. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly end: number
}

/** The token at an index, or undefined outside the line. */
export function tokenAt(line: Line, index: number): Token | undefined {
  return index >= line.first && index < line.end ? line.tokens[index] : undefined
}

/** The lower-case text of the token at an index; empty outside the line. */
export function wordAt(line: Line, index: number): string {
  return index >= line.first && index < line.end ? (line.tokens[index]?.lower ?? '') : ''
}

/** Whether the token touches the one before it. */
export function touches(line: Line, index: number): boolean {
  const [before, token] = [line.tokens[index - 1], tokenAt(line, index)]
  return before !== undefined && token !== undefined && before.to === token.from
}

/** Whether the token is a hyphen or dash of any length. */
export function isDashAt(line: Line, index: number): boolean {
  const text = wordAt(line, index)
  return text === '-' || text === '–' || text === '—' || text === '‑' || text === '‐' || text === '--' || text === '−'
}

/** The index behind a hyphen that joins two words without spaces, or the index itself. */
export function skipHyphen(line: Line, index: number): number {
  return isDashAt(line, index) && touches(line, index) && touches(line, index + 1) ? index + 1 : index
}
