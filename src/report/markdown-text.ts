import { oneLine, wellFormed } from './words.ts'

/** Nothing to see, but a mention, a reference or an address falls apart around it. */
const BREAK = '\u2060'

/**
 * A text that Markdown shows as it stands, on one line: without markup or HTML of its own, and without mentions, references
 * to issues or addresses that the platform would make links of.
 */
export function markdownText(text: string): string {
  return wellFormed(oneLine(text))
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;')
    .replace(/[\\`*_{}[\]()+|~!^$=]/g, '\\$&')
    .replace(/[@#%](?=[\p{L}\p{N}_-])/gu, (sign) => `${sign === '#' ? '\\#' : sign}${BREAK}`)
    .replace(/^([#-])/, '\\$1')
    .replace(/:\/\//g, `:${BREAK}//`)
    .replace(/\bwww\./gi, `www${BREAK}.`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
