import { editDistance } from '../../text/edit-distance.ts'
import { soundKey } from '../../text/phonetic.ts'
import { deletions, reach, soundReach } from '../names/deletions.ts'
import { hashKey } from '../names/hash.ts'
import { asNumber, asText, type Connection, prepareQuery } from './database.ts'
import { memo } from './memo.ts'
import { ENTRY_BYTES, WORDS_PER_PAGE } from './schema.ts'

/** A word of the index near a written one. `sound`: the two can sound alike. */
export interface NearToken {
  readonly id: number
  readonly text: string
  readonly edits: number
  readonly sound: boolean
}

/** The vocabulary of all names: a word's id is its place in the sorted list. */
export interface TokenIndex {
  /** The id of a folded word, or -1. */
  idOf(word: string): number
  known(word: string): boolean
  /** How many words the longest name has that starts with this word. */
  longestFrom(word: string): number
  /** The words within two letters of this one (one for short words) or of its sound, itself included, nearest first. */
  near(word: string): readonly NearToken[]
  /** The ids of the words that start with this letter, as a half-open range. */
  startingWith(letter: string): readonly [from: number, to: number]
}

const MOST_PAGES = 4096
const MOST_ANSWERS = 20_000

function bitsOf(db: Connection): number {
  return Number(asText(prepareQuery(db, "SELECT value FROM meta WHERE key = 'page-bits'").one()?.[0]))
}

/** Rows of a paged table by page number, those already read from memory, the others with one query. */
function pagedReader<T>(db: Connection, table: 'near' | 'word', column: string, read: (value: unknown) => T) {
  const query = prepareQuery(db, `SELECT page, ${column} FROM ${table} WHERE page IN (SELECT value FROM json_each(?))`)
  const single = prepareQuery(db, `SELECT page, ${column} FROM ${table} WHERE page = ?`)
  const pages = new Map<number, T>()
  return (wanted: readonly number[]): ReadonlyMap<number, T> => {
    const missing = wanted.filter((page) => !pages.has(page))
    if (missing.length === 0) return pages
    if (pages.size > MOST_PAGES) {
      pages.clear()
      missing.splice(0, missing.length, ...wanted)
    }
    const rows = missing.length === 1 ? single.all(missing[0]) : query.all(JSON.stringify([...new Set(missing)]))
    for (const [page, value] of rows) pages.set(asNumber(page), read(value))
    return pages
  }
}

/** Adds to `ids` the words whose entries on this page have this hash; the entries are sorted. */
function collect(page: Buffer | undefined, hash: number, ids: Set<number>): void {
  if (!page) return
  const tail = hash % 0x10000
  let low = 0
  let high = page.length / ENTRY_BYTES
  while (low < high) {
    const middle = (low + high) >> 1
    if (page.readUInt16BE(middle * ENTRY_BYTES) < tail) low = middle + 1
    else high = middle
  }
  for (let at = low * ENTRY_BYTES; at < page.length && page.readUInt16BE(at) === tail; at += ENTRY_BYTES) {
    ids.add(page.readUIntBE(at + 2, 3))
  }
}

function nearness(word: string, sound: string, text: string): { edits: number; sound: boolean } | undefined {
  const alike = sound.length > 1 && Math.min(word.length, text.length) > 3 && soundKey(text) === sound
  const shorter = Math.min(word.length, text.length)
  const max = alike ? soundReach(shorter) : reach(shorter)
  const edits = editDistance(word, text, max)
  return edits <= max ? { edits, sound: alike } : undefined
}

/** Opens the vocabulary of a store. */
export function openTokenIndex(db: Connection): TokenIndex {
  const shift = 2 ** (32 - bitsOf(db))
  const pageOf = (hash: number): number => Math.floor(hash / shift)
  const nearPages = pagedReader(db, 'near', 'entries', (value) => (Buffer.isBuffer(value) ? value : Buffer.alloc(0)))
  const wordPages = pagedReader(db, 'word', 'words', (value) => asText(value).split('\n'))

  const idsOf = (hashes: readonly number[]): ReadonlySet<number> => {
    const ids = new Set<number>()
    const pages = nearPages(hashes.map(pageOf))
    for (const hash of hashes) collect(pages.get(pageOf(hash)), hash, ids)
    return ids
  }
  const entriesOf = (ids: ReadonlySet<number>): (readonly [id: number, entry: string])[] => {
    const pages = wordPages([...ids].map((id) => Math.floor(id / WORDS_PER_PAGE)))
    return [...ids].map((id) => [id, pages.get(Math.floor(id / WORDS_PER_PAGE))?.[id % WORDS_PER_PAGE] ?? ''] as const)
  }
  const entryOf = memo(MOST_ANSWERS, (word: string): { id: number; code: number } => {
    for (const [id, entry] of entriesOf(idsOf([hashKey('word', word)]))) {
      if (entry.length === word.length + 1 && entry.endsWith(word)) return { id, code: entry.charCodeAt(0) - 33 }
    }
    return { id: -1, code: 0 }
  })
  const near = memo(MOST_ANSWERS, (word: string): readonly NearToken[] => {
    const sound = soundKey(word)
    const hashes = [...deletions(word, reach(word.length))].map((form) => hashKey('deletion', form))
    if (sound.length > 1) hashes.push(hashKey('sound', sound))
    const found: NearToken[] = []
    for (const [id, entry] of entriesOf(idsOf(hashes))) {
      const text = entry.slice(1)
      const how = nearness(word, sound, text)
      if (how) found.push({ id, text, ...how })
    }
    return found.sort((a, b) => a.edits - b.edits || a.id - b.id)
  })

  return {
    idOf: (word) => entryOf(word).id,
    known: (word) => (entryOf(word).code & 1) === 1,
    longestFrom: (word) => entryOf(word).code >> 1,
    near,
    startingWith: memo(64, (letter: string) => initialRange(db, letter)),
  }
}

function initialRange(db: Connection, letter: string): readonly [number, number] {
  const first = prepareQuery(db, 'SELECT count(*) FROM word')
  const pages = asNumber(first.one()?.[0])
  const read = prepareQuery(db, 'SELECT words FROM word WHERE page = ?')
  const before = (text: string): number => {
    let low = 0
    let high = pages
    while (low < high) {
      const middle = (low + high) >> 1
      if (asText(read.one(middle)?.[0]).slice(1, 1 + text.length) < text) low = middle + 1
      else high = middle
    }
    if (low === 0) return 0
    const words = asText(read.one(low - 1)?.[0]).split('\n')
    return (low - 1) * WORDS_PER_PAGE + words.filter((word) => word.slice(1, 1 + text.length) < text).length
  }
  return [before(letter), before(String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1))]
}
