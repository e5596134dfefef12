import type { Article } from '../../model/annotation.ts'
import type { Block } from '../../model/document.ts'

/** A cell that holds one number and nothing else. */
export interface NumberCell {
  readonly block: Block
  readonly value: number
  /** What stands with it: a currency, "%", "m". */
  readonly unit: string
  /** The place value of its last digit. */
  readonly resolution: number
}

/** A table as rows of cells' words; the first row is the header. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly Block[])[]
}

/** Reads "1,200", "$4.5m", "33.3%", "(120)"; null for what is no plain number. */
export function readNumber(article: Article, block: Block | undefined): NumberCell | null {
  if (block === undefined) return null
  const text = article.text.slice(block.from, block.to).trim()
  const match = /^([-−]?)([$£€]?)(\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,6})?) ?(%|m|bn|million|billion|percent)?$/.exec(text)
  if (match === null) return null
  const [, minus, currency = '', digits = '', scale = ''] = match
  const decimals = digits.split('.')[1]?.length ?? 0
  const value = Number(digits.replaceAll(',', '')) * (minus === '' ? 1 : -1)
  return { block, value, unit: currency + scale, resolution: 10 ** -decimals }
}

/** The tables of an article whose rows all have as many cells as the header. */
export function tablesOf(article: Article): Table[] {
  const byTable = new Map<number, Block[][]>()
  for (const block of article.blocks) {
    if (block.cell === undefined) continue
    const { table, row } = block.cell
    const rows = byTable.get(table) ?? []
    rows[row] = [...(rows[row] ?? []), block]
    byTable.set(table, rows)
  }
  return [...byTable.values()].flatMap((all) => {
    const [first, ...rows] = all.filter((row) => row !== undefined)
    if (first === undefined || rows.some((row) => row.length !== first.length)) return []
    return [{ header: first.map((cell) => article.text.slice(cell.from, cell.to).trim()), rows }]
  })
}

/** The words of a cell. */
export function cellText(article: Article, block: Block | undefined): string {
  return block === undefined ? '' : article.text.slice(block.from, block.to).trim()
}
