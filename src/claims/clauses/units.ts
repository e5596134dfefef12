import type { Article, Mention, QuoteMention, Reference, Token } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { indexTitles } from './titles.ts'
import type { Unit } from './types.ts'
import { dropHedge, joinHyphen, NOTHING, pushToken } from './unit-parts.ts'

/** The mentions of an article by where they start. */
export interface MentionIndex {
  readonly article: Article
  readonly names: ReadonlyMap<number, Article['names'][number]>
  /** The titles of names by where they start. */
  readonly titles: ReadonlyMap<number, Range>
  readonly dates: ReadonlyMap<number, Article['dates'][number]>
  readonly figures: ReadonlyMap<number, Article['figures'][number]>
  readonly references: ReadonlyMap<number, Reference>
}

export function indexMentions(article: Article): MentionIndex {
  const byStart = <M extends Range>(mentions: readonly M[]): Map<number, M> => {
    const index = new Map<number, M>()
    for (const mention of mentions) {
      const other = index.get(mention.from)
      if (other === undefined || other.to < mention.to) index.set(mention.from, mention)
    }
    return index
  }
  return {
    article,
    names: byStart(article.names),
    titles: indexTitles(article),
    dates: byStart(article.dates),
    figures: byStart(article.figures),
    references: byStart(
      article.references.filter((reference) => reference.form === 'pronoun' || reference.form === 'role'),
    ),
  }
}

/**
 * The units of the tokens `first` to `end` (half-open). Quotations at `depth` become one unit each; what they say is read
 * apart. A possessive ending is a unit of its own. Full stops and quotation marks are left out.
 */
export function readUnits(
  index: MentionIndex,
  first: number,
  end: number,
  depth: number,
  quotes: readonly QuoteMention[],
): Unit[] {
  const { tokens } = index.article
  const units: Unit[] = []
  let quoteAt = 0
  for (let at = first; at < end; ) {
    const token = tokens[at]
    if (token === undefined) break
    while ((quotes[quoteAt]?.to ?? Infinity) <= token.from) quoteAt++
    const quote = quotes[quoteAt]
    if (quote !== undefined && quote.depth === depth && quote.from <= token.from) {
      const last = endOf(tokens, at, Math.min(end, tokens.length), quote.to)
      units.push(quoteUnit(index, quote, token, tokens[last - 1] ?? token))
      at = last
      continue
    }
    const titled = index.titles.get(token.from)
    if (titled !== undefined) {
      const last = endOf(tokens, at, end, titled.to)
      const to = tokens[last - 1]?.to ?? token.to
      const lower = index.article.text.slice(token.from, to).toLowerCase()
      units.push({ kind: 'title', from: token.from, to, lower, capital: token.capital, ...NOTHING })
      at = last
      continue
    }
    const name = index.names.get(token.from)
    const date = index.dates.get(token.from)
    const figure = index.figures.get(token.from)
    const mention = longest(name, date, figure)
    if (mention !== undefined) {
      if (mention === figure) dropHedge(units)
      const last = endOf(tokens, at, end, mention.to)
      const kind = mention === name ? 'name' : mention === date ? 'date' : 'number'
      units.push({
        kind,
        from: token.from,
        to: tokens[last - 1]?.to ?? token.to,
        lower: mention.text.toLowerCase(),
        capital: token.capital,
        ...NOTHING,
        name: kind === 'name' ? (name ?? null) : null,
        date: kind === 'date' ? (date ?? null) : null,
        figure: kind === 'number' ? (figure ?? null) : null,
      })
      at = last
    } else {
      pushToken(units, token, index.references.get(token.from) ?? null)
      at++
    }
    at = joinHyphen(tokens, units, at, end)
  }
  return units
}

function quoteUnit(index: MentionIndex, quote: QuoteMention, first: Token, last: Token): Unit {
  const name = index.names.get(quote.inner.from) ?? index.names.get(quote.from) ?? null
  return {
    kind: 'quote',
    from: Math.min(first.from, Math.max(quote.from, first.from)),
    to: last.to,
    lower: '',
    capital: false,
    ...NOTHING,
    name: name !== null && name.to >= quote.inner.to - 1 ? name : null,
    quote,
  }
}

function longest(...mentions: readonly (Mention | undefined)[]): Mention | undefined {
  let best: Mention | undefined
  for (const mention of mentions)
    if (mention !== undefined && (best === undefined || mention.to > best.to)) best = mention
  return best
}

function endOf(tokens: readonly Token[], from: number, limit: number, offset: number): number {
  let at = from + 1
  while (at < limit && (tokens[at]?.from ?? Infinity) < offset) at++
  return at
}
