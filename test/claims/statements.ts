import { annotate } from '../../src/annotate/annotate.ts'
import { readClaims } from '../../src/claims/read-claims.ts'
import type { Article } from '../../src/model/annotation.ts'
import type { Argument, Claim, ClaimStatement } from '../../src/model/claim.ts'
import { politics } from '../support/politics.ts'
import { textDocument } from '../support/text-document.ts'

/** The claims of a text, as the whole way up to them reads it. */
export async function claimsOf(text: string, date = '2020-06-01'): Promise<{ article: Article; claims: Claim[] }> {
  const article = await annotate(textDocument(text, date), { knowledge: politics, tagWords: new Set() })
  return { article, claims: readClaims(article) }
}

/** The statements of a text, each as a line: `asserted convicted: Roger Stone | by a jury | @ 2019`. */
export async function statementsOf(text: string, properties?: ReadonlySet<string>): Promise<string[]> {
  const { article, claims } = await claimsOf(text)
  return claims.flatMap(({ statement }) =>
    statement === null || (properties !== undefined && !properties.has(statement.property))
      ? []
      : [line(article, statement)],
  )
}

function line(article: Article, statement: ClaimStatement): string {
  const { value, time, commitment } = statement
  const subject = words(article, statement.subject)
  const head = `${commitment.kind} ${statement.property}: ${subject}${value === null ? '' : ` = ${words(article, value)}`}`
  const further = Object.entries(statement.arguments).map(([role, argument]) => `${role} ${words(article, argument)}`)
  const dates = time.date === null ? [] : [`@ ${time.date.text}`]
  const modifiers = time.modifiers.length === 0 ? [] : [`+ ${time.modifiers.join(' ')}`]
  return [head, ...further, ...dates, ...modifiers].join(' | ')
}

/** A referent by the fullest name that the article gives, anything else as written. */
function words(article: Article, argument: Argument): string {
  if (argument.kind === 'referent') return article.referents[argument.referent]?.name ?? '?'
  return argument.kind === 'words' ? argument.text : article.text.slice(argument.range.from, argument.range.to)
}
