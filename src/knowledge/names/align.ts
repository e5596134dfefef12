import { editDistance } from '../../text/edit-distance.ts'
import { sameGivenName } from '../../text/nicknames.ts'
import { soundKey } from '../../text/phonetic.ts'
import { reach, soundReach } from './deletions.ts'
import { ARABIC_ARTICLES, CORPORATE, isSuffix, PARTICLES } from './name-tokens.ts'

/** What may be left out of a name, or added to it, without making it another's. */
export type Lenience = 'person' | 'organization' | 'none'

/** How the words of a written name fit those of a recorded one. */
export interface Alignment {
  /** Letters changed over all words. */
  readonly edits: number
  /** Every changed word sounds like the recorded one. */
  readonly sound: boolean
  /** A nickname, an initial, an article or a part left out or added: right, but not the name in full. */
  readonly loose: boolean
  /** Words of the written name that the record lacks, other than initials, suffixes and particles. */
  readonly added: number
  /** Which name has words or initials that the other lacks. */
  readonly longer: 'written' | 'label' | 'neither'
  readonly cost: number
}

const NONE: Alignment = { edits: 0, sound: true, loose: false, added: 0, longer: 'neither', cost: 0 }
const NUMERAL = /\d|^[ivxlc]+$/
/** Words that a slip of a letter or two doesn't turn into each other. */
const OPPOSITES: readonly ReadonlySet<string>[] = [
  new Set(['north', 'south', 'east', 'west']),
  new Set(['northern', 'southern', 'eastern', 'western']),
  new Set(['northeast', 'northwest', 'southeast', 'southwest']),
  new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']),
  new Set(['male', 'female']),
  new Set(['junior', 'senior']),
  new Set(['inner', 'outer']),
  new Set(['interior', 'exterior']),
  new Set(['import', 'export']),
]

function pair(written: string, label: string, atStart: boolean, lenience: Lenience): Alignment | undefined {
  if (written === label) return NONE
  if (ARABIC_ARTICLES.has(written) && ARABIC_ARTICLES.has(label)) return { ...NONE, loose: true, cost: 0.2 }
  if (lenience === 'person' && (written.length === 1 || label.length === 1 || written.length + label.length < 6)) {
    const initials = label.startsWith(written) || written.startsWith(label)
    if (initials && Math.min(written.length, label.length) === 1) return { ...NONE, loose: true, cost: 1 }
  }
  if (lenience === 'person' && atStart && sameGivenName(written, label)) return { ...NONE, loose: true, cost: 1 }
  return nearPair(written, label)
}

function nearPair(written: string, label: string): Alignment | undefined {
  const shorter = Math.min(written.length, label.length)
  if (shorter < 3 || NUMERAL.test(written) || NUMERAL.test(label)) return undefined
  if (OPPOSITES.some((group) => group.has(written) && group.has(label))) return undefined
  const sound = shorter > 3 && soundKey(written) === soundKey(label)
  const max = sound ? soundReach(shorter) : reach(shorter)
  const edits = editDistance(written, label, max)
  if (edits > max) return undefined
  const cost = edits * (sound ? 0.9 : 1.2) + (written.charAt(0) === label.charAt(0) || sound ? 0 : 0.6)
  return { ...NONE, edits, sound, cost }
}

/** What it costs to pass over a word of either name; undefined where that would make it another name. */
function skip(token: string, lenience: Lenience, atEnd: boolean, longer: 'written' | 'label'): Alignment | undefined {
  if (lenience === 'organization')
    return atEnd && CORPORATE.has(token) ? { ...NONE, loose: true, cost: 0.5 } : undefined
  if (lenience === 'none') return undefined
  if (isSuffix(token)) return atEnd ? { ...NONE, loose: true, cost: 2 } : undefined
  if (PARTICLES.has(token)) return { ...NONE, loose: true, cost: 0.3 }
  const initials = token.length === 1 || (token.length < 4 && !/[aeiouy]/.test(token))
  const added = longer === 'written' && !initials ? 1 : 0
  return { ...NONE, loose: true, added, longer, cost: initials ? 0.6 : 3 }
}

/** The two together; undefined where each name has a middle name that the other lacks: `George W. Bush`, `George H. Bush`. */
function plus(a: Alignment, b: Alignment): Alignment | undefined {
  if (a.longer !== 'neither' && b.longer !== 'neither' && a.longer !== b.longer) return undefined
  return {
    edits: a.edits + b.edits,
    sound: a.sound && b.sound,
    loose: a.loose || b.loose,
    added: a.added + b.added,
    longer: a.longer === 'neither' ? b.longer : a.longer,
    cost: a.cost + b.cost,
  }
}

/** Initials against the words that they stand for: `hw` for `herbert walker`; returns how many words, 0 for none. */
function spelledOut(initials: string, words: readonly string[], at: number): number {
  const count = initials.length
  if (count < 2 || count > 4 || at + count > words.length) return 0
  for (let i = 0; i < count; i += 1) {
    const word = words[at + i] ?? ''
    if (word.length < 2 || !word.startsWith(initials.charAt(i))) return 0
  }
  return count
}

/**
 * The cheapest way to fit a written name to a recorded one, word by word and in order; undefined where they are different names.
 * Both are given as `nameTokens`, without a leading article.
 */
export function align(written: readonly string[], label: readonly string[], lenience: Lenience): Alignment | undefined {
  if (written.length > 12 || label.length > 12) return undefined
  const width = label.length + 1
  const cells: (Alignment | undefined)[] = new Array<Alignment | undefined>((written.length + 1) * width).fill(
    undefined,
  )
  cells[0] = NONE
  const relax = (index: number, from: Alignment, step: Alignment | undefined): void => {
    if (!step) return
    const total = plus(from, step)
    const old = cells[index]
    if (total && (!old || total.cost < old.cost)) cells[index] = total
  }
  for (let i = 0; i <= written.length; i += 1) {
    for (let j = 0; j <= label.length; j += 1) {
      const here = cells[i * width + j]
      if (!here) continue
      const word = written[i]
      const other = label[j]
      // The first and the last word carry the name: they may not be passed over.
      const inner = i > 0 && j > 0
      if (word !== undefined && inner)
        relax((i + 1) * width + j, here, skip(word, lenience, j === label.length, 'written'))
      if (other !== undefined && inner) {
        relax(i * width + j + 1, here, skip(other, lenience, i === written.length, 'label'))
      }
      if (word === undefined || other === undefined) continue
      relax((i + 1) * width + j + 1, here, pair(word, other, i === 0 && j === 0, lenience))
      if (lenience !== 'person') continue
      const loose = { ...NONE, loose: true, cost: 1 }
      const given = spelledOut(word, label, j)
      if (given > 0) relax((i + 1) * width + j + given, here, loose)
      const short = spelledOut(other, written, i)
      if (short > 0) relax((i + short) * width + j + 1, here, loose)
    }
  }
  return cells.at(-1)
}
