import type { NameKind, Sentence } from '../../model/annotation.ts'
import { NAME_HEADS } from '../lexicon/name-words.ts'
import { SHARED_ROLES } from '../lexicon/shared-roles.ts'
import type { Scan } from '../scan.ts'
import type { AttachedRole } from './appositions.ts'
import { isCommonWord, looksCommon } from './common-looks.ts'
import { type KindGuess, kindByContext, kindByForm } from './kinds.ts'
import { isDateline } from './marks.ts'
import { type Piece, type PieceContext, textOf } from './piece-context.ts'
import { phrase } from './role-spans.ts'

/** The kind of a name, by what is recorded, what it is made of and what stands beside it. */
export function guessKind(
  context: PieceContext,
  scan: Scan,
  sentence: Sentence,
  { first, end }: Piece,
  recorded: readonly NameKind[],
  title: AttachedRole | null,
  attached: readonly AttachedRole[],
): KindGuess {
  const { tokens } = scan
  const personal = (role: AttachedRole): boolean => !SHARED_ROLES.has(phrase(tokens, role.span.first, role.span.end))
  const acronym = end - first === 1 && /^\p{Lu}{2,}$/u.test(tokens[first]?.text ?? '')
  const courtesy = title?.span.role.field === 'courtesy'
  // "the former player League": a common noun with a capital is nobody's name.
  const titled =
    courtesy || (title !== null && personal(title) && !(end - first === 1 && isCommonNoun(context, first, end)))
  const [best] = recorded
  // "her husband, Pierre," is nobody's state capital.
  if (attached.some(({ span }) => span.role.field === 'family')) return { kind: 'person', sure: true }
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
  if (form?.sure === true)
    return form.kind === 'person' && isGivenNoun(context, first, end) ? { kind: 'name', sure: false } : form
  const nearby = kindByContext(tokens, sentence, first, end)
  if (nearby?.sure === true) return nearby
  // "Nestle said", "Royal Mail said": companies speak as well.
  const speaks = nearby?.kind === 'person' && form === null
  if (speaks && !mayBePerson(context, first, end)) return { kind: 'name', sure: false }
  return form ?? nearby ?? { kind: 'name', sure: false }
}

/** Whether a single word is a common noun with a capital, and nobody's recorded name. */
export function isCommonNoun(context: PieceContext, first: number, end: number): boolean {
  const lower = context.tokens[first]?.lower ?? ''
  const common = isCommonWord(lower) || NAME_HEADS.has(lower) || (context.census.small.get(lower) ?? 0) > 0
  return common && !mayBePerson(context, first, end)
}

/** "Ruby Client": a given name before a word that the article mostly writes small. */
function isGivenNoun({ tokens, census }: PieceContext, first: number, end: number): boolean {
  const last = tokens[end - 1]?.lower ?? ''
  return end - first === 2 && (census.small.get(last) ?? 0) > (census.capital.get(last) ?? 0)
}

function mayBePerson({ tokens, lookup, census, text }: PieceContext, first: number, end: number): boolean {
  if (end - first === 1) {
    return lookup.named(textOf(text, tokens, first, end)).some(({ entity }) => entity.kind === 'person')
  }
  return tokens.slice(first, end).every(({ lower }) => !looksCommon(lower) && (census.small.get(lower) ?? 0) === 0)
}
