import { attribute, isHidden, looksLikeFurniture, roleOf } from './html-elements.ts'
import type { HtmlElement, HtmlNode, HtmlRoot } from './html-parser.ts'

/** A page's article: the element that holds it, and what inside of it is left out. */
export interface ArticlePart {
  readonly root: HtmlRoot | HtmlElement
  readonly leftOut: (element: HtmlElement) => boolean
}

/** What stands in an element: letters in running text, letters in all, letters in links. */
interface Weight {
  prose: number
  letters: number
  linked: number
  links: number
  /** Letters outside of links that no block inside holds. */
  own: number
}

/** Running text shorter than this (a label, a button, a menu entry) doesn't speak for an article. */
const SHORTEST = 40
const PROSE = new Set(['p', 'blockquote', 'li', 'dd', 'td', 'h2', 'h3'])
const LINK_LISTS = new Set(['div', 'section', 'ul', 'ol', 'figure', 'header', 'table'])

type Weights = ReadonlyMap<HtmlElement | HtmlRoot, Weight>

function weigh(root: HtmlRoot): Weights {
  const weights = new Map<HtmlElement | HtmlRoot, Weight>()

  function visit(node: HtmlElement | HtmlRoot): Weight {
    const weight: Weight = { prose: 0, letters: 0, linked: 0, links: 0, own: 0 }
    for (const child of node.children) {
      if (child.type === 'text') {
        const letters = child.value.trim().length
        weight.letters += letters
        weight.own += letters
      }
      if (child.type !== 'element' || isHidden(child) || roleOf(child) === 'skipped') continue
      const inner = visit(child)
      weight.prose += inner.prose
      weight.letters += inner.letters
      weight.linked += inner.linked
      weight.links += inner.links
      if (roleOf(child) !== 'block') weight.own += inner.own
    }
    weights.set(node, weight)
    if (node.type === 'element' && node.tagName === 'a') {
      weight.linked = weight.letters
      weight.links = 1
      weight.own = 0
    }
    if (node.type === 'element' && roleOf(node) !== 'block') return weight
    const shortest = node.type === 'element' && PROSE.has(node.tagName) ? SHORTEST : 2 * SHORTEST
    if (weight.own >= shortest) weight.prose += weight.own
    return weight
  }

  visit(root)
  return weights
}

/** All elements of a tree that satisfy a condition, in the order of the page. */
export function findElements(root: HtmlRoot | HtmlElement, wanted: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = []
  const visit = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue
      if (wanted(node)) found.push(node)
      visit(node.children)
    }
  }
  visit(root.children)
  return found
}

/** Finds the article on a page: `article`, else `main`, else the smallest element with nearly all running text. */
export function articlePart(page: HtmlRoot): ArticlePart {
  const weights = weigh(page)
  const proseIn = (node: HtmlElement | HtmlRoot): number => weights.get(node)?.prose ?? 0
  const total = proseIn(page)
  const heaviest = (wanted: (element: HtmlElement) => boolean, share: number): HtmlElement | undefined =>
    findElements(page, (element) => wanted(element) && proseIn(element) > share * total)
      .toSorted((a, b) => proseIn(b) - proseIn(a))
      .at(0)

  const root =
    total === 0
      ? page
      : (heaviest(({ tagName }) => tagName === 'article', 0.5) ??
        heaviest((element) => attribute(element, 'itemProp') === 'articleBody', 0.5) ??
        heaviest((element) => element.tagName === 'main' || attribute(element, 'role') === 'main', 0.5) ??
        densest(page, proseIn))

  const leftOut = (element: HtmlElement): boolean => {
    const weight = weights.get(element)
    if (weight === undefined || weight.prose > 0.4 * total) return false
    if (element.tagName === 'footer') return true
    if (looksLikeFurniture(element)) return true
    if (!LINK_LISTS.has(element.tagName) || weight.links < 3) return false
    return weight.linked > 0.7 * weight.letters && weight.prose < 0.2 * total
  }
  return { root, leftOut }
}

function densest(page: HtmlRoot, proseIn: (node: HtmlElement | HtmlRoot) => number): HtmlRoot | HtmlElement {
  let here: HtmlRoot | HtmlElement = page
  for (;;) {
    const all: number = proseIn(here)
    let inner: HtmlElement | undefined
    for (const child of here.children) {
      if (child.type === 'element' && roleOf(child) === 'block' && proseIn(child) > 0.85 * all) inner = child
    }
    if (inner === undefined || PROSE.has(inner.tagName)) return here
    here = inner
  }
}
