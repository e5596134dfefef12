import type { Article } from '../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { PropertyId } from '../../model/property.ts'
import type { Clause, NounPhrase, Reading } from '../clauses/types.ts'
import { argumentOf } from './arguments.ts'

/** Nouns whose value is a common noun or a name behind "is" or a comma: "Japan's currency, the yen". */
const ATTRIBUTES: ReadonlyMap<string, PropertyId> = new Map<string, PropertyId>([
  ['currency', 'currency'],
  ['language', 'language'],
])
const OFFICIAL = new Set(['official', 'national', 'sole', 'main'])
const SEATS = new Set(['headquarters', 'headquarter', 'seat', 'head office'])

/** What a country or an organization has: its money, its language, its seat. */
export function readAttributes(article: Article, reading: Reading): ClaimStatement[] {
  const found: ClaimStatement[] = []
  for (const { phrase, clause } of reading.phrases) {
    const statement = attribute(article, phrase, clause) ?? seat(article, phrase, clause)
    if (statement !== null) found.push(statement)
  }
  return found
}

function attribute(article: Article, phrase: NounPhrase, clause: Clause): ClaimStatement | null {
  const property = ATTRIBUTES.get(phrase.head.lower)
  if (property === undefined) return null
  if (property === 'language' && !phrase.units.some(({ lower }) => OFFICIAL.has(lower))) return null
  const owner = phrase.possessor ?? behind(phrase, ['of', 'in'])
  const said =
    clause.subject === phrase && clause.verb?.lemma === 'be'
      ? clause.object
      : (phrase.appositions[0] ?? phrase.apposedTo)
  if (owner === null || said === null || said.head.figure !== null || said.head.date !== null) return null
  const value: Argument = { kind: 'words', text: said.head.lower, range: { from: said.head.from, to: said.head.to } }
  return make(article, property, owner, value, clause, `attribute-${property}`, phrase)
}

/** "with its headquarters in Geneva", "has its seat in Frankfurt". */
function seat(article: Article, phrase: NounPhrase, clause: Clause): ClaimStatement | null {
  if (!SEATS.has(phrase.head.lower)) return null
  const place = behind(phrase, ['in', 'at']) ?? clause.preps.find(({ word }) => word === 'in')?.object ?? null
  const pronoun = phrase.possessor?.head.kind === 'word' || phrase.possessor === null
  const has = clause.verb?.lemma === 'have' && clause.object === phrase
  const beside = clause.preps.some(({ word, object }) => word === 'with' && object === phrase)
  const owner = pronoun ? (has || beside ? clause.subject : phrase.host) : phrase.possessor
  if (place === null || owner === null || place.head.name?.kind !== 'place' || owner.head.name === null) return null
  const value = argumentOf(article, { phrase: place, date: null, range: place })
  return make(article, 'seat', owner, value, clause, 'seat-noun', phrase)
}

function behind(phrase: NounPhrase, words: readonly string[]): NounPhrase | null {
  return phrase.preps.find(({ word }) => words.includes(word))?.object ?? null
}

function make(
  article: Article,
  property: PropertyId,
  owner: NounPhrase,
  value: Argument,
  clause: Clause,
  frame: string,
  phrase: NounPhrase,
): ClaimStatement {
  return {
    property,
    subject: argumentOf(article, { phrase: owner, date: null, range: owner }),
    value,
    arguments: {},
    time: {
      date: null,
      tense: clause.verb?.tense === 'past' && clause.object === phrase ? 'past' : 'present',
      modifiers: [],
    },
    commitment: clause.commitment,
    frame,
    predicate: { from: phrase.head.from, to: phrase.head.to },
  }
}
