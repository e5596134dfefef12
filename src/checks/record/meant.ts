import type { Referent } from '../../model/annotation.ts'
import type { CheckContext } from '../../model/check.ts'
import type { Argument } from '../../model/claim.ts'
import type { Entity, EntityKind } from '../../model/knowledge.ts'
import type { Range } from '../../model/span.ts'
import type { UnverifiedReason } from '../../model/verdict.ts'
import { LONGEST_NAME, referencesFrom, sentenceAt, startingIn } from '../in-range.ts'

/** What an argument means, as far as the record knows. */
export type Meant = { readonly entity: Entity; readonly certain: boolean } | { readonly reason: UnverifiedReason }

/** The words of an argument, without the line ends of the text. */
export function textOf({ range }: Argument, { article }: CheckContext): string {
  return article.text.slice(range.from, range.to).replace(/\s+/g, ' ')
}

export function referentOf(argument: Argument, { article }: CheckContext): Referent | null {
  return argument.kind === 'referent' ? (article.referents[argument.referent] ?? null) : null
}

/** Whether the words of an argument are the name of what they mean, rather than a pronoun or a role. */
export function isNamed(argument: Argument, { article }: CheckContext): boolean {
  const { from, to } = argument.range
  return referencesFrom(article, { from, to }).some(
    (one) => one.to <= to && one.form !== 'pronoun' && one.form !== 'role' && one.form !== 'first-name',
  )
}

/** The one recorded thing that an argument means. It is certain where it is named and the name is right to the letter. */
export function whatIsMeant(argument: Argument, context: CheckContext): Meant {
  const referent = referentOf(argument, context)
  if (referent === null) return { reason: 'too-vague' }
  if (referent.link.status === 'none') return { reason: 'unknown-entity' }
  if (referent.link.status === 'ambiguous') return { reason: 'ambiguous' }
  const { entity, match } = referent.link.candidate
  if (mayBePart(entity) && isPart(argument, context)) return { reason: 'ambiguous' }
  return { entity, certain: isNamed(argument, context) && (match.kind === 'exact' || match.kind === 'part') }
}

const EDGES = /^[\s"“”‘’',.;:()]+|[\s"“”‘’',.;:()]+$/gu
const ARTICLE = /^(?:the|an?) /i

/** Works that are named without quotation marks. */
const UNQUOTED = new Set(['report', 'speech', 'newspaper'])

/** All that an argument can mean: what its name is linked to, or the recorded things that bear its words as a name. */
export function candidatesFor(argument: Argument, kinds: readonly EntityKind[], context: CheckContext): Entity[] {
  const referent = referentOf(argument, context)
  const { link } = referent ?? { link: null }
  const linked = link?.status === 'linked' ? [link.candidate] : link?.status === 'ambiguous' ? [...link.candidates] : []
  const words = textOf(argument, context).replace(EDGES, '')
  if (argument.kind === 'words' && argument.gender !== undefined) return []
  const named = [words, words.replace(ARTICLE, '')].flatMap((text) =>
    text === '' ? [] : context.knowledge.named(text).filter(({ match }) => match.kind === 'exact'),
  )
  const found = new Map<string, Entity>()
  const isSetOff = lazily(() => referent !== null || isQuoted(argument, context))
  const isInName = lazily(() => isPart(argument, context))
  for (const { entity } of [...linked, ...named])
    if (
      kinds.includes(entity.kind) &&
      !(mayBePart(entity) && isInName()) &&
      (entity.kind !== 'work' || UNQUOTED.has(entity.type ?? '') || isSetOff())
    )
      found.set(entity.id, entity)
  return [...found.values()]
}

/** Works something out once, when it is asked for. */
function lazily(work: () => boolean): () => boolean {
  let known: boolean | null = null
  return () => {
    known ??= work()
    return known
  }
}

function mayBePart({ kind }: Entity): boolean {
  return kind === 'place' || kind === 'work'
}

/** Whether the words are part of a longer name: "Portuguese *Guinea*", "Christmas *Island*", "*The Trial* of Lucullus". */
function isPart({ range }: Argument, { article }: CheckContext): boolean {
  const { text } = article
  if (/^(?: of(?: the)? \p{Lu}| \d)/u.test(text.slice(range.to, range.to + 9))) return true
  const before = /(?:^|[^\p{L}\p{N}])(\p{Lu}\p{L}+) $/u.exec(text.slice(Math.max(0, range.from - 24), range.from))
  const word = before?.[1]
  if (word === undefined) return false
  const from = range.from - 1 - word.length
  if (sentenceAt(article, from)?.from !== from) return true
  const around = { from: from - LONGEST_NAME, to: from + 1 }
  const endsThere = ({ to }: Range): boolean => to === range.from - 1
  return startingIn(article.dates, around).some(endsThere) || startingIn(article.names, around).some(endsThere)
}

/** Those of some candidates that readers would think of first: Athens in Greece, not the one in Georgia. */
export function likeliest(candidates: readonly Entity[]): Entity[] {
  const best = Math.max(...candidates.map(({ fame }) => fame))
  return candidates.filter(({ fame }) => fame >= best - 1)
}

/** Whether quotation marks or slanted type set the words off: "It" is a novel, it is not. */
function isQuoted({ range }: Argument, { article }: CheckContext): boolean {
  return (
    article.quotes.some(({ inner }) => inner.from <= range.from && range.to <= inner.to) ||
    article.inlines.some(({ kind, from, to }) => kind === 'emphasis' && from <= range.from && range.to <= to)
  )
}
