import { attachInfinitive, attachParticiple, setVerb } from './attach-nonfinite.ts'
import { type Builder, openClause, openMain, openSibling, topOf } from './builder.ts'
import { ALSO_PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicon/closed-words.ts'
import { SAY } from './lexicon/verb-classes.ts'
import type { Clause, VerbGroup } from './types.ts'

/** Gives a verb group its place: the predicate of an open clause, or of a clause of its own. */
export function attachVerb(builder: Builder, group: VerbGroup, at: number): void {
  if (group.form === 'infinitive') attachInfinitive(builder, group)
  else if (group.form === 'finite') attachFinite(builder, group, at)
  else attachParticiple(builder, group)
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
  if (group.tense === 'none' && model.verb !== null) {
    // "would be tried and be sentenced", "expected to plead guilty and be sentenced"
    const { tense, modal, negated } = model.verb
    const clause = openSibling(builder, model, group.from)
    clause.subject = model.subject
    clause.verb = { ...group, tense, modal, negated }
    return
  }
  while (builder.stack.length > 1 && !hasFiniteVerb(model)) {
    builder.stack.pop()
    model = topOf(builder)
  }
  const clause = openSibling(builder, model, group.from)
  clause.subject = model.subject
  clause.sure = model.sure
  clause.verb = builder.coord === 'nor' ? { ...group, negated: true } : group
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
