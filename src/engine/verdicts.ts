import type { Article, Referent } from '../model/annotation.ts'
import type { Outcome } from '../model/check.ts'
import type { Claim } from '../model/claim.ts'
import type { NonEmpty } from '../model/span.ts'
import type { Evidence, UnverifiedReason, Verdict } from '../model/verdict.ts'

const WEIGHT: Readonly<Record<Verdict['status'], number>> = {
  unverified: 0,
  supported: 1,
  conflicting: 2,
  contradicted: 3,
}

/** Which reason tells most where checks give several: the nearer to a verdict a check came, the more. */
const TELLING: Readonly<Record<UnverifiedReason, number>> = {
  'too-vague': 0,
  'unknown-entity': 1,
  ambiguous: 2,
  'no-fact': 3,
  'stale-fact': 4,
}

/** Why nothing could be said of a claim that no check judged. */
function unjudged(claim: Claim, article: Article): UnverifiedReason {
  const { statement } = claim
  const named: (Referent | undefined)[] = []
  if (statement?.subject.kind === 'referent') named.push(article.referents[statement.subject.referent])
  else {
    for (const name of article.names) {
      if (name.from >= claim.range.from && name.to <= claim.range.to) named.push(article.referents[name.referent])
    }
  }
  if (named.some((referent) => referent?.link.status === 'linked')) return 'no-fact'
  if (named.some((referent) => referent?.link.status === 'ambiguous')) return 'ambiguous'
  return named.length > 0 ? 'unknown-entity' : 'too-vague'
}

function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0
}

/** The claim that a problem found by inspection speaks of: the shortest whose words hold it. */
export function claimAround(outcome: Outcome, claims: readonly Claim[]): number | null {
  if (outcome.claim !== null || outcome.problem === null) return outcome.claim
  const { at } = outcome.problem
  let best: number | null = null
  let length = Number.POSITIVE_INFINITY
  for (const [index, { range }] of claims.entries()) {
    if (range.from <= at.from && at.to <= range.to && range.to - range.from < length) {
      best = index
      length = range.to - range.from
    }
  }
  return best
}

/** The verdict that one outcome gives its claim. An error found by inspection contradicts the claim that it stands in. */
function verdictOf(outcome: Outcome): Verdict | null {
  if (outcome.verdict !== null) return outcome.verdict
  const { problem } = outcome
  if (problem === null || problem.severity !== 'error') return null
  const refuting: readonly Evidence[] = problem.evidence.filter((item) => item.stance === 'refutes')
  return isNonEmpty(refuting) ? { status: 'contradicted', evidence: refuting } : null
}

/** One verdict for each claim: the weightiest that any check gave it, with all the evidence of that weight. */
export function weighVerdicts(claims: readonly Claim[], outcomes: readonly Outcome[], article: Article): Verdict[] {
  const verdicts: Verdict[] = claims.map((claim) => ({ status: 'unverified', reason: unjudged(claim, article) }))
  const judged = new Set<number>()
  for (const outcome of outcomes) {
    const index = claimAround(outcome, claims)
    const verdict = verdictOf(outcome)
    const before = index === null ? undefined : verdicts[index]
    if (index === null || verdict === null || before === undefined) continue
    if (verdict.status === 'unverified') {
      const heard = judged.has(index)
      judged.add(index)
      const says = !heard || (before.status === 'unverified' && TELLING[verdict.reason] > TELLING[before.reason])
      if (before.status === 'unverified' && says) verdicts[index] = verdict
    } else if (before.status === verdict.status) {
      verdicts[index] = { status: before.status, evidence: [...before.evidence, ...verdict.evidence] }
    } else if (WEIGHT[verdict.status] > WEIGHT[before.status]) verdicts[index] = verdict
  }
  return verdicts
}
