import { DIRECTIVE_RULES, type Rule } from '../checks/directives/rules.ts'
import { CHECKS } from '../checks/index.ts'
import type { Document } from '../model/document.ts'
import type { Finding, SuppressedFinding } from '../model/finding.ts'
import { directiveFindings } from './directive-findings.ts'
import { readDirectives } from './directives.ts'
import { type Levels, levelled } from './levels.ts'
import { suppress } from './suppress.ts'

/** Applies what the user and the author have to say about findings: levels, then the article's own directives. */
export function finishFindings(
  found: readonly Finding[],
  document: Document,
  { rules, levels }: { readonly rules: readonly Rule[]; readonly levels: Levels },
  identify: (...parts: readonly string[]) => string,
): { findings: readonly Finding[]; suppressed: readonly SuppressedFinding[] } {
  const own = new Map([...DIRECTIVE_RULES, ...rules].map(({ id, severity }) => [id, severity]))
  const { directives, malformed } = readDirectives(document.comments)
  const { findings, suppressed, unused } = suppress(levelled(found, levels, own), directives, document)
  if (directives.length === 0 && malformed.length === 0) return { findings, suppressed }

  const known = {
    ids: new Set([...CHECKS, ...rules, ...DIRECTIVE_RULES].map(({ id }) => id)),
    ran: new Set(rules.map(({ id }) => id).filter((id) => levels.get(id) !== 'off')),
  }
  // A family of checks counts as tried when its checks ran; the rules on directives cannot be suppressed by one.
  for (const { id } of DIRECTIVE_RULES) known.ran.add(id)
  const remarks = levelled(directiveFindings({ directives, malformed, unused }, known, identify), levels, own)
  const all = [...findings, ...remarks].sort((a, b) => a.span.start - b.span.start || (a.ruleId < b.ruleId ? -1 : 1))
  return { findings: all, suppressed }
}
