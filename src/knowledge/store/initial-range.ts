import { asNumber, type Connection, prepareQuery } from './database.ts'
import { pagedTable } from './paged-table.ts'
import { readWords, WORDS_PER_PAGE } from './word-pages.ts'

/** The ids of the words that start with this letter, as a half-open range: the vocabulary is sorted. */
export function initialRange(db: Connection, letter: string): readonly [number, number] {
  const pages = asNumber(prepareQuery(db, 'SELECT count(*) FROM word').one()?.[0])
  const words = pagedTable(db, 'word', readWords)
  const before = (text: string): number => {
    let low = 0
    let high = pages * WORDS_PER_PAGE
    while (low < high) {
      const middle = (low + high) >> 1
      const page = Math.floor(middle / WORDS_PER_PAGE)
      words.load([page])
      const found = words.page(page)
      const index = middle % WORDS_PER_PAGE
      if (found && index < found.size && found.text(index).slice(0, text.length) < text) low = middle + 1
      else high = middle
    }
    return low
  }
  return [before(letter), before(String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1))]
}
