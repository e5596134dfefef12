import { wellFormed } from '../words.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A text for the inside of an element or of a quoted attribute. Control characters, and marks that would turn the reading
 * order of what follows, are shown as replaced.
 */
export function html(text: string): string {
  return wellFormed(text)
    .replace(/(?![\t\n\r])[\p{Control}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** A link that leads out of the report: http and https only, else the words alone. */
export function outwardLink(url: string | null, words: string): string {
  if (url === null || !/^https?:\/\/[^\s\p{Control}]+$/iu.test(url)) return html(words)
  return `<a href="${html(url)}" rel="noreferrer noopener external">${html(words)}</a>`
}
