/** The part-th smallest of numbers, 0.5 for the median. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

/** Prints a table: a first column of words, the others of figures. */
export function printTable(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  )
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[index] ?? 0) + 2)))
      .join('')
      .trimEnd()
  process.stdout.write(`\n${title}\n\n  ${line(columns)}\n${rows.map((row) => `  ${line(row)}\n`).join('')}`)
}

/** A number with thousands marks. */
export function grouped(number: number): string {
  return Math.round(number).toLocaleString('en')
}
