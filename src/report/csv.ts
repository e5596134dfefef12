import type { PlacedEvidence } from '../model/finding.ts'
import type { ReportClaim } from '../model/report.ts'
import { lineIndex } from '../text/lines.ts'
import { csvLine } from './csv-field.ts'
import type { CreateReporter } from './reporter.ts'
import { oneLine, REASONS } from './words.ts'

const COLUMNS = ['id', 'file', 'line', 'type', 'text', 'verdict', 'evidence', 'source', 'locator', 'checked by', 'note']

function joined(evidence: readonly PlacedEvidence[], part: (item: PlacedEvidence) => string | null): string {
  return [...new Set(evidence.map(part))].filter((text) => text !== null && text !== '').join('; ')
}

function row(claim: ReportClaim, file: string, line: number): string {
  const { verdict } = claim
  const evidence = verdict.status === 'unverified' ? [] : verdict.evidence
  return csvLine([
    claim.id,
    file,
    line,
    claim.types.join(' '),
    oneLine(claim.text),
    verdict.status === 'unverified' ? `not verified: ${REASONS[verdict.reason]}` : verdict.status,
    joined(evidence, ({ says }) => oneLine(says)),
    joined(evidence, ({ source }) => source.title),
    joined(evidence, ({ source }) => [source.url, source.locator].filter((part) => part !== null).join(' ')),
    '',
    '',
  ])
}

/** The checker's list: a row for each claim, with two empty columns for the person who checks it. */
export const csvReporter: CreateReporter = () => ({
  begin: () => csvLine(COLUMNS),
  file: (report) => {
    const lines = lineIndex(report.source)
    return report.claims.map((claim) => row(claim, report.path, lines.position(claim.span.start).line)).join('')
  },
  end: () => '',
})
