const DOTTED = /^(?:\p{L}\.-?){1,4}\p{L}?$/u
const CAPITALS = /^\p{Lu}{1,3}$/u

/**
 * The letters, in lower case, of a token that stands for given names: `J.` gives `j`, `H.W.` and `HW` give `hw`.
 * Empty for any other token.
 */
export function initialLetters(token: string): string {
  if (!DOTTED.test(token) && !CAPITALS.test(token)) return ''
  return token.replace(/[.-]/g, '').toLowerCase()
}
