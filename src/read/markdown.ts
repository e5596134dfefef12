import { articleBuilder, type Words } from './article-builder.ts'
import { htmlParser } from './html-parser.ts'
import { type MarkdownNode, type MarkdownRoot, markdownParser } from './markdown-parser.ts'
import { readMarkdownTree } from './markdown-words.ts'
import { mdxCuts } from './mdx.ts'
import { plainParagraphs } from './plain-paragraphs.ts'
import { reduce } from './reduction.ts'
import { shortcodes } from './shortcodes.ts'

/** The words of a Markdown text from `from` on; of MDX, those outside of its own syntax. */
export async function readMarkdown(source: string, from: number, mdx: boolean): Promise<Words> {
  // The parser leaves out a byte order mark without counting it.
  const start = source[from] === '\uFEFF' ? from + 1 : from
  const cuts = mdx ? mdxCuts(source, start) : shortcodes(source, start)
  const reduction = reduce(source, start, plainParagraphs(source, start, cuts))
  const parse = await markdownParser(mdx)
  const root = parse(reduction.text)
  const parseHtml = holdsHtmlWords(root) ? await htmlParser(true) : null
  const builder = articleBuilder(source)
  readMarkdownTree(root, { text: reduction.text, builder, sink: reduction.onto(builder), parseHtml })
  return builder.finish()
}

const TAGS = /<[^>]*>/g

/** Whether a block of raw HTML holds more than tags, so that the parser of HTML is needed. */
function holdsHtmlWords(root: MarkdownRoot): boolean {
  const holds = (node: MarkdownNode): boolean => {
    if (node.type === 'html') return /[\p{L}\p{N}]/u.test(node.value.replace(TAGS, ''))
    if (node.type === 'paragraph' || !('children' in node)) return false
    return node.children.some(holds)
  }
  return root.children.some(holds)
}
