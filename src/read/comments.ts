import type { Comment, SourceRun } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { HtmlNode, HtmlRoot } from './html-parser.ts'

const HTML_MARKS = /^<!--|--!?>$/g
const MDX_MARKS = /^\{\s*\/\*|\*\/\s*\}$/g
const HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)/g

/** Whether an expression of MDX holds nothing but a comment, as far as its start tells. */
export function isMdxComment(source: string, start: number): boolean {
  return /^\{\s{0,20}\/\*/.test(source.slice(start, start + 30))
}

/** The comments in a piece of raw HTML, as Markdown holds it. */
export function rawComments(html: string): Span[] {
  return [...html.matchAll(HTML_COMMENT)].map(({ 0: comment, index }) => ({
    start: index,
    end: index + comment.length,
  }))
}

/** All comments of a page, wherever they stand; `length` is that of its source. */
export function htmlComments(page: HtmlRoot, length: number): Span[] {
  const found: Span[] = []
  const visit = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (node.type === 'comment' && start !== undefined && end !== undefined) {
        found.push({ start, end: Math.min(end, length) })
      } else if (node.type === 'element') visit(node.children)
    }
  }
  visit(page.children)
  return found
}

/** Reads comments that stand at these spans of the source, in order, and binds them to the words that follow them. */
export function placeComments(
  spans: readonly Span[],
  source: string,
  runs: readonly SourceRun[],
  length: number,
): Comment[] {
  const comments: Comment[] = []
  let next = 0
  for (const span of spans) {
    while ((runs[next]?.source ?? Number.POSITIVE_INFINITY) < span.end) next += 1
    const written = source.slice(span.start, span.end)
    const marks = written.startsWith('{') ? MDX_MARKS : HTML_MARKS
    comments.push({ span, at: runs[next]?.text ?? length, text: written.replace(marks, '').trim() })
  }
  return comments
}
