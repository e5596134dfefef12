/** Gives a word the capitals of another: "CAUSALITIES" and "Causalities" keep theirs. */
export function likeCase(word: string, model: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase()
  const first = model[0] ?? ''
  if (first !== first.toLowerCase()) return (word[0] ?? '').toUpperCase() + word.slice(1)
  return word
}
