import type { Article, Sentence } from '../model/annotation.ts'
import type { ClaimStatement, ClaimType } from '../model/claim.ts'
import type { Clause } from './clauses/types.ts'

/** What of a stretch can be looked up. */
export interface Checkable {
  readonly types: readonly ClaimType[]
  readonly names: number
  readonly dates: number
  readonly figures: number
  readonly quotes: number
}

const OPINION = new Set(
  `should must ought i we my our think believe feel hope wish perhaps maybe probably seems seem arguably sadly fortunately unfortunately
  best worst beautiful terrible great wonderful awful amazing surely let let's please imagine`.split(/\s+/),
)

/**
 * What can be looked up in each sentence, by its index: names, dates, figures and speech. Dates of which nothing is known
 * and ordinals count as nothing.
 */
export function checkableBySentence(article: Article): Checkable[] {
  const counts = article.sentences.map(() => ({ names: 0, dates: 0, figures: 0, quotes: 0 }))
  for (const { sentence } of article.names) add(counts[sentence], 'names')
  for (const { sentence, value, stated } of article.dates)
    if (value !== null || stated.year !== undefined) add(counts[sentence], 'dates')
  for (const { sentence, shape } of article.figures) if (shape !== 'ordinal') add(counts[sentence], 'figures')
  for (const { sentence, use } of article.quotes) if (use === 'speech') add(counts[sentence], 'quotes')
  return counts.map((count) => ({ ...count, types: typesOf(count) }))
}

type Counts = { names: number; dates: number; figures: number; quotes: number }

function add(count: Counts | undefined, what: keyof Counts): void {
  if (count !== undefined) count[what]++
}

function typesOf(count: Counts): ClaimType[] {
  const types: ClaimType[] = []
  if (count.quotes > 0) types.push('quote')
  if (count.dates > 0) types.push('date')
  if (count.figures > 0) types.push('figure')
  if (count.names > 0) types.push('name')
  return types
}

/** What a statement about the future scores. */
const LOW = 0.2

/** How much a claim is worth checking, from 0 to 1: concrete, past or present, and the article's own. */
export function scoreStatement(statement: ClaimStatement): number {
  const { kind } = statement.commitment
  // What is asked, supposed or foretold cannot be looked up yet.
  if (kind === 'questioned') return 0
  if (kind === 'predicted' || kind === 'conditional') return LOW
  let score = 0.7
  if (statement.subject.kind === 'referent') score += 0.1
  if (statement.time.date !== null || statement.value !== null) score += 0.1
  return round(kind === 'asserted' ? score + 0.1 : score - 0.2)
}

/** How much a sentence without a known form of statement is worth checking. */
export function scoreSentence(
  article: Article,
  sentence: Sentence,
  clauses: readonly Clause[],
  checkable: Checkable,
): number {
  const main = clauses.find((clause) => clause.kind === 'main' && clause.verb !== null)
  if (main === undefined) return 0
  if (main.commitment.kind === 'questioned') return 0
  let score = 0.15
  if (checkable.names > 0) score += 0.15
  if (checkable.names > 1) score += 0.1
  if (checkable.dates > 0) score += 0.2
  if (checkable.figures > 0) score += 0.25
  if (checkable.quotes > 0) score += 0.2
  if (main.verb?.tense === 'past') score += 0.1
  if (main.commitment.kind === 'predicted' || main.commitment.kind === 'conditional') score -= 0.5
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = article.tokens[at]
    if (token !== undefined && OPINION.has(token.lower)) {
      score -= 0.3
      break
    }
  }
  return round(score)
}

function round(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100
}
