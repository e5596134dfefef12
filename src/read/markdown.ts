import { lineIndex } from '../text/lines.ts'
import { articleBuilder } from './article-builder.ts'
import { isMdxComment } from './comments.ts'
import { htmlParser } from './html-parser.ts'
import { type MarkdownNode, type MarkdownRoot, markdownParser } from './markdown-parser.ts'
import { markdownParts } from './markdown-parts.ts'
import { readMarkdownTree } from './markdown-words.ts'
import { mdxCuts } from './mdx.ts'
import { plainParagraphs } from './plain-paragraphs.ts'
import { readMdx } from './read-mdx.ts'
import { reduce } from './reduction.ts'
import { shortcodes } from './shortcodes.ts'
import type { WordSink, Words } from './words.ts'

/** What was read, and what of it was too heavy for the parser. */
export interface MarkdownRead {
  readonly words: Words
  readonly notices: readonly string[]
}

/** The words of a Markdown text from `from` on; of MDX, those outside of its own syntax. */
export async function readMarkdown(source: string, from: number, mdx: boolean): Promise<MarkdownRead> {
  // The parser leaves out a byte order mark without counting it.
  const start = source[from] === '\uFEFF' ? from + 1 : from
  const failures: string[] = []
  // Paragraphs too heavy for the parser of Markdown are so for that of MDX.
  if (mdx && plainParagraphs(source, start, []).heavy.length === 0) {
    const read = await readMdx(source, start)
    if ('words' in read) return { words: read.words, notices: [] }
    failures.push(mdxNotice(source, read))
  }
  const syntax = mdx ? mdxCuts(source, start) : shortcodes(source, start)
  const { cuts, heavy } = plainParagraphs(source, start, syntax)
  const reduction = reduce(source, start, cuts)
  const parse = await markdownParser(mdx)
  const builder = articleBuilder(source)
  const sink = reduction.onto(builder)
  for (const cut of syntax) if (isMdxComment(source, cut.start)) builder.comment(cut.start, cut.end)
  const counters = { lists: 0, tables: 0 }
  for (const part of markdownParts(reduction.text)) {
    const text = reduction.text.slice(part.start, part.end)
    const root = parse(part.definitions === '' ? text : `${text}\n\n${part.definitions}`)
    const parseHtml = holdsHtmlWords(root) ? await htmlParser(true) : null
    readMarkdownTree(root, { text, builder, sink: shifted(sink, part.start), counters, parseHtml })
  }
  return { words: builder.finish(), notices: heavy.length > 0 ? [...failures, heavyNotice(source, heavy)] : failures }
}

function shifted(sink: WordSink, by: number): WordSink {
  if (by === 0) return sink
  return {
    verbatim: (start, end) => sink.verbatim(start + by, end + by),
    unit: (words, start, end) => sink.unit(words, start + by, end + by),
    comment: (start, end) => sink.comment(start + by, end + by),
  }
}

function mdxNotice(source: string, { problem, offset }: { readonly problem: string; readonly offset: number }): string {
  const [sentence = ''] = problem.split(/\n|(?<=\w)(?:, expected | \(note:)/)
  return `no valid MDX, read as Markdown: line ${lineIndex(source).position(offset).line}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

function heavyNotice(source: string, heavy: readonly { readonly start: number }[]): string {
  const line = lineIndex(source).position(heavy[0]?.start ?? 0).line
  const many = heavy.length === 1 ? 'a paragraph' : `${heavy.length} paragraphs`
  return `${many} with too much markup to be read in good time, read as plain text: line ${line}`
}

const TAGS = /<[^<>]*>/g

/** Whether a block of raw HTML holds more than tags, so that the parser of HTML is needed. */
function holdsHtmlWords(root: MarkdownRoot): boolean {
  const holds = (node: MarkdownNode): boolean => {
    if (node.type === 'html') return /[\p{L}\p{N}]/u.test(node.value.replace(TAGS, ''))
    if (node.type === 'paragraph' || !('children' in node)) return false
    return node.children.some(holds)
  }
  return root.children.some(holds)
}
