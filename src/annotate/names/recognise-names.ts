import type { NameKind, Sentence } from '../../model/annotation.ts'
import type { Gender } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { genderOfName } from '../lexicon/given-names.ts'
import { NAME_HEADS } from '../lexicon/name-words.ts'
import type { Scan } from '../scan.ts'
import { type AttachedRole, rolesAfter, rolesBefore } from './appositions.ts'
import { sentenceCasings, takeCensus } from './casing.ts'
import { looksCommon } from './common-looks.ts'
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
  'ally rival opponent partner member native local head star owner founder publisher supporter leader successor predecessor challenger champion employer developer retailer broker candidate independent official expert model patient private general major marine chief prop forward safety centre comic graduate specialist'.split(
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
  const doubtful: { sentence: Sentence; piece: Piece }[] = []
  const add = (sentence: Sentence, piece: Piece): void => {
    found.push({ sentence, piece })
    names.add(fold(textOf(document.text, tokens, piece.first, piece.end)))
  }
  for (const sentence of sentences) {
    if (casings[sentence.index] !== 'usual') continue
    for (const piece of findPieces(context, sentence)) {
      if (piece.doubtful && !isDateline(scan, sentence, piece)) doubtful.push({ sentence, piece })
      else add(sentence, piece)
    }
  }
  const parts = partsOf(names)
  for (const { sentence, piece } of doubtful) {
    if (judgeOpening(context, sentence, piece, parts) === 'name') add(sentence, piece)
  }
  for (const sentence of sentences) {
    const casing = casings[sentence.index]
    if (casing === undefined || casing === 'usual') continue
    for (const piece of findInHeadline(context, sentence, casing, names)) found.push({ sentence, piece })
  }
  found.sort((a, b) => a.piece.first - b.piece.first)
  return settleKinds(withoutTitleWords(found.map(({ sentence, piece }) => describe(context, scan, sentence, piece))))
}

/** The words of all names of several words: "Kenteris" at the start of a sentence is a name where "Kostas Kenteris" is. */
function partsOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const name of names) if (name.includes(' ')) for (const part of name.split(' ')) parts.add(part)
  return parts
}

function describe(context: PieceContext, scan: Scan, sentence: Sentence, piece: Piece): FoundName {
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
    context: kindByContext(tokens, sentence, first, end)?.kind ?? null,
    gender: person ? genderOf(tokens[first]?.text ?? '', end - first, title, usable) : null,
    title:
      title !== null && (person || guess.kind === 'name')
        ? { from: tokens[title.first]?.from ?? 0, to: tokens[title.span.end - 1]?.to ?? 0 }
        : null,
    roles,
    exact,
    weak: end - first === 1 && exact.length === 0 && isCommonNoun(context, tokens[first]?.lower ?? ''),
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
  context: PieceContext,
  scan: Scan,
  sentence: Sentence,
  { first, end }: Piece,
  recorded: readonly NameKind[],
  title: Title | null,
  attached: readonly AttachedRole[],
): KindGuess {
  const { tokens } = scan
  const personal = (role: AttachedRole): boolean => !SHARED_ROLES.has(phrase(tokens, role.span.first, role.span.end))
  const acronym = end - first === 1 && /^\p{Lu}{2,}$/u.test(tokens[first]?.text ?? '')
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
  if (!acronym && (titled || attached.some(personal))) return { kind: 'person', sure: true }
  if (form?.sure === true) return form
  const nearby = kindByContext(tokens, sentence, first, end)
  if (nearby?.sure === true) return nearby
  // "Nestle said", "Royal Mail said": companies speak as well.
  const speaks = nearby?.kind === 'person' && form === null
  if (speaks && !mayBePerson(context, first, end)) return { kind: 'name', sure: false }
  return form ?? nearby ?? { kind: 'name', sure: false }
}

function isCommonNoun({ census }: PieceContext, lower: string): boolean {
  return looksCommon(lower) || NAME_HEADS.has(lower) || (census.small.get(lower) ?? 0) > 0
}

function mayBePerson({ tokens, lookup, census, text }: PieceContext, first: number, end: number): boolean {
  if (end - first === 1) {
    return lookup.named(textOf(text, tokens, first, end)).some(({ entity }) => entity.kind === 'person')
  }
  return tokens.slice(first, end).every(({ lower }) => !looksCommon(lower) && (census.small.get(lower) ?? 0) === 0)
}

/** Drops unknown single words that are part of the title of the name behind: "Trade" in "Trade and Industry Secretary X". */
function withoutTitleWords(names: readonly FoundName[]): FoundName[] {
  return names.filter((name, index) => {
    if (name.kind !== 'name' || name.exact.length > 0) return true
    for (let at = index + 1; at <= index + 3; at += 1) {
      const title = names[at]?.title
      if (title !== null && title !== undefined && title.from <= name.from && title.to >= name.to) return false
    }
    return true
  })
}

/** "Kostas Kenteris and Katerina Thanou": what is joined to a person's full name is one. */
function besidePerson(names: readonly FoundName[], index: number): NameKind | null {
  const name = names[index]
  if (name === undefined || name.kind !== 'name' || !/^\S+ \S+$/.test(name.text)) return null
  for (const other of [names[index - 1], names[index + 1]]) {
    if (other === undefined || other.kind !== 'person' || !other.sure || !other.text.includes(' ')) continue
    const [left, right] = other.from < name.from ? [other, name] : [name, other]
    if (left.endToken + 1 === right.firstToken && right.from - left.to === ' and '.length) return 'person'
  }
  return null
}

function genderOf(given: string, words: number, title: Title | null, attached: readonly AttachedRole[]): Gender | null {
  if (title !== null && title.span.role.gender !== null) return title.span.role.gender
  const named = words > 1 ? genderOfName(given) : null
  if (named !== null) return named
  return attached.find(({ span }) => span.role.gender !== null)?.span.role.gender ?? null
}

/** Where one occurrence of a name decides its kind, the undecided ones follow it; else what most occurrences suggest. */
function settleKinds(names: readonly FoundName[]): FoundName[] {
  const sure = new Map<string, NameKind>()
  const votes = new Map<string, Map<NameKind, number>>()
  for (const { text, kind, sure: decided } of names) {
    if (decided && !sure.has(text)) sure.set(text, kind)
    const counts = votes.get(text) ?? new Map<NameKind, number>()
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    votes.set(text, counts)
  }
  const singles = new Set(names.filter(({ text, weak }) => !weak && !text.includes(' ')).map(({ text }) => fold(text)))
  // "Askar Akaev … Akaev": persons are taken up by their last word, companies by their first.
  const bySurname = ({ text, kind }: FoundName): NameKind | null => {
    const words = fold(text).split(' ')
    if ((kind !== 'name' && kind !== 'person') || words.length < 2 || words.length > 3) return null
    return singles.has(words.at(-1) ?? '') && !singles.has(words[0] ?? '') ? 'person' : null
  }
  const likely = (text: string): NameKind => {
    const counts = votes.get(text) ?? new Map<NameKind, number>()
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [kind, count] of counts) if (kind !== 'name' && count * 2 > total) return kind
    return 'name'
  }
  return names.map((name, index) => {
    const kind = name.sure
      ? name.kind
      : (sure.get(name.text) ?? bySurname(name) ?? besidePerson(names, index) ?? likely(name.text))
    return kind === name.kind ? name : { ...name, kind }
  })
}
