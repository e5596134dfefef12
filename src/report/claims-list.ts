import type { FileReport, ReportClaim } from '../model/report.ts'
import { lineIndex } from '../text/lines.ts'
import { csvLine } from './csv-field.ts'
import { markdownText } from './markdown-text.ts'
import { printable, wrap } from './wrap.ts'

export const CLAIM_FORMATS = ['pretty', 'csv', 'json', 'markdown'] as const
export type ClaimFormat = (typeof CLAIM_FORMATS)[number]

interface Row {
  readonly path: string
  readonly line: number
  readonly types: string
  readonly text: string
  readonly speaker: string
  readonly verdict: string
  readonly score: number
}

function rowOf(claim: ReportClaim, path: string, line: number): Row {
  return {
    path,
    line,
    types: claim.types.join(' '),
    text: claim.text.replace(/\s+/g, ' '),
    speaker: claim.speaker ?? '',
    verdict: claim.verdict.status === 'unverified' ? `unverified: ${claim.verdict.reason}` : claim.verdict.status,
    score: claim.checkWorthiness,
  }
}

/** What scores less is foretold, supposed or asked, and no work for a checker unless the record speaks to it. */
const LEAST_WORTH = 0.3

function isListed({ checkWorthiness, verdict }: ReportClaim): boolean {
  return checkWorthiness >= LEAST_WORTH || verdict.status !== 'unverified'
}

function isSame(row: Row, other: Row | undefined): boolean {
  return (
    other !== undefined &&
    row.line === other.line &&
    row.text === other.text &&
    row.types === other.types &&
    row.speaker === other.speaker &&
    row.verdict === other.verdict
  )
}

function rowsOf(files: readonly FileReport[]): Row[] {
  return files.flatMap((file) => {
    const lines = lineIndex(file.source)
    const rows = file.claims
      .filter(isListed)
      .map((claim) => rowOf(claim, file.path, lines.position(claim.span.start).line))
    // A sentence with several statements of one type is one line of work.
    return rows.filter((row, index) => index === 0 || !isSame(row, rows[index - 1]))
  })
}

const HEAD = ['file', 'line', 'types', 'text', 'speaker', 'verdict', 'check-worthiness', 'checked by', 'note']

function csv(rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    csvLine([row.path, row.line, row.types, row.text, row.speaker, row.verdict, row.score, '', '']),
  )
  return [csvLine(HEAD), ...lines].join('')
}

function markdown(rows: readonly Row[]): string {
  const lines = rows.map(
    (row) =>
      `| ☐ | ${row.line} | ${row.types} | ${markdownText(row.text)} | ${markdownText(row.speaker)} | ${row.verdict} |`,
  )
  return `${['| | Line | Type | Claim | Speaker | Verdict |', '|---|---:|---|---|---|---|', ...lines].join('\n')}\n`
}

function pretty(files: readonly FileReport[], columns: number): string {
  return files
    .map((file) => {
      const rows = rowsOf([file]).flatMap((row) => {
        const head = `${String(row.line).padStart(5)}  ${row.types.padEnd(14)} ${row.verdict}${row.speaker === '' ? '' : `   said by ${printable(row.speaker)}`}`
        return [head, ...wrap(printable(row.text), columns - 7).map((line) => `       ${line}`), '']
      })
      return [printable(file.path), '', ...rows].join('\n')
    })
    .join('\n')
}

/** The checker's list: everything checkable in the articles, in their order. */
export function claimsList(files: readonly FileReport[], format: ClaimFormat, columns: number): string {
  switch (format) {
    case 'csv':
      return csv(rowsOf(files))
    case 'json':
      return `${JSON.stringify(rowsOf(files), null, 2)}\n`
    case 'markdown':
      return markdown(rowsOf(files))
    case 'pretty':
      return pretty(files, columns)
  }
}
