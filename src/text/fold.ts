const ASCII = /^[\x20-\x7e]*$/
const MARKS = /[\u0300-\u036f]/g
const SHAPES = /[^\x20-\x7e\u00c0-\u00d6\u00d8-\u00de]/g

/** Letters that Unicode doesn't take apart, and the shapes of apostrophes, hyphens and spaces that stand for one another. */
const SHAPE: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ə', 'e'],
  ['ɐ', 'a'],
  ['ĸ', 'k'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ĳ', 'ij'],
  ['ǆ', 'dz'],
  ['ǉ', 'lj'],
  ['ǌ', 'nj'],
  ['‘', "'"],
  ['’', "'"],
  ['‛', "'"],
  ['ʼ', "'"],
  ['ʻ', "'"],
  ['ʽ', "'"],
  ['ʾ', "'"],
  ['ʿ', "'"],
  ['′', "'"],
  ['´', "'"],
  ['`', "'"],
  ['＇', "'"],
  ['ꞌ', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['﹣', '-'],
  ['－', '-'],
  ['\u00a0', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2007', ' '],
  ['\u2009', ' '],
  ['\u200a', ' '],
  ['\u202f', ' '],
  ['\u3000', ' '],
  ['\t', ' '],
  ['\n', ' '],
  ['\r', ' '],
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\u200c', ''],
  ['\u200d', ''],
  ['\u2060', ''],
  ['\ufeff', ''],
])

/**
 * The comparable form of a text: lower case, without diacritics, with one shape of apostrophe (`'`), hyphen (`-`) and
 * space, and with ligatures written out. Composed and decomposed input fold alike. The result can be longer or shorter.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.includes('`') ? text.toLowerCase().replaceAll('`', "'") : text.toLowerCase()
  const bare = text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(MARKS, '')
  return bare
    .replace(SHAPES, (char) => SHAPE.get(char) ?? char)
    .replaceAll('`', "'")
    .normalize('NFC')
}

const NOT_WORD = /[^\p{L}\p{N}]+/gu

/** Letters and digits only, folded: two spellings with one squashed form differ in capitals, spaces or punctuation alone. */
export function squash(text: string): string {
  return fold(text).replace(NOT_WORD, '')
}
