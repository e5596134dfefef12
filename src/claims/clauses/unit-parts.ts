import type { Reference, Token } from '../../model/annotation.ts'
import type { Unit } from './types.ts'

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ',': ',', ';': ';', ':': ':', '(': '(', '[': '(', ')': ')', ']': ')', '/': '/' }),
)

const DASH = /^[-‐‑‒–—−]{1,3}$/

const QUOTATION_MARK = /^["“”„«»‘’'‚‹›]$/

const ENDINGS = ["n't", "'d", "'ll", "'ve", "'re", "'m"]

const IRREGULAR_NOT: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
])

export const NOTHING = { name: null, date: null, figure: null, quote: null, reference: null } as const

export function pushToken(units: Unit[], token: Token, reference: Reference | null): void {
  if (token.kind === 'punctuation' || token.kind === 'symbol') {
    if (QUOTATION_MARK.test(token.text)) return
    const mark = DASH.test(token.text) ? '—' : MARKS.get(token.text)
    if (mark !== undefined)
      units.push({ kind: 'mark', from: token.from, to: token.to, lower: mark, capital: false, ...NOTHING })
    else if (token.text === '&' || token.text === '%' || token.text === '$')
      units.push({ kind: 'word', from: token.from, to: token.to, lower: token.text, capital: false, ...NOTHING })
    return
  }
  const kind = token.kind === 'number' ? 'number' : 'word'
  const cut = kind === 'word' ? contraction(token.lower) : null
  if (cut === null) {
    units.push({
      kind,
      from: token.from,
      to: token.to,
      lower: token.lower,
      capital: token.capital,
      ...NOTHING,
      reference,
    })
    return
  }
  const middle = Math.max(token.from + 1, token.to - cut.length)
  units.push({ kind, from: token.from, to: middle, lower: cut.stem, capital: token.capital, ...NOTHING, reference })
  units.push({ kind, from: middle, to: token.to, lower: cut.ending, capital: false, ...NOTHING })
}

function contraction(lower: string): { stem: string; ending: string; length: number } | null {
  if (!lower.includes("'") || lower.startsWith("'")) return null
  const irregular = IRREGULAR_NOT.get(lower)
  if (irregular !== undefined) return { stem: irregular, ending: "n't", length: 3 }
  for (const ending of ENDINGS)
    if (lower.endsWith(ending)) return { stem: lower.slice(0, -ending.length), ending, length: ending.length }
  return lower.endsWith("'s") && lower.length > 2 ? { stem: lower.slice(0, -2), ending: 'is', length: 2 } : null
}

const HEDGES: readonly (readonly string[])[] = [
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ...'about around over under nearly almost roughly approximately some only just'.split(' ').map((word) => [word]),
]

/** Takes away "more than", "about" and their like before a figure, which holds them as its hedge. */
export function dropHedge(units: Unit[]): void {
  for (const hedge of HEDGES) {
    const start = units.length - hedge.length
    if (start < 0 || !hedge.every((word, offset) => units[start + offset]?.lower === word)) continue
    units.length = start
    return
  }
}

/** Makes "long-time" and "pro-Trump" one word again; gives where to go on. */
export function joinHyphen(tokens: readonly Token[], units: Unit[], at: number, end: number): number {
  let next = at
  for (;;) {
    const hyphen = tokens[next]
    const after = tokens[next + 1]
    const before = units.at(-1)
    if (hyphen === undefined || after === undefined || before === undefined || next + 1 >= end) return next
    if (hyphen.text !== '-' || before.to !== hyphen.from || hyphen.to !== after.from) return next
    if (before.kind === 'mark' || before.kind === 'quote' || after.kind === 'punctuation') return next
    units[units.length - 1] = {
      ...before,
      kind: 'word',
      to: after.to,
      lower: `${before.lower}-${after.lower}`,
      ...NOTHING,
      figure: before.figure,
    }
    next += 2
  }
}
