import type { Extent, IndexedPassage, IndexReader } from '../store/reader.ts'
import type { Word } from '../words/words.ts'

/** Passages that follow one another, and their words in their comparable forms. */
export interface Window {
  readonly passages: readonly IndexedPassage[]
  readonly keys: readonly string[]
}

/** A window as one text, a line end between two passages; word places are offsets into it. */
export interface WindowText {
  readonly passages: readonly { readonly passage: IndexedPassage; readonly offset: number }[]
  readonly text: string
  readonly words: readonly Word[]
}

/** The passages around one, with at least so many words on each side of it where the document has them. */
export function windowAround(reader: IndexReader, id: number, { first, last }: Extent, reach: number): Window {
  const before: IndexedPassage[] = []
  for (let at = id - 1, words = 0; at >= first && words < reach; at -= 1) {
    const passage = reader.passage(at)
    if (passage === null) break
    before.unshift(passage)
    words += passage.keys.length
  }
  const middle = reader.passage(id)
  const list = middle === null ? before : [...before, middle]
  for (let at = id + 1, words = 0; at <= last && words < reach; at += 1) {
    const passage = reader.passage(at)
    if (passage === null) break
    list.push(passage)
    words += passage.keys.length
  }
  const keys: string[] = []
  for (const passage of list) for (const key of passage.keys) keys.push(key)
  return { passages: list, keys }
}

/** The text of some passages that follow one another. */
export function joinPassages(list: readonly IndexedPassage[]): WindowText {
  const passages: { readonly passage: IndexedPassage; readonly offset: number }[] = []
  const words: Word[] = []
  let text = ''
  for (const passage of list) {
    if (text !== '') text += '\n'
    const offset = text.length
    passages.push({ passage, offset })
    for (const word of passage.words()) words.push({ ...word, from: word.from + offset, to: word.to + offset })
    text += passage.text
  }
  return { passages, text, words }
}

/** The first place at or after `start` where these keys follow one another; -1 for none. */
export function indexOfKeys(keys: readonly string[], sought: readonly string[], start = 0): number {
  const [first] = sought
  for (let at = start; at + sought.length <= keys.length; at += 1) {
    if (keys[at] !== first) continue
    let length = 1
    while (length < sought.length && keys[at + length] === sought[length]) length += 1
    if (length === sought.length) return at
  }
  return -1
}
