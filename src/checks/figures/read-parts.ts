import type { FigureMention } from '../../model/annotation.ts'
import type { Item } from './skeleton.ts'

/** Marks that open a list of parts behind their whole. */
const OPENERS: ReadonlySet<string> = new Set([':', ',', '—', '–', '--', '-', '('])

/** How many words may stand between a whole and the colon behind it: "Eleven people *were hurt*: …". */
const CLAUSE = 4

/** Words by which figures are sides and not parts: "100 pixels wide and 50 pixels high". */
const DIMENSIONS = ['wide', 'high', 'tall', 'long', 'deep', 'thick', 'across']

/** A whole with the list of parts that follows it. */
export interface Group {
  readonly total: FigureMention
  readonly parts: readonly FigureMention[]
  /** A colon, a dash or a bracket says that all parts follow. */
  readonly complete: boolean
}

function isWord(item: Item | undefined, ...lower: readonly string[]): boolean {
  return item?.kind === 'word' && lower.includes(item.lower)
}

/** One word that names a part whose noun the figure does not count: "8 *gold*, 6 *silver*". */
function isLabel(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^\p{L}{3,}$/u.test(item.lower) && item.lower !== 'and' && item.lower !== 'plus'
}

/** Reads "14 boys and 18 girls" or "12 red, 8 blue and 4 green cars" from an item on; the noun may follow only once. */
function readParts(
  items: readonly Item[],
  start: number,
): { readonly parts: FigureMention[]; readonly end: number } | null {
  const parts: FigureMention[] = []
  let index = start
  let last = false
  while (index < items.length) {
    const item = items[index]
    if (item?.kind !== 'figure' || item.figure.low !== item.figure.high) return null
    parts.push(item.figure)
    index += 1
    if (isWord(items[index], ...DIMENSIONS)) return null
    if (isLabel(items[index])) index += 1
    if (last) return { parts, end: index }
    if (isWord(items[index], ',')) index += 1
    if (isWord(items[index], 'and', 'plus', '&')) {
      index += 1
      last = true
    } else if (!isWord(items[index - 1], ',')) return null
  }
  return null
}

/** Where the parts of a whole begin: at a mark directly behind it, or at the colon that closes its clause; -1 for nowhere. */
function openerBehind(items: readonly Item[], index: number): number {
  const next = items[index + 1]
  if (next?.kind === 'word' && OPENERS.has(next.lower)) return index + 1
  for (let at = index + 2; at <= index + 1 + CLAUSE; at += 1) {
    if (isWord(items[at], ':')) return at
    if (items[at]?.kind !== 'word' || isWord(items[at], ',', ';', '(')) return -1
  }
  return -1
}

/** Wholes followed by a list of parts that goes on to the end of its clause. */
export function groupsIn(items: readonly Item[]): Group[] {
  const groups: Group[] = []
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'figure' || item.figure.shape !== 'count') continue
    const place = openerBehind(items, index)
    const opener = items[place]
    if (opener?.kind !== 'word') continue
    const read = readParts(items, place + 1)
    if (read === null || read.parts.length < 2) continue
    const behind = items[read.end]
    if (behind !== undefined && !isWord(behind, '.', ',', ')', ';', '!', '—', '–')) continue
    groups.push({ total: item.figure, parts: read.parts, complete: opener.lower !== ',' })
  }
  return groups
}
