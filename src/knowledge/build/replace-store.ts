import { renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolders } from './make-folders.ts'
import { createStore, type StoreWriter } from './store-writer.ts'

/** A store being written beside the place where it will stand. */
export interface PendingStore {
  readonly writer: StoreWriter
  /** Finishes the store and moves it to its place. */
  commit(meta: Readonly<Record<string, string>>): void
  /** Removes what was written; what stood at the place before still does. */
  discard(): void
}

/** Begins a store that replaces the file at `output` once it is whole: no reader ever sees half a store. */
export function replaceStore(output: string): PendingStore {
  const temporary = `${output}.${process.pid}.tmp`
  makeFolders(dirname(output))
  rmSync(temporary, { force: true })
  const remove = (): void => rmSync(temporary, { force: true })
  let writer: StoreWriter
  try {
    writer = createStore(temporary)
  } catch (error) {
    remove()
    throw error
  }
  return {
    writer,
    commit(meta) {
      writer.finish(meta).close()
      renameSync(temporary, output)
    },
    discard() {
      try {
        writer.abandon()
      } finally {
        remove()
      }
    },
  }
}
