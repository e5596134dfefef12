import type { Article, Referent } from '../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import { ROLE_NOUNS } from '../clauses/lexicon/role-nouns.ts'
import type { Clause, NounPhrase } from '../clauses/types.ts'
import { argumentOf, argumentsOf } from './arguments.ts'
import { EVENT_NOUNS } from './event-nouns.ts'
import type { PhraseTest, VerbFrame } from './frame.ts'
import { type Filler, fillSlot, reachOf } from './slots.ts'
import { readSources, statedTime } from './sources.ts'

/** Whether a phrase looks as a frame asks. */
export function passes(phrase: NounPhrase | null, test: PhraseTest): boolean {
  if (phrase === null) return false
  const { head } = phrase
  if (!test.heads.includes(head.kind === 'name' ? lastNoun(head.lower) : head.lower)) return false
  if (test.negated !== undefined && phrase.negated !== test.negated) return false
  const { modifiers } = test
  return modifiers === undefined || phrase.units.some((unit) => modifiers.includes(unit.lower))
}

/** The noun that a name ends in, without what hangs on it: "nobel *prize* in physics". */
function lastNoun(name: string): string {
  return (
    name
      .replace(/ (?:in|for|of) .*$/, '')
      .split(' ')
      .at(-1) ?? ''
  )
}

/** The statements that a verb frame reads in a clause: one for each member of a listed subject or value. */
export function matchVerb(article: Article, clause: Clause, frame: VerbFrame): ClaimStatement[] {
  const { verb } = clause
  if (verb === null || !frame.verbs.includes(verb.lemma)) return []
  if (frame.voice !== undefined && verb.voice !== frame.voice) return []
  let end = verb.to
  for (const [slot, test] of Object.entries(frame.where ?? {})) {
    const filler = fillSlot(clause, slot)
    if (filler === null) return []
    const does = filler.doing !== undefined && test.doing?.includes(filler.doing) === true
    if (!does && !passes(filler.phrase, test)) return []
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

/** The words of an office with what it is of: "director of the FBI". */
function reaching(filler: Filler): Filler {
  const { phrase, range } = filler
  return phrase === null ? filler : { ...filler, range: { from: range.from, to: Math.max(range.to, reachOf(phrase)) } }
}

/** "five people" who were convicted are words, not a figure. */
function inWords(article: Article, argument: Argument, asked: string | undefined): Argument {
  if (argument.kind !== 'figure' || asked === 'figure') return argument
  return { kind: 'words', text: article.text.slice(argument.range.from, argument.range.to), range: argument.range }
}

function isFilled(clause: Clause, slot: string): boolean {
  if (slot === 'date') return statedTime(clause.dates, clause.verb, []).date !== null
  if (slot !== 'work' && slot !== 'event') return fillSlot(clause, slot) !== null
  const head = fillSlot(clause, 'patient')?.phrase?.head
  if (slot === 'event') return head !== undefined && (head.name !== null || EVENT_NOUNS.has(head.lower))
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
    const filled = fillSlot(clause, slot)
    if (filled === null) continue
    const filler = asked === 'role' ? reaching(filled) : filled
    const found = argumentsOf(article, filler)
      .map((argument) => inWords(article, argument, asked))
      .filter((argument) => isAsked(article, argument, asked))
    if (found.length > 0) return found
  }
  return []
}

/** A capital letter past the first, a quotation mark, or a possessive in front. */
const KNOWN = /^(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) |^["“‘']|[^.] \p{Lu}/u

function isThing(referent: Referent | undefined): boolean {
  return referent !== undefined && referent.kind !== 'person' && referent.kind !== 'name'
}

/** Whether an argument is of the kind that a frame asks for. A party may be a pronoun that found no one. */
export function isAsked(
  article: Article,
  argument: Argument,
  asked: VerbFrame['subjectIs'] | VerbFrame['valueIs'],
): boolean {
  switch (asked) {
    case undefined:
      return true
    case 'name':
      return argument.kind === 'referent'
    case 'person':
      return argument.kind === 'referent' && article.referents[argument.referent]?.kind === 'person'
    case 'known':
      return argument.kind === 'referent' || (argument.kind === 'words' && KNOWN.test(argument.text))
    case 'thing':
      return argument.kind === 'referent' && isThing(article.referents[argument.referent])
    case 'party':
      return argument.kind === 'referent' || (argument.kind === 'words' && argument.gender !== undefined)
    case 'role':
      return (
        argument.kind === 'words' &&
        argument.text
          .toLowerCase()
          .split(/[\s-]+/)
          .some((word) => ROLE_NOUNS.has(word))
      )
    default:
      return argument.kind === asked
  }
}
