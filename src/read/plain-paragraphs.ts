import type { Cut } from './reduction.ts'

const BLANK_LINES = /\r?\n(?:[ \t]*\r?\n)+/g
/** What can mean something in a paragraph of Markdown, a hard break included. */
const MARKUP = /[*_[\]<>&`\\~{}\0]| [ \t]*[\r\n]/
/** A line that starts with anything else may be a list, a heading, a table, or indented. */
const OTHER_START = /^(?![\p{L}"'“‘(]|\d+[^\d.)\s])/mu
/** A paragraph shorter than this is not worth the trouble. */
const SHORTEST = 60

/**
 * Paragraphs from `from` on that hold no markup and so mean the same wherever they stand: a parser that is shown one
 * letter for each of them is several times as fast. `cuts` are those made already; the result holds both, in order.
 */
export function plainParagraphs(source: string, from: number, cuts: readonly Cut[]): Cut[] {
  const all: Cut[] = []
  let next = 0

  function consider(start: number, end: number): void {
    for (let cut = cuts[next]; cut !== undefined && cut.end <= start; cut = cuts[next]) {
      all.push(cut)
      next += 1
    }
    const cut = cuts[next]
    if (end - start < SHORTEST || (cut !== undefined && cut.start < end)) return
    const paragraph = source.slice(start, end)
    if (!MARKUP.test(paragraph) && !OTHER_START.test(paragraph)) all.push({ start, end, shown: 'x', words: true })
  }

  let start = from
  BLANK_LINES.lastIndex = from
  for (let match = BLANK_LINES.exec(source); match !== null; match = BLANK_LINES.exec(source)) {
    consider(start, match.index)
    start = match.index + match[0].length
  }
  consider(start, source.length)
  for (; next < cuts.length; next += 1) {
    const cut = cuts[next]
    if (cut !== undefined) all.push(cut)
  }
  return all
}
