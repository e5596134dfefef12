import { CHECKS } from './checks/index.ts'
import { checkDocument } from './engine/check-document.ts'
import { openShippedKnowledge } from './knowledge/shipped.ts'
import type { Check } from './model/check.ts'
import type { Format } from './model/document.ts'
import type { KnowledgeBase } from './model/knowledge.ts'
import type { FileReport } from './model/report.ts'
import type { Sources } from './model/sources.ts'
import { readDocument } from './read/read-document.ts'

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

/** Checks one article and returns all that there is to say about it. */
export async function checkText(source: string, options: CheckTextOptions = {}): Promise<FileReport> {
  const { path = 'article.md', format, date } = options
  const document = await readDocument({
    path,
    source,
    ...(format === undefined ? {} : { format }),
    ...(date === undefined ? {} : { date }),
  })
  return checkDocument(document, {
    knowledge: options.knowledge ?? openShippedKnowledge(),
    checks: options.checks ?? CHECKS,
    sources: options.sources ?? null,
  })
}

export { defineCheck } from './checks/define-check.ts'
export { CHECKS } from './checks/index.ts'
export type { Check, CheckContext } from './model/check.ts'
export type { Finding, Severity } from './model/finding.ts'
export type { FileReport } from './model/report.ts'
