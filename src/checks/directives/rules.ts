import type { Severity } from '../../model/finding.ts'

/** What a user can name to switch it on or off, or to have it explained. */
export interface Rule {
  readonly id: string
  readonly summary: string
  readonly severity: Severity
}

/** Rules about the comments in which authors switch checks off; the engine finds these itself, after the checks have run. */
export const DIRECTIVE_RULES = [
  {
    id: 'directives/unused',
    severity: 'warning',
    summary: 'Every comment that switches a check off still has something to suppress.',
  },
  {
    id: 'directives/unknown-rule',
    severity: 'warning',
    summary: 'A comment that switches a check off names checks that there are.',
  },
  {
    id: 'directives/missing-reason',
    severity: 'warning',
    summary: 'A comment that switches a check off says why.',
  },
  {
    id: 'directives/malformed',
    severity: 'warning',
    summary: 'A comment that starts with “factcheck-” is one that the program understands.',
  },
] as const satisfies readonly Rule[]

export type DirectiveRuleId = (typeof DIRECTIVE_RULES)[number]['id']
