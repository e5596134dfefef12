import { asNumber, type Connection, prepareQuery } from './database.ts'

/** Pages read so far, and those that are asked for, in one query. */
export interface PagedTable<T> {
  /** Reads these pages where they aren't in memory yet. */
  load(pages: readonly number[]): void
  page(page: number): T | undefined
}

const MOST_PAGES = 32_768

/** Reads a table of numbered blobs. */
export function pagedTable<T>(db: Connection, table: 'near' | 'word', read: (page: Buffer) => T): PagedTable<T> {
  const several = prepareQuery(db, `SELECT page, bytes FROM ${table} WHERE page IN (SELECT value FROM json_each(?))`)
  const single = prepareQuery(db, `SELECT page, bytes FROM ${table} WHERE page = ?`)
  const pages = new Map<number, T>()
  const load = (wanted: readonly number[]): void => {
    const missing = wanted.filter((page) => !pages.has(page))
    if (missing.length === 0) return
    if (pages.size > MOST_PAGES) {
      pages.clear()
      load(wanted)
      return
    }
    const rows = missing.length === 1 ? single.all(missing[0]) : several.all(JSON.stringify([...new Set(missing)]))
    for (const [page, bytes] of rows) if (Buffer.isBuffer(bytes)) pages.set(asNumber(page), read(bytes))
  }
  return { load, page: (page) => pages.get(page) }
}
