import type { Argument, ClaimStatement, Commitment } from '../../model/claim.ts'
import type { NounPhrase, Reading } from '../clauses/types.ts'

/** "Geneva, Switzerland", "Springfield, Ill.": a place with the one that it lies in behind a comma. */
export function readPlacePairs(reading: Reading): ClaimStatement[] {
  const found: ClaimStatement[] = []
  for (const { phrase, clause } of reading.phrases) {
    const [inner, outer] = [phrase, phrase.appositions[0]]
    if (outer === undefined || !isBarePlace(inner) || !isBarePlace(outer)) continue
    if (isListed(inner)) continue
    const { kind } = clause.commitment
    found.push({
      property: 'located-in',
      subject: referent(inner),
      value: referent(outer),
      arguments: {},
      time: { date: null, tense: 'present', modifiers: [] },
      commitment: kind === 'quoted' ? clause.commitment : { kind: 'asserted' },
      frame: 'place-comma',
      predicate: { from: inner.head.from, to: outer.head.to },
    })
  }
  return found
}

/** A landmark's place is the article's own also where the sentence denies or reports something of it. */
const PRESUPPOSING: ReadonlySet<Commitment['kind']> = new Set<Commitment['kind']>(['asserted', 'negated', 'attributed'])

/** "the Eiffel Tower in Paris", "Angkor Wat, in Cambodia,": a landmark with the place that it is in. */
export function readPlacesIn(reading: Reading): ClaimStatement[] {
  const found: ClaimStatement[] = []
  for (const { phrase, clause } of reading.phrases) {
    if (phrase.head.name?.kind !== 'place' || phrase.possessor !== null) continue
    const outer = phrase.preps.find(({ word }) => word === 'in')?.object ?? null
    if (clause.commitment.kind === 'questioned' || (clause.subject === phrase && clause.verb?.lemma === 'be')) continue
    if (outer === null || !isBarePlace(outer) || outer.conjuncts.length > 0) continue
    found.push({
      property: 'located-in',
      subject: referent(phrase),
      value: referent(outer),
      arguments: {},
      time: { date: null, tense: 'present', modifiers: [] },
      commitment: PRESUPPOSING.has(clause.commitment.kind) ? { kind: 'asserted' } : clause.commitment,
      frame: 'is-in',
      predicate: { from: phrase.head.from, to: outer.head.to },
    })
  }
  return found
}

/** "Oslo, Turin and Lyon" are no places one in the other. */
function isListed(first: NounPhrase): boolean {
  let phrase: NounPhrase | undefined = first
  for (let steps = 0; phrase !== undefined && steps < 8; steps++) {
    if (phrase.conjuncts.length > 0 || phrase.appositions.length > 1) return true
    phrase = phrase.appositions[0]
  }
  return first.apposedTo !== null
}

function isBarePlace({ head, units, possessor }: NounPhrase): boolean {
  return head.name?.kind === 'place' && units.length <= 2 && possessor === null
}

function referent({ head }: NounPhrase): Argument {
  return { kind: 'referent', referent: head.name?.referent ?? 0, range: { from: head.from, to: head.to } }
}
