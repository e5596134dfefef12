import type { Article, Sentence, Token } from '../../../model/annotation.ts'
import type { SourceContents, SourceDocument, Sources } from '../../../model/sources.ts'
import type { Range } from '../../../model/span.ts'
import { singular } from '../../../text/plurals.ts'
import { resolveSource } from './binding.ts'

/** Words of the article that it gives as a document's. */
export interface Attribution {
  readonly document: SourceDocument
  /** What the article calls the document: "the audit". */
  readonly name: string
  /** The words that it must have. */
  readonly scope: Range
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

const DOCUMENTS = words(
  'report audit study survey review memo memorandum letter filing indictment complaint lawsuit affidavit ruling opinion census poll document transcript minutes budget analysis paper assessment plan statement record evaluation inspection inquiry bulletin brief testimony deposition contract invoice ledger',
)
const FINDS = words(
  'found finds said says showed shows reported reports concluded concludes stated states noted notes revealed reveals listed lists estimated estimates counted counts documented documents identified identifies put puts recorded records gave gives warned warns calculated calculates described describes cited cites',
)
const BEFORE = words('the this that its their his her a an another')
/** Behind these the article goes on with what it knows itself. */
const TURNS = words('but while although though whereas however because since which who')

/** The stretches of a sentence that it gives as the words of a document at hand. */
export function attributionsIn(sentence: Sentence, article: Article, sources: Sources): Attribution[] {
  const tokens = article.tokens.slice(sentence.firstToken, sentence.endToken)
  const found: Attribution[] = []
  for (const [index, token] of tokens.entries()) {
    if (!DOCUMENTS.has(singular(token.lower)) || token.kind !== 'word') continue
    const start = startOf(tokens, index)
    if (start === null) continue
    const scope = scopeOf(tokens, start, index, sentence)
    if (scope === null) continue
    const document = documentOf(tokens.slice(start, index + 1), sentence, article, sources)
    if (document === null) continue
    found.push({ document, name: article.text.slice(tokens[start]?.from ?? token.from, token.to), scope })
  }
  return found
}

/** The index of the article or pronoun that opens the phrase; null where there is none close by. */
function startOf(tokens: readonly Token[], noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') return null
    if (BEFORE.has(token.lower))
      return token.lower === 'a' || token.lower === 'an' || token.lower === 'another' ? null : at
  }
  return null
}

function scopeOf(tokens: readonly Token[], start: number, noun: number, sentence: Sentence): Range | null {
  const opening = tokens[start]
  if (opening === undefined) return null
  const according = tokens[start - 1]?.lower === 'to' && tokens[start - 2]?.lower === 'according'
  if (according) {
    const before = tokens[start - 2]
    if (before === undefined) return null
    if (start - 2 > 1) return { from: sentence.from, to: before.from }
    const comma = tokens.findIndex((token, at) => at > noun && token.text === ',')
    return comma < 0 ? null : until(tokens, comma + 1, sentence)
  }
  const verb = tokens.findIndex((token, at) => at > noun && at <= noun + 8 && FINDS.has(token.lower))
  if (verb < 0) return null
  const between = tokens.slice(noun + 1, verb)
  if (between.some((token) => token.kind === 'punctuation' && token.text !== ',')) return null
  const behind = tokens[verb + 1]
  if (behind === undefined || (behind.kind === 'punctuation' && behind.text !== ':')) {
    // ", the audit found."
    return tokens[start - 1]?.text === ',' ? { from: sentence.from, to: opening.from } : null
  }
  return until(tokens, verb + 1, sentence)
}

function until(tokens: readonly Token[], first: number, sentence: Sentence): Range {
  const from = tokens[first]?.from ?? sentence.to
  const turn = tokens.find(({ lower, text }, at) => at > first && (text === ';' || text === '—' || TURNS.has(lower)))
  return { from, to: turn?.from ?? sentence.to }
}

/** The document that a phrase means: linked beside it, or called so; null where none or several can be meant. */
function documentOf(
  phrase: readonly Token[],
  sentence: Sentence,
  article: Article,
  sources: Sources,
): SourceDocument | null {
  const linked = linksIn(article, sentence, sources)
  if (linked.length > 0) return linked.length === 1 ? (linked[0] ?? null) : null
  const content = phrase.slice(1).map(({ lower }) => singular(lower))
  const noun = content.at(-1) ?? ''
  const named = sources.documents.filter((document) => titleWords(document).has(noun))
  const fitting = named.filter((document) => {
    const title = titleWords(document)
    const contents: SourceContents = sources.contents(document)
    return content.every((word) => title.has(word) || contents.holdsWord(word))
  })
  if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : null
  if (named.length > 0 || content.length > 1) return null
  const bound = linksIn(article, { from: 0, to: article.text.length }, sources)
  const [only] = bound
  return bound.length === 1 && only !== undefined && only.speakers.length === 0 ? only : null
}

function linksIn(article: Article, range: Range, sources: Sources): SourceDocument[] {
  const found = new Set<SourceDocument>()
  for (const { kind, url, from, to } of article.inlines) {
    if (kind !== 'link' || url === undefined || to <= range.from || from >= range.to) continue
    const document = resolveSource(url, article.path, sources.documents)
    if (document !== null) found.add(document)
  }
  return [...found]
}

function titleWords({ title, path }: SourceDocument): ReadonlySet<string> {
  const name = path.replace(/^.*\//, '')
  return new Set(
    `${title} ${name}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map(singular),
  )
}
