import type { QuoteMention, Referent } from '../../../model/annotation.ts'
import type { CheckContext } from '../../../model/check.ts'
import type { ClaimStatement } from '../../../model/claim.ts'
import type { QuotationMatch, Sources } from '../../../model/sources.ts'
import { type Binding, bindingOf } from './binding.ts'
import { relateSpeakers, type SpeakerRelation } from './speakers.ts'

/** A place that a quotation may come from, and how its speaker stands to the article's. */
export interface Candidate {
  readonly match: QuotationMatch
  readonly relation: SpeakerRelation
}

/** A quotation of the article with what the sources have of it. */
export interface SourcedQuotation {
  readonly quote: QuoteMention
  /** Index of the claim that it makes, and its statement; null where it makes none. */
  readonly claim: { readonly index: number; readonly statement: ClaimStatement } | null
  readonly speaker: Referent | null
  readonly binding: Binding | null
  /** Where it may come from, the likeliest first; those of the source that it is bound to, where they are there. */
  readonly candidates: readonly Candidate[]
  /** Whether the source that it is bound to has it. */
  readonly inBound: boolean
}

/** Fewer words than this may stand anywhere. */
const LEAST_WORDS = 4

const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu

const found = new WeakMap<CheckContext, readonly SourcedQuotation[]>()

/** The quotations of an article that sources can be asked about; asked once for all checks. None without sources. */
export function sourcedQuotations(context: CheckContext): readonly SourcedQuotation[] {
  const known = found.get(context)
  if (known !== undefined) return known
  const made = context.sources === null ? [] : readQuotations(context, context.sources)
  found.set(context, made)
  return made
}

/** A quotation; of a block quotation that puts its quotations in marks and names their speaker, these. */
function unwrapped(quote: QuoteMention, quotes: readonly QuoteMention[]): readonly QuoteMention[] {
  if (quote.depth !== 1) return []
  if (quote.inner.from > quote.from) return [quote]
  const inner = quotes.filter(({ depth, from, to }) => depth === 2 && from >= quote.from && to <= quote.to)
  if (!inner.some(({ from }) => from === quote.from)) return [quote]
  return inner.map((one) => ({ ...one, speaker: one.speaker ?? quote.speaker }))
}

function readQuotations(context: CheckContext, sources: Sources): SourcedQuotation[] {
  const { article, claims } = context
  const claimed = new Map<number, { readonly index: number; readonly statement: ClaimStatement }>()
  for (const [index, { statement }] of claims.entries()) {
    if (statement?.property === 'said-by') claimed.set(statement.subject.range.from, { index, statement })
  }
  const quotations: SourcedQuotation[] = []
  for (const quote of article.quotes.flatMap((one) => unwrapped(one, article.quotes))) {
    if (quote.use !== 'speech') continue
    const text = article.text.slice(quote.inner.from, quote.inner.to)
    if ((text.match(WORD)?.length ?? 0) < LEAST_WORDS) continue
    const speaker = quote.speaker === null ? null : (article.referents[quote.speaker] ?? null)
    const binding = bindingOf(quote, article, sources.documents)
    const bound = binding?.document === undefined || binding.document === null ? [] : [binding.document]
    const inside = bound.length === 0 ? [] : sources.find(text, bound)
    const time = inside.length > 0 ? (binding?.time ?? null) : null
    const candidates = rank(inside.length > 0 ? inside : sources.find(text), speaker, context, time)
    quotations.push({
      quote,
      claim: claimed.get(quote.inner.from) ?? null,
      speaker,
      binding,
      candidates: inside.length > 0 ? candidates : [...ownWords(text, candidates, speaker, context), ...candidates],
      inBound: inside.length > 0,
    })
  }
  return quotations
}

/** The same words in another document, where the first ones found are another speaker's: a list of places may end too early. */
function ownWords(
  text: string,
  candidates: readonly Candidate[],
  speaker: Referent | null,
  context: CheckContext,
): readonly Candidate[] {
  const { sources } = context
  if (sources === null || candidates[0]?.relation.kind !== 'different') return []
  const searched = new Set(candidates.map(({ match }) => match.passage.document))
  const others = sources.documents.filter((document) => !searched.has(document))
  if (others.length === 0) return []
  const found = rank(sources.find(text, others), speaker, context)
  return found.filter((one) => isFaithful(one) && one.relation.kind !== 'different')
}

const ORDER: Readonly<Record<SpeakerRelation['kind'], number>> = { same: 0, unknown: 1, different: 2 }

/** Unchanged words come first, then those of the speaker whom the article names, then those nearest to the time that it names. */
function rank(
  matches: readonly QuotationMatch[],
  speaker: Referent | null,
  context: CheckContext,
  time: number | null = null,
): Candidate[] {
  const away = ({ match }: Candidate): number =>
    time === null || match.passage.time === null ? 0 : Math.abs(match.passage.time - time)
  const candidates = matches.map((match) => ({ match, relation: relationOf(match, speaker, context) }))
  return candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort((a, b) => {
      const changed = changes(a.candidate) - changes(b.candidate)
      return (
        changed ||
        ORDER[a.candidate.relation.kind] - ORDER[b.candidate.relation.kind] ||
        away(a.candidate) - away(b.candidate) ||
        a.index - b.index
      )
    })
    .map(({ candidate }) => candidate)
}

function changes({ match }: Candidate): number {
  return match.grade === 'stitched' ? 1 : match.differences.length
}

const UNKNOWN: SpeakerRelation = { kind: 'unknown', certain: false }

function relationOf(
  { passage }: QuotationMatch,
  speaker: Referent | null,
  { knowledge }: CheckContext,
): SpeakerRelation {
  if (speaker === null) return UNKNOWN
  const relation = relateSpeakers(speaker, passage.speaker, passage.document, knowledge)
  // Somebody who is named beside the words may be the one whom the source quotes there.
  return relation.kind === 'different' && isQuotedThere(passage.context, passage.text, speaker) ? UNKNOWN : relation
}

/** How a speaker brings in the words of another. */
const INTRODUCES =
  /\b(?:said|says|say|wrote|told|words|quote|quoted|quoting|put it|called|asked|reminded|warned|declared)\b/

function isQuotedThere(context: string, text: string, speaker: Referent): boolean {
  const at = context.indexOf(text)
  const before = at < 0 ? '' : context.slice(0, at)
  const surname = speaker.name.split(' ').at(-1) ?? ''
  if (surname.length > 1 && before.includes(surname) && INTRODUCES.test(before)) return true
  return /[“"][^”"]{0,200}$/.test(before) && /^[^“"]{0,200}[”"]/.test(context.slice(at + text.length))
}

/** Whether a candidate has the quotation's words, as they stand or smoothed as editors may. */
export function isFaithful({ match }: Candidate): boolean {
  return match.grade !== 'altered' && match.grade !== 'stitched'
}
