import {
  ALSO_PREPOSITIONS,
  COORDINATORS,
  DETERMINERS,
  NOT_VERBS,
  NOUN_OR_VERB,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './lexicon/closed-words.ts'
import { NAMING, NEEDS_OBJECT, NO_OBJECT, SAY } from './lexicon/verb-classes.ts'
import { readingAs, type VerbReading, verbReadings } from './lexicon/verb-forms.ts'
import type { NounPhrase, Unit, VerbGroup } from './types.ts'
import { isAuxiliary, readAuxiliaryGroup } from './verb-group.ts'
import { isAdverb } from './words.ts'

/** What stands before a place where a verb might begin. */
export interface VerbContext {
  readonly before: 'start' | 'phrase' | 'prep' | 'coord' | 'comma' | 'relative' | 'sub' | 'verb' | 'other'
  /** The phrase just before, perhaps the subject. */
  readonly subject: NounPhrase | null
  /** "the man that Ann Doe …": the object stands before the subject. */
  readonly objectRelative: boolean
  /** The clause has no finite verb yet. */
  readonly open: boolean
  /** The verb group before, for "was tried and convicted". */
  readonly last: VerbGroup | null
  /** Titles and headings, where every word may be capital. */
  readonly headline: boolean
}

/** How a single main verb stands at its place. */
export interface Placed {
  readonly reading: VerbReading
  readonly form: VerbGroup['form']
  readonly voice: VerbGroup['voice']
}

/** Reads the word at `at` as a main verb without auxiliary, where the grammar leaves room for one; null elsewhere. */
export function placeVerb(units: readonly Unit[], at: number, context: VerbContext): Placed | null {
  const unit = units[at]
  if (unit === undefined || unit.kind !== 'word') return null
  if (unit.capital && !context.headline && context.before !== 'start') return null
  const readings = verbReadings(unit.lower)
  if (readings.length === 0) return null
  const past = readings.find((reading) => reading.form === 'past')
  const participle = readings.find((reading) => reading.form === 'participle')
  if (past !== undefined || participle !== undefined) {
    const placed = placePast(units, at, context, past, participle)
    if (placed !== null) return placed
  }
  const ing = readings.find((reading) => reading.form === 'ing')
  if (ing !== undefined) return placeIng(units, at, context, ing)
  const s = readings.find((reading) => reading.form === 's')
  if (s !== undefined) return placePresent(units, at, context, s)
  const base = readings.find((reading) => reading.form === 'base')
  return base === undefined ? null : placePresent(units, at, context, base)
}

const finite = (reading: VerbReading): Placed => ({ reading, form: 'finite', voice: 'active' })
const passive = (reading: VerbReading): Placed => ({ reading, form: 'participle', voice: 'passive' })

function placePast(
  units: readonly Unit[],
  at: number,
  context: VerbContext,
  past: VerbReading | undefined,
  participle: VerbReading | undefined,
): Placed | null {
  const next = units[at + 1]
  if (context.before === 'verb' || context.before === 'other') return null
  if (context.before === 'start' || context.before === 'prep') {
    if (participle === undefined || context.before === 'prep') return null
    return isObjectStart(next) || isNominalNext(next) ? null : passive(participle)
  }
  if (past === undefined) return participle === undefined ? null : passive(participle)
  if (participle === undefined) return finite(past)
  if (NO_OBJECT.has(past.lemma) || context.objectRelative) return finite(past)
  const object = isObjectStart(next) || next?.lower === 'that' || isNominalNext(next)
  if (context.before === 'coord' || context.before === 'comma') {
    if (context.last?.voice === 'passive' && context.before === 'coord' && (!object || next?.kind === 'number'))
      return passive(participle)
    if (object && !NAMING.has(past.lemma)) return finite(past)
    return NEEDS_OBJECT.has(past.lemma) || (context.before === 'comma' && next?.lower === 'by')
      ? passive(participle)
      : finite(past)
  }
  if (context.before === 'sub') return object ? finite(past) : passive(participle)
  if (!context.open) return object && context.before !== 'phrase' ? null : passive(participle)
  if (NAMING.has(past.lemma)) return finiteAhead(units, at + 1) ? passive(participle) : finite(past)
  if (object) return finite(past)
  if (next?.lower === 'by' || NEEDS_OBJECT.has(past.lemma)) return passive(participle)
  return isPrepositional(next) && finiteAhead(units, at + 1) ? passive(participle) : finite(past)
}

function placeIng(units: readonly Unit[], at: number, context: VerbContext, reading: VerbReading): Placed | null {
  const next = units[at + 1]
  const placed: Placed = { reading, form: 'ing', voice: 'active' }
  if (context.before === 'start')
    return next !== undefined && next.kind === 'word' && isAuxiliary(next.lower) ? null : placed
  if (context.before === 'prep') return next?.lower === 'of' ? null : placed
  if (context.before === 'other') return null
  if (context.before === 'phrase' && context.subject !== null && isNounInIng(units, at, context.subject)) return null
  return placed
}

/** "witness tampering", "the Boston bombing": the -ing word is the head of the phrase before it. */
function isNounInIng(units: readonly Unit[], at: number, before: NounPhrase): boolean {
  const next = units[at + 1]
  const { head } = before
  if (head.kind === 'word' && (PRONOUNS.has(head.lower) || PLURAL.test(head.lower))) return false
  if (NOT_VERBS.has(units[at]?.lower ?? '')) return true
  if (head.kind === 'word' && before.determiner === null) return !isObjectStart(next)
  return !isObjectStart(next) && !isPrepositional(next) && before.determiner !== null
}

/** Bare forms and -s forms behind a subject: "prosecutors say", "Jury convicts Stone". */
function placePresent(units: readonly Unit[], at: number, context: VerbContext, reading: VerbReading): Placed | null {
  const next = units[at + 1]
  const { subject } = context
  if (context.before === 'coord')
    return context.last?.tense === 'present' && reading.form !== 'base' ? finite(reading) : null
  if (context.before === 'relative') return finite(reading)
  if (context.before !== 'phrase' || subject === null || !context.open) return null
  if (!agrees(subject, reading)) return null
  const pronoun = subject.units.length === 1 && SUBJECT_PRONOUNS.has(subject.head.lower)
  if (pronoun) return finite(reading)
  if (finiteAhead(units, at + 1)) return SAY.has(reading.lemma) && isObjectStart(next) ? finite(reading) : null
  const unit = units[at]
  const doubtful = unit !== undefined && (NOUN_OR_VERB.has(unit.lower) || NOUN_OR_VERB.has(reading.lemma))
  if (!doubtful) return finite(reading)
  if (isObjectStart(next) || next?.lower === 'that') return finite(reading)
  return subject.head.kind === 'name' && next !== undefined && (isPrepositional(next) || next.lower === 'guilty')
    ? finite(reading)
    : null
}

/** A singular subject takes the -s form; plurals and lists the bare form. */
function agrees(subject: NounPhrase, reading: VerbReading): boolean {
  const { head } = subject
  if (head.kind === 'name') return true
  if (['i', 'you', 'we', 'they'].includes(head.lower)) return reading.form === 'base'
  if (reading.form === 's') return !PLURAL.test(head.lower) || subject.conjuncts.length === 0
  return PLURAL.test(head.lower) || PLURALS.has(head.lower) || subject.conjuncts.length > 0
}

const PLURAL = /[^su]s$/
const PLURALS = new Set(
  'people men women children police media many some most few both all others those these lawmakers'.split(' '),
)

/** Whether something that can be an object begins here: a name, pronoun, determiner or figure. */
export function isObjectStart(unit: Unit | undefined): boolean {
  if (unit === undefined) return false
  if (unit.kind === 'name' || unit.kind === 'title' || unit.kind === 'number' || unit.kind === 'quote') return true
  if (unit.kind !== 'word') return false
  return DETERMINERS.has(unit.lower) || (PRONOUNS.has(unit.lower) && unit.lower !== 'who')
}

function isNominalNext(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind !== 'word') return false
  const { lower } = unit
  if (PREPOSITIONS.has(lower) || COORDINATORS.has(lower) || SUBORDINATORS.has(lower) || RELATIVES.has(lower))
    return false
  return !isAuxiliary(lower) && !isAdverb(lower) && lower !== 'to' && lower !== 'not' && !lower.startsWith("'")
}

function isPrepositional(unit: Unit | undefined): boolean {
  if (unit === undefined) return false
  return (
    unit.kind === 'date' ||
    (unit.kind === 'word' && (PREPOSITIONS.has(unit.lower) || unit.lower === 'to' || isAdverb(unit.lower)))
  )
}

const LOOK_AHEAD = 20

/** Whether an unmistakable finite verb follows before the next boundary. */
export function finiteAhead(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < Math.min(units.length, from + LOOK_AHEAD); at++) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'mark') return false
    if (unit.kind !== 'word') continue
    const { lower } = unit
    if (COORDINATORS.has(lower) || RELATIVES.has(lower) || lower === 'because' || lower === 'if') return false
    if (SUBORDINATORS.has(lower) && !ALSO_PREPOSITIONS.has(lower)) return false
    if (lower === 'to') continue
    if (isAuxiliary(lower))
      return readAuxiliaryGroup(units, at) !== null && !['be', 'been', 'being', 'having'].includes(lower)
    const past = readingAs(lower, 'past')
    if (past === undefined || isAfterDeterminer(units[at - 1])) continue
    if (readingAs(lower, 'participle') === undefined || NO_OBJECT.has(past.lemma) || SAY.has(past.lemma)) return true
  }
  return false
}

function isAfterDeterminer(unit: Unit | undefined): boolean {
  return unit !== undefined && (DETERMINERS.has(unit.lower) || unit.lower === "'s")
}
