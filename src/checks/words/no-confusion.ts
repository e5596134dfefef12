import type { Article, Token } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'

/** A word in capitals that is an abbreviation, such as AIDS, is no common word. */
export function isAbbreviation(token: Token, sentence: string): boolean {
  return /^\p{Lu}{2,}$/u.test(token.text) && sentence !== sentence.toUpperCase()
}

/** Whether the words are set off by quotation marks: a term, a title, irony. */
export function isQuoted(article: Article, at: Range): boolean {
  return article.quotes.some(
    (quote) => quote.use === 'set-off' && quote.inner.from <= at.from && at.to <= quote.inner.to,
  )
}

/** Gareth Bale is no bale. */
export function isOfPerson(article: Article, { from, to }: Range): boolean {
  return article.names.some((name) => name.kind === 'person' && name.from <= from && to <= name.to)
}
