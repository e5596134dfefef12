import type { Article, QuoteMention, ReferentId, Sentence } from '../model/annotation.ts'
import type { Claim, ClaimStatement, ClaimType } from '../model/claim.ts'
import type { NonEmpty } from '../model/span.ts'
import { type Checkable, checkableBySentence, scoreSentence, scoreStatement } from './check-worthiness.ts'
import { readClauses } from './clauses/read-clauses.ts'
import type { Clause, Reading } from './clauses/types.ts'
import { indexMentions } from './clauses/units.ts'
import { type Read, readStatements, withTypes } from './frames/index.ts'
import { readQuotations } from './frames/quotations.ts'

/** A sentence that scores less than this and makes no statement that a frame reads is no claim. */
const LEAST_WORTH = 0.3

/**
 * Reads the claims of an article, in the order of the text: a claim for each statement that a frame reads, and one for
 * each other sentence that names something checkable.
 */
export function readClaims(article: Article): Claim[] {
  const index = indexMentions(article)
  const checkable = checkableBySentence(article)
  const claims: Claim[] = []
  const referring = new Set(article.references.map(({ sentence }) => sentence))
  let firstQuote = 0
  for (const sentence of article.sentences) {
    const found = checkable[sentence.index]
    if ((found === undefined || found.types.length === 0) && !speaksOfSomebody(article, sentence, referring)) continue
    while ((article.quotes[firstQuote]?.to ?? Infinity) <= sentence.from) firstQuote++
    const quotes = quotesIn(article, sentence, firstQuote)
    const readings = readClauses(index, sentence, quotes)
    const statements = [
      ...readings.flatMap((reading) => readStatements(article, reading)),
      ...readQuotations(article, sentence.index, quotes, readings).map(withTypes),
    ]
    if (statements.length > 0) for (const claim of statementClaims(sentence, statements)) claims.push(claim)
    else if (found !== undefined) claims.push(...sentenceClaim(article, sentence, readings, quotes, found))
  }
  return claims
}

const SOMEBODY = new Set(['he', 'she', 'him', 'her', 'his', 'they', 'them', 'their', 'who', 'one', 'nobody'])

/** Whether a sentence without a name, a date or a figure can say something of anybody: most of the text can't. */
function speaksOfSomebody(article: Article, sentence: Sentence, referring: ReadonlySet<number>): boolean {
  if (referring.has(sentence.index)) return true
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    if (SOMEBODY.has(article.tokens[at]?.lower ?? '')) return true
  return false
}

function quotesIn(article: Article, sentence: Sentence, first: number): QuoteMention[] {
  const found: QuoteMention[] = []
  for (let at = first; at < article.quotes.length; at++) {
    const quote = article.quotes[at]
    if (quote === undefined || quote.from >= sentence.to) break
    if (quote.to > sentence.from) found.push(quote)
  }
  return found
}

function statementClaims(sentence: Sentence, read: readonly Read[]): Claim[] {
  const sorted = [...read].sort((one, other) => one.statement.predicate.from - other.statement.predicate.from)
  return sorted.map(({ statement, types }) => ({
    types: statement.time.date === null ? types : dated(types),
    range: { from: sentence.from, to: sentence.to },
    sentence: sentence.index,
    statement,
    speaker: speakerOf(statement),
    checkWorthiness: scoreStatement(statement),
  }))
}

/** A dated statement is a date claim too. */
function dated(types: NonEmpty<ClaimType>): NonEmpty<ClaimType> {
  const [first, ...rest] = types
  return types.includes('date') ? types : [first, ...rest, 'date']
}

/** Who makes the claim; of a quotation, who is said to have spoken it. */
function speakerOf({ commitment, property, value }: ClaimStatement): ReferentId | null {
  if (property === 'said-by') return value?.kind === 'referent' ? value.referent : null
  if (commitment.kind === 'quoted') return commitment.by
  return commitment.kind === 'attributed' ? commitment.to : null
}

const TELLING = new Set(
  'said says told tells added adds claimed claims insisted insists argued argues warned warns announced announces believes believed'.split(
    ' ',
  ),
)

/** Who says what a sentence without quotation marks reports: "Nestle said that …". */
function teller({ tokens }: Article, sentence: Sentence, clauses: readonly Clause[]): ReferentId | null {
  const told = tokens.slice(sentence.firstToken, sentence.endToken).some(({ lower }) => TELLING.has(lower))
  if (!told) return null
  for (const { commitment } of clauses)
    if (commitment.kind === 'attributed' && commitment.to !== null) return commitment.to
  return null
}

function sentenceClaim(
  article: Article,
  sentence: Sentence,
  readings: readonly Reading[],
  quotes: readonly QuoteMention[],
  checkable: Checkable,
): Claim[] {
  const [first, ...rest] = checkable.types
  if (first === undefined) return []
  const clauses = readings.flatMap((reading) => reading.clauses)
  const score = scoreSentence(article, sentence, clauses, checkable)
  if (score < LEAST_WORTH) return []
  const speech = quotes.find((quote) => quote.use === 'speech')
  return [
    {
      types: [first, ...rest],
      range: { from: sentence.from, to: sentence.to },
      sentence: sentence.index,
      statement: null,
      speaker: speech?.speaker ?? teller(article, sentence, clauses),
      checkWorthiness: score,
    },
  ]
}
