import type { Article } from '../../model/annotation.ts'
import type { Severity } from '../../model/finding.ts'
import type { Range } from '../../model/span.ts'
import type { Evidence } from '../../model/verdict.ts'
import { citeArticle } from '../cite.ts'
import type { Slip } from './relation.ts'

/** A slip as a check returns it. */
export interface SlipReport<Id extends string> {
  readonly message: Id
  readonly data: { readonly sum: string; readonly actual: string }
  readonly at: Range
  readonly severity?: Severity
  readonly actual: string
  readonly expected?: string
  readonly evidence: readonly Evidence[]
}

/** Whether somebody is quoted there: the sum is the speaker's own. */
function isSpoken(article: Article, at: Range): boolean {
  return article.quotes.some(({ use, inner }) => use === 'speech' && inner.from <= at.from && at.to <= inner.to)
}

/** Words slips with the calculation; a slip in a quotation is the speaker's, and only worth knowing. */
export function reportSlips<Id extends string>(
  article: Article,
  slips: readonly Slip[],
  message: Id,
): SlipReport<Id>[] {
  return slips.map(({ at, actual, sum, expected, doubtful }) => ({
    message,
    data: { sum, actual },
    at,
    ...(isSpoken(article, at)
      ? { severity: 'info' as const }
      : doubtful === true
        ? { severity: 'warning' as const }
        : {}),
    actual,
    ...(expected === null ? {} : { expected }),
    evidence: [citeArticle(`By the article’s own figures, ${sum}.`, at)],
  }))
}
