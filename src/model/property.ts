/**
 * The property table: what can be said of an entity, and how two values of one property compare.
 * Adding a property is adding a row. The names follow Wikidata's where it has a short one.
 */

/** What a statement's value is. `name` is an entity's id, or a plain text where nothing is known of the thing named. */
export type ValueKind = 'entity' | 'name' | 'date' | 'quantity' | 'text'

/**
 * How many values there can be, and so what a different value means.
 * - `one`: one value, ever; another value contradicts.
 * - `one-at-a-time`: another value contradicts where the times are known and overlap.
 * - `one-holder`: the value belongs to one subject at a time (where the list of holders is complete).
 * - `many`: another value contradicts only where the list is marked complete.
 */
export type Cardinality = 'one' | 'one-at-a-time' | 'one-holder' | 'many'

export type PropertyGroup =
  | 'life'
  | 'role'
  | 'legal'
  | 'date'
  | 'place'
  | 'event'
  | 'measure'
  | 'relation'
  | 'quotation'
  | 'record'

export interface PropertyRow {
  readonly group: PropertyGroup
  readonly value: ValueKind
  readonly cardinality: Cardinality
  /** How a report words it: "{subject} {label} {value}". */
  readonly label: string
}

export const PROPERTIES = {
  // life
  born: { group: 'life', value: 'date', cardinality: 'one', label: 'was born on' },
  died: { group: 'life', value: 'date', cardinality: 'one', label: 'died on' },
  birthplace: { group: 'life', value: 'name', cardinality: 'one', label: 'was born in' },
  deathplace: { group: 'life', value: 'name', cardinality: 'one', label: 'died in' },
  nationality: { group: 'life', value: 'entity', cardinality: 'many', label: 'is a citizen of' },
  occupation: { group: 'life', value: 'text', cardinality: 'many', label: 'is known as' },
  spouse: { group: 'relation', value: 'name', cardinality: 'many', label: 'is or was married to' },
  parent: { group: 'relation', value: 'name', cardinality: 'many', label: 'is a child of' },
  child: { group: 'relation', value: 'name', cardinality: 'many', label: 'is a parent of' },
  sibling: { group: 'relation', value: 'name', cardinality: 'many', label: 'is a sibling of' },

  // roles
  held: { group: 'role', value: 'entity', cardinality: 'many', label: 'was' },
  nominated: { group: 'role', value: 'entity', cardinality: 'many', label: 'was nominated as' },
  party: { group: 'role', value: 'entity', cardinality: 'one-at-a-time', label: 'belongs to' },
  'member-of': { group: 'role', value: 'name', cardinality: 'many', label: 'is a member of' },
  employer: { group: 'role', value: 'name', cardinality: 'many', label: 'worked for' },
  'educated-at': { group: 'role', value: 'name', cardinality: 'many', label: 'studied at' },
  candidate: { group: 'role', value: 'entity', cardinality: 'many', label: 'stood in' },
  chief: { group: 'role', value: 'name', cardinality: 'one-at-a-time', label: 'was led by' },
  'office-of': { group: 'role', value: 'entity', cardinality: 'one', label: 'is an office of' },
  seats: { group: 'role', value: 'quantity', cardinality: 'one-at-a-time', label: 'has' },
  complete: { group: 'role', value: 'text', cardinality: 'many', label: 'has a complete list of' },

  // legal: the subject is a case, the value is the person or organization that it happened to
  charged: { group: 'legal', value: 'name', cardinality: 'many', label: 'was charged' },
  arrested: { group: 'legal', value: 'name', cardinality: 'many', label: 'was arrested' },
  'pleaded-guilty': { group: 'legal', value: 'name', cardinality: 'many', label: 'pleaded guilty' },
  'pleaded-not-guilty': { group: 'legal', value: 'name', cardinality: 'many', label: 'pleaded not guilty' },
  'pleaded-no-contest': { group: 'legal', value: 'name', cardinality: 'many', label: 'pleaded no contest' },
  convicted: { group: 'legal', value: 'name', cardinality: 'many', label: 'was convicted' },
  acquitted: { group: 'legal', value: 'name', cardinality: 'many', label: 'was acquitted' },
  mistrial: { group: 'legal', value: 'name', cardinality: 'many', label: 'had a mistrial' },
  dismissed: { group: 'legal', value: 'name', cardinality: 'many', label: 'had the charges dismissed' },
  sentenced: { group: 'legal', value: 'name', cardinality: 'many', label: 'was sentenced' },
  overturned: { group: 'legal', value: 'name', cardinality: 'many', label: 'had the conviction overturned' },
  pardoned: { group: 'legal', value: 'name', cardinality: 'many', label: 'was pardoned' },
  commuted: { group: 'legal', value: 'name', cardinality: 'many', label: 'had the sentence commuted' },
  extradited: { group: 'legal', value: 'name', cardinality: 'many', label: 'was extradited' },
  impeached: { group: 'legal', value: 'name', cardinality: 'many', label: 'was impeached' },
  liable: { group: 'legal', value: 'name', cardinality: 'many', label: 'was found liable' },
  'not-liable': { group: 'legal', value: 'name', cardinality: 'many', label: 'was found not liable' },
  settled: { group: 'legal', value: 'name', cardinality: 'many', label: 'settled' },
  executed: { group: 'legal', value: 'name', cardinality: 'many', label: 'was executed' },
  court: { group: 'legal', value: 'name', cardinality: 'one', label: 'was heard by' },

  // dates
  happened: { group: 'date', value: 'date', cardinality: 'one', label: 'took place on' },
  founded: { group: 'date', value: 'date', cardinality: 'one', label: 'was founded in' },
  dissolved: { group: 'date', value: 'date', cardinality: 'one', label: 'ended in' },
  published: { group: 'date', value: 'date', cardinality: 'one', label: 'came out in' },
  signed: { group: 'date', value: 'date', cardinality: 'one', label: 'was signed on' },
  decided: { group: 'date', value: 'date', cardinality: 'one', label: 'was decided on' },
  ratified: { group: 'date', value: 'date', cardinality: 'one', label: 'was ratified on' },
  completed: { group: 'date', value: 'date', cardinality: 'one', label: 'was completed in' },
  'discovered-on': { group: 'date', value: 'date', cardinality: 'one', label: 'was discovered in' },
  launched: { group: 'date', value: 'date', cardinality: 'one', label: 'was launched on' },

  // places
  'located-in': { group: 'place', value: 'entity', cardinality: 'many', label: 'is in' },
  capital: { group: 'place', value: 'entity', cardinality: 'one-at-a-time', label: 'has the capital' },
  'largest-city': { group: 'place', value: 'entity', cardinality: 'one-at-a-time', label: 'has the largest city' },
  continent: { group: 'place', value: 'entity', cardinality: 'many', label: 'is on the continent of' },
  seat: { group: 'place', value: 'name', cardinality: 'one-at-a-time', label: 'has its seat in' },
  borders: { group: 'place', value: 'entity', cardinality: 'many', label: 'borders' },
  currency: { group: 'relation', value: 'name', cardinality: 'one-at-a-time', label: 'has the currency' },
  language: { group: 'relation', value: 'name', cardinality: 'many', label: 'has the official language' },
  demonym: { group: 'place', value: 'text', cardinality: 'many', label: 'has the demonym' },
  nickname: { group: 'place', value: 'text', cardinality: 'many', label: 'is nicknamed' },
  abbreviation: { group: 'place', value: 'text', cardinality: 'many', label: 'is abbreviated' },

  // events
  'held-in': { group: 'event', value: 'name', cardinality: 'many', label: 'was held in' },
  host: { group: 'event', value: 'name', cardinality: 'many', label: 'was hosted by' },
  winner: { group: 'event', value: 'name', cardinality: 'one', label: 'was won by' },
  'runner-up': { group: 'event', value: 'name', cardinality: 'many', label: 'had the runner-up' },
  participant: { group: 'event', value: 'name', cardinality: 'many', label: 'had the participant' },
  perpetrator: { group: 'event', value: 'name', cardinality: 'many', label: 'was carried out by' },
  score: { group: 'event', value: 'text', cardinality: 'one', label: 'ended' },
  'part-of': { group: 'event', value: 'entity', cardinality: 'many', label: 'was part of' },

  // relations between works, things, prizes and people
  creator: { group: 'relation', value: 'name', cardinality: 'many', label: 'is by' },
  performer: { group: 'relation', value: 'name', cardinality: 'many', label: 'was performed by' },
  founder: { group: 'relation', value: 'name', cardinality: 'many', label: 'was founded by' },
  discoverer: { group: 'relation', value: 'name', cardinality: 'many', label: 'was discovered or invented by' },
  owner: { group: 'relation', value: 'name', cardinality: 'one-at-a-time', label: 'is owned by' },
  award: { group: 'relation', value: 'entity', cardinality: 'many', label: 'received' },
  'signed-by': { group: 'relation', value: 'name', cardinality: 'many', label: 'was signed by' },
  'succeeded-by': { group: 'relation', value: 'entity', cardinality: 'one', label: 'was succeeded by' },

  // measures: each needs `as-of` where it changes
  population: { group: 'measure', value: 'quantity', cardinality: 'one-at-a-time', label: 'has a population of' },
  area: { group: 'measure', value: 'quantity', cardinality: 'one', label: 'has an area of' },
  height: { group: 'measure', value: 'quantity', cardinality: 'one', label: 'has a height of' },
  length: { group: 'measure', value: 'quantity', cardinality: 'one', label: 'has a length of' },
  depth: { group: 'measure', value: 'quantity', cardinality: 'one', label: 'has a depth of' },
  pages: { group: 'measure', value: 'quantity', cardinality: 'one', label: 'has' },
  members: { group: 'measure', value: 'quantity', cardinality: 'one-at-a-time', label: 'has' },
  deaths: { group: 'measure', value: 'quantity', cardinality: 'one', label: 'killed' },
  injured: { group: 'measure', value: 'quantity', cardinality: 'one', label: 'injured' },
  'electoral-votes': { group: 'measure', value: 'quantity', cardinality: 'many', label: 'gave electoral votes:' },
  'popular-vote': { group: 'measure', value: 'quantity', cardinality: 'many', label: 'gave popular votes:' },
  number: { group: 'measure', value: 'quantity', cardinality: 'many', label: 'counts' },

  // quotations
  wording: { group: 'quotation', value: 'text', cardinality: 'one', label: 'reads' },
  'said-by': { group: 'quotation', value: 'name', cardinality: 'one', label: 'was said by' },
  'said-on': { group: 'quotation', value: 'date', cardinality: 'one', label: 'was said on' },
  'said-at': { group: 'quotation', value: 'name', cardinality: 'one', label: 'was said at' },
  'misattributed-to': { group: 'quotation', value: 'name', cardinality: 'many', label: 'is wrongly given to' },

  // records: "highest mountain", "longest river"; the value belongs to one subject at a time
  record: { group: 'record', value: 'text', cardinality: 'one-holder', label: 'is the' },
} as const satisfies Readonly<Record<string, PropertyRow>>

export type PropertyId = keyof typeof PROPERTIES

/** What may stand behind a value: the keyword and the kind of what follows it. */
export const QUALIFIERS = {
  from: 'date',
  to: 'date',
  on: 'date',
  'as-of': 'date',
  of: 'name',
  in: 'name',
  by: 'name',
  for: 'text',
  as: 'text',
  with: 'name',
  acting: 'flag',
  counts: 'quantity',
  term: 'text',
  fine: 'quantity',
  category: 'text',
  rank: 'text',
  source: 'source',
} as const satisfies Readonly<Record<string, 'date' | 'name' | 'text' | 'flag' | 'quantity' | 'source'>>

export type QualifierId = keyof typeof QUALIFIERS
