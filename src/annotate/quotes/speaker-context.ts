import type { Reference, Token } from '../../model/annotation.ts'
import { firstAtOrAfter } from '../../text/sorted.ts'

/** How many tokens before and behind a quotation are searched for the one who speaks. */
export const REACH = 24

/** Marks that end a sentence. */
export const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ';', '!?', '?!', '…'])
export const OPENING: ReadonlySet<string> = new Set(['"', '“', '«', '„'])
export const CLOSING: ReadonlySet<string> = new Set(['"', '”', '»'])

/** An article as the search for speakers sees it. */
export interface SpeakerContext {
  readonly text: string
  readonly tokens: readonly Token[]
  /** References that can speak, in the order of the text. */
  readonly references: readonly Reference[]
  /** Index into the tokens of the first token at or after an offset. */
  tokenAt(offset: number): number
  /** Whether an offset lies inside quoted speech. */
  readonly inside: (offset: number) => boolean
}

/** A reference with its place among the tokens, half-open. */
export interface Placed {
  readonly reference: Reference
  readonly first: number
  readonly end: number
}

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our'])

/** The reference that starts at a token; "her" in "her brother" is none. */
export function referenceAt(context: SpeakerContext, index: number): Placed | null {
  const token = context.tokens[index]
  if (token === undefined || POSSESSIVES.has(token.lower)) return null
  const reference = context.references[firstAtOrAfter(context.references, token.from)]
  return reference?.from === token.from ? placed(context, reference) : null
}

/** The reference that ends with the token before `end`. */
export function referenceEnding(context: SpeakerContext, end: number): Placed | null {
  const last = context.tokens[end - 1]
  if (last === undefined || POSSESSIVES.has(last.lower)) return null
  const reference = context.references[firstAtOrAfter(context.references, last.to) - 1]
  return reference !== undefined && reference.to <= last.to && reference.to > last.from
    ? placed(context, reference)
    : null
}

function placed(context: SpeakerContext, reference: Reference): Placed {
  const first = context.tokenAt(reference.from)
  let end = first + 1
  while ((context.tokens[end]?.from ?? reference.to) < reference.to) end += 1
  return { reference, first, end }
}

/** Whether a block ends between a token and the one before it. */
export function crossesBlock({ text, tokens }: Pick<SpeakerContext, 'text' | 'tokens'>, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (before === undefined || token === undefined || token.from - before.to < 2) return false
  return text.slice(before.to, token.from).includes('\n\n')
}

/** Whether a token is the ending 's or the apostrophe of a plural owner. */
export function isOwnerMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  return token.lower === "'s" || ((token.text === '’' || token.text === "'") && tokens[index - 1]?.to === token.from)
}
