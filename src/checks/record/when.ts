import type { DateMention } from '../../model/annotation.ts'
import type { CheckContext } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { DateValue } from '../../model/knowledge.ts'
import { parseEdtf } from '../../text/date-value.ts'
import { sentenceAt } from '../in-range.ts'

/** The date as stated; null where its year is only implied, for the author must not be held to our guess. */
export function statedDate(date: DateMention | null): DateValue | null {
  return date === null || date.implied.includes('year') ? null : date.value
}

/** The day of publication; null where the article gives none. */
export function publicationDay({ article }: CheckContext): DateValue | null {
  return article.published === null ? null : parseEdtf(article.published.date)
}

/**
 * The times of which a statement may speak: its own date where it has one, else the day of publication and every date
 * that its paragraph has named so far or names in the same sentence. What holds at none of them is wrong.
 */
export function timesOf(statement: ClaimStatement, context: CheckContext): DateValue[] {
  const own = statedDate(statement.time.date)
  if (own !== null && own.precision !== 'century') return [own]
  const published = publicationDay(context)
  if (published === null) return []
  const { article } = context
  const at = statement.predicate
  const sentence = sentenceAt(article, at.from)
  const block = sentence === undefined ? undefined : article.blocks[sentence.block]
  const around = article.dates.filter(
    ({ from, to }) => block !== undefined && sentence !== undefined && from >= block.from && to <= sentence.to,
  )
  return [published, ...around.flatMap(({ value }) => (value === null ? [] : [value]))]
}
