import { editDistance } from '../../text/edit-distance.ts'
import { soundKey } from '../../text/phonetic.ts'
import { deletions, reach, soundReach } from '../names/deletions.ts'
import { hashKey } from '../names/hash.ts'
import { asText, type Connection, prepareQuery } from './database.ts'
import { initialRange } from './initial-range.ts'
import { memo } from './memo.ts'
import { collect } from './near-entries.ts'
import { pagedTable } from './paged-table.ts'
import { letterBits, readWords, WORDS_PER_PAGE, type WordPage } from './word-pages.ts'

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
  /**
   * The words near this one, itself included, nearest first: within so many letters, but one for a short word, or of the same
   * sound.
   */
  near(word: string, letters: 1 | 2): readonly NearToken[]
  /** Reads what the next look-ups of these words need in one go. */
  prepare(words: readonly string[]): void
  /** The ids of the words that start with this letter, as a half-open range. */
  startingWith(letter: string): readonly [from: number, to: number]
}

interface Known {
  readonly id: number
  readonly known: boolean
  readonly starts: number
}

const MOST_ANSWERS = 20_000
const UNKNOWN: Known = { id: -1, known: false, starts: 0 }

function bitCount(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555)
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How near a word of the index is to a written one; undefined where it is too far. */
function nearness(word: string, sound: string, text: string): { edits: number; sound: boolean } | undefined {
  const shorter = Math.min(word.length, text.length)
  const furthest = soundReach(shorter)
  const edits = editDistance(word, text, furthest)
  if (edits > furthest) return undefined
  const alike = edits === 0 || (shorter > 3 && sound !== '' && soundKey(text) === sound)
  return alike || edits <= reach(shorter) ? { edits, sound: alike } : undefined
}

/** Opens the vocabulary of a store. */
export function openTokenIndex(db: Connection): TokenIndex {
  const bits = Number(asText(prepareQuery(db, "SELECT value FROM meta WHERE key = 'page-bits'").one()?.[0]))
  const shift = 2 ** (32 - bits)
  const entries = pagedTable(db, 'near', (page) => page)
  const words = pagedTable(db, 'word', readWords)

  const idsOf = (hashes: readonly number[]): ReadonlySet<number> => {
    const pages = hashes.map((hash) => Math.floor(hash / shift))
    entries.load(pages)
    const ids = new Set<number>()
    hashes.forEach((hash, index) => {
      collect(entries.page(pages[index] ?? -1), hash, ids)
    })
    words.load([...new Set([...ids].map((id) => Math.floor(id / WORDS_PER_PAGE)))])
    return ids
  }
  const pageOf = (id: number): WordPage | undefined => words.page(Math.floor(id / WORDS_PER_PAGE))

  const exact = memo(MOST_ANSWERS, (word: string): Known => {
    for (const id of idsOf([hashKey('word', word)])) {
      const page = pageOf(id)
      const index = id % WORDS_PER_PAGE
      if (page?.text(index) === word) return { id, known: page.known(index), starts: page.starts(index) }
    }
    return UNKNOWN
  })

  const keysOf = (word: string, distance: number): number[] => {
    const hashes = [...deletions(word, distance)].map((form) => hashKey('deletion', form))
    const sound = soundKey(word)
    return sound.length > 1 ? [...hashes, hashKey('sound', sound)] : hashes
  }
  const find = (word: string, distance: number): readonly NearToken[] => {
    const sound = soundKey(word)
    const found: NearToken[] = []
    const letters = letterBits(word)
    const furthest = Math.max(distance, soundReach(word.length))
    for (const id of idsOf(keysOf(word, distance))) {
      const page = pageOf(id)
      const index = id % WORDS_PER_PAGE
      // Each edit changes at most two of the letters that a word has.
      if (!page || bitCount(page.letters(index) ^ letters) > 2 * furthest) continue
      const text = page.text(index)
      const how = nearness(word, sound, text)
      if (how && (how.sound || how.edits <= distance)) found.push({ id, text, ...how })
    }
    return found.sort((a, b) => a.edits - b.edits || a.id - b.id)
  }
  const nearest = memo(MOST_ANSWERS, (word: string) => find(word, 1))
  const nearer = memo(MOST_ANSWERS, (word: string) => (reach(word.length) > 1 ? find(word, 2) : nearest(word)))

  return {
    idOf: (word) => exact(word).id,
    known: (word) => exact(word).known,
    longestFrom: (word) => exact(word).starts,
    near: (word, letters) => (letters === 1 ? nearest(word) : nearer(word)),
    prepare(wanted) {
      const hashes = wanted.flatMap((word) => [hashKey('word', word), ...keysOf(word, 1)])
      entries.load(hashes.map((hash) => Math.floor(hash / shift)))
    },
    startingWith: memo(64, (letter: string) => initialRange(db, letter)),
  }
}
