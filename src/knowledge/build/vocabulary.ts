import { soundKey } from '../../text/phonetic.ts'
import { deletions, reach } from '../names/deletions.ts'
import { hashKey } from '../names/hash.ts'
import { asNumber, asText, type Connection, prepareQuery, prepareWrite } from '../store/database.ts'
import { ENTRY_BYTES } from '../store/schema.ts'
import { type PageWord, packWords, readWords, WORDS_PER_PAGE } from '../store/word-pages.ts'

/** How many words are kept in memory before they go to the temporary table. */
const FLUSH_AT = 400_000
/**
 * About how many entries share a page. A small store has few large pages, which are soon all in memory; in a large one a look-up reads
 * some thirty pages that won't be read again, so they are small.
 */
const ENTRIES_PER_PAGE = { small: 700, large: 128 } as const
const LARGE = 2_000_000
/** Pages are numbered by the first bits of a hash. */
const MOST_BITS = 20
/** How many entries are sorted in memory at a time. */
const ENTRIES_PER_PASS = 3_000_000
const LONGEST_WORD = 60
const MOST_WORDS = 40

/** Collects the distinct words of all names, and writes the vocabulary and its distance index. */
export interface VocabularyWriter {
  /** `known`: the word stands in a right name; `starts`: how many words the name has that starts with it, else 0. */
  add(word: string, known: boolean, starts: number): void
  /** Gives the words their ids (temporary table `ids`), writes `word` and `near`; returns how many words there are. */
  write(): number
}

/** Whether the index holds this word: others are left out of every look-up. */
export function isIndexed(word: string): boolean {
  return word.length <= LONGEST_WORD
}

function* keysOf(word: string): Generator<number> {
  yield hashKey('word', word)
  for (const form of deletions(word, reach(word.length))) yield hashKey('deletion', form)
  const sound = soundKey(word)
  if (sound.length > 1) yield hashKey('sound', sound)
}

function* wordsOf(db: Connection): Generator<string> {
  for (const [bytes] of prepareQuery(db, 'SELECT bytes FROM word ORDER BY page').each()) {
    if (!Buffer.isBuffer(bytes)) continue
    const page = readWords(bytes)
    for (let index = 0; index < page.size; index += 1) yield page.text(index)
  }
}

function countEntries(db: Connection): number {
  let count = 0
  for (const word of wordsOf(db)) for (const _ of keysOf(word)) count += 1
  return count
}

function pack(entries: readonly number[]): Buffer {
  const sorted = Float64Array.from(entries).sort()
  const buffer = Buffer.alloc(sorted.length * ENTRY_BYTES)
  for (let i = 0; i < sorted.length; i += 1) buffer.writeUIntBE(sorted[i] ?? 0, i * ENTRY_BYTES, ENTRY_BYTES)
  return buffer
}

/** Writes the distance index a range of pages at a time, so that memory stays bounded however large the vocabulary is. */
function writeNear(db: Connection): void {
  const total = countEntries(db)
  let bits = 0
  const perPage = total < LARGE ? ENTRIES_PER_PAGE.small : ENTRIES_PER_PAGE.large
  while (bits < MOST_BITS && total / 2 ** bits > perPage) bits += 1
  const passes = Math.ceil(total / ENTRIES_PER_PASS)
  const perPass = Math.ceil(2 ** bits / Math.max(passes, 1))
  const insert = prepareWrite(db, 'INSERT INTO near VALUES (?, ?)')

  for (let start = 0; start < 2 ** bits; start += perPass) {
    const pages: number[][] = Array.from({ length: Math.min(perPass, 2 ** bits - start) }, () => [])
    let id = 0
    for (const word of wordsOf(db)) {
      for (const hash of keysOf(word)) {
        const page = Math.floor(hash / 2 ** (32 - bits))
        pages[page - start]?.push((hash % 0x10000) * 0x1000000 + id)
      }
      id += 1
    }
    pages.forEach((entries, index) => {
      if (entries.length > 0) insert(start + index, pack(entries))
    })
  }
  prepareWrite(db, "INSERT INTO meta VALUES ('page-bits', ?)")(String(bits))
}

/** Makes the writer; needs the schema of the store and room for a temporary table in the same connection. */
export function vocabularyWriter(db: Connection): VocabularyWriter {
  db.exec('CREATE TEMP TABLE vocabulary (text TEXT PRIMARY KEY, starts INTEGER, known INTEGER) WITHOUT ROWID')
  const upsert = prepareWrite(
    db,
    `INSERT INTO vocabulary VALUES (?, ?, ?) ON CONFLICT (text) DO UPDATE
     SET starts = max(starts, excluded.starts), known = max(known, excluded.known)`,
  )
  const recent = new Map<string, number>()
  const flush = (): void => {
    for (const [word, code] of recent) upsert(word, code >> 1, code & 1)
    recent.clear()
  }

  return {
    add(word, known, starts) {
      if (!isIndexed(word)) return
      const code = recent.get(word) ?? 0
      recent.set(word, (Math.max(code >> 1, Math.min(starts, MOST_WORDS)) << 1) | (code & 1) | (known ? 1 : 0))
      if (recent.size >= FLUSH_AT) flush()
    },
    write() {
      flush()
      db.exec(`CREATE TEMP TABLE ids (text TEXT PRIMARY KEY, id INTEGER) WITHOUT ROWID;
        INSERT INTO ids SELECT text, row_number() OVER (ORDER BY text) - 1 FROM vocabulary ORDER BY text`)
      const insert = prepareWrite(db, 'INSERT INTO word VALUES (?, ?)')
      let page: PageWord[] = []
      let count = 0
      const put = (): void => {
        if (page.length > 0) insert(Math.floor((count - 1) / WORDS_PER_PAGE), packWords(page))
        page = []
      }
      const all = prepareQuery(db, 'SELECT text, starts, known FROM vocabulary ORDER BY text')
      for (const [text, starts, known] of all.each()) {
        page.push({ text: asText(text), starts: asNumber(starts), known: asNumber(known) === 1 })
        count += 1
        if (page.length === WORDS_PER_PAGE) put()
      }
      put()
      writeNear(db)
      return count
    },
  }
}
