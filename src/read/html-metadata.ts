import { findElements } from './html-content.ts'
import { attribute, textOf } from './html-elements.ts'
import type { HtmlRoot } from './html-parser.ts'
import { isoDate } from './written-date.ts'

/** What a page says about its article; ISO date. */
export interface PageMetadata {
  readonly headline: string | null
  readonly author: string | null
  readonly date: string | null
}

/** Names of meta elements that give the date, the best first. */
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
]
const AUTHORS = ['author', 'article:author_name', 'parsely-author', 'dc.creator', 'sailthru.author', 'byl']
const HEADLINES = ['headline', 'og:title', 'parsely-title', 'dc.title', 'sailthru.title', 'twitter:title']

/** What older systems put around scripts. */
const CDATA = /^\s*<!\[CDATA\[|\]\]>\s*$/g

/** Reads meta elements, JSON-LD and `time` elements. */
export function pageMetadata(page: HtmlRoot): PageMetadata {
  const metas = new Map<string, string>()
  for (const meta of findElements(page, ({ tagName }) => tagName === 'meta')) {
    const content = attribute(meta, 'content').trim()
    for (const name of ['property', 'name', 'itemProp']) {
      const key = attribute(meta, name).toLowerCase()
      if (key !== '' && content !== '' && !metas.has(key)) metas.set(key, content)
    }
  }
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const content = metas.get(name)
      if (content !== undefined) return content
    }
    return null
  }
  const data = linkedData(page)
  const author = first(AUTHORS) ?? data.author
  return {
    headline: data.headline ?? first(HEADLINES),
    author: author !== null && /^https?:/.test(author) ? null : (author?.replace(/^by\s+/i, '') ?? null),
    date: isoDate(first(DATES) ?? '') ?? isoDate(data.date ?? data.pageDate ?? '') ?? timeElement(page),
  }
}

/** The date of a `time` element that says it is the publication's, or that is the only one. */
function timeElement(page: HtmlRoot): string | null {
  const times = findElements(page, ({ tagName }) => tagName === 'time')
  const marked = times.filter((time) => {
    const about = `${attribute(time, 'itemProp')} ${attribute(time, 'className')} ${attribute(time, 'pubdate')}`
    return /datepublished|publish|pubdate|entry-date|dt-published/i.test(about) || time.properties.pubDate !== undefined
  })
  for (const time of marked.length > 0 || times.length > 1 ? marked : times) {
    const date = isoDate(attribute(time, 'dateTime')) ?? isoDate(attribute(time, 'content')) ?? isoDate(textOf(time))
    if (date !== null) return date
  }
  return null
}

interface LinkedData {
  headline: string | null
  author: string | null
  date: string | null
  /** The date of the page that holds the article. */
  pageDate: string | null
}

/** The first article that JSON-LD describes; scripts that are no valid JSON are passed over. */
function linkedData(page: HtmlRoot): LinkedData {
  const data: LinkedData = { headline: null, author: null, date: null, pageDate: null }
  const isData = (type: string): boolean => /^application\/ld\+json/i.test(type)
  for (const script of findElements(page, (element) => element.tagName === 'script')) {
    if (!isData(attribute(script, 'type'))) continue
    const text = script.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    try {
      collect(JSON.parse(text.replace(CDATA, '')), data, 0)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return data
}

function collect(value: unknown, data: LinkedData, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, data, depth + 1)
    return
  }
  const fields = new Map<string, unknown>(Object.entries(value))
  const type = JSON.stringify(fields.get('@type') ?? '')
  const date = fields.get('datePublished')
  if (/WebPage/.test(type) && typeof date === 'string') data.pageDate ??= date
  if (/Article|Posting|Report|Review/.test(type)) {
    const headline = fields.get('headline')
    if (typeof headline === 'string') data.headline ??= headline
    if (typeof date === 'string') data.date ??= date
    data.author ??= nameOf(fields.get('author'))
  }
  collect(fields.get('@graph'), data, depth + 1)
}

/** A person's name as JSON-LD writes it: text, an object with a name, or a list of these. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : value
  if (Array.isArray(value)) {
    const all = value.map(nameOf).filter((name) => name !== null)
    return all.length > 0 ? all.join(', ') : null
  }
  if (typeof value !== 'object' || value === null || !('name' in value)) return null
  return typeof value.name === 'string' ? value.name : null
}
