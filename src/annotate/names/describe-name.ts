import type { NameKind, Sentence, Token } from '../../model/annotation.ts'
import type { Gender } from '../../model/knowledge.ts'
import { genderOfName, isGivenName } from '../lexicon/given-names.ts'
import { SHARED_ROLES } from '../lexicon/shared-roles.ts'
import { STARTERS } from '../lexicon/starters.ts'
import type { Scan } from '../scan.ts'
import { type AttachedRole, rolesAfter, rolesBefore } from './appositions.ts'
import type { FoundName } from './found-name.ts'
import { guessKind, isCommonNoun } from './guess-kind.ts'
import { followsPlacePreposition, kindByContext, kindOfEntity } from './kinds.ts'
import { acronymAfter } from './marks.ts'
import { type Piece, type PieceContext, textOf } from './piece-context.ts'
import { phrase, roleBefore, rolePhraseStart } from './role-spans.ts'

/** A role that stands right before a name. */
export interface Title extends AttachedRole {
  /** The first token of the whole phrase. */
  readonly first: number
}

/** Says of a name what the words in and beside it tell: its kind, title, roles and gender. */
export function describeName(context: PieceContext, scan: Scan, sentence: Sentence, piece: Piece): FoundName {
  const { document, tokens } = scan
  const { lookup } = context
  const { first, end } = piece
  const text = textOf(document.text, tokens, first, end)
  const exact = lookup.exact(text)
  const title = titleBefore(scan, sentence, first)
  const attached = [...rolesBefore(tokens, sentence, first, end), ...rolesAfter(tokens, sentence, end)]
  const guess = guessKind(
    context,
    scan,
    sentence,
    piece,
    exact.map(({ entity }) => kindOfEntity(entity.kind)),
    title,
    attached,
  )
  const person = guess.kind === 'person'
  const usable = attached.filter(({ span }) => person || SHARED_ROLES.has(phrase(tokens, span.first, span.end)))
  const family = familyAfter(context, piece)
  const given = end - first > 1 || family !== null ? (tokens[first]?.text ?? '') : ''
  const roles = usable.map(({ words }) => words)
  if (title !== null && person && title.span.role.field !== 'courtesy') roles.unshift(title.words)
  return {
    from: tokens[first]?.from ?? 0,
    to: tokens[end - 1]?.to ?? 0,
    text,
    sentence: sentence.index,
    firstToken: first,
    endToken: end,
    ...guess,
    context: contextOf(tokens, sentence, piece, guess.kind),
    gender: person || family !== null ? genderOf(given, title, usable) : null,
    title:
      title !== null && (person || guess.kind === 'name')
        ? { from: tokens[title.first]?.from ?? 0, to: tokens[title.span.end - 1]?.to ?? 0 }
        : null,
    roles,
    exact,
    weak: end - first === 1 && exact.length === 0 && (title === null || !person) && isCommonNoun(context, first, end),
    recorded: lookup.named(text).length > 0,
    family,
    acronym: acronymAfter(tokens, sentence, first, end),
  }
}

function contextOf(
  tokens: readonly Token[],
  sentence: Sentence,
  { first, end }: Piece,
  kind: NameKind,
): NameKind | null {
  const nearby = kindByContext(tokens, sentence, first, end)?.kind ?? null
  return nearby === null && kind === 'place' && followsPlacePreposition(tokens, first) ? 'place' : nearby
}

/** The surname of the next name, where it goes for this given name too: "Bill and Hillary Clinton". */
function familyAfter({ text, tokens }: PieceContext, { first, end }: Piece): string | null {
  const given = tokens[first]
  const other = tokens[end + 1]
  if (end - first !== 1 || given === undefined || other === undefined || tokens[end]?.lower !== 'and') return null
  const surname = tokens[end + 2]
  if (!isGivenName(given.text) || !isGivenName(other.text) || surname?.kind !== 'word' || !surname.capital) return null
  return STARTERS.has(surname.lower) ? null : text.slice(surname.from, surname.to)
}

function titleBefore({ tokens }: Scan, sentence: Sentence, first: number): Title | null {
  const span = roleBefore(tokens, sentence.firstToken, first)
  if (span === null) return null
  const start = rolePhraseStart(tokens, sentence.firstToken, span)
  return { first: start, words: phrase(tokens, start, first), span }
}

function genderOf(given: string, title: Title | null, attached: readonly AttachedRole[]): Gender | null {
  if (title !== null && title.span.role.gender !== null) return title.span.role.gender
  const named = genderOfName(given)
  if (named !== null) return named
  return attached.find(({ span }) => span.role.gender !== null)?.span.role.gender ?? null
}
