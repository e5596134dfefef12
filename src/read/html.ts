import { articleBuilder } from './article-builder.ts'
import { htmlComments } from './comments.ts'
import { articlePart, findElements } from './html-content.ts'
import { headlineOf } from './html-headline.ts'
import { type PageMetadata, pageMetadata } from './html-metadata.ts'
import { type HtmlElement, htmlParser } from './html-parser.ts'
import { type HtmlTarget, readHtmlNodes } from './html-words.ts'
import type { Words } from './words.ts'

/** The article's words on a page, from `from` on, and what the page says about it. */
export async function readHtml(source: string, from: number): Promise<{ words: Words; metadata: PageMetadata }> {
  const parse = await htmlParser(false)
  const html = source.slice(from)
  const page = parse(html)
  const metadata = pageMetadata(page)
  const { root, leftOut } = articlePart(page)
  const headline = headlineOf(page, root, leftOut, metadata.headline)
  const builder = articleBuilder(source)
  const target: HtmlTarget = {
    html,
    builder,
    sink: {
      verbatim: (start, end) => builder.verbatim(start + from, end + from),
      unit: (text, start, end) => builder.unit(text, start + from, end + from),
      comment: (start, end) => builder.comment(start + from, end + from),
    },
    counters: { lists: 0, tables: 0 },
    leftOut: (element) => leftOut(element) || (element.tagName === 'header' && isPageHeader(element)),
    title: headline.inside,
  }
  // A directive for the whole file may stand anywhere on the page.
  for (const { start, end } of htmlComments(page, html.length)) builder.comment(start + from, end + from)
  readHtmlNodes(headline.outside, target, { kind: 'title', depth: 1 })
  builder.close()
  readHtmlNodes(root.children, target, { kind: 'paragraph' })
  return { words: builder.finish(), metadata }
}

/** A header that holds no heading is that of the page: its name and menu. */
function isPageHeader(header: HtmlElement): boolean {
  return findElements(header, ({ tagName }) => /^h[1-3]$/.test(tagName)).length === 0
}
