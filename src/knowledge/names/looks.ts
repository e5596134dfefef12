import { fold, squash } from '../../text/fold.ts'

const STOPS = /[.,]/g
const INITIALS = /(?<=(?:^|[\s-])\p{L}) (?=\p{L}(?:[\s-]|$))/gu
const SPACES = /\s+/g

/** Without dots and commas, and with initials joined: `J. K. Rowling` and `J.K. Rowling` become `JK Rowling`. */
function plain(name: string): string {
  return name.normalize('NFC').replace(STOPS, ' ').replace(SPACES, ' ').trim().replace(INITIALS, '')
}

function withoutThe(name: string): string {
  return /^the \S/i.test(name) ? name.slice(4) : name
}

/** Capitals matter inside a word, but not where a sentence, a headline or all-capital type makes them. */
function sameCapitals(written: string, label: string): boolean {
  if (written === written.toUpperCase() || written === written.toLowerCase()) return true
  if (written.length !== label.length) return true
  for (let i = 0; i < written.length; i += 1) {
    const a = written.charAt(i)
    const b = label.charAt(i)
    const capital = a !== a.toLowerCase()
    if (capital === (b !== b.toLowerCase())) continue
    const startsWord = i === 0 || /[\s'’-]/.test(written.charAt(i - 1))
    if (!capital || !startsWord) return false
  }
  return true
}

/**
 * How two spellings of the same tokens look: `exact` to the letter, but for diacritics, dots, apostrophe shapes, the capitals of
 * a whole and a leading article; `styled` where capitals, spaces or hyphens differ; undefined where letters do.
 */
export function compareLooks(written: string, label: string): 'exact' | 'styled' | undefined {
  if (written === label) return 'exact'
  const a = withoutThe(plain(written))
  const b = withoutThe(plain(label))
  if (fold(a) === fold(b)) return sameCapitals(a, b) ? 'exact' : 'styled'
  return squash(a) === squash(b) ? 'styled' : undefined
}
