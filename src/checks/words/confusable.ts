import type { Article, Sentence, Token } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { likeCase } from '../../text/case.ts'
import { defineCheck } from '../define-check.ts'
import type { Confusion, ConfusionContext } from './confusion.ts'
import { IN_CONTEXT } from './data/in-context.ts'
import { PHRASES } from './data/phrases.ts'
import { SOUND_ALIKES } from './data/sound-alikes.ts'
import { WORDS } from './data/words.ts'
import { isAbbreviation, isOfPerson, isQuoted } from './no-confusion.ts'

interface Row extends Confusion {
  /** The wrong words, split as the tokenizer splits them. */
  readonly words: readonly string[]
}

/** Words with an apostrophe that are one token, for nothing is owned by them. */
const CONTRACTED: ReadonlySet<string> = new Set(["who's"])

function splitWords(phrase: string): string[] {
  if (CONTRACTED.has(phrase)) return [phrase]
  return phrase.match(/'s\b|[\p{L}\p{N}]+(?:'(?!s\b)\p{L}+)*|-/gu) ?? []
}

/** Rows by their first word. */
const ROWS: ReadonlyMap<string, readonly Row[]> = (() => {
  const rows = new Map<string, Row[]>()
  for (const confusion of [...PHRASES, ...SOUND_ALIKES, ...WORDS, ...IN_CONTEXT]) {
    const words = splitWords(confusion.wrong)
    const first = words[0] ?? ''
    rows.set(first, [...(rows.get(first) ?? []), { ...confusion, words }])
  }
  return rows
})()

/** Where a row stands in the article: token indices, half-open. */
interface Hit {
  readonly article: Article
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

function isPersonBefore({ article, from }: Hit): boolean {
  const token = article.tokens[from - 1]
  const name = token?.lower === "'s" ? article.tokens[from - 2] : token
  if (name === undefined || !name.capital) return false
  return article.names.some((mention) => mention.kind === 'person' && mention.to === name.to)
}

function isBefore(words: readonly string[], hit: Hit): boolean {
  const { article, sentence, from } = hit
  if (words.includes('person') && isPersonBefore(hit)) return true
  if (from - 1 < sentence.firstToken) return false
  const before = article.tokens[from - 1]
  if (before === undefined) return false
  if (before.lower === "'s") return words.includes(`${article.tokens[from - 2]?.lower ?? ''}'s`)
  return words.includes(before.lower)
}

function isAfter(words: readonly string[], { article, sentence, to }: Hit): boolean {
  const after = article.tokens[to]
  return after !== undefined && to < sentence.endToken && words.includes(after.lower)
}

function isNear(words: readonly string[], { article, sentence, from, to }: Hit): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (index >= from && index < to) continue
    if (words.includes(article.tokens[index]?.lower ?? '')) return true
  }
  return false
}

function holds(context: ConfusionContext, hit: Hit): boolean {
  const { before, after, near, without, tag } = context
  if (before !== undefined && !isBefore(before, hit)) return false
  if (after !== undefined && !isAfter(after, hit)) return false
  if (near !== undefined && !isNear(near, hit)) return false
  if (without !== undefined && isNear(without, hit)) return false
  if (tag === undefined) return true
  const tagged = hit.article.tags.get(hit.from)
  return tagged === undefined || tag.includes(tagged)
}

function stands(row: Row, tokens: readonly Token[], index: number): boolean {
  return row.words.every((word, offset) => tokens[index + offset]?.lower === word)
}

/** All rows that apply in a sentence, with what they mark. */
function confusionsIn(article: Article, sentence: Sentence): { readonly row: Row; readonly at: Range }[] {
  const found: { row: Row; at: Range }[] = []
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = article.tokens[index]
    const rows = token === undefined ? undefined : ROWS.get(token.lower)
    if (token === undefined || rows === undefined) continue
    for (const row of rows) {
      if (!stands(row, article.tokens, index)) continue
      const hit: Hit = { article, sentence, from: index, to: index + row.words.length }
      const last = article.tokens[hit.to - 1] ?? token
      const at = { from: token.from, to: last.to }
      if (row.words.length === 1 && isAbbreviation(token, article.text.slice(sentence.from, sentence.to))) continue
      if (isQuoted(article, at) || (token.capital && isOfPerson(article, at))) continue
      if (row.contexts.length === 0 || row.contexts.some((context) => holds(context, hit))) {
        found.push({ row, at })
        break
      }
    }
  }
  return found
}

export const confusable = defineCheck({
  kind: 'article',
  id: 'words/confusable',
  summary: 'Words that are easily taken for one another are the ones meant.',
  severity: 'warning',
  tagWords: new Set(
    WORDS.filter((row) => row.contexts.some((context) => context.tag !== undefined)).map((row) => row.wrong),
  ),
  messages: {
    confused: '“{actual}” is probably “{expected}” here. {difference}',
  },
  inspect({ article }) {
    return article.sentences.flatMap((sentence) =>
      confusionsIn(article, sentence).map(({ row, at }) => {
        const actual = article.text.slice(at.from, at.to)
        const expected = likeCase(row.right, actual)
        return {
          message: 'confused' as const,
          data: { actual, expected, difference: row.difference },
          at,
          actual,
          expected,
          evidence: [],
          suggestions: [{ replacement: expected, at, safe: false }],
        }
      }),
    )
  },
})
