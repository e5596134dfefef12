import type { Severity } from '../model/finding.ts'
import type { FileReport } from '../model/report.ts'
import type { Verdict } from '../model/verdict.ts'

export interface Tally {
  readonly files: number
  readonly sentences: number
  readonly claims: number
  readonly verdicts: Readonly<Record<Verdict['status'], number>>
  readonly severities: Readonly<Record<Severity, number>>
  readonly suppressed: number
}

/** The tally of nothing. */
export const NOTHING: Tally = {
  files: 0,
  sentences: 0,
  claims: 0,
  verdicts: { supported: 0, contradicted: 0, conflicting: 0, unverified: 0 },
  severities: { error: 0, warning: 0, info: 0 },
  suppressed: 0,
}

/** Adds what a file's report holds: the coverage that is always shown. */
export function addTo(sum: Tally, file: FileReport): Tally {
  const { coverage } = file
  const severities = { ...sum.severities }
  for (const finding of file.findings) severities[finding.severity] += 1
  return {
    files: sum.files + 1,
    sentences: sum.sentences + coverage.sentences,
    claims: sum.claims + coverage.claims,
    verdicts: {
      supported: sum.verdicts.supported + coverage.verdicts.supported,
      contradicted: sum.verdicts.contradicted + coverage.verdicts.contradicted,
      conflicting: sum.verdicts.conflicting + coverage.verdicts.conflicting,
      unverified: sum.verdicts.unverified + coverage.verdicts.unverified,
    },
    severities,
    suppressed: sum.suppressed + file.suppressed.length,
  }
}

/** Counts what one file's report holds. */
export function tally(file: FileReport): Tally {
  return addTo(NOTHING, file)
}
