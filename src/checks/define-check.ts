import type { ArticleCheck, Check, CheckContext, ClaimCheck, Contradiction, Messages, Outcome } from '../model/check.ts'
import type { Problem, Severity } from '../model/finding.ts'
import type { Evidence, Verdict } from '../model/verdict.ts'

/** Fills a message template: every `{name}` becomes its datum. */
export function fillTemplate(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? `{${name}}`)
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

function problemOf<M extends Messages>(
  check: { readonly severity: Severity; readonly messages: M },
  contradiction: Contradiction<M>,
  evidence: readonly Evidence[],
): Problem {
  const milder = contradiction.severity
  const severity = milder !== undefined && RANK[milder] < RANK[check.severity] ? milder : check.severity
  return {
    at: contradiction.at,
    message: fillTemplate(check.messages[contradiction.message] ?? '', contradiction.data),
    severity,
    evidence,
    suggestions: contradiction.suggestions ?? [],
    actual: contradiction.actual ?? null,
    expected: contradiction.expected ?? null,
  }
}

function judgeClaims<M extends Messages>(check: ClaimCheck<M>, context: CheckContext): Outcome[] {
  const outcomes: Outcome[] = []
  for (const [index, claim] of context.claims.entries()) {
    const { statement } = claim
    if (statement === null || !check.properties.includes(statement.property)) continue
    const judgement = check.judge(statement, context, claim)
    if (judgement.status === 'unverified') {
      outcomes.push({ claim: index, verdict: { status: 'unverified', reason: judgement.reason }, problem: null })
      continue
    }
    const verdict: Verdict = { status: judgement.status, evidence: judgement.evidence }
    const problem = judgement.status === 'supported' ? null : problemOf(check, judgement, judgement.evidence)
    outcomes.push({ claim: index, verdict, problem })
  }
  return outcomes
}

function inspectArticle<M extends Messages>(check: ArticleCheck<M>, context: CheckContext): Outcome[] {
  const supported: readonly Outcome[] = (check.supports?.(context) ?? []).map(({ claim, evidence }) => ({
    claim,
    verdict: { status: 'supported', evidence },
    problem: null,
  }))
  const problems: readonly Outcome[] = check.inspect(context).map((contradiction) => ({
    claim: null,
    verdict: null,
    problem: problemOf(check, contradiction, contradiction.evidence),
  }))
  return [...supported, ...problems]
}

/** Makes a check from its description: a plain object with its messages bound. */
export function defineCheck<const M extends Messages>(check: ClaimCheck<M> | ArticleCheck<M>): Check {
  return {
    id: check.id,
    summary: check.summary,
    severity: check.severity,
    properties: check.kind === 'claim' ? check.properties : [],
    tagWords: check.tagWords ?? new Set(),
    run: (context) => (check.kind === 'claim' ? judgeClaims(check, context) : inspectArticle(check, context)),
  }
}
