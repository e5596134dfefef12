import { annotate } from '../annotate/annotate.ts'
import { readClaims } from '../claims/read-claims.ts'
import type { Article } from '../model/annotation.ts'
import type { Check, CheckContext, Outcome } from '../model/check.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { KnowledgeBase } from '../model/knowledge.ts'
import type { Coverage, FileReport, ReportClaim, ReportVerdict } from '../model/report.ts'
import type { Sources } from '../model/sources.ts'
import type { Verdict } from '../model/verdict.ts'
import { sourceSpan } from '../text/spans.ts'
import { placeEvidence, placeFindings, type RuledProblem } from './findings.ts'
import { finishFindings } from './finish.ts'
import { createIdentifier } from './identity.ts'
import type { Levels } from './levels.ts'
import { reportBlocks } from './report-blocks.ts'
import { reportMentions } from './report-mentions.ts'
import { claimAround, weighVerdicts } from './verdicts.ts'

/** What the stages need besides the document. */
export interface Engine {
  readonly knowledge: KnowledgeBase
  readonly checks: readonly Check[]
  /** The user's transcripts and documents; null or left out for none. */
  readonly sources?: Sources | null
  /** Levels that the user sets, by rule id; a rule that is off does not run. */
  readonly levels?: Levels
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

function coverageOf(sentences: number, claims: readonly ReportClaim[]): Coverage {
  const verdicts = { supported: 0, contradicted: 0, conflicting: 0, unverified: 0 }
  for (const { verdict } of claims) verdicts[verdict.status] += 1
  return { sentences, claims: claims.length, verdicts }
}

function excludedReport(document: Document): FileReport {
  return {
    path: document.path,
    source: document.source,
    title: document.title,
    published: document.published?.date ?? null,
    blocks: [],
    sentenceSpans: [],
    words: 0,
    coverage: coverageOf(0, []),
    mentions: [],
    claims: [],
    findings: [],
    suppressed: [],
    notices: ['not checked: its front matter says “factcheck: false”', ...document.notices],
  }
}

interface RuledOutcome {
  readonly ruleId: string
  readonly outcome: Outcome
}

function runChecks(checks: readonly Check[], context: CheckContext): RuledOutcome[] {
  const outcomes: RuledOutcome[] = []
  for (const check of checks) {
    for (const outcome of check.run(context)) outcomes.push({ ruleId: check.id, outcome })
  }
  return outcomes
}

/**
 * Runs every stage after reading: tags, claims, checks, verdicts, findings. Fingerprints are made with `identity`, the
 * name that the file goes by whatever way it was called.
 */
export async function checkDocument(
  document: Document,
  engine: Engine,
  identity: string = document.path,
): Promise<FileReport> {
  if (document.excluded) return excludedReport(document)
  const { knowledge, sources = null, levels = new Map() } = engine
  const checks = engine.checks.filter(({ id }) => levels.get(id) !== 'off')
  const tagWords = new Set(checks.flatMap((check) => [...check.tagWords]))
  const article = await annotate(document, { knowledge, tagWords })
  const claims = readClaims(article)
  const outcomes = runChecks(checks, { article, claims, knowledge, sources })

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

  const found = placeFindings(problems, article, identity, identify)
  return {
    path: document.path,
    source: document.source,
    title: document.title,
    published: document.published?.date ?? null,
    blocks: reportBlocks(document),
    sentenceSpans: article.sentences.map((sentence) => sourceSpan(article.runs, sentence)),
    words: article.tokens.filter((token) => token.kind === 'word' || token.kind === 'number').length,
    coverage: coverageOf(article.sentences.length, reportClaims),
    mentions: reportMentions(article),
    claims: reportClaims,
    ...finishFindings(found, document, { rules: engine.checks, levels }, (kind, ...parts) =>
      identify(kind, identity, ...parts),
    ),
    notices: document.notices,
  }
}
