import { align, type Spelling } from './align.ts'
import type { ArticleBuilder } from './article-builder.ts'
import { attribute, emphasisOf, isCaption, isFootnotes, isHidden, roleOf, textOf } from './html-elements.ts'
import type { HtmlElement, HtmlNode } from './html-parser.ts'
import { tableCells } from './html-table.ts'
import { type BlockShape, OBJECT, type WordSink } from './words.ts'

const SPELLING: Spelling = { escapes: 'none', references: 'loose' }

const TITLE: BlockShape = { kind: 'title', depth: 1 }

/** Numbers lists and tables through the whole document. */
export interface Counters {
  lists: number
  tables: number
}

/** Where the words of a piece of HTML go; `sink` takes offsets into `html`. */
export interface HtmlTarget {
  readonly html: string
  readonly builder: ArticleBuilder
  readonly sink: WordSink
  readonly counters: Counters
  /** Parts of a page that are left out besides those that HTML itself names. */
  readonly leftOut: (element: HtmlElement) => boolean
  /** The heading that is the article's headline. */
  readonly title: HtmlElement | null
}

/** Reads nodes into blocks; text that stands in no block of its own gets the shape given. */
export function readHtmlNodes(nodes: readonly HtmlNode[], target: HtmlTarget, shape: BlockShape): void {
  const { html, builder, counters } = target
  // The parser puts the end of an unfinished comment after that of the source.
  const sink: WordSink = {
    verbatim: (start, end) => target.sink.verbatim(start, Math.min(end, html.length)),
    unit: (text, start, end) => target.sink.unit(text, start, Math.min(end, html.length)),
    comment: target.sink.comment,
  }
  let breaks = 0

  function readText(value: string, start: number, end: number, within: BlockShape): void {
    const blank = value.trim() === ''
    if (blank && !builder.isOpen()) return
    if (!blank) breaks = 0
    if (!builder.isOpen()) builder.open(within)
    align(value, html, textStart(html, value, start), end, SPELLING, sink)
  }

  function readElement(element: HtmlElement, within: BlockShape): void {
    const role = roleOf(element)
    if (role === 'skipped' || isHidden(element) || target.leftOut(element)) return
    const start = element.position?.start.offset
    const end = element.position?.end.offset
    if (element.tagName === 'br') {
      breaks += 1
      if (breaks > 1) builder.close()
      else if (start !== undefined && end !== undefined) sink.unit('\n', start, end)
    } else if (role === 'code') {
      if (!builder.isOpen()) builder.open(within)
      if (start !== undefined && end !== undefined) sink.unit(OBJECT, start, end)
    } else if (role === 'inline' && !isCaption(element)) readInline(element, within)
    else readBlock(element, within)
  }

  function readInline(element: HtmlElement, within: BlockShape): void {
    const kind = element.tagName === 'a' ? 'link' : emphasisOf(element)
    if (isNoteMark(element)) return
    const start = element.position?.start.offset ?? 0
    const end = element.position?.end.offset ?? start
    if (kind === 'link') builder.startInline(kind, attribute(element, 'href'))
    else if (kind !== undefined) builder.startInline(kind)
    if (element.tagName === 'q') {
      if (!builder.isOpen()) builder.open(within)
      sink.unit('“', start, element.children[0]?.position?.start.offset ?? start)
      readAll(element.children, within)
      sink.unit('”', element.children.at(-1)?.position?.end.offset ?? end, end)
    } else if (kind === 'link' && isAddress(element)) {
      if (!builder.isOpen()) builder.open(within)
      sink.unit(OBJECT, start, end)
    } else readAll(element.children, within)
    if (kind !== undefined) builder.endInline()
  }

  function readBlock(element: HtmlElement, within: BlockShape): void {
    builder.close()
    breaks = 0
    if (element.tagName === 'table') {
      for (const { cell, shape: inner } of tableCells(element, counters, within)) {
        readAll(cell.children, inner)
        builder.close()
      }
    } else readAll(element.children, element === target.title ? TITLE : shapeOf(element, within, counters))
    builder.close()
  }

  function readAll(children: readonly HtmlNode[], within: BlockShape): void {
    for (const child of children) {
      if (child.type === 'element') readElement(child, within)
      else if (child.type === 'text') {
        const start = child.position?.start.offset
        const end = child.position?.end.offset
        if (start !== undefined && end !== undefined) readText(child.value, start, end, within)
      }
    }
  }

  readAll(nodes, shape)
}

/** Where a text starts: parse5 puts one that starts with a character reference after that reference. */
function textStart(html: string, value: string, start: number): number {
  if (html[start] === value[0]) return start
  const reference = /&[#\w]{1,32};?$/.exec(html.slice(Math.max(0, start - 34), start))
  return reference === null ? start : start - reference[0].length
}

/** The shape of the text in an element: that of what surrounds it, unless the element says otherwise. */
function shapeOf(element: HtmlElement, within: BlockShape, counters: Counters): BlockShape {
  const { tagName } = element
  if (/^h[1-6]$/.test(tagName)) return { kind: 'heading', depth: Number(tagName.slice(1)) }
  if (isCaption(element)) return { kind: 'caption' }
  if (isFootnotes(element) || within.kind === 'footnote') return { kind: 'footnote' }
  if (tagName === 'blockquote') return { kind: 'block-quotation' }
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'dl') {
    counters.lists += 1
    return { kind: 'list-item', list: counters.lists - 1 }
  }
  return within.kind === 'heading' ? { kind: 'paragraph' } : within
}

/** A raised number or sign that refers to a note. */
function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName !== 'sup') return false
  const words = textOf(element)
  const linked = element.children.some((child) => child.type === 'element' && child.tagName === 'a')
  return /^\[[^\]]{1,20}\]$|^[*†‡§]+$/.test(words) || (linked && /^\W*\d{1,3}\W*$/.test(words))
}

/** A link that shows its own address. */
function isAddress(element: HtmlElement): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(textOf(element))
}
