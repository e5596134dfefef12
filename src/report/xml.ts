import { wellFormed } from './words.ts'

/** What XML 1.0 forbids in any form: control characters, and the two last code points of the plane. */
const FORBIDDEN = /(?![\t\n\r])[\p{Control}\ufffe\uffff]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text for the inside of an XML element or of a quoted attribute, line ends kept as references. */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? '')
}

/** Attributes of an XML element, each with a space before it; those that are null are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('')
}
