import type { Document } from '../../model/document.ts'
import type { SourceText } from '../segment.ts'
import { readCaptions } from './captions.ts'
import { readJson } from './json.ts'
import { readDocx, readPdf } from './libraries.ts'
import { proseSource } from './prose.ts'
import { readTable } from './table.ts'
import { readTextSource } from './text.ts'

/** How bytes become text, and Markdown and HTML become blocks: the article reader's own work. */
export interface Reading {
  decode(bytes: Uint8Array, path: string): string
  readDocument(input: { readonly path: string; readonly source: string }): Promise<Document>
}

/** The endings of files that can be sources. */
export const SOURCE_FORMATS: ReadonlySet<string> = new Set(
  'txt text md markdown html htm xhtml srt vtt csv tsv json docx pdf'.split(' '),
)

/** The ending of a path, lower case, without its point. */
export function formatOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** Reads a source by its ending; throws a `SourcesError` with one clear line where it cannot be read. */
export async function readSource(path: string, bytes: Uint8Array, reading: Reading): Promise<SourceText> {
  const format = formatOf(path)
  if (format === 'docx') return readDocx(bytes, path)
  if (format === 'pdf') return readPdf(bytes, path)
  const source = reading.decode(bytes, path)
  if (format === 'srt' || format === 'vtt') return readCaptions(source)
  if (format === 'csv' || format === 'tsv') return readTable(source, path)
  if (format === 'json') return readJson(source, path)
  if (format === 'md' || format === 'markdown' || format.endsWith('html') || format === 'htm') {
    return proseSource(await reading.readDocument({ path, source }))
  }
  return readTextSource(source)
}
