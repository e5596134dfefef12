import type { BlockMarks, Mark } from './marks.ts'

/** A quotation between two marks. */
export interface Pair {
  readonly open: Mark
  readonly close: Mark
  /** Whether both marks have one reading only. */
  readonly balanced: boolean
}

/** What pairing a block's marks comes to. */
export interface Pairing {
  readonly pairs: readonly Pair[]
  /** Double marks that open or close and have no partner in the block. */
  readonly opened: readonly Mark[]
  readonly closed: readonly Mark[]
  /** Whether every mark of the block has one reading only. */
  readonly certain: boolean
}

/** More marks than this are never open at once in good text; the bound keeps the time linear. */
const DEEPEST = 8

/** A single quotation is given up after so many characters: what looked like its opening mark was an apostrophe. */
const LONGEST_SINGLE = 600

/** Pairs the marks of one block, the innermost first. `inherited` is a mark of an earlier block that is still open. */
export function pairMarks({ marks, primes }: BlockMarks, inherited: Mark | null): Pairing {
  const pairs: Pair[] = []
  const closed: Mark[] = []
  const open: Mark[] = inherited === null ? [] : [inherited]
  let certain = !primes
  for (const [index, mark] of marks.entries()) {
    if (!mark.certain && mark.style === 'double') certain = false
    const partner = mark.closes ? partnerOf(mark, open) : -1
    if (partner >= 0 && !(mark.style === 'single' && isPossessive(marks, index))) {
      const opening = open[partner]
      open.length = partner
      if (opening !== undefined) pairs.push({ open: opening, close: mark, balanced: opening.certain && mark.certain })
    } else if (mark.opens) {
      // An opening mark before each paragraph of one quotation, where the paragraphs were run together.
      const repeated = mark.style === 'double' && mark.startsSentence && open.some(({ style }) => style === 'double')
      if (repeated) certain = false
      else {
        open.push(mark)
        if (open.length > DEEPEST) {
          open.splice(1, 1)
          certain = false
        }
      }
    } else if (mark.style === 'double') closed.push(mark)
  }
  const opened = open.filter((mark) => mark.style === 'double' && mark !== inherited)
  if (inherited !== null && open[0] === inherited) opened.unshift(inherited)
  return { pairs, opened, closed, certain }
}

function partnerOf(mark: Mark, open: readonly Mark[]): number {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const candidate = open[index]
    if (candidate === undefined || candidate.style !== mark.style) continue
    if (mark.style !== 'single') return index
    // A single mark never closes past a double one that opened inside, nor after too long a way.
    const blocked = open.slice(index + 1).some((inner) => inner.style === 'double')
    return blocked || mark.from - candidate.from > LONGEST_SINGLE ? -1 : index
  }
  return -1
}

/** Whether a later single mark, still inside the enclosing quotation, is the better end: "the 'workers' rights bill' passed". */
function isPossessive(marks: readonly Mark[], index: number): boolean {
  const mark = marks[index]
  const next = marks[index + 1]
  if (mark === undefined || next === undefined) return false
  if (next.style !== 'single' || !next.closes || next.opens) return false
  return mark.possessive && next.from - mark.from < LONGEST_SINGLE / 4
}
