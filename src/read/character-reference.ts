const NUMBER = /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/iy
const NAME = /&([a-z][a-z\d]{1,31})(;?)/iy
/** The second character of the references that stand for two: a mark that changes the first, or the j of `&fjlig;`. */
const SECOND = /^(?:\u0331|\u0333|\u0338|\u200A|\u20D2|\u20E5|\uFE00|j)/

/** A character reference as written (`length` units of the source) and what it stands for. */
export interface CharacterReference {
  readonly length: number
  readonly text: string
}

/**
 * Reads the character reference at `at`, an ampersand. What a named one stands for is taken from `value` at `v`, where
 * the parser has put it, so that no table of names is needed. Null when the ampersand stands for itself.
 */
export function referenceAt(
  source: string,
  at: number,
  end: number,
  value: string,
  v: number,
  mode: 'strict' | 'loose',
): CharacterReference | null {
  if (source[at + 1] === '#') return numbered(source, at, value, v, mode)
  NAME.lastIndex = at
  const match = NAME.exec(source)
  if (match === null || at + match[0].length > end) return null
  const name = match[1] ?? ''
  if (match[2] === '' && mode === 'strict') return null
  if (value[v] === '&') {
    // Only one name stands for an ampersand: every other one was no reference, and is in the value as it is.
    const bare = name === 'amp' || name === 'AMP'
    if (!bare && (mode === 'strict' || !/^(?:amp|AMP)/.test(name))) return null
    return { length: bare && match[2] === ';' ? 5 : 4, text: '&' }
  }
  if (mode === 'loose') {
    // HTML reads some names without their semicolon, even at the start of a longer word: the rest of it is in the value.
    for (let length = 2; length < match[0].length - 1; length += 1) {
      if (!value.startsWith(match[0].slice(length + 1), v + 1)) continue
      return { length: length + 1, text: value.slice(v, v + 1) }
    }
  }
  return { length: match[0].length, text: named(source, at + match[0].length, end, value, v) }
}

/** One character of the value, or the two that some names stand for. */
function named(source: string, after: number, end: number, value: string, v: number): string {
  const second = value[v + 1]
  const pair = (value.codePointAt(v) ?? 0) > 0xffff
  const two = pair || (second !== undefined && SECOND.test(second) && (after >= end || source[after] !== second))
  return value.slice(v, v + (two ? 2 : 1))
}

function numbered(
  source: string,
  at: number,
  value: string,
  v: number,
  mode: 'strict' | 'loose',
): CharacterReference | null {
  NUMBER.lastIndex = at
  const match = NUMBER.exec(source)
  if (match === null || (mode === 'strict' && !match[0].endsWith(';'))) return null
  return { length: match[0].length, text: value.slice(v, v + ((value.codePointAt(v) ?? 0) > 0xffff ? 2 : 1)) }
}

/** The references that people write by hand where a site generator takes HTML. */
const COMMON: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['eacute', 'é'],
])

/** A text with its numeric and most usual character references replaced; others stay as they are. */
export function withoutReferences(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return COMMON.get(name) ?? whole
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
