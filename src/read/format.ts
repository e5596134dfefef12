import type { Format } from '../model/document.ts'

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
])

/** The format of a file by its extension; of standard input (`-`), by how it starts: HTML, else Markdown. */
export function formatOf(path: string, source: string): Format {
  if (path === '-') return /^\s*(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype|html)\b/i.test(source) ? 'html' : 'markdown'
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return FORMATS.get(extension) ?? 'text'
}
