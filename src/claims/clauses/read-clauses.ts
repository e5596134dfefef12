import type { Article, QuoteMention, Sentence } from '../../model/annotation.ts'
import type { Commitment } from '../../model/claim.ts'
import { assemble } from './assemble.ts'
import type { Chunk } from './chunk-context.ts'
import { cutChunks } from './chunks.ts'
import { attributeFromOutside, commitmentOf } from './commitment.ts'
import { INVERTERS } from './lexicon/closed-words.ts'
import type { Clause, Reading, Unit } from './types.ts'
import { type MentionIndex, readUnits } from './units.ts'

const MAX_UNITS = 400
/** How many quotations of a sentence are read: more than any that people write has. */
const MAX_QUOTES = 40

/**
 * Takes a sentence apart into clauses: the sentence's own, and those of each quotation in it. Linear in the length of
 * the sentence; never throws, whatever the text. `quotes` are those that overlap the sentence.
 */
export function readClauses(index: MentionIndex, sentence: Sentence, quotes: readonly QuoteMention[]): Reading[] {
  const { article } = index
  const block = article.blocks[sentence.block]
  const spoken = quotes.slice(0, MAX_QUOTES).filter((quote) => isWords(quote, article))
  const whole = spoken.find((quote) => quote.from <= sentence.from && quote.inner.to >= sentence.to - 1)
  const depth = whole === undefined ? 1 : whole.depth + 1
  const around: Commitment =
    whole !== undefined
      ? { kind: 'quoted', by: whole.speaker }
      : block?.kind === 'block-quotation'
        ? { kind: 'quoted', by: null }
        : { kind: 'asserted' }
  const headline = block?.kind === 'title' || block?.kind === 'heading'
  const readings: Reading[] = []
  const units = readUnits(index, sentence.firstToken, sentence.endToken, depth, quotes)
  readings.push(readStretch(article, sentence, units, around, headline))
  for (const quote of spoken) {
    if (quote === whole || quote.depth !== depth) continue
    const inner = tokensWithin(article, sentence, quote)
    const within = readUnits(index, inner.first, inner.end, quote.depth + 1, quotes)
    readings.push(readStretch(article, sentence, within, { kind: 'quoted', by: quote.speaker }, false))
  }
  return readings
}

/** A quotation that may hold a clause, not just a title or a word set off. */
function isWords(quote: QuoteMention, article: Article): boolean {
  return quote.use === 'speech' || article.text.slice(quote.inner.from, quote.inner.to).split(' ', 5).length >= 5
}

function tokensWithin(article: Article, sentence: Sentence, quote: QuoteMention): { first: number; end: number } {
  let first = sentence.firstToken
  while (first < sentence.endToken && (article.tokens[first]?.from ?? 0) < quote.inner.from) first++
  let end = first
  while (end < sentence.endToken && (article.tokens[end]?.to ?? Infinity) <= quote.inner.to) end++
  return { first, end }
}

function readStretch(
  article: Article,
  sentence: Sentence,
  all: readonly Unit[],
  around: Commitment,
  headline: boolean,
): Reading {
  const units = all.length > MAX_UNITS ? all.slice(0, MAX_UNITS) : all
  const first = units[0]
  if (first === undefined) return { sentence: sentence.index, clauses: [], phrases: [] }
  const { outside, brackets } = splitBrackets(cutChunks(units, headline))
  const builder = assemble(outside, first.from)
  for (const inside of brackets) {
    const start = inside[0]
    if (start === undefined) continue
    const part = assemble(inside, start.from)
    for (const clause of part.clauses) builder.clauses.push(clause)
    for (const phrase of part.phrases) builder.phrases.push(phrase)
  }
  const clauses = builder.clauses.filter(
    (clause) => clause.verb !== null || clause.subject !== null || clause.preps.length > 0,
  )
  finish(clauses, outside)
  attributeFromOutside(clauses)
  const asked = article.text.slice(sentence.from, sentence.to).trimEnd().endsWith('?')
  const context: Commitment = asked && around.kind === 'asserted' ? { kind: 'questioned' } : around
  const inverted = isInverted(units)
  for (const clause of clauses) {
    clause.commitment = commitmentOf(clause, context)
    if (inverted && clause.commitment.kind === 'asserted') clause.commitment = { kind: 'conditional' }
  }
  builder.phrases.sort((one, other) => one.phrase.from - other.phrase.from)
  return { sentence: sentence.index, clauses, phrases: builder.phrases }
}

/** "Had he pleaded guilty, …", "Did he plead guilty". */
function isInverted(units: readonly Unit[]): boolean {
  const [first, second] = units
  if (first === undefined || second === undefined || !INVERTERS.has(first.lower)) return false
  return (
    second.kind === 'name' ||
    second.reference !== null ||
    ['he', 'she', 'they', 'it', 'the', 'a'].includes(second.lower)
  )
}

/** Takes what stands in brackets out of the line, and puts a mark in its place. */
function splitBrackets(chunks: readonly Chunk[]): { outside: Chunk[]; brackets: Chunk[][] } {
  const outside: Chunk[] = []
  const brackets: Chunk[][] = []
  let open: Chunk[] | null = null
  for (const chunk of chunks) {
    if (chunk.kind === 'mark' && chunk.word === '(') {
      if (open !== null) brackets.push(open)
      open = []
    } else if (chunk.kind === 'mark' && chunk.word === ')') {
      if (open !== null) brackets.push(open)
      open = null
    } else if (open !== null) open.push(chunk)
    else outside.push(chunk)
  }
  if (open !== null) brackets.push(open)
  return { outside, brackets }
}

/** Gives fronted participles the subject of the clause that they stand before, and prepositions how far they reach. */
function finish(clauses: readonly Clause[], chunks: readonly Chunk[]): void {
  for (const clause of clauses) {
    if ((clause.kind === 'participle' || clause.kind === 'gerund') && clause.subject === null)
      clause.subject = clause.governor?.subject ?? null
    for (const prep of clause.preps) {
      const end = prep.clause?.to ?? prep.object?.to ?? prep.to
      prep.reach = Math.max(prep.reach, reachOf(chunks, end))
    }
  }
}

/** From `end` on, as far as further objects and prepositions go on without a boundary. */
function reachOf(chunks: readonly Chunk[], end: number): number {
  let reach = end
  for (const chunk of chunks) {
    if (chunk.from < end) continue
    if (
      chunk.kind === 'mark' ||
      chunk.kind === 'date' ||
      chunk.kind === 'sub' ||
      chunk.kind === 'relative' ||
      chunk.kind === 'verb'
    )
      break
    if (chunk.kind === 'phrase') reach = chunk.to
  }
  return reach
}
