import type { QuotationWord } from './quotation-words.ts'

/** A step of an alignment: which word of the quotation stands against which word of the source; -1 for none. */
export interface Step {
  readonly quoted: number
  readonly source: number
  readonly kind: 'same' | 'other' | 'added' | 'dropped' | 'gap'
}

export interface Alignment {
  readonly steps: readonly Step[]
  /** In hundredths of a changed word. */
  readonly cost: number
}

const ADDED = 110
/** More than a word left out beside one that agrees, so that these are found first. */
const CHANGED = 115
const DROPPED = 100
/** What is left out is left out in stretches. */
const DROPPED_NEXT = 40
/** A word under a bracket, so that brackets stay near their place. */
const UNDER_BRACKET = 2

const OF = { same: 0, other: 1, added: 2, dropped: 3, gap: 4, start: 5 } as const
const KINDS = ['same', 'other', 'added', 'dropped', 'gap'] as const

/**
 * Aligns all words of a quotation with a stretch of the source, from any word to any word of it, with the fewest words
 * changed, added and dropped. Marks of omission take up words for nothing. Time grows with the product of the lengths.
 */
export function align(quotation: readonly QuotationWord[], source: readonly string[]): Alignment {
  const columns = source.length + 1
  const steps = new Uint8Array((quotation.length + 1) * columns).fill(OF.start, 0, columns)
  let above = new Int32Array(columns)
  let row = new Int32Array(columns)
  for (const [index, word] of quotation.entries()) {
    const base = (index + 1) * columns
    row[0] = (above[0] ?? 0) + (word.gap === null ? ADDED : 0)
    steps[base] = OF.added
    for (let column = 1; column < columns; column += 1) {
      const left = row[column - 1] ?? 0
      const up = above[column] ?? 0
      const diagonal = above[column - 1] ?? 0
      let best: number
      let kind: number
      if (word.gap === null) {
        const same = isSame(word, source[column - 1] ?? '')
        best = diagonal + (same ? 0 : CHANGED)
        kind = same ? OF.same : OF.other
        if (up + ADDED < best) {
          best = up + ADDED
          kind = OF.added
        }
        const drop = left + (steps[base + column - 1] === OF.dropped ? DROPPED_NEXT : DROPPED)
        if (drop < best) {
          best = drop
          kind = OF.dropped
        }
      } else {
        best = up
        kind = OF.added
        const skip = left + (word.gap === 'bracket' ? UNDER_BRACKET : 0)
        if (skip < best) {
          best = skip
          kind = OF.gap
        }
      }
      row[column] = best
      steps[base + column] = kind
    }
    ;[above, row] = [row, above]
  }
  let end = 0
  for (let column = 1; column < columns; column += 1) if ((above[column] ?? 0) < (above[end] ?? 0)) end = column
  return { steps: traceBack(quotation, steps, columns, end), cost: above[end] ?? 0 }
}

function isSame(word: QuotationWord & { readonly gap: null }, key: string): boolean {
  return word.key === key || (word.masked && key.startsWith(word.key))
}

function traceBack(
  quotation: readonly QuotationWord[],
  steps: Uint8Array,
  columns: number,
  end: number,
): readonly Step[] {
  const back: Step[] = []
  let index = quotation.length
  let column = end
  while (index > 0) {
    const kind = KINDS[steps[index * columns + column] ?? 0] ?? 'added'
    const marked = quotation[index - 1]?.gap !== null
    if (kind === 'added') {
      index -= 1
      if (!marked) back.push({ quoted: index, source: -1, kind })
    } else if (kind === 'dropped' || kind === 'gap') {
      column -= 1
      back.push({ quoted: index - 1, source: column, kind })
    } else {
      index -= 1
      column -= 1
      back.push({ quoted: index, source: column, kind })
    }
  }
  return back.reverse()
}
