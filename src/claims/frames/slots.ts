import type { DateMention } from '../../model/annotation.ts'
import type { Range } from '../../model/span.ts'
import type { Clause, NounPhrase, Prep } from '../clauses/types.ts'
import type { Slot } from './frame.ts'

/** What fills a slot: a phrase, a clause behind a preposition, or a date. */
export interface Filler {
  readonly phrase: NounPhrase | null
  readonly date: DateMention | null
  /** All of its words, with what hangs on it. */
  readonly range: Range
  /** The verb of a clause behind a preposition: "cleared of *molesting* a woman". */
  readonly doing?: string
}

const ofPhrase = (phrase: NounPhrase | null): Filler | null =>
  phrase === null ? null : { phrase, date: null, range: { from: phrase.from, to: phrase.to } }

function ofPrep(prep: Prep): Filler {
  const from = prep.object?.from ?? prep.clause?.from ?? prep.to
  return {
    phrase: prep.object,
    date: null,
    range: { from, to: Math.max(prep.reach, prep.object?.to ?? prep.clause?.to ?? from) },
    ...(prep.clause?.verb ? { doing: prep.clause.verb.lemma } : {}),
  }
}

/** What fills a slot of a clause; null where nothing does. */
export function fillSlot(clause: Clause, slot: Slot): Filler | null {
  const [first = '', ...steps] = slot.split('>')
  let filler = fillFirst(clause, first)
  for (const step of steps) {
    if (filler === null || filler.phrase === null) return null
    filler = stepFrom(filler.phrase, step)
  }
  return filler
}

function fillFirst(clause: Clause, slot: string): Filler | null {
  const { verb } = clause
  const passive = verb !== null && verb.voice === 'passive'
  switch (slot) {
    case 'subject':
      return ofPhrase(clause.subject)
    case 'object':
      return ofPhrase(clause.object)
    case 'second':
      return ofPhrase(clause.second)
    case 'agent':
      return passive ? fillPrep(clause, 'by') : ofPhrase(clause.subject)
    case 'patient':
      return ofPhrase(passive ? clause.subject : clause.object)
    case 'result':
      return ofPhrase(passive ? clause.object : clause.second)
    case 'recipient':
      return clause.second === null ? null : ofPhrase(clause.object)
    case 'gift':
      return ofPhrase(clause.second ?? clause.object)
    case 'passive':
      return passive ? ofPhrase(clause.subject) : null
    default:
      return slot.startsWith('prep:') ? fillPrep(clause, slot.slice(5)) : null
  }
}

function fillPrep(clause: Clause, word: string): Filler | null {
  const after = clause.verb?.main.from ?? 0
  const prep = clause.preps.find((candidate) => candidate.word === word && candidate.from > after)
  if (prep !== undefined) return ofPrep(prep)
  const fronted = clause.preps.find((candidate) => candidate.word === word && candidate.object?.host === null)
  return fronted === undefined || word === 'by' || word === 'of' || word === 'to' ? null : ofPrep(fronted)
}

/** From a phrase to its possessor, or to what a preposition hangs on it. */
export function stepFrom(phrase: NounPhrase, step: string): Filler | null {
  if (step === 'possessor') return ofPhrase(phrase.possessor)
  if (step === 'apposition') return ofPhrase(phrase.appositions[0] ?? phrase.apposedTo)
  const prep = phrase.preps.find((candidate) => candidate.word === step)
  return prep === undefined ? null : ofPrep(prep)
}

/** As far as "of" and "for" go on behind a phrase. */
export function reachOf(phrase: NounPhrase): number {
  let reach = phrase.to
  for (const prep of phrase.preps)
    if (prep.object !== null && ['of', 'for', 'to', 'at', 'in'].includes(prep.word))
      reach = Math.max(reach, reachOf(prep.object))
  return reach
}
