import type { Reference, ReferentId, Token } from '../../model/annotation.ts'

/** How many tokens before and behind a quotation are searched for the one who speaks. */
export const REACH = 24

/** Marks that end a sentence. */
export const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ';', '!?', '?!', '…'])
export const OPENING: ReadonlySet<string> = new Set(['"', '“', '«', '„'])
export const CLOSING: ReadonlySet<string> = new Set(['"', '”', '»'])

/** A name behind one of these is not the subject of the verb that follows. */
const OBLIQUE: ReadonlySet<string> = new Set('of to with from by in at on for about against over than like'.split(' '))

/** An article as the search for speakers sees it. */
export interface SpeakerContext {
  readonly text: string
  readonly tokens: readonly Token[]
  /** References that can speak, in the order of the text. */
  readonly references: readonly Reference[]
  /** Index into the tokens of the first token at or after an offset. */
  tokenAt(offset: number): number
  /** The first reference that starts at or after an offset. */
  referenceAt(offset: number): number
  readonly inside: (offset: number) => boolean
}

/** The reference directly behind a verb, with its article or title: "said *Muller*", "said the *mayor*". */
export function subjectBehind(context: SpeakerContext, verb: number): ReferentId | null {
  const token = context.tokens[verb]
  if (token === undefined) return null
  for (let index = verb + 1; index <= verb + 8; index += 1) {
    const next = context.tokens[index]
    if (next === undefined || next.kind === 'punctuation' || OBLIQUE.has(next.lower)) break
    const reference = context.references[context.referenceAt(next.from)]
    if (reference?.from === next.from) return reference.referent
  }
  return null
}

/** The reference that is the subject of a verb: the nearest before it in the sentence that no preposition governs. */
export function subjectBefore(context: SpeakerContext, verb: number): ReferentId | null {
  const { tokens } = context
  const token = tokens[behindInsertion(tokens, verb)]
  if (token === undefined) return null
  for (let at = context.referenceAt(token.from) - 1; at >= 0; at -= 1) {
    const reference = context.references[at]
    if (reference === undefined || token.from - reference.to > 160) return null
    const index = context.tokenAt(reference.from)
    if (stopsBetween(context, index, verb)) return null
    if (context.inside(reference.from)) return null
    const before = leftOfPhrase(tokens, index)
    if (before === undefined || !OBLIQUE.has(before)) return reference.referent
  }
  return null
}

/** Where the words inserted between subject and verb begin: "Ames*, who met Bell,* said"; the verb itself where there are none. */
function behindInsertion(tokens: readonly Token[], verb: number): number {
  if (tokens[verb - 1]?.text !== ',') return verb
  for (let index = verb - 2; index >= Math.max(0, verb - REACH); index -= 1) {
    const token = tokens[index]
    if (token === undefined || STOPS.has(token.text) || CLOSING.has(token.text)) return verb
    if (token.text === ',') return index
  }
  return verb
}

function leftOfPhrase(tokens: readonly Token[], index: number): string | undefined {
  let at = index - 1
  while (at >= 0 && index - at < 6) {
    const token = tokens[at]
    if (token === undefined) return undefined
    const part =
      token.capital || ['the', 'a', 'an', 'former', 'then', 'his', 'her', 'their', 'its'].includes(token.lower)
    if (!part || OBLIQUE.has(token.lower)) return token.lower
    at -= 1
  }
  return undefined
}

function stopsBetween(context: SpeakerContext, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = context.tokens[index]
    if (token === undefined || STOPS.has(token.text) || (index > from && crossesBlock(context, index))) return true
  }
  return false
}

export function referenceWithin(context: SpeakerContext, from: number, to: number): ReferentId | null {
  const reference = context.references[context.referenceAt(from)]
  return reference !== undefined && reference.from <= to ? reference.referent : null
}

/** Whether a block ends between a token and the one before it. */
export function crossesBlock({ text, tokens }: Pick<SpeakerContext, 'text' | 'tokens'>, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (before === undefined || token === undefined || token.from - before.to < 2) return false
  return text.slice(before.to, token.from).includes('\n\n')
}

export function firstAtOrAfter(items: readonly { readonly from: number }[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
