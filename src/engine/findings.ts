import type { Article } from '../model/annotation.ts'
import type { Finding, PlacedEvidence, Problem, Severity } from '../model/finding.ts'
import type { Evidence } from '../model/verdict.ts'
import { sourceSpan } from '../text/spans.ts'

/** A problem with the rule that found it. */
export interface RuledProblem {
  readonly ruleId: string
  readonly problem: Problem
  readonly claimId: string | null
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Gives evidence from inside the article its place in the source. */
export function placeEvidence(evidence: Evidence, article: Article): PlacedEvidence {
  const { range, ...rest } = evidence
  return { ...rest, span: range === null ? null : sourceSpan(article.runs, range) }
}

/** Of several problems with the very same words only the gravest stays: one mistake, one finding. */
function gravest(problems: readonly RuledProblem[]): RuledProblem[] {
  // In the order of the text, none over another.
  const kept: RuledProblem[] = []
  const sorted = [...problems].sort((a, b) => RANK[a.problem.severity] - RANK[b.problem.severity])
  for (const candidate of sorted) {
    const { at } = candidate.problem
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle]?.problem.at.to ?? 0) <= at.from) low = middle + 1
      else high = middle
    }
    const next = kept[low]
    if (next === undefined || next.problem.at.from >= at.to) kept.splice(low, 0, candidate)
  }
  return kept
}

/** Turns what the checks found into findings, in the order of the article. */
export function placeFindings(
  problems: readonly RuledProblem[],
  article: Article,
  identity: string,
  identify: (...parts: readonly string[]) => string,
): Finding[] {
  const ordered = gravest(problems).sort(
    (a, b) => a.problem.at.from - b.problem.at.from || (a.ruleId < b.ruleId ? -1 : 1),
  )
  return ordered.map(({ ruleId, problem, claimId }) => ({
    ruleId,
    severity: problem.severity,
    message: problem.message,
    span: sourceSpan(article.runs, problem.at),
    claimId,
    actual: problem.actual,
    expected: problem.expected,
    evidence: problem.evidence.map((item) => placeEvidence(item, article)),
    suggestions: problem.suggestions.map(({ replacement, at, safe }) => ({
      replacement,
      at: sourceSpan(article.runs, at),
      safe,
    })),
    fingerprint: identify(
      'finding',
      identity,
      ruleId,
      article.text.slice(problem.at.from, problem.at.to),
      problem.message,
    ),
  }))
}
