/** The distance index keeps the deletions of this many first letters: enough for two edits, and few for long words. */
const PREFIX = 7

/** How many letters of a word of this length may be wrong for the index to find it. */
export function reach(length: number): number {
  return length <= 5 ? 1 : 2
}

/** How many letters may differ where two words sound alike: transliterations do so more than slips. */
export function soundReach(length: number): number {
  return Math.max(reach(length), Math.min(3, 1 + Math.floor(length / 3)))
}

/**
 * The first letters of a word with up to `reach` of them left out, itself included, without repeats. Two words within that
 * distance of each other share one of these.
 */
export function deletions(word: string, distance: number): ReadonlySet<string> {
  const found = new Set([word.slice(0, PREFIX)])
  let last: readonly string[] = [...found]
  for (let round = 0; round < distance; round += 1) {
    const next: string[] = []
    for (const form of last) {
      for (let i = 0; i < form.length; i += 1) {
        const shorter = form.slice(0, i) + form.slice(i + 1)
        if (found.has(shorter)) continue
        found.add(shorter)
        next.push(shorter)
      }
    }
    last = next
  }
  return found
}
