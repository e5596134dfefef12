import type { QuoteMention, Reference, ReferentId, Sentence } from '../../model/annotation.ts'
import type { KnowledgeBase } from '../../model/knowledge.ts'
import { firstAtOrAfter } from '../../text/sorted.ts'
import { PRONOUNS } from '../lexicon/pronouns.ts'
import type { Scan } from '../scan.ts'
import { createFocus, type Focus, type FocusMention, mentionsOf, toMention } from './focus.ts'
import { pronounReference, resolvePronoun } from './pronouns.ts'
import type { NamedReferents } from './referents.ts'
import { resolveRole, rolePhraseAt } from './roles.ts'
import { isThingPronoun, resolveThing } from './things.ts'

/** How many sentences back "the president" may take somebody up. */
const ROLE_REACH = 3
/** How many names of a sentence are looked at for one pronoun. */
const WINDOW = 40
const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself', "i'm", "i've", "i'd", "i'll"])

export interface ResolveOptions {
  readonly scan: Scan
  readonly named: NamedReferents
  readonly quotes: readonly QuoteMention[]
  readonly knowledge: KnowledgeBase
}

interface State extends ResolveOptions {
  readonly focus: Focus
  /** All mentions so far, in the order of the text. */
  readonly past: FocusMention[]
}

/** Finds whom pronouns and role words outside of quoted speech point at. What is not clear is left out. */
export function resolveNarration(options: ResolveOptions): Reference[] {
  return resolve(options, [], (quote) => quote < 0)
}

/**
 * Finds whom pronouns in quoted speech point at: "I" is the speaker, "he" is somebody else. `narration` are the references that
 * were found outside of it.
 */
export function resolveSpeech(options: ResolveOptions, narration: readonly Reference[]): Reference[] {
  return resolve(options, narration, (quote) => quote >= 0)
}

function resolve(
  options: ResolveOptions,
  known: readonly Reference[],
  isWanted: (quote: number) => boolean,
): Reference[] {
  const { scan, named, quotes } = options
  const state: State = { ...options, focus: createFocus(scan, named.referents), past: [] }
  const speech = quotes.filter(({ use, depth }) => use === 'speech' && depth === 1)
  const mentions = mentionsOf(scan, [...named.references, ...known], (offset) => quoteAround(speech, offset))
  const found: Reference[] = []
  let next = 0
  for (const sentence of scan.sentences) {
    const start = next
    while (next < mentions.length && mentions[next]?.sentence === sentence.index) next += 1
    const own = mentions.slice(start, next)
    let passed = 0
    for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
      const token = scan.tokens[index]
      if (token?.kind !== 'word') continue
      for (; passed < own.length && (own[passed]?.firstToken ?? index) < index; passed += 1) note(state, own[passed])
      const quote = quoteAround(speech, token.from)
      if (!isWanted(quote)) continue
      const reference = refer(state, sentence, index, {
        quote,
        speaker: speech[quote]?.speaker ?? null,
        own: around(own, passed),
      })
      if (reference === null) continue
      found.push(reference)
      note(state, toMention(scan, reference, quote))
    }
    for (; passed < own.length; passed += 1) note(state, own[passed])
  }
  return found
}

/** The names of a sentence around the one that comes next: all of them, but for monstrous sentences. */
function around(own: readonly FocusMention[], next: number): readonly FocusMention[] {
  return own.length > WINDOW ? own.slice(Math.max(0, next - 2), next + WINDOW) : own
}

function note({ focus, past }: State, mention: FocusMention | undefined): void {
  if (mention === undefined) return
  focus.add(mention)
  past.push(mention)
}

/** Where a pronoun stands. */
interface Place {
  /** Index of the quotation, or -1. */
  readonly quote: number
  readonly speaker: ReferentId | null
  /** The names of its sentence. */
  readonly own: readonly FocusMention[]
}

/** The reference that a token makes or begins, or null. */
function refer(state: State, sentence: Sentence, index: number, place: Place): Reference | null {
  const { scan, named } = state
  const token = scan.tokens[index]
  if (token === undefined) return null
  const { quote, speaker, own } = place
  if (quote >= 0 && FIRST_PERSON.has(token.lower)) {
    if (speaker === null || named.referents[speaker]?.kind !== 'person') return null
    return pronounReference(token, sentence, speaker)
  }
  const pronoun = PRONOUNS.get(token.lower)
  if (pronoun !== undefined) {
    const context = { scan, referents: named.referents, focus: state.focus, quote, excluded: speaker, own }
    const referent = resolvePronoun(context, sentence, index, pronoun)
    return referent === null ? null : pronounReference(token, sentence, referent)
  }
  if (quote < 0 && isThingPronoun(scan.tokens, index)) {
    const referent = resolveThing(state.past, named.referents, sentence)
    return referent === null ? null : pronounReference(token, sentence, referent)
  }
  return referByRole(state, sentence, index, own)
}

function referByRole(state: State, sentence: Sentence, index: number, own: readonly FocusMention[]): Reference | null {
  const { scan, named, knowledge } = state
  const role = rolePhraseAt(scan.tokens, sentence, index)
  const first = scan.tokens[index]
  const last = role === null ? undefined : scan.tokens[role.endToken - 1]
  if (role === null || first === undefined || last === undefined) return null
  // "the Foundation" is a name where the article has it as one.
  if (own.some((name) => name.firstToken < role.endToken && name.endToken > index)) return null
  const on = scan.document.published?.date ?? null
  const referent = resolveRole(role, recent(state, sentence.index), named.referents, knowledge, on)
  return referent === null ? null : { from: first.from, to: last.to, sentence: sentence.index, form: 'role', referent }
}

function recent({ past }: State, sentence: number): ReadonlySet<ReferentId> {
  const found = new Set<ReferentId>()
  for (let index = past.length - 1; index >= Math.max(0, past.length - WINDOW); index -= 1) {
    const mention = past[index]
    if (mention === undefined || sentence - mention.sentence > ROLE_REACH) break
    found.add(mention.referent)
  }
  return found
}

/** The index of the quotation around an offset, or -1. */
function quoteAround(speech: readonly QuoteMention[], offset: number): number {
  const index = firstAtOrAfter(speech, offset + 1) - 1
  return offset < (speech[index]?.to ?? 0) ? index : -1
}
