import { align, type Spelling } from './align.ts'
import type { ArticleBuilder } from './article-builder.ts'
import { isMdxComment } from './comments.ts'
import { emphasisOf } from './html-elements.ts'
import type { MarkdownNode } from './markdown-parser.ts'
import { isJsxBlock, jsxAttribute, jsxRole, jsxShape, literalOf } from './mdx-elements.ts'
import { type BlockShape, OBJECT, type WordSink } from './words.ts'

type Paragraph = Extract<MarkdownNode, { type: 'paragraph' }>
type Phrasing = Paragraph['children'][number]
type JsxInline = Extract<Phrasing, { type: 'mdxJsxTextElement' }>

/** A block whose children are running text. */
interface InlineParent {
  readonly children: readonly Phrasing[]
  readonly position?: Phrasing['position']
}

const SPELLING: Spelling = { escapes: 'markdown', references: 'strict' }
const TAG = /^<(\/?)([a-z][a-z\d-]*)/i
/** Elements whose content between the tags is no part of the sentence. */
const SKIPPED = new Set(['script', 'style', 'template', 'textarea', 'del', 's', 'strike', 'svg', 'math', 'select'])
const CODE = new Set(['code', 'kbd', 'samp', 'var', 'tt', 'pre'])
/** Reads the running text of a paragraph, heading or table cell into the block that is open, which has the shape `within`. */
export function readInlines(
  parent: InlineParent,
  text: string,
  builder: ArticleBuilder,
  sink: WordSink,
  within: BlockShape,
): void {
  // Nodes that a plugin made of parts of others have no position: they follow the node before them.
  let at = parent.position?.start.offset ?? 0
  // Raw HTML is flat in the tree: what an opening tag starts goes on until its closing tag.
  let skipped: { name: string; code: boolean; start: number } | null = null
  const open: string[] = []

  function readTag(html: string, start: number, end: number): void {
    const tag = TAG.exec(html)
    const name = tag?.[2]?.toLowerCase() ?? ''
    const closing = tag?.[1] === '/'
    if (skipped !== null) {
      if (!closing || name !== skipped.name) return
      if (skipped.code) sink.unit(OBJECT, skipped.start, end)
      skipped = null
    } else if (name === 'br') sink.unit('\n', start, end)
    else if (!closing && (SKIPPED.has(name) || CODE.has(name)) && !html.endsWith('/>')) {
      skipped = { name, code: CODE.has(name), start }
    } else {
      const kind = emphasisOf({ tagName: name })
      if (kind === undefined) return
      if (!closing) {
        open.push(name)
        builder.startInline(kind)
      } else if (open.at(-1) === name) {
        open.pop()
        builder.endInline()
      }
    }
  }

  function read(nodes: readonly Phrasing[], end: number): void {
    for (const node of nodes) {
      const start: number = node.position?.start.offset ?? at
      const stop: number = node.position?.end.offset ?? end
      at = start
      if (node.type === 'html' && node.value.startsWith('<!--')) sink.comment(start, stop)
      else if (node.type === 'html') readTag(node.value, start, stop)
      else if (skipped === null) readNode(node, start, stop)
      if (node.position !== undefined) at = stop
    }
  }

  function readNode(node: Phrasing, start: number, stop: number): void {
    if (node.type === 'text') at = align(node.value, text, start, stop, SPELLING, sink)
    else if (node.type === 'inlineCode') sink.unit(OBJECT, start, stop)
    else if (node.type === 'break') sink.unit('\n', start, stop)
    else if (node.type === 'emphasis' || node.type === 'strong') {
      builder.startInline(node.type)
      read(node.children, stop)
      builder.endInline()
    } else if (node.type === 'link' || node.type === 'linkReference') {
      const url = node.type === 'link' ? node.url : undefined
      builder.startInline('link', url)
      // A bare address is masked as such where it stands; one in brackets takes them along.
      if (node.position !== undefined && /[<[]/.test(text[start] ?? '') && showsAddress(node)) {
        sink.unit(OBJECT, start, stop)
      } else read(node.children, stop)
      builder.endInline()
    } else if (node.type === 'mdxJsxTextElement') readJsx(node, start, stop)
    else if (node.type === 'mdxTextExpression') {
      const literal = literalOf(node.value)
      if (isMdxComment(text, start)) sink.comment(start, stop)
      else if (literal !== null) sink.unit(literal, start, stop)
      else sink.unit(OBJECT, start, stop)
    }
  }

  function readJsx(node: JsxInline, start: number, stop: number): void {
    const name = node.name ?? ''
    const role = jsxRole(name)
    if (role === 'skipped') return
    if (name === 'br') sink.unit('\n', start, stop)
    else if (role === 'code') sink.unit(OBJECT, start, stop)
    else if (isJsxBlock(name)) {
      builder.open(jsxShape(name, within))
      read(node.children, stop)
      builder.open(within)
    } else {
      const kind = name === 'a' ? 'link' : emphasisOf({ tagName: name })
      if (kind === 'link') builder.startInline(kind, jsxAttribute(node, 'href'))
      else if (kind !== undefined) builder.startInline(kind)
      read(node.children, stop)
      if (kind !== undefined) builder.endInline()
    }
  }

  read(parent.children, parent.position?.end.offset ?? text.length)
  for (; open.length > 0; open.pop()) builder.endInline()
}

/** Whether a link shows its own address, or another. */
function showsAddress(node: Extract<Phrasing, { type: 'link' | 'linkReference' }>): boolean {
  const only = node.children[0]
  if (only?.type !== 'text' || node.children.length !== 1 || node.type !== 'link') return false
  const shown = only.value
  return node.url === shown || node.url === `mailto:${shown}` || /^(?:https?:\/\/|www\.)\S+$/i.test(shown)
}
