import manifest from '../package.json' with { type: 'json' }
import { CHECKS } from './checks/index.ts'
import { checkDocument } from './engine/check-document.ts'
import type { OpenKnowledge } from './knowledge/layers.ts'
import { openShippedKnowledge } from './knowledge/shipped.ts'
import type { Check } from './model/check.ts'
import type { Format } from './model/document.ts'
import type { KnowledgeBase } from './model/knowledge.ts'
import type { FileReport } from './model/report.ts'
import type { Sources } from './model/sources.ts'
import { readDocument } from './read/read-document.ts'
import type { FormatName } from './report/format-names.ts'
import { type RenderOptions, renderReport } from './report/render.ts'

export interface CheckTextOptions {
  /** The name the text goes by in the report; its ending tells the format where `format` does not. */
  readonly path?: string
  readonly format?: Format
  /** ISO date of publication. */
  readonly date?: string
  /** What to check against; the facts that ship with the package where it is left out. */
  readonly knowledge?: KnowledgeBase
  /** Transcripts and documents to hold quotations against. */
  readonly sources?: Sources
  /** The checks to run; all of them where it is left out. */
  readonly checks?: readonly Check[]
}

let shipped: OpenKnowledge | null = null

/** The facts that ship with the package, opened when they are first needed. */
function shippedOnce(): OpenKnowledge {
  shipped ??= openShippedKnowledge()
  return shipped
}

/**
 * Checks one article and returns all that there is to say about it: claims with their verdicts, findings, and the places of
 * both as offsets into `source`. Throws a KnowledgeError where the facts cannot be opened.
 */
export async function checkText(source: string, options: CheckTextOptions = {}): Promise<FileReport> {
  const { path = 'article.md', format, date } = options
  const document = await readDocument({
    path,
    source,
    ...(format === undefined ? {} : { format }),
    ...(date === undefined ? {} : { date }),
  })
  return checkDocument(document, {
    knowledge: options.knowledge ?? shippedOnce(),
    checks: options.checks ?? CHECKS,
    sources: options.sources ?? null,
  })
}

/**
 * Opens the facts that ship with the package, with a repository's own above them: YAML or CSV files, nearest first. Throws a
 * KnowledgeError with a line for each mistake in them.
 */
export async function openKnowledge(facts: readonly string[] = []): Promise<KnowledgeBase> {
  if (facts.length === 0) return openShippedKnowledge()
  const { houseFacts } = await import('./knowledge/house.ts')
  return openShippedKnowledge({ house: houseFacts(facts) })
}

/** The report on articles in one of the formats of the command line, as a string. */
export async function formatReport(
  files: Iterable<FileReport>,
  format: FormatName,
  options: RenderOptions = {},
): Promise<string> {
  return renderReport(files, format, manifest.version, { checks: CHECKS, ...options })
}

export { cite, citeArticle } from './checks/cite.ts'
export { defineCheck } from './checks/define-check.ts'
export { CHECKS } from './checks/index.ts'
export type {
  ArticleCheck,
  Check,
  CheckContext,
  ClaimCheck,
  Contradiction,
  Judgement,
  Messages,
} from './model/check.ts'
export type { Finding, PlacedEvidence, Severity, Suggestion, SuppressedFinding } from './model/finding.ts'
export type { KnowledgeBase } from './model/knowledge.ts'
export type { FileError, FileReport, ReportClaim, ReportMention, ReportVerdict } from './model/report.ts'
export type { Range, Span } from './model/span.ts'
export type { Evidence, EvidenceSource, Verdict } from './model/verdict.ts'
export { applyFixes, type Fix, type Fixed } from './report/apply-fixes.ts'
export { FORMATS, type FormatName } from './report/format-names.ts'
export type { RenderOptions } from './report/render.ts'
