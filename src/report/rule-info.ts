import type { Severity } from '../model/finding.ts'

/** What a report says of a rule, for the formats that carry their rules along. */
export interface RuleInfo {
  readonly id: string
  /** One finished sentence: what holds of an article that passes. */
  readonly summary: string
  readonly severity: Severity
  /** The rule's page, as Markdown; null where there is none. */
  readonly page: string | null
}
