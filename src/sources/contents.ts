import type { SourceContents } from '../model/sources.ts'
import { indexOfKeys } from './match/window.ts'
import type { Extent, IndexReader } from './store/reader.ts'
import { readWords } from './words/words.ts'

/** Reads a whole document for questions on what it holds. */
export function readContents(reader: IndexReader, { first, last }: Extent): SourceContents {
  const keys: string[] = []
  for (let id = first; id <= last; id += 1) keys.push(...(reader.passage(id)?.keys ?? []))
  const words = new Set(keys)
  const numbers = [...words].map(Number).filter((value) => Number.isFinite(value))
  numbers.sort((a, b) => a - b)

  return {
    holdsWord: (word) => readWords(word).every(({ key }) => words.has(key)),
    holdsNumber: (low, high) => numbers.some((value) => value >= low && value <= high),
    holdsWords: (text) => {
      const sought = readWords(text).map(({ key }) => key)
      return sought.length > 0 && sought.every((key) => words.has(key)) && indexOfKeys(keys, sought) >= 0
    },
  }
}
