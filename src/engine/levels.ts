import type { Finding, Level, Severity } from '../model/finding.ts'

export type Levels = ReadonlyMap<string, Level>

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/**
 * Gives findings the levels that the user sets. What a rule reports at its own severity gets the level; what it reports
 * more mildly stays as mild, for it is less certain. Findings of rules that are off are left out.
 */
export function levelled(
  findings: readonly Finding[],
  levels: Levels,
  own: ReadonlyMap<string, Severity>,
): readonly Finding[] {
  if (levels.size === 0) return findings
  const left: Finding[] = []
  for (const finding of findings) {
    const level = levels.get(finding.ruleId) ?? finding.severity
    if (level === 'off') continue
    const milder = RANK[finding.severity] < RANK[own.get(finding.ruleId) ?? finding.severity]
    const severity = milder && RANK[level] > RANK[finding.severity] ? finding.severity : level
    left.push(severity === finding.severity ? finding : { ...finding, severity })
  }
  return left
}
