import type { ArticleBuilder } from './article-builder.ts'
import { isMdxComment, rawComments } from './comments.ts'
import type { HtmlRoot } from './html-parser.ts'
import { type Counters, readHtmlNodes } from './html-words.ts'
import { readInlines } from './markdown-inlines.ts'
import type { MarkdownNode, MarkdownRoot } from './markdown-parser.ts'
import { jsxRole, jsxShape } from './mdx-elements.ts'
import type { BlockShape, WordSink } from './words.ts'

/**
 * Where the words of a Markdown tree go; `sink` takes offsets into `text`, which the tree was made of. What lies after
 * the end of `text` was added for the parser's sake.
 */
export interface MarkdownTarget {
  readonly text: string
  readonly builder: ArticleBuilder
  readonly sink: WordSink
  readonly counters: Counters
  /** The parser of raw HTML, when the tree holds some that has words. */
  readonly parseHtml: ((html: string) => HtmlRoot) | null
}

type Paragraph = Extract<MarkdownNode, { type: 'paragraph' }>
type Table = Extract<MarkdownNode, { type: 'table' }>
type Jsx = Extract<MarkdownNode, { type: 'mdxJsxFlowElement' }>
type Html = Extract<MarkdownNode, { type: 'html' }>

/** Reads the blocks of a Markdown document in the order of the source. */
export function readMarkdownTree(root: MarkdownRoot, target: MarkdownTarget): void {
  const { text, builder, sink, counters } = target

  function readBlocks(nodes: readonly MarkdownNode[], within: BlockShape): void {
    let picture = false
    for (const node of nodes) {
      const follows = picture
      picture = node.type === 'paragraph' && isPicture(node)
      readBlock(node, follows && node.type === 'paragraph' && isEmphasised(node) ? { kind: 'caption' } : within)
    }
  }

  function readBlock(node: MarkdownNode, within: BlockShape): void {
    if (node.type === 'paragraph') {
      const shape: BlockShape = startsWithPicture(node) ? { kind: 'caption' } : within
      builder.open(shape)
      readInlines(node, text, builder, sink, shape)
      builder.close()
    } else if (node.type === 'heading') {
      const shape: BlockShape = { kind: 'heading', depth: node.depth }
      builder.open(shape)
      readInlines(node, text, builder, sink, shape)
      builder.close()
    } else if (node.type === 'list') {
      const list = counters.lists
      counters.lists += 1
      const shape: BlockShape = within.kind === 'footnote' ? within : { kind: 'list-item', list }
      for (const item of node.children) readBlocks(item.children, shape)
    } else if (node.type === 'blockquote') readBlocks(node.children, { kind: 'block-quotation' })
    else if (node.type === 'footnoteDefinition') readBlocks(node.children, { kind: 'footnote' })
    else if (node.type === 'table') readTable(node)
    else if (node.type === 'html') readHtml(node, within)
    else if (node.type === 'mdxJsxFlowElement') readJsx(node, within)
    else if (node.type === 'mdxFlowExpression') {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (start !== undefined && end !== undefined && isMdxComment(text, start)) sink.comment(start, end)
    }
  }

  function readJsx(node: Jsx, within: BlockShape): void {
    const name = node.name ?? ''
    const role = jsxRole(name)
    if (role === 'skipped' || role === 'code') return
    const shape = jsxShape(name, within)
    if (shape.kind !== 'list-item' || (name !== 'ul' && name !== 'ol')) readBlocks(node.children, shape)
    else {
      const list = counters.lists
      counters.lists += 1
      readBlocks(node.children, { kind: 'list-item', list })
    }
  }

  function readTable(node: Table): void {
    const table = counters.tables
    counters.tables += 1
    for (const [row, { children }] of node.children.entries()) {
      for (const [column, cell] of children.entries()) {
        const shape: BlockShape = { kind: 'table-cell', cell: { table, row, column, header: row === 0 } }
        builder.open(shape)
        readInlines(cell, text, builder, sink, shape)
        builder.close()
      }
    }
  }

  function readHtml(node: Html, within: BlockShape): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) {
      for (const comment of rawComments(text.slice(start, end)))
        sink.comment(start + comment.start, start + comment.end)
    }
    if (target.parseHtml === null || start === undefined || end === undefined) return
    // The marks of a block quotation around the HTML are no text in it; blanks keep the offsets.
    const html = text.slice(start, end).replace(/^[ \t]*>+/gm, (mark) => ' '.repeat(mark.length))
    const shifted: WordSink = {
      verbatim: (from, to) => sink.verbatim(start + from, start + to),
      unit: (words, from, to) => sink.unit(words, start + from, start + to),
      comment: (from, to) => sink.comment(start + from, start + to),
    }
    const place = { html, builder, sink: shifted, counters, leftOut: () => false, title: null }
    readHtmlNodes(target.parseHtml(html).children, place, within)
    builder.close()
  }

  const own = root.children.filter(({ position }) => (position?.start.offset ?? 0) < text.length)
  readBlocks(own, { kind: 'paragraph' })
}

function isBlank(node: { type: string; value?: string }): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value?.trim() === '')
}

function isImage({ type }: { type: string }): boolean {
  return type === 'image' || type === 'imageReference'
}

/** A link around nothing but an image counts as one. */
function isPictureNode(node: Paragraph['children'][number]): boolean {
  return isImage(node) || ('children' in node && node.children.length > 0 && node.children.every(isImage))
}

function isPicture(node: Paragraph): boolean {
  const children = node.children.filter((child) => !isBlank(child))
  return children.length > 0 && children.every(isPictureNode)
}

function isEmphasised(node: Paragraph): boolean {
  const children = node.children.filter((child) => !isBlank(child))
  return children.length === 1 && children[0]?.type === 'emphasis'
}

/** An image with emphasised words below it in one paragraph. */
function startsWithPicture(node: Paragraph): boolean {
  const children = node.children.filter((child) => !isBlank(child))
  const last = children.at(-1)
  return children.length > 1 && last?.type === 'emphasis' && children.slice(0, -1).every(isPictureNode)
}
