import { CORPORATE, isSuffix, PARTICLES } from './name-tokens.ts'
import { fitWords, type Lenience, type WordFit } from './word-fit.ts'

/** How the words of a written name fit those of a recorded one: letters changed over all words, and what else differs. */
export interface Alignment extends WordFit {
  /** Words of the written name that the record lacks, other than initials, suffixes and particles. */
  readonly added: number
  /** Which name has words or initials that the other lacks. */
  readonly longer: 'written' | 'label' | 'neither'
  readonly cost: number
}

const NONE: Alignment = {
  edits: 0,
  sound: true,
  loose: false,
  initial: false,
  nickname: false,
  added: 0,
  longer: 'neither',
  cost: 0,
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
  return { ...NONE, loose: true, added, longer, cost: initials ? 0.6 : added > 0 ? 4 : 3 }
}

/** The two together; undefined where each name has a middle name that the other lacks: `George W. Bush`, `George H. Bush`. */
function plus(a: Alignment, b: Alignment): Alignment | undefined {
  if (a.longer !== 'neither' && b.longer !== 'neither' && a.longer !== b.longer) return undefined
  return {
    edits: a.edits + b.edits,
    sound: a.sound && b.sound,
    loose: a.loose || b.loose,
    initial: a.initial || b.initial,
    nickname: a.nickname || b.nickname,
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
      const last = i === written.length - 1 && j === label.length - 1
      const fit = fitWords(word, other, { first: i === 0 && j === 0, last, lenience })
      relax((i + 1) * width + j + 1, here, fit && { ...NONE, ...fit })
      if (lenience !== 'person') continue
      const loose: Alignment = { ...NONE, loose: true, initial: true, cost: 1 }
      const given = spelledOut(word, label, j)
      if (given > 0) relax((i + 1) * width + j + given, here, loose)
      const short = spelledOut(other, written, i)
      if (short > 0) relax((i + short) * width + j + 1, here, loose)
    }
  }
  return cells.at(-1)
}
