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

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

/** Capitals matter inside a word, but not where a sentence, a headline or all-capital type makes them. */
function sameCapitals(written: string, label: string, capitals: boolean): boolean {
  if (capitals || written === written.toLowerCase()) return true
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

/** Abbreviations that are words of English in other capitals. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  (
    'act aid aids all am an and are art as ask at bad bar bat be beat best bit book both but by call can car care case cat cop cops dad do ' +
    'dot ease east era eta far fast fat fed fit for gap gas go ha hat he her hers hi him his hot ice id if in inc is it its jar joy key lab la ' +
    'last law led let lot low ma mad man map mar mat may me men met mid mini mom moon more most must my nap net new nice no nor not now oh ok ' +
    'old on one open or our out pa pan par past pen per pet pie pin port pro pub rap red rich ride safe salt sam set she sit so star start ' +
    'step sun swat tag tap tea ten the tip to too top two up us use war was we west who why win wish yes you'
  ).split(' '),
)
const ABBREVIATION = /^[\p{Lu}\d&]{2,6}$/u

/**
 * How two spellings of the same tokens look: `exact` to the letter, but for diacritics, dots, apostrophe shapes, the capitals of
 * a whole and a leading article; `styled` where capitals, spaces or hyphens differ; `other` for an English word that has the letters
 * of an abbreviation; undefined where letters differ.
 */
export function compareLooks(written: string, label: string): 'exact' | 'styled' | 'other' | undefined {
  if (written === label) return 'exact'
  const a = withoutThe(plain(written))
  const b = withoutThe(plain(label))
  const word = ALSO_WORDS.has(fold(a))
  if (word && a !== b && ABBREVIATION.test(b)) return 'other'
  if (fold(a) === fold(b)) {
    // A name such as The Who has its article, at least where one word is all the rest.
    const bare = /^The \S+$/.test(label) && !/^the /i.test(written)
    if (bare) return word ? 'other' : undefined
    return sameCapitals(a, b, isInCapitals(written)) ? 'exact' : 'styled'
  }
  return squash(a) === squash(b) ? 'styled' : undefined
}
