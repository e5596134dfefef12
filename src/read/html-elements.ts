import type { HtmlElement, HtmlNode } from './html-parser.ts'

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Elements whose content is no part of the article's words. */
const SKIPPED = names(
  'script style noscript template nav aside form button select option textarea input svg math canvas iframe object ' +
    'embed audio video map dialog menu pre listing xmp head title datalist meter progress rp rt del s strike ' +
    'frameset noframes noembed',
)

const CODE = names('code kbd samp var tt')

const INLINE = names(
  'a abbr acronym b bdi bdo big cite data dfn em font i ins label mark nobr q rb ruby rtc small span strong sub sup ' +
    'time u wbr slot',
)

const EMPHASIS: ReadonlyMap<string, 'emphasis' | 'strong'> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['b', 'strong'],
  ['strong', 'strong'],
])

/** Words in class names and ids of what surrounds an article on its page. */
const FURNITURE = names(
  'ad ads advert advertisement advertising adverts affiliate banner breadcrumb breadcrumbs comment comments commentlist respond cookie ' +
    'cookies consent disqus outbrain taboola recirc recirculation related relatedposts promo promos newsletter signup ' +
    'subscribe subscription share sharing sharedaddy social sidebar sponsor sponsored popup modal paywall pagination ' +
    'pager toolbar masthead navbar navigation nav toc trending popular mostpopular skip tags taglist player vjs jwplayer',
)
const HIDING = names('hidden invisible visuallyhidden visually-hidden screen-reader-text sr-only noprint offscreen')
const CAPTIONS = names('caption wp-caption-text captiontext imgcaption credit')
const FOOTNOTES = names('footnote footnotes endnote endnotes doc-footnote doc-endnotes')

/** What an element is to a reader of the article. */
export type Role = 'skipped' | 'code' | 'inline' | 'block'

export function roleOf(element: HtmlElement): Role {
  return roleOfName(element.tagName)
}

/** The role of an element by its name alone. */
export function roleOfName(name: string): Role {
  if (SKIPPED.has(name)) return 'skipped'
  if (CODE.has(name)) return 'code'
  return INLINE.has(name) ? 'inline' : 'block'
}

export function emphasisOf({ tagName }: { readonly tagName: string }): 'emphasis' | 'strong' | undefined {
  return EMPHASIS.get(tagName)
}

/** An attribute's value by its name in the tree (`className`, `dateTime`); empty when it is absent. */
export function attribute(element: HtmlElement, name: string): string {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

function classes(element: HtmlElement): string[] {
  return `${attribute(element, 'className')} ${attribute(element, 'role')}`.toLowerCase().split(/\s+/).filter(Boolean)
}

export function isHidden(element: HtmlElement): boolean {
  if (element.properties.hidden === true || attribute(element, 'ariaHidden') === 'true') return true
  const style = attribute(element, 'style')
  if (style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  return classes(element).some((name) => HIDING.has(name))
}

/** Whether the class or id says that the element is about the page rather than part of the article. */
export function looksLikeFurniture(element: HtmlElement): boolean {
  const named = `${attribute(element, 'className')} ${attribute(element, 'id')}`.slice(0, 500)
  const words = named
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.some((word) => FURNITURE.has(word))
}

export function isCaption(element: HtmlElement): boolean {
  return element.tagName === 'figcaption' || classes(element).some((name) => CAPTIONS.has(name))
}

export function isFootnotes(element: HtmlElement): boolean {
  return classes(element).some((name) => FOOTNOTES.has(name))
}

/** The element's words as they stand, for titles and measures; white space folded. */
export function textOf(node: HtmlNode): string {
  const parts: string[] = []
  const collect = (inner: HtmlNode): void => {
    if (inner.type === 'text') parts.push(inner.value)
    else if (inner.type === 'element') for (const child of inner.children) collect(child)
  }
  collect(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}
