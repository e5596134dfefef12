import type { Article, Mention, QuoteMention, Reference, Token } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import type { Unit } from './types.ts'

/** The mentions of an article by where they start. */
export interface MentionIndex {
  readonly article: Article
  readonly names: ReadonlyMap<number, Article['names'][number]>
  /** The names that have a title, by where the title starts. */
  readonly titles: ReadonlyMap<number, Article['names'][number]>
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
    titles: new Map(article.names.flatMap((name) => (name.title === null ? [] : [[name.title.from, name] as const]))),
    dates: byStart(article.dates),
    figures: byStart(article.figures),
    references: byStart(
      article.references.filter((reference) => reference.form === 'pronoun' || reference.form === 'role'),
    ),
  }
}

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ',': ',', ';': ';', ':': ':', '(': '(', '[': '(', ')': ')', ']': ')', '/': '/' }),
)
const DASH = /^[-‐‑‒–—−]{1,3}$/
const QUOTATION_MARK = /^["“”„«»‘’'‚‹›]$/
const ENDINGS = ["n't", "'d", "'ll", "'ve", "'re", "'m"]
const IRREGULAR_NOT: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
])

const NOTHING = { name: null, date: null, figure: null, quote: null, reference: null } as const

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
    if (titled?.title != null && titled.from < (tokens[end - 1]?.to ?? 0)) {
      const last = endOf(tokens, at, end, titled.title.to)
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
      pushToken(index, units, token)
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

function pushToken(index: MentionIndex, units: Unit[], token: Token): void {
  if (token.kind === 'punctuation' || token.kind === 'symbol') {
    if (QUOTATION_MARK.test(token.text)) return
    const mark = DASH.test(token.text) ? '—' : MARKS.get(token.text)
    if (mark !== undefined)
      units.push({ kind: 'mark', from: token.from, to: token.to, lower: mark, capital: false, ...NOTHING })
    else if (token.text === '&' || token.text === '%' || token.text === '$')
      units.push({ kind: 'word', from: token.from, to: token.to, lower: token.text, capital: false, ...NOTHING })
    return
  }
  const reference = index.references.get(token.from) ?? null
  const kind = token.kind === 'number' ? 'number' : 'word'
  const cut = kind === 'word' ? contraction(token.lower) : null
  if (cut === null) {
    units.push({
      kind,
      from: token.from,
      to: token.to,
      lower: token.lower,
      capital: token.capital,
      ...NOTHING,
      reference,
    })
    return
  }
  const middle = Math.max(token.from + 1, token.to - cut.length)
  units.push({ kind, from: token.from, to: middle, lower: cut.stem, capital: token.capital, ...NOTHING, reference })
  units.push({ kind, from: middle, to: token.to, lower: cut.ending, capital: false, ...NOTHING })
}

function contraction(lower: string): { stem: string; ending: string; length: number } | null {
  if (!lower.includes("'") || lower.startsWith("'")) return null
  const irregular = IRREGULAR_NOT.get(lower)
  if (irregular !== undefined) return { stem: irregular, ending: "n't", length: 3 }
  for (const ending of ENDINGS)
    if (lower.endsWith(ending)) return { stem: lower.slice(0, -ending.length), ending, length: ending.length }
  return lower.endsWith("'s") && lower.length > 2 ? { stem: lower.slice(0, -2), ending: 'is', length: 2 } : null
}

/** Makes "long-time" and "pro-Trump" one word again; gives where to go on. */
function joinHyphen(tokens: readonly Token[], units: Unit[], at: number, end: number): number {
  let next = at
  for (;;) {
    const hyphen = tokens[next]
    const after = tokens[next + 1]
    const before = units.at(-1)
    if (hyphen === undefined || after === undefined || before === undefined || next + 1 >= end) return next
    if (hyphen.text !== '-' || before.to !== hyphen.from || hyphen.to !== after.from) return next
    if (before.kind === 'mark' || before.kind === 'quote' || after.kind === 'punctuation') return next
    units[units.length - 1] = {
      ...before,
      kind: 'word',
      to: after.to,
      lower: `${before.lower}-${after.lower}`,
      ...NOTHING,
    }
    next += 2
  }
}
