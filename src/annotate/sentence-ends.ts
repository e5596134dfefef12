import type { Token } from '../model/annotation.ts'
import { ABBREVIATIONS } from './lexicon/abbreviations.ts'
import { REPORTING_VERBS } from './lexicon/reporting-verbs.ts'
import { STARTERS } from './lexicon/starters.ts'

/** Where a sentence may end: it began at `start`, `terminator` ends it, and `next` would begin the next one. All are token indices. */
export interface Ending {
  readonly start: number
  readonly terminator: number
  readonly next: number
  readonly end: number
}

const MARK = /^(?:[.!?]+|[。．！？]|…|\.(?:[ \u00a0]?\.){2,})$/
/** East Asian stops have their space inside. */
const FULL_WIDTH: ReadonlySet<string> = new Set(['。', '．', '！', '？'])
const SPACED = /^\.(?:[ \u00a0]\.){2}$/
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '{', '«', '„'])
/** Starters that are names as well: after a title or an initial, a name is likelier ("J. Will Smith", "Mrs. May"). */
const NAMES_TOO = new Set([
  'will',
  'may',
  'young',
  'long',
  'small',
  'early',
  'best',
  'page',
  'far',
  'rich',
  'much',
  'more',
])
const AFTER_CLOCK =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|e[sd]?t|p[sd]?t|c[sd]?t|m[sd]t|gmt|bst|utc|cest|eastern|central|pacific|mountain|local)$/
const ADVERBIALS = new Set(['at', 'by', 'around', 'about', 'before', 'after', 'until', 'from', 'since', 'near'])
const EXCLAIMED = new Set(['yahoo', 'jeopardy', 'yum', 'joomla', 'oklahoma'])
const INNER = new Set(['i.e.', 'e.g.', 'f.e.'])

/** Whether a sentence may end with this token or with closing marks behind it. */
export function isTerminator(token: Token): boolean {
  if (token.kind === 'word') return token.text.endsWith('.') && token.text.length > 1
  return token.kind === 'punctuation' && MARK.test(token.text)
}

/** A dash, which before a closing quotation mark breaks the speech off: "Look, I—" */
export function isDash(token: Token): boolean {
  return token.text === '--' || token.text === '—' || token.text === '–'
}

/** Whether the sentence does end there, judged by the terminator and by what follows it. */
export function endsSentence(tokens: readonly Token[], ending: Ending): boolean {
  const token = tokens[ending.terminator]
  const next = tokens[ending.next]
  const last = tokens[ending.next - 1]
  if (token === undefined || next === undefined || last === undefined) return true
  if (FULL_WIDTH.has(token.text)) return true
  if (next.from === last.to) return isMissingSpace(tokens, ending)
  if (token.kind === 'word') return endsAfterAbbreviation(tokens, ending, token)
  if (!mayStart(next)) return false
  if (isDash(token)) return next.kind === 'word' && STARTERS.has(next.lower)
  if (SPACED.test(token.text) || tokens[ending.terminator + 1]?.text === ']') return false
  if (token.text.startsWith('…') || token.text.length > 2) return !/^I\b/.test(next.text)
  const before = tokens[ending.terminator - 1]
  if (token.text === '.') {
    // "1. This", "• 9. The": a marker, not a sentence.
    if (before !== undefined && ending.start >= ending.terminator - 1 && before.text.length <= 2) return false
    return before?.text !== '°'
  }
  if (before !== undefined && EXCLAIMED.has(before.lower)) return next.kind !== 'word' || STARTERS.has(next.lower)
  return ending.next === ending.terminator + 1 || !isReported(tokens, ending)
}

/** "…last year.The next": a full stop after a lower-case word or a number, and a capital right behind it. */
function isMissingSpace(tokens: readonly Token[], ending: Ending): boolean {
  const before = tokens[ending.terminator - 1]
  const next = tokens[ending.next]
  if (tokens[ending.terminator]?.text !== '.' || ending.next !== ending.terminator + 1 || !next?.capital) return false
  if (before?.kind === 'number') return true
  return before?.kind === 'word' && before.text.length > (before.capital ? 3 : 1)
}

function mayStart(token: Token): boolean {
  if (token.kind === 'word') return token.capital || !/^\p{Ll}/u.test(token.text)
  if (token.kind === 'punctuation') return OPENERS.has(token.text) || token.text.length > 2
  return true
}

/** A question or exclamation in quotation marks goes on with who said it: "Who knew?" Smith asked. */
function isReported(tokens: readonly Token[], ending: Ending): boolean {
  for (let index = ending.next; index < Math.min(ending.next + 5, ending.end); index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'word' || (index === ending.next && STARTERS.has(token.lower))) return false
    if (REPORTING_VERBS.has(token.lower)) return index > ending.next
    if (!token.capital && index > ending.next + 2) return false
  }
  return false
}

function endsAfterAbbreviation(tokens: readonly Token[], ending: Ending, token: Token): boolean {
  const first = tokens[ending.next]
  const next = first !== undefined && OPENERS.has(first.text) ? tokens[ending.next + 1] : first
  if (next === undefined || next.kind !== 'word' || !next.capital) return false
  const before = ending.terminator > ending.start ? tokens[ending.terminator - 1] : undefined
  const starts = STARTERS.has(next.lower)
  const bare = token.lower.slice(0, -1)
  if (bare.length === 1) return before !== undefined && starts && !NAMES_TOO.has(next.lower)
  if (bare === 'am' || bare === 'pm' || bare === 'a.m' || bare === 'p.m') {
    const opening = ADVERBIALS.has(tokens[ending.start]?.lower ?? '') && ending.terminator - ending.start <= 3
    return !opening && !AFTER_CLOCK.test(next.lower)
  }
  if (INNER.has(token.lower)) return false
  const kind = ABBREVIATIONS.get(bare)
  if (kind === 'title') {
    return (bare === 'st' || bare === 'dr') &&
      starts &&
      before !== undefined &&
      before.kind !== 'punctuation' &&
      !NAMES_TOO.has(next.lower)
      ? before.capital || before.lower === 'th'
      : false
  }
  return kind !== 'inner' && kind !== 'number' && starts
}
