import type { Article } from '../../model/annotation.ts'
import type { ClaimStatement, ClaimType } from '../../model/claim.ts'
import { PROPERTIES, type PropertyRow } from '../../model/property.ts'
import type { NonEmpty } from '../../model/span.ts'
import type { Reading } from '../clauses/types.ts'
import { readAges } from './ages.ts'
import { readAttributes } from './attributes.ts'
import { readLifeBracket, readPartyBracket } from './brackets.ts'
import { readCredits } from './credits.ts'
import { readDatedEvents } from './dated-events.ts'
import { DATE_FRAMES } from './dates.ts'
import { DESCRIPTION_FRAMES } from './description-frames.ts'
import { readDescriptions } from './descriptions.ts'
import { EVENT_FRAMES } from './events.ts'
import { readFigures } from './figures.ts'
import type { Frames, NounFrame, VerbFrame } from './frame.ts'
import { LEGAL_FRAMES } from './legal/index.ts'
import { LIFE_FRAMES } from './life.ts'
import { matchDescription, matchRecord } from './match-description.ts'
import { matchNoun } from './match-noun.ts'
import { matchVerb } from './match-verb.ts'
import { readPlacePairs, readPlacesIn } from './place-pairs.ts'
import { PLACE_FRAMES } from './places.ts'
import { RELATION_FRAMES } from './relations.ts'
import { readRoles } from './roles/read-roles.ts'
import { ROLE_FRAMES } from './roles/verbs.ts'

/** All families of verb and noun frames. */
const FAMILIES: readonly Frames[] = [
  LEGAL_FRAMES,
  ROLE_FRAMES,
  LIFE_FRAMES,
  DATE_FRAMES,
  PLACE_FRAMES,
  EVENT_FRAMES,
  RELATION_FRAMES,
]

/** A statement with the types of claim that it makes. */
export interface Read {
  readonly statement: ClaimStatement
  readonly types: NonEmpty<ClaimType>
}

function byWord<F>(frames: readonly F[], words: (frame: F) => readonly string[]): ReadonlyMap<string, readonly F[]> {
  const index = new Map<string, F[]>()
  for (const frame of frames)
    for (const word of words(frame)) {
      const list = index.get(word)
      if (list === undefined) index.set(word, [frame])
      else list.push(frame)
    }
  return index
}

const VERBS = byWord<VerbFrame>(
  FAMILIES.flatMap((family) => family.verbs),
  (frame) => frame.verbs,
)
const NOUNS = byWord<NounFrame>(
  FAMILIES.flatMap((family) => family.nouns),
  (frame) => frame.nouns,
)

const TYPE_OF_GROUP: Readonly<Record<PropertyRow['group'], ClaimType>> = {
  life: 'date',
  role: 'role',
  legal: 'legal',
  date: 'date',
  place: 'place',
  event: 'event',
  measure: 'figure',
  relation: 'relation',
  quotation: 'quote',
  record: 'name',
}

/** All statements that the frames read in a stretch of a sentence. */
export function readStatements(article: Article, reading: Reading): Read[] {
  return [...readVerbs(article, reading), ...readNouns(article, reading), ...readSaid(article, reading)]
}

function readVerbs(article: Article, reading: Reading): Read[] {
  const found: Read[] = []
  for (const clause of reading.clauses) {
    if (clause.verb === null || !clause.sure) continue
    for (const frame of VERBS.get(clause.verb.lemma) ?? [])
      for (const statement of matchVerb(article, clause, frame)) found.push({ statement, types: frame.types })
  }
  return found
}

function readNouns(article: Article, reading: Reading): Read[] {
  const found: Read[] = []
  for (const { phrase, clause } of reading.phrases)
    for (const frame of NOUNS.get(phrase.head.lower) ?? [])
      for (const statement of matchNoun(article, phrase, clause, frame)) found.push({ statement, types: frame.types })
  return found
}

/** What is said by naming: titles, appositions, "X is Y", brackets, places one behind the other, figures. */
function readSaid(article: Article, reading: Reading): Read[] {
  const found: ClaimStatement[] = []
  for (const description of readDescriptions(article, reading)) {
    found.push(...readRoles(article, description))
    const record = matchRecord(article, description)
    if (record !== null) found.push(record)
    for (const frame of DESCRIPTION_FRAMES) {
      const statement = matchDescription(article, description, frame)
      if (statement !== null) found.push(statement)
    }
  }
  for (const { phrase, clause } of reading.phrases) {
    const { name } = phrase.head
    if (name === null) continue
    const party = readPartyBracket(article, name)
    for (const statement of [...(party === null ? [] : [party]), ...readLifeBracket(article, name)])
      found.push(clause.commitment.kind === 'quoted' ? { ...statement, commitment: clause.commitment } : statement)
  }
  found.push(
    ...readPlacePairs(reading),
    ...readPlacesIn(reading),
    ...readCredits(article, reading),
    ...readAttributes(article, reading),
    ...readFigures(article, reading),
    ...readAges(article, reading),
    ...readDatedEvents(article, reading),
  )
  return found.map(withTypes)
}

/** A statement with the type of claim that its property makes. */
export function withTypes(statement: ClaimStatement): Read {
  return { statement, types: [TYPE_OF_GROUP[PROPERTIES[statement.property].group]] }
}
