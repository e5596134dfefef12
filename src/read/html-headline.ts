import { findElements } from './html-content.ts'
import { isHidden, textOf } from './html-elements.ts'
import type { HtmlElement, HtmlNode, HtmlRoot } from './html-parser.ts'

/** Where the headline stands: a heading inside of the article's element, or nodes before it; neither when unknown. */
export interface Headline {
  readonly inside: HtmlElement | null
  readonly outside: readonly HtmlNode[]
}

const NONE: Headline = { inside: null, outside: [] }
const SHORTEST = 12
/** Less than this before a bar is the name of the site or a section. */
const SHORTEST_HEAD = 5

/**
 * Finds the headline of an article: the heading that says what the metadata or the page's title say, else the only main
 * heading of the article, else the page's title without the name of the site.
 */
export function headlineOf(
  page: HtmlRoot,
  root: HtmlRoot | HtmlElement,
  leftOut: (element: HtmlElement) => boolean,
  expected: string | null,
): Headline {
  const title = findElements(page, ({ tagName }) => tagName === 'title')[0]?.children[0]
  const pageTitle = title?.type === 'text' ? folded(title.value) : ''
  const from = root.position?.start.offset ?? 0
  const inside = new Set(findElements(root, isHeading))
  const headings = findElements(page, isHeading).filter(
    (heading) => !isHidden(heading) && !leftOut(heading) && (inside.has(heading) || endsBefore(heading, from)),
  )
  const placed = (heading: HtmlElement): Headline =>
    inside.has(heading) ? { inside: heading, outside: [] } : { inside: null, outside: heading.children }

  const said = [folded(expected ?? ''), pageTitle].filter((words) => words !== '')
  const [same] = headings
    .filter((heading) => said.some((words) => agrees(folded(textOf(heading)), words)))
    .toSorted((a, b) => textOf(b).length - textOf(a).length)
  if (same !== undefined) return placed(same)
  const main = headings.filter(({ tagName }) => tagName === 'h1')
  const within = main.filter((heading) => inside.has(heading))
  const [only] = within.length > 0 ? within : main
  if (only !== undefined && (within.length === 1 || said.length === 0)) return placed(only)
  if (title?.type !== 'text') return NONE

  const value = title.value.slice(0, headlineLength(title.value, expected))
  const words = folded(value)
  const first = root.type === 'root' ? root.children.map(textOf).join(' ') : textOf(root)
  // A page without headings may start with its headline all the same.
  if (words === '' || folded(first.slice(0, 2000)).startsWith(words)) return NONE
  return { inside: null, outside: [{ ...title, value }] }
}

function isHeading({ tagName }: HtmlElement): boolean {
  return tagName === 'h1' || tagName === 'h2'
}

function endsBefore(element: HtmlElement, offset: number): boolean {
  return (element.position?.end.offset ?? offset + 1) <= offset
}

function folded(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Whether a heading is what a title says, the name of the site or a section around it aside. */
function agrees(heading: string, title: string): boolean {
  if (heading === title) return true
  if (heading.length < SHORTEST) return title.startsWith(`${heading} `) && heading.length > 0.3 * title.length
  return title.includes(heading) || (title.length >= SHORTEST && heading.startsWith(title))
}

/** How much of a page's title is the headline: all of what the metadata call so, else what precedes a bar or dash. */
function headlineLength(title: string, headline: string | null): number {
  const at = headline === null ? -1 : title.indexOf(headline)
  if (headline !== null && at >= 0) return at + headline.length
  const bar = title.search(/\s[|·»]\s/)
  if (bar > SHORTEST_HEAD) return bar
  const dash = Math.max(...[' - ', ' – ', ' — '].map((mark) => title.lastIndexOf(mark)))
  return dash > SHORTEST_HEAD ? dash : title.length
}
