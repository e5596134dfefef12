import { readSourceWords } from '../words/source-words.ts'
import type { Word } from '../words/words.ts'
import { type Connection, guarded } from './database.ts'
import { type Mark, unpackMarks } from './passages.ts'
import { indexKey } from './write.ts'

/** A passage as indexed, with its words in their comparable forms. */
export interface IndexedPassage {
  readonly id: number
  readonly text: string
  readonly speaker: string | null
  readonly date: string | null
  readonly marks: readonly Mark[]
  /** Its words in their comparable forms, one for each of `words()`. */
  readonly keys: readonly string[]
  /** The same with their places; read again when asked for. */
  words(): readonly Word[]
}

/** The ids of a document's passages, both ends included. */
export interface Extent {
  readonly first: number
  readonly last: number
}

/** How often a word stands in the index: in how many passages, and how many times in all. */
export interface Frequency {
  readonly passages: number
  readonly times: number
}

/** What the finder asks of the index. */
export interface IndexReader {
  frequency(key: string): Frequency
  passage(id: number): IndexedPassage | null
  /** In how many passages these words follow one another; counted up to 64. */
  places(keys: readonly string[]): number
  /** Passages in these extents that hold some of the words, or all of the rarest ones; the best first. */
  candidates(keys: readonly string[], extents: readonly Extent[], limit: number, all?: boolean): readonly number[]
}

const MOST_CACHED = 4000
/** More words than these tell nothing more about where a quotation comes from. */
const MOST_WORDS = 8
/** A query reads at most about so many postings, save for quotations of common words only. */
const MOST_POSTINGS = 2000
const LEAST_WORDS = 3
/** Longer stretches are counted by their first words. */
const LONGEST_PHRASE = 12
/** More stretches than these are filtered here rather than by the database. */
const MOST_EXTENTS = 100

function rowOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null
}

/** Reads an open index; `path` is named where it turns out to be damaged. */
export function createReader(db: Connection, path: string): IndexReader {
  const count = db.prepare('SELECT doc, cnt FROM vocabulary WHERE term = ?').raw(true)
  const read = db.prepare('SELECT text, speaker, date, marks, keys FROM passage WHERE id = ?').raw(true)
  const together = db.prepare('SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT 64)').raw(true)
  const phrases = new Map<string, number>()
  const frequencies = new Map<string, Frequency>()
  const passages = new Map<number, IndexedPassage>()

  function frequency(key: string): Frequency {
    const term = indexKey(key)
    const known = frequencies.get(term)
    if (known !== undefined) return known
    const row = rowOf(guarded(path, () => count.get([term])))
    const found = row === null ? { passages: 0, times: 0 } : { passages: Number(row[0]), times: Number(row[1]) }
    frequencies.set(term, found)
    return found
  }

  function passage(id: number): IndexedPassage | null {
    const known = passages.get(id)
    if (known !== undefined) return known
    const row = rowOf(guarded(path, () => read.get([id])))
    if (row === null) return null
    const text = String(row[0])
    const made: IndexedPassage = {
      id,
      text,
      speaker: row[1] === null ? null : String(row[1]),
      date: row[2] === null ? null : String(row[2]),
      marks: unpackMarks(String(row[3])),
      keys: row[4] === '' ? [] : String(row[4]).split(' '),
      words: () => readSourceWords(text),
    }
    if (passages.size >= MOST_CACHED) passages.clear()
    passages.set(id, made)
    return made
  }

  function places(keys: readonly string[]): number {
    const phrase = `"${keys.slice(0, LONGEST_PHRASE).map(indexKey).join(' ')}"`
    const known = phrases.get(phrase)
    if (known !== undefined) return known
    const row = rowOf(guarded(path, () => together.get([phrase])))
    const found = Number(row?.[0] ?? 0)
    phrases.set(phrase, found)
    return found
  }

  function telling(keys: readonly string[]): string[] {
    const known = [...new Set(keys)]
      .map((key) => ({ key, passages: frequency(key).passages }))
      .filter(({ passages: held }) => held > 0)
      .sort((a, b) => a.passages - b.passages || (a.key < b.key ? -1 : 1))
    const chosen: string[] = []
    let postings = 0
    for (const { key, passages: held } of known) {
      if (chosen.length >= MOST_WORDS) break
      if (chosen.length >= LEAST_WORDS && postings + held > MOST_POSTINGS) break
      chosen.push(key)
      postings += held
    }
    return chosen
  }

  return {
    frequency,
    passage,
    places,
    candidates(keys, extents, limit, all = false) {
      const words = telling(keys).map((key) => `"${indexKey(key)}"`)
      if (words.length === 0 || extents.length === 0) return []
      const merged = mergeExtents(extents)
      const inside =
        merged.length > MOST_EXTENTS ? '' : ` AND (${merged.map(() => 'rowid BETWEEN ? AND ?').join(' OR ')})`
      const values = inside === '' ? [] : merged.flatMap(({ first, last }) => [first, last])
      const sql = `SELECT rowid FROM words WHERE words MATCH ?${inside} ORDER BY rank LIMIT ?`
      const rows = guarded(path, () =>
        db
          .prepare(sql)
          .raw(true)
          .all([words.join(all ? ' AND ' : ' OR '), ...values, limit]),
      )
      const ids = rows.map((row) => Number(rowOf(row)?.[0] ?? 0))
      return ids.filter((id) => merged.some(({ first, last }) => id >= first && id <= last))
    },
  }
}

function mergeExtents(extents: readonly Extent[]): Extent[] {
  const merged: Extent[] = []
  for (const extent of [...extents].sort((a, b) => a.first - b.first)) {
    const last = merged.at(-1)
    if (last !== undefined && last.last + 1 >= extent.first) {
      merged[merged.length - 1] = { first: last.first, last: Math.max(last.last, extent.last) }
    } else merged.push(extent)
  }
  return merged
}
