import type { Token } from '../model/annotation.ts'

/** The longest quotation and bracket, in UTF-16 units, that count as part of one sentence whatever stands in them. */
const LONGEST = { quotation: 600, bracket: 300 } as const

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
])
const CLOSING = new Set(['”', '’', '»', ')', ']', '}', '"', "'"])

export interface Enclosures {
  /** By token index from the first: whether no sentence may end directly after the token, since it stands inside a pair. */
  readonly inside: readonly boolean[]
  /** Indices of tokens that close a pair. */
  readonly closing: ReadonlySet<number>
}

interface Opening {
  readonly index: number
  readonly mark: string
  readonly close: string
}

/** Pairs the brackets and quotation marks of `tokens[first..end)`. Marks without a partner enclose nothing. */
export function enclosures(tokens: readonly Token[], first: number, end: number): Enclosures {
  const steps = new Array<number>(end - first + 1).fill(0)
  const closing = new Set<number>()
  const open: Opening[] = []
  for (let index = first; index < end; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.text.length !== 1 || token.kind === 'word') continue
    const at = closes(tokens, index, open)
    if (at >= 0) {
      const pair = open[at]
      open.length = at
      if (pair === undefined) continue
      closing.add(index)
      const length = token.to - (tokens[pair.index]?.from ?? 0)
      if (length > (BRACKETS.has(pair.mark) ? LONGEST.bracket : LONGEST.quotation)) continue
      steps[pair.index - first] = (steps[pair.index - first] ?? 0) + 1
      steps[index - first] = (steps[index - first] ?? 0) - 1
    } else if (opens(tokens, index)) {
      const close = BRACKETS.get(token.text) ?? QUOTES.get(token.text)
      if (close !== undefined && open.length < 6) open.push({ index, mark: token.text, close })
    }
  }
  let depth = 0
  const inside = steps.map((step) => {
    depth += step
    return depth > 0
  })
  return { inside, closing }
}

/** Which open pair the token closes, as an index into `open`, or -1. */
function closes(tokens: readonly Token[], index: number, open: readonly Opening[]): number {
  const token = tokens[index]
  if (token === undefined || !CLOSING.has(token.text)) return -1
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const touchesBefore = before !== undefined && before.to === token.from
  const touchesAfter = after?.kind === 'word' && after.from === token.to
  if (token.text === "'" || token.text === '’') {
    // An apostrophe of an omission ("the '90s", "rock 'n' roll") or of a plural ("the Democrats' plan") closes nothing.
    if (!touchesBefore || touchesAfter) return -1
    if (before?.kind === 'word' && before.lower.endsWith('s') && after?.kind === 'word' && !after.capital) return -1
  } else if (token.text === '"' && !touchesBefore && touchesAfter) return -1
  return open.findLastIndex((pair) => pair.close === token.text)
}

function opens(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (token === undefined || after === undefined) return false
  if (token.text !== "'" && token.text !== '‘' && token.text !== '"') return true
  const touchesBefore = before !== undefined && before.to === token.from
  if (touchesBefore && before.kind !== 'punctuation') return false
  return after.from === token.to && (token.text !== "'" || after.kind !== 'number')
}
