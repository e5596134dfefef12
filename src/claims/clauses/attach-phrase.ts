import { closeFinished } from './attach-small.ts'
import { addPrep, type Builder, openClause, openMain, openSibling, topOf } from './builder.ts'
import { PERSON_NOUNS, ROLE_NOUNS } from './lexicon/role-nouns.ts'
import { SAY, TAKES_CLAUSE } from './lexicon/verb-classes.ts'
import { finiteAfter, isParenthesis, startsClause } from './look-ahead.ts'
import type { Clause, NounPhrase } from './types.ts'

/** Gives a noun phrase its place: subject, object, what a preposition governs, apposition, or member of a list. */
export function attachPhrase(builder: Builder, read: NounPhrase, at: number): void {
  const phrase = ownedBy(builder, read)
  if (builder.comma || builder.coord !== null) leaveFronted(builder, at)
  if (!takeTitle(builder, phrase)) place(builder, phrase, at)
  builder.phrases.push({ phrase, clause: topOf(builder) })
  builder.lastPhrase = phrase
}

/** "whose sentence": the phrase belongs to the one whom the relative clause is about. */
function ownedBy(builder: Builder, phrase: NounPhrase): NounPhrase {
  const { kind, marker, subject, verb, antecedent } = topOf(builder)
  const owned = kind === 'relative' && marker === 'whose' && subject === null && verb === null && builder.prep === null
  return owned && phrase.possessor === null ? { ...phrase, possessor: antecedent } : phrase
}

/** "Speaker of the House *Paul Ryan*": what stands directly before a person's name is the title. */
function takeTitle(builder: Builder, phrase: NounPhrase): boolean {
  const last = builder.lastPhrase
  if (builder.previous?.kind !== 'phrase' || last === null || builder.prep !== null) return false
  if (phrase.head.name?.kind !== 'person' || topOf(builder).marker === 'whose') return false
  const title = last.host ?? last
  const top = topOf(builder)
  if (title.head.kind !== 'word' || title.head.reference?.form === 'pronoun') return false
  if (top.subject === title && top.verb === null) top.subject = phrase
  else if (top.object === title && title !== last) top.object = phrase
  else return false
  phrase.appositions.push(title)
  return true
}

/** Behind "After he was convicted," and "Convicted in 2006," the main clause goes on, if a subject stands here. */
function leaveFronted(builder: Builder, at: number): void {
  closeFinished(builder)
  if (!builder.comma) return
  for (let top = topOf(builder); builder.stack.length > 1; top = topOf(builder)) {
    const outer = builder.stack.at(-2)
    const done = top.verb !== null || top.kind === 'adverbial'
    if (!done || outer === undefined || outer.verb !== null || outer.subject !== null) return
    if (!startsClause(builder, at)) return
    builder.stack.pop()
  }
}

function place(builder: Builder, phrase: NounPhrase, at: number): void {
  const top = topOf(builder)
  if (builder.prep !== null) {
    addPrep(builder, top, phrase, null, phrase.to)
    return
  }
  const speech = phrase.head.kind === 'quote' && phrase.head.quote?.use === 'speech'
  if (speech && top.verb === null && phrase.units.length === 1) return
  if (builder.coord !== null && builder.lastPhrase !== null && placeCoordinated(builder, phrase, top, at)) return
  if (builder.comma && placeBehindComma(builder, phrase, top, at)) return
  if (top.verb === null) placeBeforeVerb(builder, phrase, top, at)
  else placeBehindVerb(builder, phrase, top, at)
}

function placeCoordinated(builder: Builder, phrase: NounPhrase, top: Clause, at: number): boolean {
  if (top.verb !== null && startsClause(builder, at)) {
    const clause =
      builder.comma && top.kind !== 'main'
        ? openOutermost(builder, phrase.from)
        : openSibling(builder, top, phrase.from)
    clause.subject = phrase
    return true
  }
  if (top.verb === null && top.subject === null) return false
  const list = builder.comma && top.verb === null ? top.subject : listOf(builder, builder.lastPhrase)
  list?.conjuncts.push(phrase)
  if (list !== null) phrase.host = list.host
  return list !== null
}

function openOutermost(builder: Builder, from: number): Clause {
  const complement = builder.stack.find((clause) => clause.kind === 'complement')
  return complement === undefined ? openMain(builder, from) : openSibling(builder, complement, from)
}

/** The phrase that leads the list in which `last` stands. */
function listOf(builder: Builder, last: NounPhrase | null): NounPhrase | null {
  return last === null ? null : (builder.listLeaders.get(last) ?? last)
}

function placeBehindComma(builder: Builder, phrase: NounPhrase, top: Clause, at: number): boolean {
  const last = builder.lastPhrase
  if (isParenthesis(builder, at)) {
    const clause = openClause(builder, 'main', phrase.from, null, null)
    clause.subject = phrase
    clause.afterComma = true
    return true
  }
  if (last === null || (top.verb === null && top.subject === null)) return false
  if (top.verb !== null && (startsClause(builder, at) || last === top.subject)) {
    const clause = openMain(builder, phrase.from)
    clause.afterComma = true
    clause.subject = phrase
    return true
  }
  if (top.verb !== null && top.subject === null && top.object === null) return false
  const listed = last.head.name !== null && phrase.head.name !== null && last.head.name.kind === phrase.head.name.kind
  if (listed && last.head.name?.kind !== 'place') {
    listOf(builder, last)?.conjuncts.push(phrase)
    builder.listLeaders.set(phrase, listOf(builder, last) ?? last)
    return true
  }
  const described = describedBy(last, phrase)
  described.appositions.push(phrase)
  phrase.apposedTo = described
  phrase.host = described.host
  return true
}

/** "The governor of New York, *Ann Doe*,": a person's name says who the governor is, not what New York is; so does a city's behind "the capital of Georgia". */
function describedBy(last: NounPhrase, phrase: NounPhrase): NounPhrase {
  const { host } = last
  const place = phrase.head.name?.kind === 'place' && host !== null && last.head.name?.kind === 'place'
  if (place && (host.head.lower === 'capital' || host.units.some(({ lower }) => lower.endsWith('est')))) return host
  if (phrase.head.name?.kind !== 'person' || last.head.name?.kind === 'person') return last
  if (isPersonNoun(last)) return last
  let described: NounPhrase | null = last.host
  for (let steps = 0; described !== null && steps < 4; steps++) {
    if (isPersonNoun(described)) return described
    described = described.host
  }
  return last
}

function isPersonNoun({ head }: NounPhrase): boolean {
  return head.kind === 'word' && (ROLE_NOUNS.has(head.lower) || PERSON_NOUNS.has(head.lower))
}

function placeBeforeVerb(builder: Builder, phrase: NounPhrase, top: Clause, at: number): void {
  if (top.subject === null) {
    top.subject = phrase
    return
  }
  const next = builder.chunks[at + 1]
  if (
    next?.kind === 'verb' &&
    next.group.form === 'finite' &&
    builder.previous?.kind === 'phrase' &&
    finiteAfter(builder, at + 2)
  ) {
    const clause = openClause(builder, 'relative', phrase.from, null, null)
    clause.antecedent = top.subject
    clause.subject = phrase
    clause.object = top.subject
    return
  }
  const adjacent = builder.previous?.kind === 'phrase' && builder.lastPhrase !== null
  if (top.kind === 'relative' && top.marker === 'whose') {
    // "whose sentence Trump commuted"
    top.object = top.subject
    top.subject = phrase
  } else if (adjacent && builder.lastPhrase !== null && !TIMES.has(top.subject.head.lower)) {
    // "the brokerage firm the Peregrine Group"
    builder.lastPhrase.appositions.push(phrase)
    phrase.apposedTo = builder.lastPhrase
  } else top.subject = phrase
}

const TIMES = new Set('day week month year morning afternoon evening night time days weeks months years'.split(' '))

function placeBehindVerb(builder: Builder, phrase: NounPhrase, top: Clause, at: number): void {
  const next = builder.chunks[at + 1]
  const verbNext = next?.kind === 'verb' && next.group.form === 'finite'
  const afterVerb =
    builder.previous?.kind === 'verb' || builder.previous?.kind === 'date' || builder.previous?.kind === 'adverb'
  const takes = TAKES_CLAUSE.has(top.verb?.lemma ?? '')
  if (takes && (verbNext || (afterVerb && startsClause(builder, at)))) {
    const clause = openClause(builder, 'complement', phrase.from, null, top.verb?.lemma ?? null)
    clause.subject = phrase
    return
  }
  if (isInvertedSpeaker(builder, top)) top.subject = phrase
  else if (top.object === null && top.preps.length === 0) top.object = phrase
  else if (top.object === null && afterVerb) top.object = phrase
  else if (top.second === null && builder.previous?.kind === 'phrase') top.second = phrase
  else if (top.object === null) top.object = phrase
}

/** ", said Muller": the subject stands behind the verb. */
function isInvertedSpeaker(builder: Builder, top: Clause): boolean {
  return (
    top.subject === null &&
    top.verb !== null &&
    SAY.has(top.verb.lemma) &&
    top.kind === 'main' &&
    builder.previous?.kind === 'verb'
  )
}
