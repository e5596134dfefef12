import type { Article, QuoteMention } from '../../../model/annotation.ts'
import type { Comment } from '../../../model/document.ts'
import type { SourceDocument } from '../../../model/sources.ts'
import { sourceSpan } from '../../../text/spans.ts'

/** The one source that an article names for a quotation. */
export interface Binding {
  /** As the article writes it. */
  readonly name: string
  /** Seconds into the recording, where the article names them: `#t=00:12:40`. */
  readonly time: number | null
  /** Null where it is not among the sources at hand. */
  readonly document: SourceDocument | null
}

const DIRECTIVE = /^factcheck-source:\s*(\S+)/
/** How far behind a quotation the mark of its footnote may stand. */
const NOTE_REACH = 240
const NOTE = /\[\^([\w-]{1,40})\]/

/** What binds a quotation to a source: a comment of its paragraph, a link in its sentences, or its footnote. */
export function bindingOf(quote: QuoteMention, article: Article, documents: readonly SourceDocument[]): Binding | null {
  const commented = commentFor(quote, article)
  if (commented !== null) {
    const document = resolveSource(commented, article.path, documents)
    return { name: commented, time: timeIn(commented), document }
  }
  const linked = linkFor(quote, article, documents) ?? noteFor(quote, article, documents)
  return linked === null ? null : { name: linked.path, time: null, document: linked }
}

const TIME = /#t=(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6}(?:\.\d{1,3})?)/

/** The seconds that a path's fragment names: `#t=00:12:40`, `#t=12:40`, `#t=760`; null for none. */
function timeIn(path: string): number | null {
  const [, hours = '0', minutes = '0', seconds] = TIME.exec(path) ?? []
  return seconds === undefined ? null : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

function commentFor(quote: QuoteMention, article: Article): string | null {
  const block = article.blocks.find(({ from, to }) => from <= quote.from && quote.from < to)
  if (block === undefined) return null
  let leading: string | null = null
  for (const comment of article.comments) {
    const name = DIRECTIVE.exec(comment.text)?.[1]
    if (name === undefined) continue
    const at = placeOf(comment, article)
    if (at < block.from || at > block.to) continue
    if (at >= quote.to) return leading === null || at < block.to || hasWordsBefore(comment, article) ? name : leading
    if (at <= quote.from) leading = name
  }
  return leading
}

/** Where a comment belongs: behind the words on its line, or else before those that follow. */
function placeOf(comment: Comment, article: Article): number {
  if (!hasWordsBefore(comment, article)) return comment.at
  const before = article.blocks.findLast(({ to }) => to <= comment.at)
  const inside = article.blocks.some(({ from, to }) => from < comment.at && comment.at < to)
  return inside || before === undefined ? comment.at : before.to
}

function hasWordsBefore({ span }: Comment, { source }: Article): boolean {
  const start = source.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1
  return /[\p{L}\p{N}]/u.test(source.slice(start, span.start).replace(/<!--.{0,200}?-->/g, ''))
}

function linkFor(quote: QuoteMention, article: Article, documents: readonly SourceDocument[]): SourceDocument | null {
  const first = article.sentences[quote.sentence]
  const last = article.sentences.find(({ to }) => to >= quote.to)
  for (const { kind, url, from, to } of article.inlines) {
    if (kind !== 'link' || url === undefined || first === undefined || last === undefined) continue
    if (to <= first.from || from >= last.to) continue
    const found = resolveSource(url, article.path, documents)
    if (found !== null) return found
  }
  return null
}

function noteFor(quote: QuoteMention, article: Article, documents: readonly SourceDocument[]): SourceDocument | null {
  if (article.format !== 'markdown') return null
  const { end } = sourceSpan(article.runs, quote)
  const behind = article.source.slice(end, end + NOTE_REACH)
  const paragraph = behind.slice(0, behind.search(/\n\s*\n|$/))
  const note = NOTE.exec(paragraph)
  // A later quotation has a note of its own.
  if (note === null || /["“]/.test(paragraph.slice(0, note.index))) return null
  const definition = article.source.split('\n').find((line) => line.startsWith(`[^${note[1]}]:`))
  for (const word of (definition ?? '').split(/[\s()<>[\]]+/)) {
    const found = /\.[a-z0-9]{2,8}(?:#|$|[,;.])/i.test(word)
      ? resolveSource(word.replace(/[,;.]$/, ''), article.path, documents)
      : null
    if (found !== null) return found
  }
  return null
}

/** The source that a path in an article means: from the article's folder, or by its name alone where only one bears it. */
export function resolveSource(url: string, from: string, documents: readonly SourceDocument[]): SourceDocument | null {
  const target = decoded(url.replace(/[#?].*$/, ''))
  if (target === '' || /^[a-z][a-z\d+.-]+:/i.test(target)) return null
  const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/')) : ''
  const path = normalize(target.startsWith('/') ? target : `${folder}/${target}`)
  const exact = documents.find((document) => normalize(document.path) === path)
  if (exact !== undefined) return exact
  const tail = `/${normalize(target).replace(/^(?:\.\.\/)+/, '')}`
  const named = documents.filter((document) => `/${normalize(document.path)}`.endsWith(tail))
  return named.length === 1 ? (named[0] ?? null) : null
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function normalize(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
