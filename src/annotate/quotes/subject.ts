import type { ReferentId, Token } from '../../model/annotation.ts'
import {
  CLOSING,
  crossesBlock,
  isOwnerMark,
  type Placed,
  REACH,
  referenceAt,
  referenceEnding,
  type SpeakerContext,
  STOPS,
} from './speaker-context.ts'

/** A name behind one of these is not the subject of the verb that follows. */
const OBLIQUE: ReadonlySet<string> = new Set(
  'of to with from by in at on for about against over than like after before behind beside under between among near'.split(
    ' ',
  ),
)
/** What may stand between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(
  'has have had would will could can may might also then later once never often even still again both all have not simply just only then-again'
    .concat(' monday tuesday wednesday thursday friday saturday sunday yesterday today tonight')
    .split(' '),
)
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'former', 'then', 'his', 'her', 'their', 'its'])
/** How many words of a title or description may stand between a verb and the name behind it. */
const LONGEST_TITLE = 12

/**
 * The subject behind a verb: "said *Muller*", "said the *mayor*", "said the studio's lawyer, *Omar Fadel*". Undefined where no
 * subject follows, null where one does whom no reference names: "said a spokesman".
 */
export function subjectBehind(context: SpeakerContext, verb: number): ReferentId | null | undefined {
  const { tokens } = context
  let words = 0
  for (let index = verb + 1; index <= verb + LONGEST_TITLE; index += 1) {
    const token = tokens[index]
    if (token === undefined || crossesBlock(context, index)) break
    const found = referenceAt(context, index)
    if (found !== null) {
      const next = isOwnerMark(tokens, found.end) ? found.end + 1 : modifiedName(context, found)
      if (next === null) return found.reference.referent
      words += 1
      index = next - 1
      continue
    }
    if (token.text === ',') return words > 0 ? (referenceAt(context, index + 1)?.reference.referent ?? null) : undefined
    if (token.kind === 'punctuation' || OBLIQUE.has(token.lower)) break
    words += 1
  }
  return words > 0 ? null : undefined
}

/** Where the name begins that this one only describes: "*Northgate Studios* spokesman Sean Dudley"; null for none. */
function modifiedName(context: SpeakerContext, { end }: Placed): number | null {
  for (let index = end; index < end + 5; index += 1) {
    const token = context.tokens[index]
    if (token === undefined || token.kind !== 'word' || OBLIQUE.has(token.lower) || token.lower === 'and') return null
    if (index > end && referenceAt(context, index) !== null) return index
    if (token.capital && index > end) return null
  }
  return null
}

/**
 * The subject before a verb: the reference that stands right before it, or before the words put in between. Undefined where the
 * clause shows no subject at all, null where its subject is nobody who is named: "a spokesman for *Ames* said".
 */
export function subjectBefore(context: SpeakerContext, verb: number): ReferentId | null | undefined {
  const { tokens } = context
  let at = verb - 1
  while (at >= 0 && isBetween(tokens[at])) at -= 1
  if (tokens[at]?.text === ')') at = beforeBracket(tokens, at)
  const token = tokens[at]
  if (token === undefined || crossesBlock(context, at + 1)) return undefined
  if (token.lower === 'and' || token.lower === 'but' || tokens[verb]?.lower.endsWith('ing') === true)
    return openingSubject(context, verb)
  if (token.text === ',') return beforeInsertion(context, at)
  const adjacent = referenceEnding(context, at + 1)
  if (adjacent !== null) return context.inside(adjacent.reference.from) ? undefined : headOf(context, adjacent)
  if (STOPS.has(token.text) || CLOSING.has(token.text) || token.kind === 'punctuation') return undefined
  return behindPhrase(context, at)
}

/** The token before a short bracket: "Ames *(pictured)* said". */
function beforeBracket(tokens: readonly Token[], close: number): number {
  for (let index = close - 1; index >= Math.max(0, close - 8); index -= 1)
    if (tokens[index]?.text === '(') return index - 1
  return close
}

function isBetween(token: Token | undefined): boolean {
  return token?.kind === 'word' && (BETWEEN.has(token.lower) || (token.lower.endsWith('ly') && !token.capital))
}

/** The reference itself, the name that it belongs to ("*Ames* of the Post"), or null where a noun governs it. */
function headOf(context: SpeakerContext, { reference, first }: Placed): ReferentId | null {
  const { tokens } = context
  const before = startOfPhrase(tokens, first)
  if (tokens[before]?.lower === 'as' && tokens[before - 1]?.lower === 'such') return null
  if (!OBLIQUE.has(tokens[before]?.lower ?? '')) return reference.referent
  const owner = referenceEnding(context, before)
  if (owner !== null && !isOwnerMark(tokens, owner.end)) return headOf(context, owner)
  // "In a letter to Bell Ames wrote": what opens the sentence with a preposition governs nobody behind it.
  return null
}

/** The index before a name's title, article and capitals. */
function startOfPhrase(tokens: readonly Token[], first: number): number {
  let at = first - 1
  while (at >= 0 && first - at < 6) {
    const token = tokens[at]
    if (token?.kind !== 'word' || OBLIQUE.has(token.lower)) break
    if (!token.capital && !ARTICLES.has(token.lower)) break
    at -= 1
  }
  return at
}

/** Behind a comma: "*Ames*, who met Bell, said", "Ames's lawyer, *Omar Fadel*, said", "*Ames*, 54, of Lund, said". */
function beforeInsertion(context: SpeakerContext, comma: number): ReferentId | null | undefined {
  const { tokens } = context
  const name = referenceEnding(context, comma)
  const opened = name === null ? undefined : tokens[startOfPhrase(tokens, name.first)]
  if (name !== null && opened?.text === ',' && describes(context, context.tokenAt(opened.from))) {
    return name.reference.referent
  }
  let unknown: null | undefined
  for (let index = comma - 1; index >= Math.max(0, comma - REACH); index -= 1) {
    const token = tokens[index]
    if (token === undefined || STOPS.has(token.text) || crossesBlock(context, index + 1)) return unknown
    if (CLOSING.has(token.text)) return unknown
    if (token.text !== ',') continue
    unknown = null
    const before = referenceEnding(context, index)
    if (before === null || context.inside(before.reference.from)) continue
    if (OBLIQUE.has(tokens[startOfPhrase(tokens, before.first)]?.lower ?? '')) continue
    return before.reference.referent
  }
  return unknown
}

/** Whether a noun phrase, and no name of a person, stands before a comma: "Ames's lawyer", "Her brother", "The mayor". */
function describes(context: SpeakerContext, comma: number): boolean {
  const before = context.tokens[comma - 1]
  if (before === undefined || before.kind !== 'word') return false
  const reference = referenceEnding(context, comma)?.reference
  return reference === undefined ? !before.capital : reference.form === 'role'
}

/** Over the prepositional phrases behind a subject: "*Ames* in a speech said"; a noun of its own is nobody: "the report said". */
function behindPhrase(context: SpeakerContext, last: number): ReferentId | null {
  const { tokens } = context
  for (let index = last; index >= Math.max(0, last - 8); index -= 1) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'punctuation' || crossesBlock(context, index + 1)) return null
    if (!OBLIQUE.has(token.lower)) continue
    const before = referenceEnding(context, index)
    if (before !== null && !context.inside(before.reference.from)) return headOf(context, before)
  }
  return null
}

/** The subject of the sentence's first clause, for a verb joined on: "*Ames* left the room and said", "…, saying". */
function openingSubject(context: SpeakerContext, verb: number): ReferentId | null {
  const { tokens } = context
  let found: Placed | null = null
  for (let index = verb - 1; index >= Math.max(0, verb - 2 * REACH); index -= 1) {
    const token = tokens[index]
    if (token === undefined || crossesBlock(context, index + 1)) break
    if (context.inside(token.from)) continue
    if (STOPS.has(token.text)) break
    const reference = referenceAt(context, index)
    if (reference === null || isOwnerMark(tokens, reference.end)) continue
    const before = startOfPhrase(tokens, index)
    if (!OBLIQUE.has(tokens[before]?.lower ?? '') && takesVerb(tokens, reference.end)) found = reference
  }
  return found?.reference.referent ?? null
}

/** Whether a verb can follow: a word in lower case that governs nothing, or words put in between. */
function takesVerb(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]
  return (
    next !== undefined && (next.text === ',' || (next.kind === 'word' && !next.capital && !OBLIQUE.has(next.lower)))
  )
}
