import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { SourceDocument } from '../model/sources.ts'
import { type CachePlace, cacheFolder } from './cache-folder.ts'
import { DamagedIndexError, SourcesError } from './error.ts'
import { readFileName } from './file-name.ts'
import { findSourceFiles } from './find-files.ts'
import type { IndexedDocument } from './match/search.ts'
import { formatOf, type Reading, readSource } from './readers/read-source.ts'
import { type Connection, guarded, openIndex, removeIndex } from './store/database.ts'
import { type IndexedHead, markUsed, readHeads } from './store/heads.ts'
import { addDocuments, type NewDocument } from './store/write.ts'

/** What to make ready, and where. */
export interface SourcesOptions extends CachePlace {
  /** Files, folders and patterns, from the working folder. */
  readonly patterns: readonly string[]
  readonly reading: Reading
  /** Whether every quotation must have a source. */
  readonly required?: boolean | undefined
}

/** Sources that are indexed: plain data, so that every worker can open them for itself. */
export interface PreparedSources {
  readonly index: string
  readonly documents: readonly IndexedDocument[]
  readonly required: boolean
  /** Things that the user should know, such as a damaged index that was made anew. */
  readonly notices: readonly string[]
}

interface SourceFile {
  readonly path: string
  readonly format: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** Reads and indexes what is new among the sources; what the index holds by its content is not read again. */
export async function prepareSources(options: SourcesOptions): Promise<PreparedSources> {
  const files = await loadFiles(options)
  const index = join(cacheFolder(options), 'index.db')
  const notices: string[] = []
  try {
    const documents = await indexFiles(index, files, options)
    return { index, documents, required: options.required ?? false, notices }
  } catch (error) {
    if (!(error instanceof DamagedIndexError)) throw error
    removeIndex(index)
    notices.push('the index of the sources was damaged or of another version; it was made anew')
    const documents = await indexFiles(index, files, options)
    return { index, documents, required: options.required ?? false, notices }
  }
}

async function loadFiles({ patterns, cwd }: SourcesOptions): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  for (const path of await findSourceFiles(patterns, cwd)) {
    const bytes = await readFile(resolve(cwd, path)).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
      throw new SourcesError(`the source ${path} could not be read${code}; check its permissions`)
    })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    files.push({ path, format: formatOf(path), sha256, bytes })
  }
  return files
}

async function indexFiles(
  index: string,
  files: readonly SourceFile[],
  { reading }: SourcesOptions,
): Promise<IndexedDocument[]> {
  const today = new Date().toISOString().slice(0, 10)
  const db = openIndex(index)
  try {
    const known = guarded(index, () => readHeads(db, files))
    const fresh: NewDocument[] = []
    const seen = new Set<string>()
    for (const { path, format, sha256, bytes } of files) {
      const id = `${sha256} ${format}`
      if (known.has(id) || seen.has(id)) continue
      seen.add(id)
      fresh.push({ sha256, format, text: await readSource(path, bytes, reading) })
    }
    if (fresh.length > 0) guarded(index, () => addDocuments(db, fresh, today))
    const heads = fresh.length > 0 ? guarded(index, () => readHeads(db, files)) : known
    guarded(index, () => markUsed(db, heads, today))
    return files.flatMap((file) => indexed(file, heads))
  } finally {
    close(db)
  }
}

function close(db: Connection): void {
  try {
    db.close()
  } catch {
    // A damaged file may refuse; it is removed next.
  }
}

function indexed({ path, format, sha256 }: SourceFile, heads: ReadonlyMap<string, IndexedHead>): IndexedDocument[] {
  const found = heads.get(`${sha256} ${format}`)
  if (found === undefined) return []
  const { head, first, last } = found
  const name = readFileName(path)
  const document: SourceDocument = {
    path,
    title: head.title ?? name.title,
    sha256,
    speaker:
      head.speaker !== null
        ? { label: head.speaker, origin: 'document' }
        : name.speaker === null
          ? null
          : { label: name.speaker, origin: 'file-name' },
    date:
      head.date !== null
        ? { iso: head.date, origin: 'document' }
        : name.date === null
          ? null
          : { iso: name.date, origin: 'file-name' },
    speakers: head.speakers,
    words: head.words,
  }
  return [{ document, first, last }]
}
