import type { FigureMention, FigureShape } from '../../model/annotation.ts'
import type { Item } from './skeleton.ts'

/** What a pattern bound: figures by the names that it gives them. */
export type Bindings = Readonly<Record<string, FigureMention>>

type Element =
  | { readonly kind: 'figure'; readonly name: string; readonly shapes: readonly string[] }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }

/** Figures of any kind that is a plain amount. */
const AMOUNTS: readonly FigureShape[] = ['number', 'count', 'money', 'measure', 'percent', 'age']

/**
 * Compiles a pattern over a sentence's skeleton. Its parts stand between spaces:
 * - `<a>` a plain amount that is called `a`; `<p:percent>` one of that shape, `<f:fraction/one-in>` of one of those
 * - `rise/rises/rose` one of these words; `(an/a)` one that may be missing
 * - `@rise` the words of a set; `(@rise)` likewise
 * - `..3` at most three words or commas, no figure, no bracket, no other mark
 */
export function compilePattern(
  source: string,
  sets: Readonly<Record<string, ReadonlySet<string>>>,
): readonly Element[] {
  return source.split(' ').map((part) => {
    const figure = /^<(\w+)(?::([\w/-]+))?>$/.exec(part)
    if (figure !== null) return { kind: 'figure', name: figure[1] ?? '', shapes: figure[2]?.split('/') ?? AMOUNTS }
    const gap = /^\.\.(\d)$/.exec(part)
    if (gap !== null) return { kind: 'gap', most: Number(gap[1]) }
    const optional = /^\((.+)\)$/.exec(part)
    const name = optional?.[1] ?? part
    const words = name.startsWith('@') ? sets[name.slice(1)] : new Set(name.split('/'))
    if (words === undefined) throw new Error(`The pattern "${source}" names the set ${name}, which does not exist`)
    return { kind: 'words', words, optional: optional !== null }
  })
}

/** Marks and words that no gap passes over: what stands behind them is another statement, or not stated at all. */
const NO_GAP: ReadonlySet<string> = new Set([
  ...['(', ')', ':', ';', '—', '–', '--', '"', '“', '”', '.'],
  ...'not never nor neither no without if unless than instead rather while whereas but although though each apiece per'.split(
    ' ',
  ),
])

function matchFrom(
  elements: readonly Element[],
  items: readonly Item[],
  element: number,
  item: number,
  bound: Bindings,
): Bindings | null {
  const wanted = elements[element]
  if (wanted === undefined) return bound
  const found = items[item]
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= wanted.most; skipped += 1) {
      const result = matchFrom(elements, items, element + 1, item + skipped, bound)
      if (result !== null) return result
      const next = items[item + skipped]
      if (next?.kind !== 'word' || NO_GAP.has(next.lower)) return null
    }
    return null
  }
  if (wanted.kind === 'figure') {
    if (found?.kind !== 'figure' || !wanted.shapes.includes(found.figure.shape)) return null
    return matchFrom(elements, items, element + 1, item + 1, { ...bound, [wanted.name]: found.figure })
  }
  if (found?.kind === 'word' && wanted.words.has(found.lower)) {
    const result = matchFrom(elements, items, element + 1, item + 1, bound)
    if (result !== null) return result
  }
  return wanted.optional ? matchFrom(elements, items, element + 1, item, bound) : null
}

/** All places of a skeleton where the pattern fits, with what it binds there. */
export function matchPattern(elements: readonly Element[], items: readonly Item[]): Bindings[] {
  const results: Bindings[] = []
  for (let start = 0; start < items.length; start += 1) {
    const bound = matchFrom(elements, items, 0, start, {})
    if (bound !== null) results.push(bound)
  }
  return results
}
