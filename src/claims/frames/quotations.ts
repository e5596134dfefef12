import type { Article, QuoteMention } from '../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import { mentionsWithin } from '../between.ts'
import { SAY } from '../clauses/lexicon/verb-classes.ts'
import type { Clause, Reading } from '../clauses/types.ts'
import { argumentOf } from './arguments.ts'
import { fillSlot } from './slots.ts'
import { statedTime } from './sources.ts'

/** Fewer words than this are no wording that could be looked up. */
const LEAST_WORDS = 4

/** Who said what, and when and where: a statement for each quotation that begins in the sentence and has a speaker. */
export function readQuotations(
  article: Article,
  sentence: number,
  quotes: readonly QuoteMention[],
  readings: readonly Reading[],
): ClaimStatement[] {
  const found: ClaimStatement[] = []
  const sayings = readings.flatMap(({ clauses }) => clauses.filter(({ verb }) => verb !== null && SAY.has(verb.lemma)))
  for (const quote of quotes) {
    if (quote.sentence !== sentence || quote.use !== 'speech' || quote.depth !== 1 || quote.speaker === null) continue
    const text = article.text.slice(quote.inner.from, quote.inner.to)
    if (text.split(/\s+/, LEAST_WORDS + 1).length < LEAST_WORDS) continue
    const saying = sayings.find((clause) => isOutside(clause, quote))
    if (saying === undefined && /^\p{Ll}/u.test(text)) continue
    const where = saying === undefined ? null : (fillSlot(saying, 'prep:at') ?? fillSlot(saying, 'prep:in'))
    found.push({
      property: 'said-by',
      subject: { kind: 'words', text: text.replace(/\s+/g, ' '), range: quote.inner },
      value: { kind: 'referent', referent: quote.speaker, range: speakerRange(article, quote) },
      arguments: where === null ? {} : { in: argumentOf(article, where) },
      time: statedTime(saying?.dates ?? [], saying?.verb ?? null, []),
      commitment: { kind: 'asserted' },
      frame: 'quotation',
      predicate: quote.inner,
    })
  }
  return found
}

function isOutside({ verb }: Clause, quote: QuoteMention): boolean {
  return verb !== null && (verb.to <= quote.from || verb.from >= quote.to)
}

const NEAR = 300

/** The nearest words of the paragraph that mean the speaker; the quotation itself where none are near. */
function speakerRange(article: Article, quote: QuoteMention): Argument['range'] {
  const near = mentionsWithin(article.references, { from: Math.max(0, quote.from - NEAR), to: quote.to + NEAR })
  let best: Argument['range'] = { from: quote.from, to: quote.to }
  let distance = Number.POSITIVE_INFINITY
  for (const reference of near) {
    if (reference.referent !== quote.speaker) continue
    const away = reference.from >= quote.to ? reference.from - quote.to : quote.from - reference.to
    if (away < 0 || away >= distance || crossesParagraph(article, reference, quote)) continue
    distance = away
    best = { from: reference.from, to: reference.to }
  }
  return best
}

function crossesParagraph({ text }: Article, a: Argument['range'], b: Argument['range']): boolean {
  return text.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)).includes('\n\n')
}
