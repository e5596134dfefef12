import type { NameKind, Sentence } from '../../model/annotation.ts'
import type { Gender } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { genderOfName } from '../lexicon/given-names.ts'
import type { Scan } from '../scan.ts'
import { type AttachedRole, rolesAfter, rolesBefore } from './appositions.ts'
import { sentenceCasings, takeCensus } from './casing.ts'
import { findPieces, judgeOpening } from './find-pieces.ts'
import type { FoundName } from './found-name.ts'
import { findInHeadline } from './headlines.ts'
import { type KindGuess, kindByContext, kindByForm, kindOfEntity } from './kinds.ts'
import type { Lookup } from './lookup.ts'
import { acronymAfter, isDateline } from './marks.ts'
import { type Piece, type PieceContext, textOf } from './pieces.ts'
import { phrase, roleBefore, rolePhraseStart } from './role-spans.ts'

/** Roles that organizations and countries have as well: they say nothing about the kind of what they stand with. */
const SHARED_ROLES = new Set(
  'ally rival opponent partner member native local head star owner founder publisher supporter leader successor predecessor challenger champion employer developer retailer broker candidate independent'.split(
    ' ',
  ),
)

/** Finds the names of a document, with titles and roles, but without knowing yet which of them are the same one's. */
export function recogniseNames(scan: Scan, lookup: Lookup): FoundName[] {
  const { document, tokens, sentences } = scan
  const casings = sentenceCasings(scan)
  const context: PieceContext = { text: document.text, tokens, lookup, census: takeCensus(scan, casings) }
  const found: { sentence: Sentence; piece: Piece }[] = []
  const names = new Set<string>()
  for (const sentence of sentences) {
    if (casings[sentence.index] !== 'usual') continue
    for (const piece of findPieces(context, sentence)) {
      if (piece.doubtful && !isDateline(scan, sentence, piece) && judgeOpening(context, sentence, piece) !== 'name')
        continue
      found.push({ sentence, piece })
      names.add(fold(textOf(document.text, tokens, piece.first, piece.end)))
    }
  }
  for (const sentence of sentences) {
    const casing = casings[sentence.index]
    if (casing === undefined || casing === 'usual') continue
    for (const piece of findInHeadline(context, sentence, casing, names)) found.push({ sentence, piece })
  }
  found.sort((a, b) => a.piece.first - b.piece.first)
  return settleKinds(found.map(({ sentence, piece }) => describe(scan, lookup, sentence, piece)))
}

function describe(scan: Scan, lookup: Lookup, sentence: Sentence, piece: Piece): FoundName {
  const { document, tokens } = scan
  const { first, end } = piece
  const text = textOf(document.text, tokens, first, end)
  const exact = lookup.exact(text)
  const title = titleBefore(scan, sentence, first)
  const attached = [...rolesBefore(tokens, sentence, first, end), ...rolesAfter(tokens, sentence, end)]
  const guess = guessKind(
    scan,
    sentence,
    piece,
    exact.map(({ entity }) => kindOfEntity(entity.kind)),
    title,
    attached,
  )
  const person = guess.kind === 'person'
  const usable = attached.filter(({ span }) => person || SHARED_ROLES.has(phrase(tokens, span.first, span.end)))
  const roles = usable.map(({ words }) => words)
  if (title !== null && person) roles.unshift(title.words)
  return {
    from: tokens[first]?.from ?? 0,
    to: tokens[end - 1]?.to ?? 0,
    text,
    sentence: sentence.index,
    firstToken: first,
    endToken: end,
    ...guess,
    context: kindByContext(tokens, sentence, first, end)?.kind ?? null,
    gender: person ? genderOf(tokens[first]?.text ?? '', end - first, title, usable) : null,
    title:
      title !== null && (person || guess.kind === 'name')
        ? { from: tokens[title.first]?.from ?? 0, to: tokens[title.span.end - 1]?.to ?? 0 }
        : null,
    roles,
    exact,
    acronym: acronymAfter(tokens, sentence, first, end),
  }
}

interface Title extends AttachedRole {
  readonly first: number
}

function titleBefore({ tokens }: Scan, sentence: Sentence, first: number): Title | null {
  const span = roleBefore(tokens, sentence.firstToken, first)
  if (span === null) return null
  const start = rolePhraseStart(tokens, sentence.firstToken, span)
  return { first: start, words: phrase(tokens, start, first), span }
}

function guessKind(
  scan: Scan,
  sentence: Sentence,
  { first, end }: Piece,
  recorded: readonly NameKind[],
  title: Title | null,
  attached: readonly AttachedRole[],
): KindGuess {
  const { tokens } = scan
  const personal = (role: AttachedRole): boolean => !SHARED_ROLES.has(phrase(tokens, role.span.first, role.span.end))
  const titled = title !== null && (personal(title) || title.span.role.field === 'courtesy')
  const [best] = recorded
  if (best !== undefined) {
    if (recorded.every((kind) => kind === best)) return { kind: best, sure: true }
    if (recorded.includes('person') && (titled || attached.some(personal))) return { kind: 'person', sure: true }
    const nearby = kindByContext(tokens, sentence, first, end)
    return { kind: nearby !== null && recorded.includes(nearby.kind) ? nearby.kind : best, sure: true }
  }
  if (isDateline(scan, sentence, { first, end, doubtful: false })) return { kind: 'place', sure: true }
  const form = kindByForm(tokens, first, end)
  if (form?.sure === true && form.kind !== 'person') return form
  if (titled || attached.some(personal)) return { kind: 'person', sure: true }
  if (form?.sure === true) return form
  const nearby = kindByContext(tokens, sentence, first, end)
  if (nearby?.sure === true) return nearby
  return form ?? nearby ?? { kind: 'name', sure: false }
}

function genderOf(given: string, words: number, title: Title | null, attached: readonly AttachedRole[]): Gender | null {
  if (title !== null && title.span.role.gender !== null) return title.span.role.gender
  const named = words > 1 ? genderOfName(given) : null
  if (named !== null) return named
  return attached.find(({ span }) => span.role.gender !== null)?.span.role.gender ?? null
}

/** Where one occurrence of a name decides its kind, the undecided ones follow it. */
function settleKinds(names: readonly FoundName[]): FoundName[] {
  const sure = new Map<string, NameKind>()
  const likely = new Map<string, NameKind>()
  for (const { text, kind, sure: decided } of names) {
    if (decided && !sure.has(text)) sure.set(text, kind)
    if (!decided && kind !== 'name' && !likely.has(text)) likely.set(text, kind)
  }
  return names.map((name) => {
    const kind = name.sure ? name.kind : (sure.get(name.text) ?? likely.get(name.text) ?? name.kind)
    return kind === name.kind ? name : { ...name, kind }
  })
}
