import { SourcesError } from '../error.ts'
import type { Segment, SourceText } from '../segment.ts'
import { fieldName, segmentFrom, TEXT_FIELDS } from './fields.ts'

interface Row {
  readonly cells: readonly string[]
  /** The line it starts on. */
  readonly line: number
}

/** Reads a table of what was said: a heading with the names of the columns, then a row for each speech. */
export function readTable(source: string, path: string): SourceText {
  const firstLine = source.slice(0, source.search(/[\r\n]|$/))
  const separator = [',', ';', '\t'].find((mark) => firstLine.includes(mark)) ?? ','
  const [heading, ...rows] = readRows(source, separator)
  const names = (heading?.cells ?? []).map(fieldName)
  if (!TEXT_FIELDS.some((name) => names.includes(name))) {
    throw new SourcesError(
      `${path} has no column of words: name it "text" in the first line, beside "speaker" and "time"`,
    )
  }
  const segments: Segment[] = []
  for (const { cells, line } of rows) {
    const made = segmentFrom((name) => cells[names.indexOf(name)] ?? null, line)
    if (made !== null) segments.push(made)
  }
  return { title: null, speaker: null, date: null, segments }
}

/** Splits a table into rows; a cell in double marks may hold separators, line ends and doubled marks. */
function readRows(source: string, separator: string): Row[] {
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let start = 1
  const endRow = () => {
    cells.push(cell)
    if (cells.some((one) => one.trim() !== '')) rows.push({ cells, line: start })
    cells = []
    cell = ''
    start = line
  }
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] ?? ''
    if (char === '\n') line += 1
    if (quoted) {
      if (char !== '"') cell += char
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (char === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (char === separator) {
      cells.push(cell)
      cell = ''
    } else if (char === '\n') endRow()
    else if (char !== '\r') cell += char
  }
  endRow()
  return rows
}
