/** A place that a reader can go to: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The lines of a text. */
export interface LineIndex {
  /** How many lines there are; at least 1. */
  readonly count: number
  /** Line and column of an offset; an offset outside of the text gives the nearest place in it. */
  position(offset: number): Position
  /** Offset of the first character of a line, counted from 1. */
  start(line: number): number
  /** The words of a line, counted from 1, without its line end; empty for a line that isn't there. */
  text(line: number): string
}

const LINE_END = /\r\n|\n|\r/g

/** Finds the lines of a text once. A line ends with `\n`, `\r\n` or `\r`; a column inside a line end is on its line. */
export function lineIndex(source: string): LineIndex {
  const starts = [0]
  const ends: number[] = []
  for (const match of source.matchAll(LINE_END)) {
    ends.push(match.index)
    starts.push(match.index + match[0].length)
  }
  ends.push(source.length)

  function position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), source.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }

  return {
    count: starts.length,
    position,
    start: (line) => starts[line - 1] ?? (line < 1 ? 0 : source.length),
    text: (line) => {
      const start = starts[line - 1]
      return start === undefined ? '' : source.slice(start, ends[line - 1])
    },
  }
}
