import { importModule } from '../../text/import-module.ts'
import { SourcesError } from '../error.ts'
import type { Segment, SourceText } from '../segment.ts'
import { readLines, readTextSource, type SourceLine } from './text.ts'

type Callable = (...values: readonly unknown[]) => unknown

/** Loads an optional library by name, so that it is neither bundled nor needed by those who have no such files. */
async function load(name: string, path: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    const loaded: unknown = await importModule(name)
    return new Map(Object.entries(typeof loaded === 'object' && loaded !== null ? loaded : {}))
  } catch {
    throw new SourcesError(`${path} needs the package "${name}", which is not installed; run npm install ${name}`)
  }
}

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function'
}

function callable(library: ReadonlyMap<string, unknown>, name: string, path: string): Callable {
  const found = library.get(name)
  if (!isCallable(found)) throw new SourcesError(`${path} cannot be read: the library for it is of another version`)
  return found
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}

/** Reads a Word document: its paragraphs as text. */
export async function readDocx(bytes: Uint8Array, path: string): Promise<SourceText> {
  const library = await load('mammoth', path)
  const extract = callable(library, 'extractRawText', path)
  let value: unknown
  try {
    value = field(await extract({ buffer: Buffer.from(bytes) }), 'value')
  } catch {
    throw new SourcesError(`${path} is not a Word document (.docx), or it is damaged`)
  }
  const read = readTextSource(typeof value === 'string' ? value : '')
  // Lines of the extracted text are nowhere in the document.
  return { ...read, segments: read.segments.map((one) => ({ ...one, line: null })) }
}

/** Reads a PDF page by page. */
export async function readPdf(bytes: Uint8Array, path: string): Promise<SourceText> {
  const library = await load('unpdf', path)
  const open = callable(library, 'getDocumentProxy', path)
  const extract = callable(library, 'extractText', path)
  let pages: unknown
  try {
    pages = field(await extract(await open(Uint8Array.from(bytes), { verbosity: 0 }), { mergePages: false }), 'text')
  } catch {
    throw new SourcesError(`${path} is not a PDF document, or it is damaged or locked`)
  }
  const lines: SourceLine[] = []
  for (const [index, text] of Array.isArray(pages) ? pages.entries() : []) {
    const whole = String(text).replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
    for (const line of whole.split('\n')) lines.push({ text: line, line: null, page: index + 1 })
  }
  const segments: readonly Segment[] = readLines(lines)
  if (segments.length === 0) {
    throw new SourcesError(`${path} holds no text, only pictures of pages; make a searchable copy first`)
  }
  return { title: null, speaker: null, date: null, segments }
}
