import type { SourceRun } from '../model/document.ts'
import type { Range, Span } from '../model/span.ts'

/** Index of the first run that ends after `offset` of the text; `runs.length` when there is none. */
function runAfter(runs: readonly SourceRun[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const run = runs[middle]
    if (run !== undefined && run.text + run.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether offsets inside the run map one to one. */
function splits(run: SourceRun): boolean {
  return run.length === run.sourceLength
}

/**
 * The place in the source of a range of `Document.text`: from the source of its first character to just after the
 * source of its last one, so that markup inside is part of the span and markup around it is not. A run that cannot be
 * split is taken whole. Separators between blocks have no source: an end that falls on one moves inwards. An empty
 * range gives an empty span, at the source of the character that follows.
 */
export function sourceSpan(runs: readonly SourceRun[], range: Range): Span {
  const first = runs[runAfter(runs, range.from)]
  if (first === undefined) return pastLast(runs)
  const start = splits(first) ? first.source + Math.max(0, range.from - first.text) : first.source
  if (range.to <= range.from) return { start, end: start }

  const index = runAfter(runs, range.to - 1)
  const last = runs[index]
  if (last !== undefined && last.text < range.to) {
    const end = splits(last) ? last.source + range.to - last.text : last.source + last.sourceLength
    return { start, end }
  }
  const before = runs[index - 1]
  return { start, end: Math.max(start, before === undefined ? start : before.source + before.sourceLength) }
}

function pastLast(runs: readonly SourceRun[]): Span {
  const last = runs.at(-1)
  const end = last === undefined ? 0 : last.source + last.sourceLength
  return { start: end, end }
}
