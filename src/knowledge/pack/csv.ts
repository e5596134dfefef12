/** A record of a CSV file, with the line on which it starts, counted from 1. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads CSV (RFC 4180): commas, double quotes doubled inside quotes, line breaks inside quotes. Empty lines are left out; an open
 * quote at the end of the text gives `undefined`.
 */
export function parseCsv(text: string): readonly CsvRecord[] | undefined {
  const records: CsvRecord[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let start = 1
  const endRecord = (): void => {
    cells.push(cell.trim())
    if (cells.some((content) => content !== '')) records.push({ line: start, cells })
    cells = []
    cell = ''
    start = line + 1
  }
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  for (let i = 0; i < source.length; i += 1) {
    const char = source.charAt(i)
    if (quoted && char === '"' && source.charAt(i + 1) === '"') {
      cell += '"'
      i += 1
    } else if (char === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted
    } else if (!quoted && char === ',') {
      cells.push(cell.trim())
      cell = ''
    } else if (!quoted && char === '\n') endRecord()
    else cell += char
    if (char === '\n') line += 1
  }
  if (quoted) return undefined
  endRecord()
  return records
}
