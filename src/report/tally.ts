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
    sentences += file.coverage.sentences
    claims += file.coverage.claims
    suppressed += file.suppressed.length
    verdicts.supported += file.coverage.verdicts.supported
    verdicts.contradicted += file.coverage.verdicts.contradicted
    verdicts.conflicting += file.coverage.verdicts.conflicting
    verdicts.unverified += file.coverage.verdicts.unverified
    for (const finding of file.findings) severities[finding.severity] += 1
  }
  return { sentences, claims, verdicts, severities, suppressed }
}
