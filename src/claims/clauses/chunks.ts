import type { DateMention } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import {
  COORDINATORS,
  LONG_PREPOSITIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TO_PREPOSITION_AFTER,
} from './lexicon/closed-words.ts'
import { TAKES_CLAUSE } from './lexicon/verb-classes.ts'
import { readingAs } from './lexicon/verb-forms.ts'
import { isAdverb, readNounPhrase } from './noun-phrase.ts'
import type { NounPhrase, Unit, VerbGroup } from './types.ts'
import { isAuxiliary, type ReadGroup, readAuxiliaryGroup, readInfinitive, singleGroup } from './verb-group.ts'
import { isObjectStart, placeVerb, type VerbContext } from './verb-place.ts'

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

interface State {
  readonly chunks: Chunk[]
  open: boolean
  last: VerbGroup | null
  readonly headline: boolean
}

/** Cuts units into chunks: phrases, verb groups, prepositions, connecting words, marks. Every step goes on by a unit at least. */
export function cutChunks(units: readonly Unit[], headline: boolean): Chunk[] {
  const state: State = { chunks: [], open: true, last: null, headline }
  for (let at = 0; at < units.length; ) at = Math.max(at + 1, cutOne(units, at, state))
  return state.chunks
}

function cutOne(units: readonly Unit[], at: number, state: State): number {
  const unit = units[at]
  if (unit === undefined) return at + 1
  const { chunks } = state
  const range = { from: unit.from, to: unit.to }
  if (unit.kind === 'mark') {
    chunks.push({ kind: 'mark', word: unit.lower, ...range })
    if (unit.lower !== ',' && unit.lower !== '/') state.open = true
    return at + 1
  }
  const long = LONG_PREPOSITIONS.find((words) => words.every((word, offset) => units[at + offset]?.lower === word))
  if (long !== undefined) {
    chunks.push({ kind: 'prep', word: long.join(' '), from: unit.from, to: units[at + long.length - 1]?.to ?? unit.to })
    return at + long.length
  }
  const group = readGroup(units, at, state)
  if (group !== null) {
    chunks.push({ kind: 'verb', group: group.group, from: group.group.from, to: group.group.to })
    if (group.group.form === 'finite') {
      state.open = false
      state.last = group.group
    } else state.last = group.group
    return group.end
  }
  if (unit.kind === 'word') {
    const end = cutFunctionWord(units, at, state)
    if (end !== null) return end
  }
  const context = contextOf(state)
  const isVerb = (place: number, determined: boolean): boolean => startsVerb(units, place, context, determined)
  const read = readNounPhrase(units, at, isVerb)
  if (read !== null) {
    chunks.push({ kind: 'phrase', phrase: read.phrase, from: read.phrase.from, to: read.phrase.to })
    return read.end
  }
  if (unit.kind === 'date' && unit.date !== null) chunks.push({ kind: 'date', date: unit.date, ...range })
  else if (unit.kind === 'word') chunks.push({ kind: 'adverb', word: unit.lower, ...range })
  return at + 1
}

/** The context of the next chunk, from the chunks so far. */
function contextOf(state: State): VerbContext {
  let subject: NounPhrase | null = null
  let before: VerbContext['before'] = 'start'
  for (let at = state.chunks.length - 1; at >= 0; at--) {
    const chunk = state.chunks[at]
    if (chunk === undefined) break
    if (chunk.kind === 'adverb' || chunk.kind === 'date') continue
    if (chunk.kind === 'phrase') {
      before = 'phrase'
      subject = chunk.phrase
    } else if (chunk.kind === 'mark')
      before = chunk.word === ',' || chunk.word === '—' || chunk.word === ')' ? 'comma' : 'start'
    else before = chunk.kind
    break
  }
  return { before, subject, open: state.open, last: state.last, headline: state.headline }
}

function readGroup(units: readonly Unit[], at: number, state: State): ReadGroup | null {
  const unit = units[at]
  if (unit === undefined || unit.kind !== 'word') return null
  const context = contextOf(state)
  if (unit.lower === 'to' || (unit.lower === 'not' && units[at + 1]?.lower === 'to')) {
    return toIsPreposition(state.chunks) ? null : readInfinitive(units, at)
  }
  if (context.before === 'prep' && unit.lower !== 'having' && unit.lower !== 'being')
    return readSingle(units, at, context)
  const auxiliary = readAuxiliaryGroup(units, at)
  if (auxiliary !== null) {
    const first = units[at]?.lower
    if (first !== 'being' && first !== 'having') return auxiliary
    return { ...auxiliary, group: { ...auxiliary.group, form: 'ing', tense: 'none' } }
  }
  return readSingle(units, at, context)
}

/** A main verb without auxiliary, perhaps with adverbs before it. */
function readSingle(units: readonly Unit[], at: number, context: VerbContext): ReadGroup | null {
  let verb = at
  for (let lower = units[verb]?.lower; lower !== undefined && verb < at + 3; lower = units[verb]?.lower) {
    if (units[verb]?.kind !== 'word' || (!isAdverb(lower) && lower !== 'never' && lower !== 'not')) break
    verb++
  }
  const placed = placeVerb(units, verb, context)
  return placed === null ? null : singleGroup(units, at, verb, placed.reading, placed.form, placed.voice)
}

function startsVerb(units: readonly Unit[], at: number, context: VerbContext, determined: boolean): boolean {
  const unit = units[at]
  if (unit === undefined || unit.kind !== 'word') return false
  if (isAuxiliary(unit.lower)) return true
  const subject = subjectBefore(units, at, determined ? 'the' : null)
  return placeVerb(units, at, { ...context, before: 'phrase', subject }) !== null
}

/** A stand-in for the phrase that ends before `at`, enough to tell whether a verb agrees with it. */
function subjectBefore(units: readonly Unit[], at: number, determiner: string | null): NounPhrase | null {
  const head = units[at - 1]
  if (head === undefined || head.kind === 'mark') return null
  return {
    from: head.from,
    to: head.to,
    units: [head],
    head,
    determiner,
    possessor: null,
    negated: false,
    preps: [],
    appositions: [],
    apposedTo: null,
    conjuncts: [],
    dates: [],
    bracket: null,
    host: null,
  }
}

function toIsPreposition(chunks: readonly Chunk[]): boolean {
  const last = chunks.at(-1)
  if (last?.kind === 'phrase') return TO_PREPOSITION_AFTER.has(last.phrase.head.lower)
  if (last?.kind === 'adverb') return TO_PREPOSITION_AFTER.has(last.word)
  return (
    last?.kind === 'verb' &&
    ['sentence', 'link', 'relate', 'oppose', 'plead', 'compare'].includes(last.group.lemma) &&
    last.group.voice === 'passive'
  )
}

function cutFunctionWord(units: readonly Unit[], at: number, state: State): number | null {
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
function cutThat(units: readonly Unit[], at: number, state: State): number | null {
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
