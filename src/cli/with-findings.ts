import type { Finding, SuppressedFinding } from '../model/finding.ts'
import type { FileReport } from '../model/report.ts'

/** A report with other findings; what it has not unpacked yet stays packed. */
export function withFindings(
  report: FileReport,
  findings: readonly Finding[],
  suppressed: readonly SuppressedFinding[] = report.suppressed,
): FileReport {
  return {
    path: report.path,
    title: report.title,
    published: report.published,
    words: report.words,
    coverage: report.coverage,
    findings,
    suppressed,
    notices: report.notices,
    get source() {
      return report.source
    },
    get blocks() {
      return report.blocks
    },
    get sentenceSpans() {
      return report.sentenceSpans
    },
    get mentions() {
      return report.mentions
    },
    get claims() {
      return report.claims
    },
  }
}
