import type { Finding } from '../model/finding.ts'

/** Findings that say one and the same thing of several places, in the order of the article. */
export interface FindingGroup {
  readonly first: Finding
  readonly others: readonly Finding[]
}

/** What makes two findings one: the rule, and the record that it goes by or else the very words to write. Null joins nothing. */
function keyOf({ ruleId, severity, evidence, message, expected }: Finding): string | null {
  if (expected === null) return null
  const [record] = evidence
  const said = record === undefined ? message : record.span === null ? `${record.source.id} ${record.says}` : null
  return said === null ? null : [ruleId, severity, said].join('\u0000')
}

/** Joins findings on one misspelt name, or on one slip made again, so that a reader is told once. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups: { first: Finding; others: Finding[] }[] = []
  const byKey = new Map<string, { first: Finding; others: Finding[] }>()
  for (const finding of findings) {
    const key = finding.ruleId.startsWith('names/') || finding.ruleId.startsWith('words/') ? keyOf(finding) : null
    const known = key === null ? undefined : byKey.get(key)
    if (known !== undefined) {
      known.others.push(finding)
      continue
    }
    const group = { first: finding, others: [] }
    groups.push(group)
    if (key !== null) byKey.set(key, group)
  }
  return groups
}
