import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import Database from 'libsql'
import { DamagedIndexError } from '../error.ts'

export type Connection = Database.Database

/** Changes with everything that makes an older index useless: the tables, the folding of words, the readers. */
export const INDEX_VERSION = 2

const SCHEMA = `
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL,
  format TEXT NOT NULL,
  head TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  used TEXT NOT NULL,
  UNIQUE (sha256, format)
);
CREATE TABLE passage (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL,
  speaker TEXT,
  date TEXT,
  marks TEXT NOT NULL,
  keys TEXT NOT NULL
);
CREATE VIRTUAL TABLE words USING fts5(body, content='', contentless_delete=1, tokenize='ascii');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row);
PRAGMA user_version = ${INDEX_VERSION};
`

/** How long a run waits for another one that writes, in milliseconds. */
const PATIENCE = 60_000

/** Opens the index; a file that is no whole index of this version is an error, none at all makes an empty one. */
export function openIndex(path: string): Connection {
  if (path !== ':memory:' && existsSync(path)) assertWhole(path)
  return guarded(path, () => {
    const db = new Database(path, { timeout: PATIENCE })
    db.pragma(`busy_timeout = ${PATIENCE}`)
    if (versionOf(db) === 0) {
      db.exec('BEGIN IMMEDIATE')
      // Another run may have made the tables while this one waited.
      if (versionOf(db) === 0) db.exec(SCHEMA)
      db.exec('COMMIT')
    }
    if (versionOf(db) !== INDEX_VERSION) throw new DamagedIndexError('the index of the sources is of another version')
    return db
  })
}

function versionOf(db: Connection): number {
  const row = db.prepare('PRAGMA user_version').raw(true).get([])
  return Array.isArray(row) ? Number(row[0]) : 0
}

/** The size that the header names must be that of the file: the usual damage is an end that is missing. */
function assertWhole(path: string): void {
  const { size } = statSync(path)
  if (size === 0) return
  const header = Buffer.alloc(32)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, 32, 0)
  } finally {
    closeSync(file)
  }
  const page = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3' || size < page * header.readUInt32BE(28)) {
    throw new DamagedIndexError(`the index of the sources (${path}) is damaged`)
  }
}

const DAMAGED = /CORRUPT|NOTADB|malformed|not a database|no such table|disk image|fts5: corruption|vtable/i

/** Runs something on the index; an error that comes of a damaged file is told from others. */
export function guarded<T>(path: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    const text = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : ''
    // What cannot be parsed was not written so.
    if (error instanceof DamagedIndexError || !(DAMAGED.test(text) || error instanceof SyntaxError)) throw error
    removeIndex(path)
    throw new DamagedIndexError(`the index of the sources (${path}) was damaged and is removed; run again`)
  }
}

/** Removes an index with what SQLite keeps beside it. */
export function removeIndex(path: string): void {
  for (const file of [path, `${path}-journal`, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true })
}
