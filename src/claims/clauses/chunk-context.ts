import type { DateMention } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import { TAKES_CLAUSE } from './lexicon/verb-classes.ts'
import { phraseOf } from './noun-phrase.ts'
import type { NounPhrase, Unit, VerbGroup } from './types.ts'
import type { VerbContext } from './verb-place.ts'

/** What clauses are built from. */
export type Chunk = Range &
  (
    | { readonly kind: 'phrase'; readonly phrase: NounPhrase }
    | { readonly kind: 'verb'; readonly group: VerbGroup }
    | { readonly kind: 'prep'; readonly word: string }
    | { readonly kind: 'sub'; readonly word: string }
    | { readonly kind: 'relative'; readonly word: string }
    | { readonly kind: 'coord'; readonly word: string }
    | { readonly kind: 'mark'; readonly word: string }
    | { readonly kind: 'date'; readonly date: DateMention }
    | { readonly kind: 'adverb'; readonly word: string }
  )

export interface ChunkState {
  readonly chunks: Chunk[]
  open: boolean
  last: VerbGroup | null
  readonly headline: boolean
}

/** The context of the next chunk, from the chunks so far. */
export function contextOf(state: ChunkState): VerbContext {
  let subject: NounPhrase | null = null
  let before: VerbContext['before'] = 'start'
  let { open } = state
  let objectRelative = false
  for (let at = state.chunks.length - 1; at >= 0; at--) {
    const chunk = state.chunks[at]
    if (chunk === undefined) break
    if (chunk.kind === 'adverb' || chunk.kind === 'date') continue
    if (chunk.kind === 'prep' && state.chunks[at + 1]?.kind === 'date') continue
    if (chunk.kind === 'phrase') {
      before = 'phrase'
      subject = chunk.phrase
      const verb = state.chunks[at - 1]
      // "said Stone lied": the phrase behind such a verb may be the subject of a clause of its own.
      open ||= verb?.kind === 'verb' && TAKES_CLAUSE.has(verb.group.lemma)
      open ||= verb?.kind === 'mark' && verb.word === ','
      objectRelative = verb?.kind === 'relative' || (verb?.kind === 'phrase' && isWhose(state.chunks[at - 2]))
    } else if (chunk.kind === 'mark')
      before = chunk.word === ',' || chunk.word === '—' || chunk.word === ')' ? 'comma' : 'start'
    else before = chunk.kind === 'relative' && chunk.word === 'whose' ? 'other' : chunk.kind
    break
  }
  return { before, subject, open, objectRelative, last: state.last, headline: state.headline }
}

/** A stand-in for the phrase that ends before `at`, enough to tell whether a verb agrees with it. */
export function subjectBefore(units: readonly Unit[], at: number, determiner: string | null): NounPhrase | null {
  const head = units[at - 1]
  if (head === undefined || head.kind === 'mark') return null
  return phraseOf(head, determiner)
}

function isWhose(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'relative' && chunk.word === 'whose'
}
