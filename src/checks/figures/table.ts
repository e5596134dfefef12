import type { Article } from '../../model/annotation.ts'
import { formatNumber } from '../../text/numbers.ts'
import { singular } from '../../text/plurals.ts'
import { citeArticle } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { figuresIn } from '../in-sentence.ts'
import { cellText, type NumberCell, readNumber, type Table, tablesOf } from './tables.ts'

const TOTAL = /^(?:grand |overall )?(?:totals?|sum)(?: votes?)?:?$/i

interface Slip {
  readonly total: NumberCell
  readonly sum: number
}

function isFull(cells: readonly (NumberCell | null)[]): cells is readonly NumberCell[] {
  const [first] = cells
  return first !== undefined && cells.every((cell) => cell !== null && cell.unit === first?.unit)
}

/** What the parts make, where that is not the total: null where rounding explains it, or where the total is an average. */
function slipOf(parts: readonly (NumberCell | null)[], total: NumberCell | null): Slip | null {
  if (total === null || parts.length < 2 || !isFull([...parts, total]) || !isFull(parts)) return null
  const sum = parts.reduce((all, { value }) => all + value, 0)
  const rounded = total.unit !== '' || [...parts, total].some(({ resolution }) => resolution < 1)
  const room = rounded ? ((parts.length + 1) / 2) * Math.max(...parts.map(({ resolution }) => resolution)) : 0
  const values = parts.map(({ value }) => value)
  const isAverage = total.value <= Math.max(...values) && total.value >= Math.min(...values)
  return Math.abs(sum - total.value) <= room + 1e-6 || isAverage ? null : { total, sum }
}

/** A column's total in the last row. */
function columnSlips(article: Article, { header, rows }: Table): Slip[] {
  const last = rows.at(-1)
  const labels = rows.map((row) => cellText(article, row[0]))
  if (last === undefined || !TOTAL.test(labels.at(-1) ?? '') || labels.some((label) => /sub-?total/i.test(label)))
    return []
  const columns = header.slice(1).map((_, at) => rows.map((row) => readNumber(article, row[at + 1])))
  const judged = columns.filter((column) => column.every((cell) => cell !== null))
  const slips = judged.flatMap((column) => slipOf(column.slice(0, -1), column.at(-1) ?? null) ?? [])
  return slips.length * 2 > judged.length && judged.length > 1 ? [] : slips
}

/** Totals of rows, in a column of that name: one is wrong only where the others are right. */
function rowSlips(article: Article, { header, rows }: Table): Slip[] {
  const place = header.findIndex((cell) => TOTAL.test(cell))
  if (place < 2) return []
  const all = rows.map((row) => {
    const cells = row.map((cell) => readNumber(article, cell))
    const parts = cells.slice(1, place)
    return {
      full: parts.length >= 2 && isFull([...parts, cells[place] ?? null]),
      slip: slipOf(parts, cells[place] ?? null),
    }
  })
  const full = all.filter((row) => row.full)
  const slips = full.flatMap(({ slip }) => slip ?? [])
  return full.length >= 3 && slips.length === 1 ? slips : []
}

interface Told {
  readonly at: { readonly from: number; readonly to: number }
  readonly text: string
  readonly cell: NumberCell
  readonly label: string
}

/** "The Labor Party won 54 seats" against the row "Labor Party" and the column "Seats". */
function toldOtherwise(article: Article, { header, rows }: Table): Told[] {
  const labels = rows.map((row) => cellText(article, row[0]))
  return article.sentences.flatMap((sentence) => {
    if (article.blocks[sentence.block]?.kind !== 'paragraph') return []
    const [figure, another] = figuresIn(article.figures, sentence)
    if (figure === undefined || another !== undefined || figure.shape !== 'count' || figure.hedge !== 'exact') return []
    const before = article.text.slice(sentence.from, figure.from)
    const named = labels.flatMap((label, row) => (label.length >= 4 && before.includes(label) ? [row] : []))
    const [row] = named
    const columns = header.flatMap((cell, at) => (singular(cell.toLowerCase()) === figure.unit ? [at] : []))
    const [column] = columns
    if (named.length !== 1 || columns.length !== 1 || row === undefined || column === undefined) return []
    const cell = readNumber(article, rows[row]?.[column])
    if (cell === null || cell.unit !== '' || cell.value === figure.low || figure.low !== figure.high) return []
    // Round numbers in the text stand for those of the table.
    if (Math.abs(cell.value - figure.low) <= figure.low * 0.03) return []
    return [{ at: { from: figure.from, to: figure.to }, text: figure.text, cell, label: labels[row] ?? '' }]
  })
}

export const table = defineCheck({
  kind: 'article',
  id: 'figures/table',
  summary: 'A table’s totals are the sums of its cells, and the text says what the table says.',
  severity: 'warning',
  messages: {
    otherSum: 'The cells make {sum}, not {actual}. Correct the total or one of the cells.',
    otherCell: 'The table gives {label} {cell}, the text {actual}. Make sure which is right.',
  },
  inspect({ article }) {
    return tablesOf(article).flatMap((found) => [
      ...[...columnSlips(article, found), ...rowSlips(article, found)].map(({ total: { block }, sum }) => {
        const [actual, at] = [cellText(article, block), { from: block.from, to: block.to }]
        const right = formatNumber(sum, 2)
        const evidence = [citeArticle(`The cells that it is the total of make ${right}.`, at)]
        return { message: 'otherSum' as const, data: { sum: right, actual }, at, actual, expected: right, evidence }
      }),
      ...toldOtherwise(article, found).map(({ at, text, cell: { block }, label }) => {
        const cell = cellText(article, block)
        const evidence = [citeArticle(`The table says ${cell}.`, { from: block.from, to: block.to })]
        return {
          message: 'otherCell' as const,
          data: { label, cell, actual: text },
          at,
          actual: text,
          expected: cell,
          evidence,
        }
      }),
    ])
  },
})
