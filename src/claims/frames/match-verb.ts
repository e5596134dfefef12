import type { Article } from '../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { Clause, NounPhrase } from '../clauses/types.ts'
import { argumentOf, argumentsOf } from './arguments.ts'
import type { PhraseTest, VerbFrame } from './frame.ts'
import { type Filler, fillSlot } from './slots.ts'
import { readSources, statedTime } from './sources.ts'

/** Whether a phrase looks as a frame asks. */
export function passes(phrase: NounPhrase | null, test: PhraseTest): boolean {
  if (phrase === null) return false
  if (!test.heads.includes(phrase.head.lower)) return false
  if (test.negated !== undefined && phrase.negated !== test.negated) return false
  const { modifiers } = test
  return modifiers === undefined || phrase.units.some((unit) => modifiers.includes(unit.lower))
}

/** The statements that a verb frame reads in a clause: one for each member of a listed subject or value. */
export function matchVerb(article: Article, clause: Clause, frame: VerbFrame): ClaimStatement[] {
  const { verb } = clause
  if (verb === null || !frame.verbs.includes(verb.lemma)) return []
  if (frame.voice !== undefined && verb.voice !== frame.voice) return []
  let end = verb.to
  for (const [slot, test] of Object.entries(frame.where ?? {})) {
    const filler = fillSlot(clause, slot)
    if (filler === null || !passes(filler.phrase, test)) return []
    if (filler.phrase !== null && filler.range.from >= verb.to && !slot.startsWith('prep:'))
      end = Math.max(end, filler.phrase.head.to)
  }
  for (const [slot, test] of Object.entries(frame.unless ?? {}))
    if (passes(fillSlot(clause, slot)?.phrase ?? null, test)) return []
  if (frame.bare?.some((slot) => fillSlot(clause, slot) !== null)) return []
  if (frame.needs !== undefined && !frame.needs.some((slot) => isFilled(clause, slot))) return []
  const subjects = fillFirst(article, clause, frame.subject, frame.subjectIs)
  const values = frame.value === undefined ? [null] : fillFirst(article, clause, frame.value, frame.valueIs)
  const around = {
    fill: (slot: string): Filler | null => fillSlot(clause, slot),
    preps: clause.preps,
    dates: clause.dates,
    range: clause,
  }
  const further = readSources(article, around, frame.arguments ?? {})
  const time = statedTime(clause.dates, verb, verb.adverbs)
  if (frame.keepsVerb === true) further.as = { kind: 'words', text: verb.lemma, range: verb.main }
  const { property, id } = frame
  return subjects.flatMap((subject) =>
    values.map((value) => ({
      property,
      subject,
      value,
      arguments: further,
      time,
      commitment: clause.commitment,
      frame: id,
      predicate: { from: verb.from, to: end },
    })),
  )
}

function isFilled(clause: Clause, slot: string): boolean {
  if (slot === 'date') return statedTime(clause.dates, clause.verb, []).date !== null
  if (slot !== 'work') return fillSlot(clause, slot) !== null
  const head = fillSlot(clause, 'patient')?.phrase?.head
  return head !== undefined && (head.kind === 'quote' || (head.name !== null && head.name.kind !== 'person'))
}

/** The arguments in the first slot that is filled as asked. */
function fillFirst(
  article: Article,
  clause: Clause,
  slots: readonly string[],
  asked: VerbFrame['subjectIs'] | VerbFrame['valueIs'],
): Argument[] {
  for (const slot of slots) {
    if (slot === 'date') {
      const time = statedTime(clause.dates, clause.verb, [])
      if (time.date !== null) return [argumentOf(article, { phrase: null, date: time.date, range: time.date })]
      continue
    }
    const filler = fillSlot(clause, slot)
    if (filler === null) continue
    const found = argumentsOf(article, filler).filter((argument) => isAsked(argument, asked))
    if (found.length > 0) return found
  }
  return []
}

/** Whether an argument is of the kind that a frame asks for. A party may be a pronoun that found no one. */
export function isAsked(argument: Argument, asked: VerbFrame['subjectIs'] | VerbFrame['valueIs']): boolean {
  switch (asked) {
    case undefined:
      return true
    case 'name':
      return argument.kind === 'referent'
    case 'party':
      return argument.kind === 'referent' || (argument.kind === 'words' && argument.gender !== undefined)
    case 'role':
      return argument.kind === 'words' && /\p{L}/u.test(argument.text)
    default:
      return argument.kind === asked
  }
}
