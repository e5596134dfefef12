import type { Connection } from './database.ts'
import type { Extent } from './reader.ts'
import type { Head } from './write.ts'

/** A document of the index. */
export interface IndexedHead extends Extent {
  readonly id: number
  readonly head: Head
  /** ISO date of the last run that used it. */
  readonly used: string
}

/** The documents of the index among these, by hash and format. */
export function readHeads(
  db: Connection,
  files: readonly { readonly sha256: string; readonly format: string }[],
): ReadonlyMap<string, IndexedHead> {
  const sql = 'SELECT id, head, first, last, used FROM document WHERE sha256 = ? AND format = ?'
  const read = db.prepare(sql).raw(true)
  const heads = new Map<string, IndexedHead>()
  for (const { sha256, format } of files) {
    const row: unknown = read.get([sha256, format])
    if (!Array.isArray(row)) continue
    const head: Head = JSON.parse(String(row[1]))
    heads.set(`${sha256} ${format}`, {
      id: Number(row[0]),
      head,
      first: Number(row[2]),
      last: Number(row[3]),
      used: String(row[4]),
    })
  }
  return heads
}

/** Notes that documents are in use, at most once a day. */
export function markUsed(db: Connection, heads: ReadonlyMap<string, IndexedHead>, today: string): void {
  const stale = [...heads.values()].filter(({ used }) => used < today)
  if (stale.length === 0) return
  const update = db.prepare('UPDATE document SET used = ? WHERE id = ?')
  db.exec('BEGIN IMMEDIATE')
  for (const { id } of stale) update.run([today, id])
  db.exec('COMMIT')
}
