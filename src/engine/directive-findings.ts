import { DIRECTIVE_RULES, type DirectiveRuleId } from '../checks/directives/rules.ts'
import type { Finding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { nearest } from '../text/nearest.ts'
import { type Directive, type Malformed, namesRule } from './directives.ts'

/** What is known about the rules of a run. */
export interface KnownRules {
  readonly ids: ReadonlySet<string>
  /** Those that ran. */
  readonly ran: ReadonlySet<string>
}

export interface DirectiveFacts {
  readonly directives: readonly Directive[]
  readonly malformed: readonly Malformed[]
  readonly unused: readonly Directive[]
}

interface Remark {
  readonly ruleId: DirectiveRuleId
  readonly span: Span
  readonly message: string
}

function written({ verb, rules }: Directive): string {
  return [`factcheck-${verb}`, rules.join(', ')].filter((part) => part !== '').join(' ')
}

/** Whether everything that a directive is about was looked at, so that silence means that nothing is left to suppress. */
function wasTried(directive: Directive, { ids, ran }: KnownRules): boolean {
  const meant = [...ids].filter((id) => directive.rules.length === 0 || namesRule(directive.rules, id))
  return meant.length > 0 && meant.every((id) => ran.has(id))
}

function remarks({ directives, malformed, unused }: DirectiveFacts, rules: KnownRules): Remark[] {
  const found: Remark[] = malformed.map(({ span, written: word, expected }) => {
    const meant = nearest(word, expected)
    const hint = meant === null ? `Write one of ${expected.join(', ')}` : `Write “${meant}”, if that is what you mean`
    return { ruleId: 'directives/malformed', span, message: `“${word}” switches nothing off or on. ${hint}.` }
  })
  const families = new Set([...rules.ids].map((id) => id.split('/')[0] ?? id))
  for (const directive of directives) {
    const { span, verb } = directive
    for (const rule of directive.rules) {
      if (rules.ids.has(rule) || families.has(rule)) continue
      const meant = nearest(rule, [...rules.ids, ...families])
      const hint = meant === null ? 'Run “factcheck explain” for the list' : `Did you mean “${meant}”`
      const end = meant === null ? '.' : '?'
      found.push({ ruleId: 'directives/unknown-rule', span, message: `There is no check “${rule}”. ${hint}${end}` })
    }
    if (verb !== 'enable' && directive.reason === null) {
      const message = `“${written(directive)}” gives no reason. Add one after two dashes: “${written(directive)} -- seen in the court file”.`
      found.push({ ruleId: 'directives/missing-reason', span, message })
    }
  }
  for (const directive of unused) {
    if (!wasTried(directive, rules)) continue
    const effect = directive.verb === 'enable' ? 'no check is switched off here' : 'nothing is left for it to suppress'
    found.push({
      ruleId: 'directives/unused',
      span: directive.span,
      message: `“${written(directive)}” can go: ${effect}.`,
    })
  }
  return found
}

/** What is wrong with the directives of an article. */
export function directiveFindings(
  facts: DirectiveFacts,
  rules: KnownRules,
  identify: (...parts: readonly string[]) => string,
): Finding[] {
  return remarks(facts, rules).map(({ ruleId, span, message }) => ({
    ruleId,
    severity: DIRECTIVE_RULES.find(({ id }) => id === ruleId)?.severity ?? 'warning',
    message,
    span,
    claimId: null,
    actual: null,
    expected: null,
    evidence: [],
    suggestions: [],
    fingerprint: identify('finding', ruleId, message),
  }))
}
