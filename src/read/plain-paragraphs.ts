import type { Cut } from './reduction.ts'

const BLANK_LINES = /\r?\n(?:[ \t]*\r?\n)+/g
/** What can mean something in a paragraph of Markdown, a hard break included. */
const MARKUP = /[*_[\]<>&`\\~{}\0]| [ \t]*[\r\n]/
/** A line that starts with anything else may be a list, a heading, a table, or indented. */
const OTHER_START = /^(?![\p{L}"'“‘(]|\d+[^\d.)\s])/mu
/** A paragraph shorter than this is not worth the trouble. */
const SHORTEST = 60

/** Above these, the parser's time grows with the square of the length, and no article needs them. */
const MOST_UNITS = 256_000
const MOST_LINES = 5000
const MOST_DELIMITERS = 1000
const DEEP = /^(?:[ \t]*(?:[->*+]|\d{1,9}[.)])){50}/m
const BLOCK_START = /^[ \t]*(?:[-*+#>|]|\d{1,9}[.)])/
const CODE_OR_HTML = /^[ \t>]*(?:```|~~~|<)/m

/** Cuts, and how many paragraphs were too heavy for the parser; each stands in the cuts as words. */
export interface PlainParagraphs {
  readonly cuts: readonly Cut[]
  readonly heavy: readonly Cut[]
}

/**
 * Paragraphs from `from` on that hold no markup and so mean the same wherever they stand: a parser that is shown one
 * letter for each of them has less to do. So are paragraphs that would keep it busy for minutes, their marks read as
 * words. `cuts` are those made already; the result holds all, in order.
 */
export function plainParagraphs(source: string, from: number, cuts: readonly Cut[]): PlainParagraphs {
  const all: Cut[] = []
  const heavy: Cut[] = []
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
    else if (isHeavy(paragraph)) {
      const indent = paragraph.length - paragraph.trimStart().length
      const plain = { start: start + indent, end, shown: 'x', words: true }
      all.push(plain)
      heavy.push(plain)
    }
  }

  let start = from
  BLANK_LINES.lastIndex = from
  for (let match = BLANK_LINES.exec(source); match !== null; match = BLANK_LINES.exec(source)) {
    consider(start, match.index)
    start = match.index + match[0].length
  }
  consider(start, source.length)
  return { cuts: [...all, ...cuts.slice(next)], heavy }
}

function isHeavy(paragraph: string): boolean {
  if (DEEP.test(paragraph)) return true
  if (paragraph.length < MOST_DELIMITERS || CODE_OR_HTML.test(paragraph)) return false
  if (paragraph.length > MOST_UNITS) return true
  let lines = 0
  let delimiters = 0
  for (const line of paragraph.split('\n')) {
    lines += 1
    if (BLOCK_START.test(line)) delimiters = 0
    for (const letter of line) if (letter === '*' || letter === '_' || letter === '[' || letter === '~') delimiters += 1
    if (lines > MOST_LINES || delimiters > MOST_DELIMITERS) return true
  }
  return false
}
