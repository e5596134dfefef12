import type { ReferentId } from '../../model/annotation.ts'
import type { Commitment } from '../../model/claim.ts'
import { NEGATIVE_SUBJECTS } from './lexicon/closed-words.ts'
import {
  ALMOST,
  adverbialEffect,
  complementEffect,
  gerundEffect,
  HEARSAY,
  infinitiveEffect,
  MAYBE,
} from './lexicon/governors.ts'
import { SAY } from './lexicon/verb-classes.ts'
import type { Clause, NounPhrase, Prep } from './types.ts'

type Kind = Commitment['kind']

/** What makes a statement less the article's own, strongest first. */
const STRENGTH: readonly Kind[] = [
  'quoted',
  'questioned',
  'attributed',
  'conditional',
  'predicted',
  'negated',
  'asserted',
]

const stronger = (one: Kind, other: Kind): Kind => (STRENGTH.indexOf(one) <= STRENGTH.indexOf(other) ? one : other)

/** Who a phrase is, as far as the annotation knows. */
export function referentOf(phrase: NounPhrase | null): ReferentId | null {
  if (phrase === null) return null
  if (phrase.head.name !== null) return phrase.head.name.referent
  for (const unit of phrase.units) if (unit.reference !== null) return unit.reference.referent
  for (const apposition of phrase.appositions) if (apposition.head.name !== null) return apposition.head.name.referent
  return phrase.apposedTo?.head.name?.referent ?? null
}

/** How far the article stands behind what a clause says. `around`: what holds for the whole stretch, such as a quotation. */
export function commitmentOf(clause: Clause, around: Commitment): Commitment {
  let kind: Kind = stronger(around.kind, ownKind(clause))
  let to: ReferentId | null = clause.attributedTo?.to ?? null
  if (clause.attributedTo !== null) kind = stronger(kind, 'attributed')
  for (let inner: Clause = clause, depth = 0; inner.governor !== null && depth < 12; inner = inner.governor, depth++) {
    const outer: Clause = inner.governor
    const effect = linkKind(inner)
    if (effect === 'attributed' && to === null) to = referentOf(outer.subject)
    kind = stronger(kind, effect)
    if (inner.kind === 'main') break
    if (inner.kind === 'relative' || inner.kind === 'participle') kind = stronger(kind, aroundRelative(outer))
    else if (inner.kind !== 'adverbial') kind = stronger(kind, ownKind(outer))
    else if (ownKind(outer) === 'conditional' && inner.verb?.tense !== 'past') kind = stronger(kind, 'conditional')
    if (outer.attributedTo !== null && kind !== 'quoted') {
      kind = stronger(kind, 'attributed')
      to ??= outer.attributedTo.to
    }
  }
  if (kind === 'quoted') return around.kind === 'quoted' ? around : { kind: 'quoted', by: null }
  return kind === 'attributed' ? { kind, to } : { kind }
}

/** What a clause's own words say: negation, modality, time, hearsay. */
function ownKind(clause: Clause): Kind {
  const { verb, subject } = clause
  let kind: Kind = 'asserted'
  if (subject !== null && (subject.negated || NEGATIVE_SUBJECTS.has(subject.head.lower))) kind = 'negated'
  if (subject?.determiner === 'neither' || subject?.determiner === 'no') kind = 'negated'
  if (verb === null) return kind
  if (verb.negated) kind = stronger(kind, 'negated')
  if (verb.tense === 'future') kind = stronger(kind, 'predicted')
  else if (verb.modal !== null) kind = stronger(kind, 'conditional')
  for (const adverb of verb.adverbs) {
    if (HEARSAY.has(adverb)) kind = stronger(kind, 'attributed')
    else if (MAYBE.has(adverb)) kind = stronger(kind, 'conditional')
    else if (ALMOST.has(adverb)) kind = stronger(kind, 'negated')
  }
  return kind
}

/** What the link between a clause and the one on which it hangs does to it. */
function linkKind(clause: Clause): Kind {
  const { governor, governorWord, marker, verb } = clause
  if (clause.kind === 'complement') {
    const nouns = [governor?.object, governor?.second, governor?.subject]
    if (nouns.some((noun) => noun?.negated === true && noun.head.lower === governorWord)) return 'negated'
    const effect = complementEffect(governorWord, marker)
    return effect === 'negated' && governor?.verb?.negated === true ? 'attributed' : effect
  }
  if (clause.kind === 'infinitive') return infinitiveEffect(governorWord)
  if (clause.kind === 'gerund') return gerundEffect(governorWord, marker)
  if (clause.kind !== 'adverbial') return 'asserted'
  const ahead = verb !== null && verb.tense === 'present' && !verb.perfect && governor?.verb?.tense === 'future'
  return ahead ? 'predicted' : adverbialEffect(marker)
}

/** A relative clause inside reported speech is reported too; negation and modality of the outer clause leave it alone. */
function aroundRelative(outer: Clause): Kind {
  const own = ownKind(outer)
  return own === 'attributed' ? own : 'asserted'
}

/** Leaves to their sources what ", prosecutors said" and "according to the indictment" attribute from outside. */
export function attributeFromOutside(clauses: readonly Clause[]): void {
  const sources = clauses.flatMap((clause) => [...sayingClauses(clause, clauses), ...accordingTo(clause)])
  for (const { source, except } of sources) {
    const to = referentOf(source)
    for (const clause of clauses) if (clause !== except && isTopLevel(clause)) clause.attributedTo ??= { to }
  }
}

function isTopLevel(clause: Clause): boolean {
  return clause.kind === 'main'
}

function sayingClauses(
  clause: Clause,
  clauses: readonly Clause[],
): { source: NounPhrase | null; except: Clause | null }[] {
  const { verb } = clause
  if (verb === null || !isTopLevel(clause) || !SAY.has(verb.lemma) || verb.voice === 'passive') return []
  if (!clause.afterComma || clause.object !== null || verb.form !== 'finite') return []
  if (clauses.some((inner) => inner.governor === clause && inner.kind === 'complement')) return []
  return [{ source: clause.subject, except: clause }]
}

const FICTION = new Set(
  'film movie novel book play series show episode drama comedy story sequel musical opera game sitcom'.split(' '),
)

/** "In the film, X is convicted": what happens there is no statement about the world. */
function isFiction(prep: Prep): boolean {
  return prep.word === 'in' && prep.object?.head.kind === 'word' && FICTION.has(prep.object.head.lower)
}

function accordingTo(clause: Clause): { source: NounPhrase | null; except: Clause | null }[] {
  if (clause.verb?.tense === 'present' && clause.preps.some(isFiction)) return [{ source: null, except: null }]
  const prep = clause.preps.find((candidate) => candidate.word === 'according to' || candidate.word === 'per')
  return prep === undefined ? [] : [{ source: prep.object, except: null }]
}
