import { fold } from '../../text/fold.ts'

const WORD = /[\p{L}\p{M}\p{N}'.&]+/gu
const INNER = /['.&]/g
const LETTER = /^\p{L}$/u

/** Generational suffixes and degrees: they tell people of one name apart, or can be left out. */
const SUFFIX: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
])
const DEGREES: ReadonlySet<string> = new Set(['esq', 'phd', 'md', 'qc', 'kc', 'mp', 'obe', 'cbe', 'mbe'])

/** Words inside a name that carry little of it, and with which a surname can start. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'al el ul ad ar as ash an at az bin ibn bint ben abu umm da das de del della den der des di do dos du e i la le les lo los ' +
    'of the and san st ste ter ten te van ver von vom zu zum zur y'
  ).split(' '),
)

/** The spellings of the Arabic article, which follow the next sound or the house style and mean the same. */
export const ARABIC_ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'ad',
  'ar',
  'as',
  'ash',
  'an',
  'at',
  'az',
])

/** What a company can be called with or without. */
export const CORPORATE: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa se nv spa gmbh group holdings'.split(
    ' ',
  ),
)

/** Whether a token is a generational suffix, in the form that `nameTokens` gives it. */
export function isSuffix(token: string): boolean {
  return SUFFIX.has(token)
}

/**
 * The words of a name as the index knows them: folded, without apostrophes and dots, parted at spaces and hyphens, neighbouring
 * initials joined (`H. W.`, `H.W.` and `HW` all give `hw`), degrees left out.
 */
export function nameTokens(name: string): string[] {
  const tokens: string[] = []
  let open = false
  for (const word of fold(name).match(WORD) ?? []) {
    const token = word === '&' ? 'and' : word.replace(INNER, '')
    if (token === '') continue
    const letter = LETTER.test(token)
    const before = tokens.at(-1)
    if (letter && open && before !== undefined) tokens[tokens.length - 1] = before + token
    else if (tokens.length < 2 || !DEGREES.has(token)) tokens.push(SUFFIX.get(token) ?? token)
    open = letter || (open && letter)
  }
  return tokens
}

/** The tokens without a leading `the`. */
export function withoutArticle(tokens: readonly string[]): readonly string[] {
  return tokens[0] === 'the' && tokens.length > 1 ? tokens.slice(1) : tokens
}

/** The tokens without a generational suffix at their end. */
export function withoutSuffix(tokens: readonly string[]): readonly string[] {
  const last = tokens.at(-1)
  return last !== undefined && tokens.length > 1 && SUFFIX.has(last) ? tokens.slice(0, -1) : tokens
}
