import { type PendingStore, replaceStore } from '../build/replace-store.ts'
import type { StoreWriter } from '../build/store-writer.ts'
import { KnowledgeError } from '../error.ts'

/** What came of an import. */
export interface ImportResult {
  /** Entities read from the file. */
  readonly read: number
  /** Entities that the store has. */
  readonly kept: number
  readonly statements: number
  /** False where the file lacks its end, so that it may have been cut off. */
  readonly complete: boolean
}

/** What the reading of the source came to. */
export interface ImportRun {
  readonly read: number
  readonly complete: boolean
  /** Of the files as they lie on the disk. */
  readonly sha256: string
}

/** The writer, and how many entities and statements went in. */
export interface ImportWriter {
  readonly writer: Pick<StoreWriter, 'addEntity' | 'addSource'>
  counts(): { readonly entities: number; readonly statements: number }
}

function explain(output: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new KnowledgeError(`Can't write ${output}: the disk is full.`)
  if (
    code.startsWith('SQLITE_') ||
    ['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EPERM', 'EISDIR'].includes(code)
  ) {
    return new KnowledgeError(`Can't write ${output}: ${error instanceof Error ? error.message : code}.`)
  }
  return error
}

/**
 * Runs an import into a file beside `output`, which takes its place when it is whole. Whatever goes wrong, nothing half-written is
 * left, and what stood at `output` before still does. `about` describes the source for `factcheck knowledge info`.
 */
export async function writeImport(
  output: string,
  about: { readonly name: string; readonly covers: string; readonly asOf: string },
  run: (into: ImportWriter) => Promise<ImportRun>,
): Promise<ImportResult> {
  let store: PendingStore | undefined
  try {
    store = replaceStore(output)
    const { writer, commit } = store
    let entities = 0
    let statements = 0
    const { read, complete, sha256 } = await run({
      writer: {
        addSource: writer.addSource,
        addEntity(entity, facts) {
          entities += 1
          statements += facts.length
          writer.addEntity(entity, facts)
        },
      },
      counts: () => ({ entities, statements }),
    })
    commit({ packs: JSON.stringify([{ ...about, sha256, entities, statements }]) })
    return { read, kept: entities, statements, complete }
  } catch (error) {
    store?.discard()
    throw explain(output, error)
  }
}
