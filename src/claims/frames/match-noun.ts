import type { Article } from '../../model/annotation.ts'
import type { Argument, ClaimStatement, Commitment } from '../../model/claim.ts'
import type { Clause, NounPhrase, Unit } from '../clauses/types.ts'
import { argumentsOf } from './arguments.ts'
import type { NounFrame } from './frame.ts'
import { isAsked, passes } from './match-verb.ts'
import { type Filler, stepFrom } from './slots.ts'
import { readSources, statedTime } from './sources.ts'

/** The statements that a noun frame reads in a phrase. */
export function matchNoun(article: Article, phrase: NounPhrase, clause: Clause, frame: NounFrame): ClaimStatement[] {
  if (!frame.nouns.includes(phrase.head.lower) || !fits(phrase, frame)) return []
  const holder = findHolder(phrase, clause, frame)
  if (holder === null) return []
  const around = {
    fill: (slot: string): Filler | null => stepFrom(phrase, slot),
    preps: phrase.preps,
    dates: phrase.dates,
    range: phrase,
  }
  const dates = phrase.units.flatMap((unit) =>
    unit.date === null ? [] : [{ date: unit.date, prep: null, sure: true }],
  )
  const further = readSources(article, around, frame.arguments ?? {})
  const length = frame.orLength === true ? lengthIn(phrase) : null
  if (length !== null) further.term = lengthArgument(article, length)
  const time = { ...statedTime([...dates, ...phrase.dates], null, []), tense: 'past' as const }
  const first =
    phrase.units.find((unit) => frame.modifiers?.includes(unit.lower) || unit === phrase.head) ?? phrase.head
  return argumentsOf(article, holder)
    .filter((argument) => isAsked(article, argument, frame.subjectIs))
    .map((subject) => ({
      property: frame.property,
      subject,
      value: null,
      arguments: further,
      time,
      commitment: commitmentIn(clause, phrase),
      frame: frame.id,
      predicate: { from: first.from, to: phrase.head.to },
    }))
}

function fits(phrase: NounPhrase, frame: NounFrame): boolean {
  const words = phrase.units.map((unit) => unit.lower)
  const modified =
    words.some((word) => frame.modifiers?.includes(word)) || (frame.orLength === true && lengthIn(phrase) !== null)
  if (frame.modifiers !== undefined && !modified) return false
  if (frame.without?.some((word) => words.includes(word))) return false
  if (frame.negated !== undefined && frame.negated !== words.some((word) => word === 'not' || word.startsWith('not-')))
    return false
  return frame.of === undefined || passes(stepFrom(phrase, 'of')?.phrase ?? null, frame.of)
}

function lengthArgument(article: Article, unit: Unit): Argument {
  const range = { from: unit.from, to: unit.to }
  if (unit.date !== null) return { kind: 'date', date: unit.date, range }
  return { kind: 'words', text: article.text.slice(unit.from, unit.to).replaceAll('-', ' '), range }
}

const LENGTH = /\d-?(?:year|month|week|day)/

/** The length of time that stands before a noun: "a *40-month* sentence". */
function lengthIn(phrase: NounPhrase): Unit | null {
  const before = phrase.units.filter((unit) => unit.to <= phrase.head.from)
  return (
    before.find((unit) => unit.date?.shape === 'duration' || unit.date?.shape === 'age' || LENGTH.test(unit.lower)) ??
    null
  )
}

function findHolder(phrase: NounPhrase, clause: Clause, frame: NounFrame): Filler | null {
  for (const slot of frame.subject) {
    if (slot === 'verb-subject') {
      const { verb, subject } = clause
      if (verb === null || subject === null || clause.object !== phrase || !frame.verbs?.includes(verb.lemma)) continue
      return { phrase: subject, date: null, range: subject }
    }
    const filler = stepFrom(phrase, slot)
    if (filler === null || (slot === 'of' && !isSomebody(filler.phrase))) continue
    return filler
  }
  return null
}

function isSomebody(phrase: NounPhrase | null): boolean {
  return (
    phrase !== null && (phrase.head.name !== null || phrase.head.reference !== null || phrase.appositions.length > 0)
  )
}

/** Verbs whose object need not exist: "avoid conviction", "seek his impeachment". */
const OPAQUE = new Set(
  `avoid seek fear face want demand urge oppose support expect predict prevent call deserve risk consider escape deny propose request
  threaten plan await stop block favor favour push pursue discuss debate vote back recommend order require suggest reject`.split(
    /\s+/,
  ),
)

/** A noun takes for granted what it names, unless its clause leaves it open. */
function commitmentIn(clause: Clause, phrase: NounPhrase): Commitment {
  const { verb, commitment } = clause
  const negated = commitment.kind === 'negated' && verb?.lemma !== 'have'
  const opaque = verb !== null && OPAQUE.has(verb.lemma) && phrase.from >= verb.from
  const hangs = phrase.host !== null && OPAQUE.has(phrase.host.head.lower)
  if (opaque || hangs) return commitment.kind === 'asserted' ? { kind: 'predicted' } : commitment
  return negated && verb?.tense === 'past' ? { kind: 'asserted' } : commitment
}
