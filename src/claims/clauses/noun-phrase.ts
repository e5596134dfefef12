import {
  ADJECTIVES,
  DETERMINERS,
  LONE_DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREDICATIVE,
  PRONOUNS,
} from './lexicon/closed-words.ts'
import { ROLE_NOUNS } from './lexicon/role-nouns.ts'
import type { NounPhrase, Unit } from './types.ts'
import { isAdverb, isFunctionWord } from './words.ts'

const NEGATIVE_DETERMINERS = new Set(['no', 'not', 'neither', 'never', 'nor'])

/** Whether a verb group begins at a unit, behind a complete phrase; `determined`: the phrase has a determiner or possessor. */
type IsVerb = (at: number, determined: boolean) => boolean

interface Building {
  readonly units: Unit[]
  determiner: string | null
  possessor: NounPhrase | null
  negated: boolean
  /** The last unit that can be the head, if any yet. */
  head: Unit | null
}

/** A noun phrase as read, with where it ends. */
export interface ReadPhrase {
  readonly phrase: NounPhrase
  readonly end: number
}

/**
 * Reads the noun phrase that starts at `from`; null where none does.
 */
export function readNounPhrase(units: readonly Unit[], from: number, isVerb: IsVerb): ReadPhrase | null {
  let state: Building = { units: [], determiner: null, possessor: null, negated: false, head: null }
  let at = from
  for (; at < units.length; at++) {
    const unit = units[at]
    if (unit === undefined) break
    if (isPossessiveEnding(unit) && state.head !== null) {
      const owner = finish(state)
      if (owner === null) break
      state = { units: [...owner.units, unit], determiner: null, possessor: owner, negated: false, head: null }
      continue
    }
    if (!takes(units, at, state, isVerb)) break
    state.units.push(unit)
    if (unit.kind === 'word' && PRONOUNS.has(unit.lower)) {
      state.head = unit
      at++
      break
    }
  }
  const phrase = finish(state)
  return phrase === null ? null : { phrase, end: at }
}

function isPossessiveEnding(unit: Unit): boolean {
  return unit.lower === "'s" || unit.lower === "'"
}

/** Whether the unit belongs to the phrase; notes determiner, negation and head in `state`. */
function takes(units: readonly Unit[], at: number, state: Building, isVerb: IsVerb): boolean {
  const unit = units[at]
  if (unit === undefined || unit.kind === 'mark') return false
  const begun = state.units.length > 0
  if (unit.kind === 'name' || unit.kind === 'quote') {
    const before = state.units.at(-1)
    const open = state.determiner !== null || state.possessor !== null
    if (before?.kind === 'name' && unit.kind === 'name' && (!open || unit.name?.kind === 'person')) return false
    if (before?.kind === 'quote' && before.quote?.use === 'speech') return false
    if (unit.kind === 'quote' && unit.quote?.use === 'speech' && state.head !== null) return false
    state.head = unit
    return true
  }
  if (unit.kind === 'title') return state.head === null
  if (unit.kind === 'date') return takesDate(units, at, state)
  if (unit.kind === 'number') {
    if (unit.figure !== null || state.head === null) state.head = unit
    return true
  }
  const { lower } = unit
  if (PRONOUNS.has(lower)) return !begun
  if (DETERMINERS.has(lower) && !(begun && state.head !== null)) {
    if (lower === 'that' && isVerb(at + 1, false)) return false
    if (NEGATIVE_DETERMINERS.has(lower)) state.negated = true
    state.determiner = lower
    if (LONE_DETERMINERS.has(lower)) state.head = null
    return true
  }
  if (NEGATIVE_DETERMINERS.has(lower) && !begun) {
    state.negated = true
    return true
  }
  if (state.head !== null && PREDICATIVE.has(lower)) return false
  if (isFunctionWord(lower) || DETERMINERS.has(lower)) return false
  if (isAdverb(lower)) return state.head === null && begun && isNominal(units[at + 1])
  const full = state.head?.name?.kind === 'person' && state.head.lower.includes(' ')
  if (full && ROLE_NOUNS.has(lower)) return false
  if (state.head !== null && isVerb(at, state.determiner !== null || state.possessor !== null)) return false
  state.head = ADJECTIVES.has(lower) && isNominal(units[at + 1]) ? state.head : unit
  return true
}

/** A date inside a phrase: "the 2018 summit", "Friday's vote". */
function takesDate(units: readonly Unit[], at: number, state: Building): boolean {
  const next = units[at + 1]
  if (next !== undefined && isPossessiveEnding(next)) {
    state.head = units[at] ?? null
    return true
  }
  const open = state.determiner !== null || state.possessor !== null
  return open && isNominal(next)
}

function isNominal(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind === 'mark') return false
  if (unit.kind !== 'word') return true
  return (
    !isFunctionWord(unit.lower) &&
    !PRONOUNS.has(unit.lower) &&
    !DETERMINERS.has(unit.lower) &&
    !isPossessiveEnding(unit)
  )
}

function finish(state: Building): NounPhrase | null {
  const last = state.units.at(-1)
  const first = state.units[0]
  if (first === undefined || last === undefined) return null
  const alone = state.head === null
  if (alone && last.kind === 'word' && DETERMINERS.has(last.lower) && !LONE_DETERMINERS.has(last.lower)) return null
  if (alone && (NEGATIVE_DETERMINERS.has(last.lower) || isPossessiveEnding(last))) return null
  const lead = state.possessor === null && state.determiner !== null && POSSESSIVE_PRONOUNS.has(state.determiner)
  const pronoun = lead ? state.units.find((unit) => unit.lower === state.determiner) : undefined
  return {
    from: first.from,
    to: last.to,
    units: state.units,
    head: state.head ?? last,
    determiner: state.determiner,
    possessor: state.possessor ?? (pronoun === undefined ? null : phraseOf(pronoun)),
    negated: state.negated,
    preps: [],
    appositions: [],
    apposedTo: null,
    conjuncts: [],
    dates: [],
    bracket: null,
    host: null,
  }
}

/** A phrase of one unit. */
export function phraseOf(unit: Unit, determiner: string | null = null): NounPhrase {
  const { from, to } = unit
  return {
    from,
    to,
    units: [unit],
    head: unit,
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
