import { wordBefore } from './attach-small.ts'
import { addPrep, type Builder, openClause, openMain, openSibling, topOf } from './builder.ts'
import { ALSO_PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicon/closed-words.ts'
import { NEEDS_OBJECT, SAY } from './lexicon/verb-classes.ts'
import type { Clause, NounPhrase, VerbGroup } from './types.ts'

/** Gives a verb group its place: the predicate of an open clause, or of a clause of its own. */
export function attachVerb(builder: Builder, group: VerbGroup, at: number): void {
  if (group.form === 'infinitive') attachInfinitive(builder, group)
  else if (group.form === 'finite') attachFinite(builder, group, at)
  else attachParticiple(builder, group)
}

function setVerb(clause: Clause, group: VerbGroup): void {
  clause.verb = group
  if (clause.kind !== 'relative' || clause.antecedent === null || clause.object !== null) return
  if (clause.subject === null) clause.subject = clause.antecedent
  else if (clause.marker !== 'where' && clause.marker !== 'whose') clause.object = clause.antecedent
}

function attachFinite(builder: Builder, group: VerbGroup, at: number): void {
  const top = topOf(builder)
  if (convertPreposition(builder, group)) return
  if (top.verb === null && (top.subject !== null || top.kind !== 'main')) {
    setVerb(top, group)
    return
  }
  const coordinated = builder.coord !== null
  const waiting = waitingClause(builder)
  if (top.verb !== null && waiting !== null && (!coordinated || builder.comma)) {
    builder.stack.splice(builder.stack.indexOf(waiting) + 1)
    setVerb(waiting, group)
    return
  }
  if (top.verb === null) {
    top.verb = group
    return
  }
  if (coordinated || builder.comma) {
    continueClause(builder, group, at)
    return
  }
  openForLast(builder, top, group)
}

/** The innermost open clause that has a subject and still waits for its verb. */
function waitingClause(builder: Builder): Clause | null {
  for (let at = builder.stack.length - 2; at >= 0; at--) {
    const clause = builder.stack[at]
    if (clause !== undefined && clause.verb === null && clause.subject !== null) return clause
  }
  return null
}

/** "after he was convicted": what looked like a preposition with its object opens a clause. */
function convertPreposition(builder: Builder, group: VerbGroup): boolean {
  const top = topOf(builder)
  const prep = top.preps.at(-1)
  if (prep === undefined || prep.object === null || prep.object !== builder.lastPhrase) return false
  if (!ALSO_PREPOSITIONS.has(prep.word)) return false
  const hosted = prep.object.host !== null && top.verb === null && !SUBJECT_PRONOUNS.has(prep.object.head.lower)
  if (hosted) return false
  top.preps.pop()
  const clause = openClause(builder, 'adverbial', prep.from, prep.word, prep.word)
  clause.subject = prep.object
  clause.subject.host = null
  setVerb(clause, group)
  return true
}

/** "pleaded guilty and was sentenced": the same subject goes on. */
function continueClause(builder: Builder, group: VerbGroup, at: number): void {
  const inverted =
    builder.comma && builder.coord === null && SAY.has(group.lemma) && builder.chunks[at + 1]?.kind === 'phrase'
  if (inverted) {
    const clause = openMain(builder, group.from)
    clause.afterComma = true
    clause.verb = group
    return
  }
  let model = topOf(builder)
  while (builder.stack.length > 1 && !hasFiniteVerb(model)) {
    builder.stack.pop()
    model = topOf(builder)
  }
  const clause = openSibling(builder, model, group.from)
  clause.subject = model.subject
  clause.sure = model.sure
  clause.verb = group
}

function hasFiniteVerb(clause: Clause): boolean {
  return clause.verb !== null && clause.verb.form === 'finite'
}

/** A finite verb where none was looked for: its subject is the last phrase. */
function openForLast(builder: Builder, top: Clause, group: VerbGroup): void {
  const subject = builder.lastPhrase
  const complement = subject !== null && top.object === subject
  if (complement) top.object = null
  const clause = complement
    ? openClause(builder, 'complement', subject.from, null, top.verb?.lemma ?? null)
    : openMain(builder, group.from)
  clause.subject = subject
  clause.sure = complement
  clause.verb = group
}

function attachInfinitive(builder: Builder, group: VerbGroup): void {
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
  const clause = openClause(builder, 'infinitive', group.from, 'to', word)
  clause.subject = object ?? top.subject ?? top.antecedent
  clause.verb = group
}

/** Somebody who can do something: a name or pronoun, or the object of "ask", "order", "force". */
function isParty(phrase: NounPhrase): boolean {
  return phrase.head.kind === 'name' || phrase.head.reference !== null
}

function attachParticiple(builder: Builder, group: VerbGroup): void {
  const top = topOf(builder)
  if (builder.prep !== null && group.form === 'ing') {
    attachGerund(builder, top, group)
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
    sibling.verb = shared
      ? { ...group, form: 'finite', tense: top.verb.tense, modal: top.verb.modal, negated: top.verb.negated }
      : group
    return
  }
  if (isHeadlinePassive(builder, top, group)) {
    top.verb = { ...group, form: 'finite', tense: 'past' }
    return
  }
  openParticiple(builder, top, group)
}

/** "Stone convicted of lying": a participle behind the subject, and no finite verb in the sentence. */
function isHeadlinePassive(builder: Builder, top: Clause, group: VerbGroup): boolean {
  if (group.voice !== 'passive' || !NEEDS_OBJECT.has(group.lemma)) return false
  if (top.verb !== null || top.subject === null || top.subject !== builder.lastPhrase || builder.comma) return false
  return top.kind === 'main' && !builder.chunks.some((chunk) => chunk.kind === 'verb' && chunk.group.form === 'finite')
}

function attachGerund(builder: Builder, top: Clause, group: VerbGroup): void {
  const word = builder.prep?.word ?? ''
  const governed =
    word === 'without' || word === 'instead of' || word === 'rather than'
      ? word
      : (wordOfHost(builder) ?? top.verb?.lemma ?? word)
  const clause = openClause(builder, 'gerund', group.from, word, governed)
  const { governor } = clause
  const object = governor?.verb?.voice === 'active' && governor.object !== null && NEEDS_OBJECT.has(governor.verb.lemma)
  clause.subject = (object ? governor?.object : governor?.subject) ?? null
  clause.verb = group
  clause.sure = false
  if (governor !== null) addPrep(builder, governor, null, clause, group.to)
}

function wordOfHost(builder: Builder): string | null {
  const host = builder.prep?.host ?? null
  return host !== null && host.head.kind === 'word' && host.head.reference === null ? host.head.lower : null
}

function openParticiple(builder: Builder, top: Clause, group: VerbGroup): void {
  const last = builder.lastPhrase
  const fronted = top.verb === null && top.subject === null
  const clause = openClause(builder, 'participle', group.from, null, null)
  clause.verb = group
  if (fronted) return
  const far = clause.afterComma && (group.form === 'ing' || last?.head.name?.kind === 'place')
  clause.antecedent = far && top.subject !== null ? top.subject : last
  clause.subject = clause.antecedent
  clause.sure = top.verb === null || !clause.afterComma || (last !== null && last === top.subject)
}
