import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { asText, type Connection, connect, prepareQuery, prepareWrite } from '../knowledge/store/database.ts'
import type { KnowledgeSource } from '../model/knowledge.ts'
import type { FileReport } from '../model/report.ts'
import { decode } from '../read/decode.ts'
import type { FileSettings } from './settings.ts'

/** What was found in files, by their names, contents and settings. */
export interface ReportCache {
  /** What a report depends on, as one text; `identity` is the file's name whatever way it is called. */
  keyOf(identity: string, bytes: Uint8Array, settings: FileSettings): string
  /** The report on a file as it was made before; null where it was made with another key. */
  get(name: string, key: string, bytes: Uint8Array): FileReport | null
  put(name: string, key: string, report: FileReport): void
  /** Writes what is waiting. */
  close(): void
}

/** The part of a report that every format needs; the rest is unpacked only for those that ask for it. */
type Light = Omit<FileReport, 'path' | 'source' | keyof Rest>
type Rest = Pick<FileReport, 'blocks' | 'mentions' | 'claims' | 'sentenceSpans'>

const FILE = 'reports.db'
const LAYOUT = 1
/** Reports written at once: few enough to lose little, enough that writing is quick. */
const BATCH = 500

/** Where the cache stands: in the folder named, else under `node_modules` where there is one, else in a folder of its own. */
export function cacheFile(location: string | undefined, cwd: string): string {
  if (location !== undefined) return join(resolve(cwd, location), FILE)
  const modules = join(cwd, 'node_modules')
  return existsSync(modules) ? join(modules, '.cache', 'factcheck', FILE) : join(cwd, '.factcheckcache', FILE)
}

/** All that reports depend on besides the article and its settings, as one text. */
export function runKey(
  version: string,
  sources: readonly KnowledgeSource[],
  files: readonly string[],
  day: string | null,
): string {
  const hashes = files.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'))
  return JSON.stringify([version, sources.map(({ id, version: of, sha256 }) => [id, of, sha256]), hashes, day])
}

function open(file: string): Connection {
  mkdirSync(dirname(file), { recursive: true })
  const db = connect(file)
  db.exec('PRAGMA synchronous = OFF')
  const [layout] = prepareQuery(db, 'PRAGMA user_version').one() ?? []
  if (layout !== LAYOUT) db.exec('DROP TABLE IF EXISTS report')
  db.exec('CREATE TABLE IF NOT EXISTS report (name TEXT PRIMARY KEY, key TEXT, light TEXT, rest BLOB) WITHOUT ROWID')
  db.exec(`PRAGMA user_version = ${LAYOUT}`)
  return db
}

function openAnew(file: string, notify: (message: string) => void): Connection | null {
  try {
    return open(file)
  } catch {
    notify(`the cache ${file} cannot be read and is made anew`)
  }
  try {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(file + end, { force: true })
    return open(file)
  } catch {
    notify(`the cache ${file} cannot be written; going on without it`)
    return null
  }
}

function settingsHash(run: string, { levels, date, keys, requireSources }: FileSettings): string {
  const sorted = [...levels].sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([run, sorted, date, keys, requireSources]))
    .digest('hex')
}

function unpacked(name: string, light: Light, bytes: Uint8Array, load: () => Rest): FileReport {
  let rest: Rest | null = null
  let source: string | null = null
  const whole = (): Rest => {
    rest ??= load()
    return rest
  }
  return {
    path: name,
    ...light,
    get source() {
      source ??= decode(bytes, name)
      return source
    },
    get blocks() {
      return whole().blocks
    },
    get sentenceSpans() {
      return whole().sentenceSpans
    },
    get mentions() {
      return whole().mentions
    },
    get claims() {
      return whole().claims
    },
  }
}

/**
 * Opens the cache of reports. `run` stands for all that reports depend on besides file and settings: version, facts and
 * checks. A broken file is made anew, with a notice; null where none can be written.
 */
export function openCache(file: string, run: string, notify: (message: string) => void): ReportCache | null {
  const db = openAnew(file, notify)
  if (db === null) return null
  const light = prepareQuery(db, 'SELECT key, light FROM report WHERE name = ?')
  const rest = prepareQuery(db, 'SELECT rest FROM report WHERE name = ?')
  const write = prepareWrite(db, 'INSERT OR REPLACE INTO report VALUES (?, ?, ?, ?)')
  const hashes = new Map<FileSettings, string>()
  let waiting = 0
  let broken = false

  const hashOf = (settings: FileSettings): string => {
    const hash = hashes.get(settings) ?? settingsHash(run, settings)
    hashes.set(settings, hash)
    return hash
  }
  const attempt = <T>(act: () => T): T | null => {
    if (broken) return null
    try {
      return act()
    } catch {
      broken = true
      notify(`the cache ${file} is broken; delete it, or it is made anew in the next run`)
      return null
    }
  }
  const commit = (): void => {
    if (waiting > 0) db.exec('COMMIT')
    waiting = 0
  }

  return {
    keyOf: (identity, bytes, settings) =>
      createHash('sha256').update(hashOf(settings)).update(identity).update('\0').update(bytes).digest('hex'),
    get: (name, key, bytes) =>
      attempt(() => {
        const row = light.one(name)
        if (row === undefined || asText(row[0]) !== key) return null
        const parsed: Light = JSON.parse(asText(row[1]))
        return unpacked(name, parsed, bytes, () => {
          const packed = rest.one(name)?.[0]
          if (!(packed instanceof Uint8Array)) throw new Error('a report is missing in the cache')
          return JSON.parse(inflateSync(packed).toString('utf8'))
        })
      }),
    put: (name, key, report) => {
      attempt(() => {
        const { path: _path, source: _source, blocks, mentions, claims, sentenceSpans, ...short } = report
        if (waiting === 0) db.exec('BEGIN')
        const packed = deflateSync(JSON.stringify({ blocks, sentenceSpans, mentions, claims }), { level: 1 })
        write(name, key, JSON.stringify(short), packed)
        waiting += 1
        if (waiting >= BATCH) commit()
      })
    },
    close: () => {
      attempt(commit)
      db.close()
      if (broken) rmSync(file, { force: true })
    },
  }
}
