import { annotate } from '../annotate/annotate.ts'
import { readClaims } from '../claims/read-claims.ts'
import type { Article } from '../model/annotation.ts'
import type { Check, Outcome } from '../model/check.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { KnowledgeBase } from '../model/knowledge.ts'
import type { FileReport, ReportClaim, ReportVerdict } from '../model/report.ts'
import type { Verdict } from '../model/verdict.ts'
import { sourceSpan } from '../text/spans.ts'
import { placeEvidence, placeFindings, type RuledProblem } from './findings.ts'
import { createIdentifier } from './identity.ts'
import { reportMentions } from './report-mentions.ts'
import { claimAround, weighVerdicts } from './verdicts.ts'

/** What the stages need besides the document. */
export interface Engine {
  readonly knowledge: KnowledgeBase
  readonly checks: readonly Check[]
}

function placeVerdict(verdict: Verdict, article: Article): ReportVerdict {
  if (verdict.status === 'unverified') return verdict
  const [first, ...rest] = verdict.evidence
  return {
    status: verdict.status,
    evidence: [placeEvidence(first, article), ...rest.map((item) => placeEvidence(item, article))],
  }
}

function speakerName(claim: Claim, article: Article): string | null {
  return claim.speaker === null ? null : (article.referents[claim.speaker]?.name ?? null)
}

/** Runs every stage after reading: tags, claims, checks, verdicts, findings. */
export async function checkDocument(document: Document, { knowledge, checks }: Engine): Promise<FileReport> {
  const tagWords = new Set(checks.flatMap((check) => [...check.tagWords]))
  const article = await annotate(document, { knowledge, tagWords })
  const claims = readClaims(article)
  const context = { article, claims, knowledge }

  const outcomes: { readonly ruleId: string; readonly outcome: Outcome }[] = []
  for (const check of checks) {
    for (const outcome of check.run(context)) outcomes.push({ ruleId: check.id, outcome })
  }

  const identify = createIdentifier()
  const verdicts = weighVerdicts(
    claims,
    outcomes.map(({ outcome }) => outcome),
    article,
  )
  const reportClaims: ReportClaim[] = []
  for (const [index, claim] of claims.entries()) {
    const verdict = verdicts[index]
    if (verdict === undefined) continue
    const text = article.text.slice(claim.range.from, claim.range.to)
    reportClaims.push({
      id: identify('claim', claim.types.join(','), claim.statement?.property ?? '', text),
      types: claim.types,
      text,
      span: sourceSpan(article.runs, claim.range),
      speaker: speakerName(claim, article),
      checkWorthiness: claim.checkWorthiness,
      verdict: placeVerdict(verdict, article),
    })
  }

  const problems: RuledProblem[] = []
  for (const { ruleId, outcome } of outcomes) {
    if (outcome.problem === null) continue
    const index = claimAround(outcome, claims)
    const claimId = index === null ? null : (reportClaims[index]?.id ?? null)
    problems.push({ ruleId, problem: outcome.problem, claimId })
  }

  return {
    path: document.path,
    source: document.source,
    title: document.title,
    published: document.published?.date ?? null,
    sentenceSpans: article.sentences.map((sentence) => sourceSpan(article.runs, sentence)),
    words: article.tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length,
    mentions: reportMentions(article),
    claims: reportClaims,
    findings: placeFindings(problems, article, identify),
    suppressed: [],
    notices: document.notices,
  }
}
