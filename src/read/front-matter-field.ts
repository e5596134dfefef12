import type { Spelling } from './align.ts'

/** A value of the front matter, and where it is written. */
export interface Field {
  readonly value: string
  /** Null when the value isn't a single text or could not be found again. */
  readonly literal: Literal | null
}

/** Where a text is written in the source, its quotation marks left out, and how. */
export interface Literal {
  readonly start: number
  readonly end: number
  readonly spelling: Spelling
}

/** What a parser made of the text between the fences. */
export interface FieldsRead {
  /** By folded name, see `foldKey`. */
  readonly fields: ReadonlyMap<string, Field>
  /** The first error; its offset is one of the source. */
  readonly failure: { readonly message: string; readonly offset: number } | null
}

/** Names of keys as they are compared: `publish_date`, `publish-date` and `publishDate` are one. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '')
}

/** A parser's message as the middle of a sentence. */
export function asClause(message: string): string {
  const line = message.split('\n')[0] ?? ''
  return line.slice(0, 1).toLowerCase() + line.slice(1)
}

/** A key that is to be found by a regular expression. */
export function escapedKey(key: string): string {
  return key.replace(/[^\w-]/g, '\\$&')
}
