/**
 * The vocabulary on pages: for each word two bytes (what is known of it, how many bytes it has), then the words one after the other.
 * A page is searched without making strings of its words: most words that share a deletion with a written one are far from it.
 */

/** Words on one page; a word's id is its place in the sorted vocabulary. */
export const WORDS_PER_PAGE = 256

const HEAD_BYTES = 2
const LETTER_A = 97

/** A word on its way to a page. `starts`: how many words the longest name has that starts with it. */
export interface PageWord {
  readonly text: string
  readonly known: boolean
  readonly starts: number
}

/** A page as read. Words are named by their place on the page. */
export interface WordPage {
  readonly size: number
  text(index: number): string
  known(index: number): boolean
  starts(index: number): number
  /** Bytes of the word: its length, where it has only ASCII letters. */
  bytes(index: number): number
  /** Which letters the word has; other characters share the bits of letters. */
  letters(index: number): number
}

/** The letters of a word as bits, as `WordPage.letters` has them. */
export function letterBits(word: string): number {
  let bits = 0
  for (const byte of Buffer.from(word)) bits |= 1 << ((byte - LETTER_A) & 31)
  return bits
}

/** Makes the bytes of a page. */
export function packWords(words: readonly PageWord[]): Buffer {
  const texts = words.map(({ text }) => Buffer.from(text))
  const head = Buffer.alloc(words.length * HEAD_BYTES)
  words.forEach(({ known, starts }, index) => {
    head[index * HEAD_BYTES] = starts * 2 + (known ? 1 : 0)
    head[index * HEAD_BYTES + 1] = texts[index]?.length ?? 0
  })
  const count = Buffer.alloc(HEAD_BYTES)
  count.writeUInt16BE(words.length)
  return Buffer.concat([count, head, ...texts])
}

/** Reads a page, as `packWords` made it. */
export function readWords(page: Buffer): WordPage {
  const size = page.length < HEAD_BYTES ? 0 : page.readUInt16BE(0)
  const starts = new Uint32Array(size + 1)
  const letters = new Int32Array(size)
  let at = HEAD_BYTES + size * HEAD_BYTES
  for (let index = 0; index < size; index += 1) {
    starts[index] = at
    const end = at + (page[HEAD_BYTES + index * HEAD_BYTES + 1] ?? 0)
    let bits = 0
    for (; at < end; at += 1) bits |= 1 << (((page[at] ?? 0) - LETTER_A) & 31)
    letters[index] = bits
  }
  starts[size] = at
  const code = (index: number): number => page[HEAD_BYTES + index * HEAD_BYTES] ?? 0
  return {
    size,
    text: (index) => page.toString('utf8', starts[index], starts[index + 1]),
    known: (index) => (code(index) & 1) === 1,
    starts: (index) => code(index) >> 1,
    bytes: (index) => (starts[index + 1] ?? 0) - (starts[index] ?? 0),
    letters: (index) => letters[index] ?? 0,
  }
}
