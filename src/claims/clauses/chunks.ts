import type { ReadGroup } from './auxiliaries.ts'
import { type Chunk, type ChunkState, contextOf, subjectBefore } from './chunk-context.ts'
import { cutFunctionWord, toIsPreposition } from './function-words.ts'
import { LONG_PREPOSITIONS_BY_FIRST, NEGATORS } from './lexicon/closed-words.ts'
import { ROLE_NOUNS } from './lexicon/role-nouns.ts'
import { readNounPhrase } from './noun-phrase.ts'
import type { NounPhrase, Unit } from './types.ts'
import { isAuxiliary, readAuxiliaryGroup, readInfinitive, singleGroup } from './verb-group.ts'
import { placeVerb, type VerbContext } from './verb-place.ts'
import { isAdverb } from './words.ts'

const DEGREES = new Set(['more', 'most', 'less', 'least', 'very', 'so', 'too', 'much', 'far'])

/** Cuts units into chunks: phrases, verb groups, prepositions, connecting words, marks. Every step goes on by a unit at least. */
export function cutChunks(units: readonly Unit[], headline: boolean): Chunk[] {
  const state: ChunkState = { chunks: [], open: true, last: null, headline }
  for (let at = 0; at < units.length; ) at = Math.max(at + 1, cutOne(units, at, state))
  return state.chunks
}

function cutOne(units: readonly Unit[], at: number, state: ChunkState): number {
  const unit = units[at]
  if (unit === undefined) return at + 1
  const { chunks } = state
  const range = { from: unit.from, to: unit.to }
  if (unit.kind === 'mark') {
    chunks.push({ kind: 'mark', word: unit.lower, ...range })
    if (unit.lower !== ',' && unit.lower !== '/') state.open = true
    return at + 1
  }
  const long = LONG_PREPOSITIONS_BY_FIRST.get(unit.lower)?.find((words) =>
    words.every((word, offset) => units[at + offset]?.lower === word),
  )
  if (long !== undefined) {
    chunks.push({ kind: 'prep', word: long.join(' '), from: unit.from, to: units[at + long.length - 1]?.to ?? unit.to })
    return at + long.length
  }
  const degree = DEGREES.has(unit.lower) && isAdverb(units[at + 1]?.lower ?? '')
  const group = degree ? null : readGroup(units, at, state)
  if (degree) {
    chunks.push({ kind: 'adverb', word: unit.lower, ...range })
    return at + 1
  }
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
  const whole = readNounPhrase(units, at, isVerb)
  const read =
    whole !== null && endsInHolder(chunks, whole.phrase)
      ? readNounPhrase(units.slice(0, whole.end - 1), at, isVerb)
      : whole
  if (read !== null) {
    chunks.push({ kind: 'phrase', phrase: read.phrase, from: read.phrase.from, to: read.phrase.to })
    return read.end
  }
  if (unit.kind === 'date' && unit.date !== null) chunks.push({ kind: 'date', date: unit.date, ...range })
  else if (unit.kind === 'word') chunks.push({ kind: 'adverb', word: unit.lower, ...range })
  return at + 1
}

function readGroup(units: readonly Unit[], at: number, state: ChunkState): ReadGroup | null {
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
    if (units[verb]?.kind !== 'word' || (!isAdverb(lower) && !NEGATORS.has(lower))) break
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

/** "Speaker of *the House Paul Ryan*", "whose *sentence Ann Doe* commuted": the name is no part of the phrase before it. */
function endsInHolder(chunks: readonly Chunk[], phrase: NounPhrase): boolean {
  const [office, of] = chunks.slice(-2)
  const last = chunks.at(-1)
  if (last?.kind === 'relative' && last.word === 'whose')
    return phrase.units.length > 1 && phrase.units.at(-1)?.name != null
  if (office?.kind !== 'phrase' || of?.kind !== 'prep' || of.word !== 'of') return false
  if (phrase.head.name?.kind !== 'person' || phrase.units.length < 2 || phrase.units.at(-1) !== phrase.head)
    return false
  return office.phrase.head.kind === 'word' && ROLE_NOUNS.has(office.phrase.head.lower)
}
