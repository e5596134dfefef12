import type { Token, TokenKind } from '../model/annotation.ts'
import type { Document } from '../model/document.ts'
import { ABBREVIATIONS, CAPITAL_ONLY } from './lexicon/abbreviations.ts'
import { isGivenName } from './lexicon/given-names.ts'

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|[@#]\w+`
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*|(?<![\p{L}\p{N}.)\]"”’'])\.\d+`
const DOTTED = String.raw`(?:Ph|Th|Ed|Sc|Litt)\.D\.?|\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}'’]))+\.?`
const DOMAIN = String.raw`[\p{L}][\p{L}\p{N}]*\.(?:com|org|net|gov|edu|io|co\.uk|co|uk|us|eu|js|tv|ly|me|info|ai|fm)(?![\p{L}\p{N}])`
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʻʼ\u00ad]\p{L}[\p{L}\p{M}\p{N}]*)*`
const ELLIPSIS = String.raw`…|\.(?:[ \u00a0]?\.){2,}`
const DASHES = `[-‐‑‒–—]{1,3}`

const TOKEN = new RegExp(
  `(${ADDRESS})|(${NUMBER})|(${DOTTED})|(${DOMAIN})|(${WORD})|(${ELLIPSIS}|${DASHES}|[!?]+|\\p{P})|(\\S)`,
  'gu',
)
const POSSESSIVE = /['’][sS]$/
const CAPITAL = /^\p{Lu}/u
const SPACE_AND_CAPITAL = /[ \u00a0\n]{0,3}\p{Lu}/uy
const SPACE_AND_NUMBER = /[ \u00a0]{0,2}[\d#]/y
const SIGNS = new Set(['%', '&', '#', '@', '*', '/', '\\', '‰', '§', '†'])

/** Words in which the ending is short for "is" or "has" (or "us"): no possessives. */
const CONTRACTIONS: ReadonlySet<string> = new Set(
  "it's he's she's that's this's there's here's what's who's where's how's when's why's let's".split(' '),
)

/** Splits the blocks of a document into tokens, in the order of the text. No token crosses a block. */
export function tokenize(document: Document): Token[] {
  const tokens: Token[] = []
  for (const block of document.blocks) tokenizeRange(document.text, block.from, block.to, tokens)
  return tokens
}

function tokenizeRange(text: string, from: number, to: number, tokens: Token[]): void {
  const stretch = text.slice(from, to)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(stretch); match !== null; match = TOKEN.exec(stretch)) {
    const start = match.index
    const [found, address, number, dotted, domain, word] = match
    if (word !== undefined) {
      TOKEN.lastIndex = pushWord(stretch, start, word, from, tokens)
    } else if (dotted !== undefined) push(tokens, 'word', dotted, from + start)
    else if (domain !== undefined) push(tokens, 'word', domain, from + start)
    else if (number !== undefined) push(tokens, 'number', number, from + start)
    else if (address !== undefined) push(tokens, 'symbol', address, from + start)
    else push(tokens, match[6] !== undefined && !SIGNS.has(found) ? 'punctuation' : 'symbol', found, from + start)
  }
}

/** Adds a word, with its full stop where it is an abbreviation, or with its possessive ending apart; gives where to go on. */
function pushWord(stretch: string, start: number, word: string, from: number, tokens: Token[]): number {
  const end = start + word.length
  if (POSSESSIVE.test(word) && !CONTRACTIONS.has(straight(word))) {
    push(tokens, 'word', word.slice(0, -2), from + start)
    push(tokens, 'word', word.slice(-2), from + end - 2)
    return end
  }
  if (stretch[end] === '.' && takesStop(stretch, word, end + 1, tokens.at(-1))) {
    push(tokens, 'word', `${word}.`, from + start)
    return end + 1
  }
  push(tokens, 'word', word, from + start)
  return end
}

function takesStop(stretch: string, word: string, after: number, before: Token | undefined): boolean {
  if (stretch[after] === '.') return false
  if (word.length === 1) {
    if (word === 'I' && !before?.capital && !isGivenName(wordAt(stretch, after))) return false
    if (CAPITAL.test(word) && follows(SPACE_AND_CAPITAL, stretch, after)) return true
  }
  const lower = word.toLowerCase()
  const kind = ABBREVIATIONS.get(lower)
  if (kind === undefined) return false
  const capital = CAPITAL.test(word)
  // "his father, Hun Sen." at the end of a block: nobody follows.
  if (kind === 'title' && after >= stretch.length) return false
  if (kind === 'number') return follows(SPACE_AND_NUMBER, stretch, after)
  if (CAPITAL_ONLY.has(lower) && !capital) return false
  return kind !== 'title' || capital || follows(SPACE_AND_CAPITAL, stretch, after) || lower === 'st'
}

/** The word behind the space at an offset: "I. *Lewis* Libby". */
function wordAt(text: string, at: number): string {
  return /^ (\p{Lu}\p{Ll}{1,20}) \p{Lu}/u.exec(text.slice(at, at + 24))?.[1] ?? ''
}

function follows(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function push(tokens: Token[], kind: TokenKind, text: string, from: number): void {
  const capital = kind === 'word' && CAPITAL.test(text)
  tokens.push({ from, to: from + text.length, kind, text, lower: straight(text), capital })
}

function straight(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}
