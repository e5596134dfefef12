import { type Chunk, type ChunkState, contextOf } from './chunk-context.ts'
import { COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS, TO_PREPOSITION_AFTER } from './lexicon/closed-words.ts'
import { TAKES_CLAUSE } from './lexicon/verb-classes.ts'
import { readingAs } from './lexicon/verb-forms.ts'
import type { Unit } from './types.ts'
import { isAuxiliary } from './verb-group.ts'
import { isObjectStart } from './verb-place.ts'

export function toIsPreposition(chunks: readonly Chunk[]): boolean {
  const last = chunks.at(-1)
  if (last?.kind === 'phrase') return TO_PREPOSITION_AFTER.has(last.phrase.head.lower)
  if (last?.kind === 'adverb') return TO_PREPOSITION_AFTER.has(last.word)
  return (
    last?.kind === 'verb' &&
    ['sentence', 'link', 'relate', 'oppose', 'plead', 'compare'].includes(last.group.lemma) &&
    last.group.voice === 'passive'
  )
}

export function cutFunctionWord(units: readonly Unit[], at: number, state: ChunkState): number | null {
  const { chunks } = state
  const unit = units[at]
  if (unit === undefined) return null
  const { lower } = unit
  const range = { from: unit.from, to: unit.to }
  const before = contextOf(state).before
  if (COORDINATORS.has(lower)) {
    chunks.push({ kind: 'coord', word: lower, ...range })
    state.open = true
    return at + 1
  }
  if (lower === 'that') return cutThat(units, at, state)
  if (
    RELATIVES.has(lower) &&
    lower !== 'where' &&
    (before === 'phrase' || before === 'comma' || before === 'prep' || before === 'coord')
  ) {
    chunks.push({ kind: 'relative', word: lower, ...range })
    state.open = true
    return at + 1
  }
  if (PREPOSITIONS.has(lower) || lower === 'to') {
    chunks.push({ kind: 'prep', word: lower, ...range })
    if (SUBORDINATORS.has(lower)) state.open = true
    return at + 1
  }
  if (SUBORDINATORS.has(lower)) {
    chunks.push({ kind: 'sub', word: lower, ...range })
    state.open = true
    return at + 1
  }
  return null
}

/** "that" opens a clause, a relative clause, or is a determiner. */
function cutThat(units: readonly Unit[], at: number, state: ChunkState): number | null {
  const { chunks } = state
  const unit = units[at]
  const last = chunks.at(-1)
  if (unit === undefined) return null
  const range = { from: unit.from, to: unit.to }
  const next = units[at + 1]
  const verbNext =
    next?.kind === 'word' && (isAuxiliary(next.lower) || readingAs(next.lower, 'past', 's') !== undefined)
  if (last?.kind === 'phrase' && verbNext) {
    chunks.push({ kind: 'relative', word: 'that', ...range })
    state.open = true
    return at + 1
  }
  const takesClause = last?.kind === 'verb' && (TAKES_CLAUSE.has(last.group.lemma) || isObjectStart(next))
  const afterNoun = last?.kind === 'phrase' || last?.kind === 'coord' || last?.kind === 'date' || last?.kind === 'mark'
  if (takesClause || (afterNoun && next !== undefined && next.kind !== 'mark')) {
    chunks.push({ kind: 'sub', word: 'that', ...range })
    state.open = true
    return at + 1
  }
  return null
}
