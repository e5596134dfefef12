import { editDistance } from '../../text/edit-distance.ts'
import { fold, squash } from '../../text/fold.ts'
import { unifySpelling } from '../../text/spelling-variants.ts'

/** How one written name becomes the recorded one. */
export interface Respelling {
  readonly text: string
  /** Letters that differ, over all tokens; 0 where only capitals, hyphens or spaces do. */
  readonly edits: number
}

function tokensOf(name: string): string[] {
  return name.split(/[\s\u00a0]+/).filter(Boolean)
}

/** The recorded token that a written one stands for: the nearest, at most a third of its letters away. */
function nearest(written: string, recorded: readonly string[]): { token: string; edits: number } | null {
  const folded = fold(written)
  let best: { token: string; edits: number } | null = null
  for (const token of recorded) {
    const room = Math.min(2, Math.floor(Math.max(folded.length, token.length) / 3))
    const edits = editDistance(folded, fold(token), room)
    if (edits <= room && (best === null || edits < best.edits)) best = { token, edits }
  }
  return best
}

/**
 * Spells a written name as it is recorded, keeping the part of it that the article uses: "Muller" becomes "Mueller"
 * where "Robert Mueller" is recorded. Null where a token fits nothing recorded.
 */
export function respell(written: string, recorded: string): Respelling | null {
  if (squash(written) === squash(recorded)) return { text: recorded, edits: 0 }
  const targets = tokensOf(recorded)
  const out: string[] = []
  let edits = 0
  for (const token of tokensOf(written)) {
    const match = nearest(token, targets)
    if (match === null) return null
    out.push(match.edits === 0 && fold(token) === fold(match.token) ? keepOrRestyle(token, match.token) : match.token)
    edits += match.edits
  }
  return { text: out.join(' '), edits }
}

/** The written token where it differs from the recorded one in accents only: leaving them out is house style. */
function keepOrRestyle(written: string, recorded: string): string {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{Mark}/gu, '')
  return plain(written) === plain(recorded) ? written : recorded
}

/** Whether two spellings differ only in accents, hyphens, or the capitals of a whole word or of a particle: house style. */
export function isHouseStyle(a: string, b: string): boolean {
  if (squash(a) !== squash(b)) return false
  const words = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\p{Mark}.'’]/gu, '')
      .split(/[\s\u00a0-]+/)
  const [left, right] = [words(a), words(b)]
  if (left.length !== right.length) return false
  return left.every((word, index) => {
    const other = right[index] ?? ''
    return word.slice(1) === other.slice(1) || word === word.toUpperCase() || other === other.toUpperCase()
  })
}

/** Endings that make an adjective, a people or a plural of a name: another word, and no slip. */
const INFLECTION = /^(?:s|n|an|ns|ans|ian|ish|ese|i|e|y)$/

/**
 * Whether a name of one word, or one that differs in one word, can be a slip of the recorded one: one edit, the same first
 * letter, and no ending that makes another word of it.
 */
export function isLikelySlip(written: string, recorded: string): boolean {
  const [a, b] = [fold(written), fold(recorded)]
  const unified = (name: string) => name.split(' ').map(unifySpelling).join(' ')
  if (unified(a) === unified(b)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && INFLECTION.test(long.slice(short.length))) return false
  if (a.includes(' ')) return true
  return a[0] === b[0] && editDistance(a, b, 1) <= 1
}
