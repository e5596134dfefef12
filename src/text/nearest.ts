import { editDistance } from './edit-distance.ts'

/** The word of a list that was probably meant, or null: at most a third of the letters may differ. */
export function nearest(written: string, words: Iterable<string>): string | null {
  const folded = written.toLowerCase()
  const most = Math.min(4, Math.floor(written.length / 3))
  let best: string | null = null
  let least = most + 1
  for (const word of words) {
    const distance = editDistance(folded, word.toLowerCase(), least)
    if (distance < least) {
      best = word
      least = distance
    }
  }
  return best
}
