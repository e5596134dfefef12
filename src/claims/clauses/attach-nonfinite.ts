import { wordBefore } from './attach-small.ts'
import { addPrep, type Builder, openClause, openSibling, topOf } from './builder.ts'
import { NEEDS_OBJECT } from './lexicon/verb-classes.ts'
import type { Clause, NounPhrase, VerbGroup } from './types.ts'

export function setVerb(clause: Clause, group: VerbGroup): void {
  clause.verb = group
  if (clause.kind !== 'relative' || clause.antecedent === null || clause.object !== null) return
  if (clause.subject === null) clause.subject = clause.antecedent
  else if (clause.marker !== 'where' && clause.marker !== 'whose') clause.object = clause.antecedent
}

export function attachInfinitive(builder: Builder, group: VerbGroup): void {
  const top = topOf(builder)
  if (builder.coord !== null && top.kind === 'infinitive') {
    const sibling = openSibling(builder, top, group.from)
    sibling.subject = top.subject
    sibling.verb = group
    return
  }
  const word = wordBefore(builder, top)
  const object =
    top.verb !== null && top.verb.voice === 'active' && top.object !== null && isParty(top.object) ? top.object : null
  const named = forWhom(builder, top)
  const clause = openClause(builder, 'infinitive', group.from, 'to', word)
  clause.subject = named ?? object ?? top.subject ?? top.antecedent
  clause.verb = group
}

/** "for Stone to be sentenced": whom the infinitive is about. */
function forWhom(builder: Builder, top: Clause): NounPhrase | null {
  const prep = top.preps.at(-1)
  const last = builder.lastPhrase
  if (prep?.word !== 'for' || prep.object === null || last === null) return null
  const { object } = prep
  return object === last ||
    object.appositions.includes(last) ||
    object.conjuncts.some((one) => one === last || one.appositions.includes(last))
    ? object
    : null
}

/** Somebody who can do something: a name or pronoun, or the object of "ask", "order", "force". */
function isParty(phrase: NounPhrase): boolean {
  return phrase.head.kind === 'name' || phrase.head.reference !== null
}

export function attachParticiple(builder: Builder, group: VerbGroup): void {
  const top = topOf(builder)
  if (builder.prep !== null && group.form === 'ing') {
    attachGerund(builder, top, group)
    return
  }
  if (group.form === 'ing' && builder.previous?.kind === 'verb' && top.verb !== null) {
    attachObjectGerund(builder, top, group)
    return
  }
  const bare = top.verb === null && (top.kind === 'adverbial' || top.kind === 'relative')
  if (bare) {
    setVerb(top, group)
    top.subject ??= top.governor?.subject ?? null
    top.sure = top.kind === 'relative'
    return
  }
  if (builder.coord !== null && top.verb !== null) {
    const sibling = openSibling(builder, top, group.from)
    sibling.subject = top.subject
    sibling.sure = top.sure
    const shared = top.verb.form === 'finite' && top.verb.voice === 'passive' && group.voice === 'passive'
    sibling.verb = shared ? sharing(builder, top.verb, group) : group
    return
  }
  if (isHeadlinePassive(builder, top, group)) {
    top.verb = { ...group, form: 'finite', tense: 'past' }
    return
  }
  openParticiple(builder, top, group)
}

/** "was tried and convicted", "was not charged but convicted": the second verb shares the auxiliary, and mostly its negation. */
function sharing(builder: Builder, first: VerbGroup, second: VerbGroup): VerbGroup {
  const negated = second.negated || builder.coord === 'nor' || (first.negated && builder.coord !== 'but')
  return { ...second, form: 'finite', tense: first.tense, modal: first.modal, negated }
}

/** "Stone convicted of lying": a participle behind the subject, and no finite verb in the sentence. */
function isHeadlinePassive(builder: Builder, top: Clause, group: VerbGroup): boolean {
  if (group.voice !== 'passive' || !NEEDS_OBJECT.has(group.lemma)) return false
  if (top.verb !== null || top.subject === null || top.subject !== builder.lastPhrase || builder.comma) return false
  return top.kind === 'main' && !builder.chunks.some((chunk) => chunk.kind === 'verb' && chunk.group.form === 'finite')
}

/** Prepositions whose -ing clause has the subject of the clause around it. */
const SAME_SUBJECT = new Set([
  'after',
  'before',
  'since',
  'by',
  'without',
  'upon',
  'despite',
  'instead of',
  'rather than',
])

/** "avoided pleading guilty", "admitted lying": an -ing clause as the object of a verb. */
function attachObjectGerund(builder: Builder, top: Clause, group: VerbGroup): void {
  const clause = openClause(builder, 'gerund', group.from, null, top.verb?.lemma ?? null)
  clause.subject = top.subject
  clause.verb = group
}

function attachGerund(builder: Builder, top: Clause, group: VerbGroup): void {
  const word = builder.prep?.word ?? ''
  const governed = SAME_SUBJECT.has(word) ? word : (wordOfHost(builder) ?? top.verb?.lemma ?? word)
  const clause = openClause(builder, 'gerund', group.from, word, governed)
  const { governor } = clause
  const object =
    !SAME_SUBJECT.has(word) &&
    governor?.verb?.voice === 'active' &&
    governor.object !== null &&
    NEEDS_OBJECT.has(governor.verb.lemma)
  clause.subject = (object ? governor?.object : governor?.subject) ?? null
  clause.verb = group
  clause.sure = SAME_SUBJECT.has(word)
  if (governor !== null) addPrep(builder, governor, null, clause, group.to)
}

function wordOfHost(builder: Builder): string | null {
  const host = builder.prep?.host ?? null
  return host !== null && host.head.kind === 'word' && host.head.reference === null ? host.head.lower : null
}

/** "400 pages": what a participle behind a comma is hardly about. */
function isCounted(phrase: NounPhrase | null): boolean {
  return phrase !== null && phrase.units.length > 1 && phrase.units.some((unit) => unit.figure !== null)
}

const WISHES = new Set('want need wish like prefer order demand require expect'.split(' '))

function openParticiple(builder: Builder, top: Clause, group: VerbGroup): void {
  const last = builder.lastPhrase
  const fronted = top.verb === null && top.subject === null
  const wished = top.verb !== null && WISHES.has(top.verb.lemma) && last !== null && last === top.object
  const clause = openClause(
    builder,
    wished ? 'infinitive' : 'participle',
    group.from,
    null,
    wished ? (top.verb?.lemma ?? null) : null,
  )
  clause.verb = group
  if (fronted) return
  const far =
    clause.afterComma &&
    (group.form === 'ing' || last?.head.name?.kind === 'place' || last?.head.figure != null || isCounted(last))
  clause.antecedent = far && top.subject !== null ? top.subject : last
  clause.subject = clause.antecedent
  clause.sure = isCounted(last) || top.verb === null || !clause.afterComma || (last !== null && last === top.subject)
}
