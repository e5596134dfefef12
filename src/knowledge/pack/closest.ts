import { editDistance } from '../../text/edit-distance.ts'

/** "expected …" for an unknown word: the known words within two letters of it, else all of them. */
export function closest(word: string, known: readonly string[]): string {
  const near = known.filter((candidate) => editDistance(word, candidate, 2) <= 2)
  return near.length > 0 ? near.map((candidate) => `"${candidate}"`).join(' or ') : `one of ${known.join(', ')}`
}
