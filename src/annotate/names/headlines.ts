import type { Sentence, Token } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { COMMON_ACRONYMS } from '../lexicon/name-words.ts'
import { STARTERS } from '../lexicon/starters.ts'
import type { Casing } from './casing.ts'
import { looksCommon } from './common-looks.ts'
import { type Piece, type PieceContext, textOf } from './pieces.ts'
import { isNameWord, knownEnd } from './runs.ts'

/** The longest name of the article's running text, in tokens, that a headline is searched for. */
const LONGEST = 6

/**
 * The names in a headline, where a capital says nothing: those that the running text has (`names`, folded), recorded ones, and
 * words that follow a given name.
 */
export function findInHeadline(
  context: PieceContext,
  sentence: Sentence,
  casing: Casing,
  names: ReadonlySet<string>,
): Piece[] {
  const pieces: Piece[] = []
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (!isNameWord(context.tokens[index])) continue
    const end = nameEnd(context, sentence, index, casing, names)
    if (end <= index) continue
    pieces.push({ first: index, end, doubtful: false })
    index = end - 1
  }
  return pieces
}

function nameEnd(
  context: PieceContext,
  sentence: Sentence,
  index: number,
  casing: Casing,
  names: ReadonlySet<string>,
): number {
  const { text, tokens, lookup, census } = context
  const token = tokens[index]
  if (token === undefined) return -1
  for (let end = Math.min(index + LONGEST, sentence.endToken); end > index + 1; end -= 1) {
    if (names.has(fold(textOf(text, tokens, index, end)))) return end
  }
  const known = knownEnd(text, tokens, index, sentence.endToken, lookup)
  if (known > index) return known
  if (STARTERS.has(token.lower) && !isGivenName(token.text)) return -1
  if (names.has(fold(token.text))) return index + 1
  const small = census.small.get(token.lower) ?? 0
  if (small > 0 || looksCommon(token.lower) || COMMON_ACRONYMS.has(token.text)) return -1
  if (casing === 'headline') {
    const given = isGivenName(token.text) ? followers(tokens, index, sentence.endToken) : -1
    if (given > 0) return given
  }
  const exact = lookup.exact(token.text)
  const famous = exact.some(
    ({ entity }) =>
      entity.fame >= 3 && (entity.kind === 'person' || entity.kind === 'place' || entity.kind === 'organization'),
  )
  return famous && (casing === 'headline' || exact.some(({ entity }) => entity.kind === 'place')) ? index + 1 : -1
}

/** The end of a given name with one or two words behind it that look like a surname. */
function followers(tokens: readonly Token[], index: number, end: number): number {
  let at = index + 1
  while (at < Math.min(end, index + 3)) {
    const next = tokens[at]
    if (
      next?.kind !== 'word' ||
      !next.capital ||
      STARTERS.has(next.lower) ||
      looksCommon(next.lower) ||
      next.lower === "'s"
    )
      break
    at += 1
  }
  return at > index + 1 ? at : -1
}
