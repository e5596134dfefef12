import { articleBuilder, type Words } from './article-builder.ts'
import { type ArticlePart, articlePart, findElements } from './html-content.ts'
import { textOf } from './html-elements.ts'
import { type PageMetadata, pageMetadata } from './html-metadata.ts'
import { type HtmlElement, type HtmlRoot, htmlParser } from './html-parser.ts'
import { type HtmlTarget, readHtmlNodes } from './html-words.ts'

/** The article's words on a page, from `from` on, and what the page says about it. */
export async function readHtml(source: string, from: number): Promise<{ words: Words; metadata: PageMetadata }> {
  const parse = await htmlParser(false)
  const html = source.slice(from)
  const page = parse(html)
  const { root, headline, leftOut } = articlePart(page)
  const builder = articleBuilder(source)
  const target: HtmlTarget = {
    html,
    builder,
    sink: {
      verbatim: (start, end) => builder.verbatim(start + from, end + from),
      unit: (text, start, end) => builder.unit(text, start + from, end + from),
    },
    counters: { lists: 0, tables: 0 },
    leftOut: (element) => leftOut(element) || (element.tagName === 'header' && isPageHeader(element)),
  }
  const metadata = pageMetadata(page)
  const hasHeading = headline !== null || findElements(root, ({ tagName }) => tagName === 'h1').length > 0
  if (headline !== null) readHtmlNodes(headline.children, target, { kind: 'title', depth: 1 })
  else if (!hasHeading) readTitle(page, root, target, metadata)
  builder.close()
  readHtmlNodes(root.children, target, { kind: 'paragraph' })
  return { words: builder.finish(), metadata }
}

/** A header that holds no heading is that of the page: its name and menu. */
function isPageHeader(header: HtmlElement): boolean {
  return findElements(header, ({ tagName }) => /^h[1-3]$/.test(tagName)).length === 0
}

/** Reads the title element, without the name of the site, unless the article's words start with it all the same. */
function readTitle(page: HtmlRoot, root: ArticlePart['root'], target: HtmlTarget, metadata: PageMetadata): void {
  const title = findElements(page, ({ tagName }) => tagName === 'title')[0]?.children[0]
  if (title?.type !== 'text') return
  const value = title.value.slice(0, headlineLength(title.value, metadata.headline))
  const words = value.replace(/\s+/g, ' ').trim()
  if (words !== '' && root.type !== 'root' && textOf(root).startsWith(words)) return
  if (root.type === 'root' && root.children.some((child) => textOf(child).startsWith(words))) return
  readHtmlNodes([{ ...title, value }], target, { kind: 'title', depth: 1 })
}

/** How much of a page's title is the headline: all of what the metadata call so, else what precedes a bar or dash. */
function headlineLength(title: string, headline: string | null): number {
  const at = headline === null ? -1 : title.indexOf(headline)
  if (headline !== null && at >= 0) return at + headline.length
  const bar = title.search(/\s[|·»]\s/)
  if (bar > 10) return bar
  const dash = Math.max(...[' - ', ' – ', ' — '].map((mark) => title.lastIndexOf(mark)))
  return dash > 10 ? dash : title.length
}
