import type { Sentence, Token } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'
import { NICKNAMES } from '../../text/nicknames.ts'
import { isGivenName } from '../lexicon/given-names.ts'
import { CALENDAR_WORDS, COMMON_ACRONYMS } from '../lexicon/name-words.ts'
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts'
import { STARTERS } from '../lexicon/starters.ts'
import { looksCommon } from './common-looks.ts'
import { isNearAny, type NameParts, startOf } from './name-parts.ts'
import { isOpening } from './openings.ts'
import { type Piece, type PieceContext, textOf } from './piece-context.ts'
import { SEATS, stands, takeApart } from './pieces.ts'
import { isRecordedName } from './recorded.ts'
import { type RoleSpan, roleAt } from './role-spans.ts'
import { isNameWord, knownEnd, runEnd } from './runs.ts'

/** The names of a sentence with the usual capitals, doubtful ones included. */
export function findPieces(context: PieceContext, sentence: Sentence): Piece[] {
  const { text, tokens, lookup } = context
  const pieces: Piece[] = []
  let index = sentence.firstToken
  while (index < sentence.endToken) {
    const token = tokens[index]
    // "(D-Mass.)"
    if (/^[DRI]$/.test(token?.text ?? '') && tokens[index + 1]?.text === '-') {
      index += 3
      continue
    }
    const glued = tokens[index - 1]?.kind === 'number' && tokens[index - 1]?.to === token?.from
    if (!isNameWord(token) || token.lower === "'s" || glued) {
      index += 1
      continue
    }
    const known = knownEnd(text, tokens, index, sentence.endToken, lookup)
    const closed = !mayBegin(tokens, index)
    const opening = isOpening(tokens, sentence.firstToken, index)
    const end = closed ? index : runEnd(tokens, index, sentence.endToken, lookup)
    if (known >= end && known > index) {
      // "The Republican Party" is recorded as "Republican Party" too: then the article is no part of the name.
      const article = token.lower === 'the' && lookup.exact(textOf(text, tokens, index + 1, known)).length > 0
      pieces.push({ first: article ? index + 1 : index, end: known, doubtful: false })
      index = known
    } else if (closed) {
      index += 1
    } else {
      const role = roleAcross(tokens, index, end, sentence.endToken)
      const found = takeApart(context, index, role?.first ?? end, opening)
      pieces.push(...(role === null ? found : found.filter((piece) => stands(context, piece))))
      index = role?.end ?? end
    }
  }
  return pieces
}

/** A role that begins inside the run and goes on over lower-case words behind it: "Shadow Secretary *of State*". */
function roleAcross(tokens: readonly Token[], first: number, end: number, limit: number): RoleSpan | null {
  if (tokens[end]?.text !== 'of' && tokens[end]?.lower !== "'s") return null
  for (let index = first; index < end; index += 1) {
    const role = roleAt(tokens, index, limit)
    if (role !== null && role.end > end) return role
  }
  return null
}

/** Whether a name may begin with this word when nothing is recorded under it. */
function mayBegin(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || CALENDAR_WORDS.has(token.lower)) {
    return (
      token !== undefined &&
      isGivenName(token.text) &&
      next?.kind === 'word' &&
      next.capital &&
      !STARTERS.has(next.lower)
    )
  }
  if (COMMON_ACRONYMS.has(token.text) && token.text.length < 3) return false
  if (!STARTERS.has(token.lower)) return true
  const isName = isGivenName(token.text) || token.lower === 'new' || token.lower === 'great'
  return isName && next?.kind === 'word' && next.capital && !STARTERS.has(next.lower)
}

/** Whether the word is a slip for part of a full name: Papadopolous for Papadopoulos. */
function isNearPart(token: Token, parts: NameParts): boolean {
  const folded = fold(token.text)
  return isNearAny(folded, parts.byStart.get(startOf(folded)) ?? [])
}

/** Whether the word is part of a full name of the article, or short for one: Bob for Robert. */
function isPartOfName(token: Token, parts: NameParts): boolean {
  const folded = fold(token.text)
  return parts.words.has(folded) || (NICKNAMES.get(folded) ?? []).some((formal) => parts.words.has(formal))
}

const RELATIVES = new Set(['who', 'which', 'whose'])
const COPULAS = new Set('is are was were has have had who will would could can did does also'.split(' '))

/** What is to become of a name of one word whose capital says nothing. */
export type Judgement = 'name' | 'word'

/** Judges a single word that opens a sentence by the rest of the article, by what follows it and by what is recorded. */
export function judgeOpening(
  context: PieceContext,
  sentence: Sentence,
  { first }: Piece,
  partsOfNames: NameParts,
): Judgement {
  const { tokens, census, lookup } = context
  const token = tokens[first]
  if (token === undefined || COMMON_ACRONYMS.has(token.text)) return 'word'
  const small = census.small.get(token.lower) ?? 0
  const capital = census.capital.get(token.lower) ?? 0
  if (capital > small || (small === 0 && isPartOfName(token, partsOfNames))) return 'name'
  if (small > 0) return 'word'
  if (/^\p{Lu}[\p{Lu}\d]{1,5}$|^(?:\p{Lu}\.){2,}$|\p{Ll}\p{Lu}/u.test(token.text)) return 'name'
  if (isNearPart(token, partsOfNames)) return 'name'
  if (/[^\p{ASCII}]/u.test(token.text)) return 'name'
  const exact = lookup.exact(token.text)
  const common = looksCommon(token.lower)
  if (exact.length > 0 && (!common || isRecordedName(token.lower, exact))) return 'name'
  const next = first + 1 < sentence.endToken ? tokens[first + 1] : undefined
  if (SEATS.has(next?.text ?? '') && !common) return 'name'
  const possessive = next?.lower === "'s"
  const speaks = next !== undefined && REPORTING_VERBS.has(next.lower)
  if (lookup.named(token.text).some(({ entity }) => entity.fame >= 3) && !common && (possessive || speaks))
    return 'name'
  const joined = next?.lower === 'and' && isNameWord(tokens[first + 2]) && !STARTERS.has(tokens[first + 2]?.lower ?? '')
  if (isGivenName(token.text) && next !== undefined && (joined || possessive || speaks || COPULAS.has(next.lower)))
    return 'name'
  if (/^[\p{Lu}]+$/u.test(token.text) || common) return 'word'
  if (speaks && !SPEAKING_NOUNS.has(token.lower)) return 'name'
  if (possessive || (next?.text === ',' && RELATIVES.has(tokens[first + 2]?.lower ?? ''))) return 'name'
  return 'word'
}

/** Nouns that stand without an article before a verb of saying: "Legend says". */
const SPEAKING_NOUNS = new Set(
  `legend rumour rumor research tradition counsel staff dad mom mum mummy daddy mama papa grandma grandpa council evidence data
    word gossip wisdom conscience history logic reason scripture theory custom law folklore experience everything headline
    report letter label poster caption prosecution defence defense labour labor opec parliament cabinet number-crunchers`.split(
    /\s+/,
  ),
)
