import type { Sentence, Token } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { COMMON_ACRONYMS } from '../lexicon/name-words.ts'
import { STARTERS } from '../lexicon/starters.ts'
import type { Casing } from './casing.ts'
import { looksCommon } from './common-looks.ts'
import { type Piece, type PieceContext, textOf } from './piece-context.ts'
import { isRecordedName } from './recorded.ts'
import { isNameWord, knownEnd } from './runs.ts'

/** The names of the running text, folded, and the last words of those of several words. */
export interface BodyNames {
  readonly names: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
}

/** The longest name of the article's running text, in tokens, that a headline is searched for. */
const LONGEST = 6

/**
 * The names in a headline, where a capital says nothing: those that the running text has (`body`), recorded ones, and
 * words that follow a given name.
 */
export function findInHeadline(context: PieceContext, sentence: Sentence, casing: Casing, body: BodyNames): Piece[] {
  const pieces: Piece[] = []
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (!isNameWord(context.tokens[index])) continue
    const end = nameEnd(context, sentence, index, casing, body)
    if (end <= index) continue
    pieces.push({ first: index, end, doubtful: false })
    index = end - 1
  }
  return pieces
}

function nameEnd(context: PieceContext, sentence: Sentence, index: number, casing: Casing, body: BodyNames): number {
  const { text, tokens, lookup, census } = context
  const token = tokens[index]
  if (token === undefined) return -1
  for (let end = Math.min(index + LONGEST, sentence.endToken); end > index + 1; end -= 1) {
    if (body.names.has(fold(textOf(text, tokens, index, end)))) return end
  }
  const known = knownEnd(text, tokens, index, sentence.endToken, lookup)
  if (known > index) return known
  if (STARTERS.has(token.lower) && !isGivenName(token.text)) return -1
  if (body.names.has(fold(token.text)) || body.surnames.has(fold(token.text))) return index + 1
  const small = census.small.get(token.lower) ?? 0
  const exact = lookup.exact(token.text)
  const common = looksCommon(token.lower) && !isRecordedName(token.lower, exact)
  if (small > 0 || common || COMMON_ACRONYMS.has(token.text)) return -1
  if (casing === 'headline') {
    const given = isGivenName(token.text) ? followers(tokens, index, sentence.endToken) : -1
    if (given > 0) return given
  }
  const famous = exact.some(
    ({ entity }) =>
      entity.fame >= 3 && (entity.kind === 'person' || entity.kind === 'place' || entity.kind === 'organization'),
  )
  return famous && (casing === 'headline' || exact.some(({ entity }) => entity.kind === 'place')) ? index + 1 : -1
}

/** The end of a given name with a word behind it that looks like a surname; an initial may stand between them. */
function followers(tokens: readonly Token[], index: number, end: number): number {
  const at = /^\p{Lu}\.$/u.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1
  const next = tokens[at]
  if (at >= end || next?.kind !== 'word' || !next.capital || next.lower === "'s") return -1
  return STARTERS.has(next.lower) || looksCommon(next.lower) ? -1 : at + 1
}
