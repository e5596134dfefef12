import type { HtmlElement } from './html-parser.ts'
import type { BlockShape } from './words.ts'

/** A cell to read, and the shape of the text in it. */
interface ReadableCell {
  readonly cell: HtmlElement
  readonly shape: BlockShape
}

const WIDEST = 200

function elements(parent: HtmlElement): HtmlElement[] {
  return parent.children.filter((child) => child.type === 'element')
}

/** The rows of a table, those of its head first as they stand; the caption is apart. */
function rowsOf(table: HtmlElement): { row: HtmlElement; head: boolean }[] {
  const rows: { row: HtmlElement; head: boolean }[] = []
  for (const child of elements(table)) {
    if (child.tagName === 'tr') rows.push({ row: child, head: false })
    if (!/^t(?:head|body|foot)$/.test(child.tagName)) continue
    for (const row of elements(child)) if (row.tagName === 'tr') rows.push({ row, head: child.tagName === 'thead' })
  }
  return rows
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

function holdsTable(element: HtmlElement): boolean {
  return elements(element).some((child) => child.tagName === 'table' || holdsTable(child))
}

function span(cell: HtmlElement, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(cell.properties[name] ?? 1)
  return Number.isInteger(value) && value >= 1 ? Math.min(value, WIDEST) : 1
}

/**
 * The caption and cells of a table in reading order. A table that only lays out the page (one column, or tables
 * inside it) is no table to a reader: its cells keep the shape of what surrounds it.
 */
export function* tableCells(
  table: HtmlElement,
  counters: { tables: number },
  within: BlockShape,
): Generator<ReadableCell> {
  for (const child of elements(table))
    if (child.tagName === 'caption') yield { cell: child, shape: { kind: 'caption' } }
  const rows = rowsOf(table)
  const columns = Math.max(0, ...rows.slice(0, 1000).map(({ row }) => cellsOf(row).length))
  if (columns < 2 || table.properties.role === 'presentation' || holdsTable(table)) {
    for (const { row } of rows) for (const cell of cellsOf(row)) yield { cell, shape: within }
    return
  }
  const number = counters.tables
  counters.tables += 1
  // How many rows more each column is taken by a cell from above.
  const taken: number[] = []
  for (const [index, { row, head }] of rows.entries()) {
    let column = 0
    const free: number[] = []
    for (const cell of cellsOf(row)) {
      while ((taken[column] ?? 0) > 0) column += 1
      const header = head || cell.tagName === 'th'
      yield { cell, shape: { kind: 'table-cell', cell: { table: number, row: index, column, header } } }
      const rowSpan = span(cell, 'rowSpan')
      const width = Math.min(span(cell, 'colSpan'), WIDEST)
      for (let next = column; next < column + width; next += 1) free[next] = rowSpan
      column += width
    }
    for (let next = 0; next < Math.max(taken.length, free.length); next += 1) {
      taken[next] = Math.max((taken[next] ?? 0) - 1, (free[next] ?? 1) - 1, 0)
    }
  }
}
