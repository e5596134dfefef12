import type { Severity } from '../model/finding.ts'
import type { FileReport } from '../model/report.ts'
import type { Verdict } from '../model/verdict.ts'

export interface Tally {
  readonly sentences: number
  readonly claims: number
  readonly verdicts: Readonly<Record<Verdict['status'], number>>
  readonly severities: Readonly<Record<Severity, number>>
  readonly suppressed: number
}

/** Counts what a report holds: the coverage that is always shown. */
export function tally(files: readonly FileReport[]): Tally {
  const verdicts = { supported: 0, contradicted: 0, conflicting: 0, unverified: 0 }
  const severities = { error: 0, warning: 0, info: 0 }
  let sentences = 0
  let claims = 0
  let suppressed = 0
  for (const file of files) {
    sentences += file.sentenceSpans.length
    claims += file.claims.length
    suppressed += file.suppressed.length
    for (const claim of file.claims) verdicts[claim.verdict.status] += 1
    for (const finding of file.findings) severities[finding.severity] += 1
  }
  return { sentences, claims, verdicts, severities, suppressed }
}
