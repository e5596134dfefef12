import type { CheckContext } from '../../model/check.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { Entity, KnowledgeBase } from '../../model/knowledge.ts'
import { yearValue } from '../../text/date-value.ts'
import { overlaps } from '../../text/interval.ts'
import { candidatesFor, textOf } from './meant.ts'

/** Nouns for what verbs say, with which events are named: "the attack on Pearl Harbor", "the sinking of the Titanic". */
const EVENT_NAMES: Readonly<Record<string, readonly string[]>> = {
  attack: ['attack on', 'attacks on', 'bombing of'],
  bomb: ['bombing of', 'attack on'],
  raid: ['raid on'],
  strike: ['attack on'],
  hit: ['attack on'],
  sink: ['sinking of', 'sinking of the', 'loss of the'],
  assassinate: ['assassination of'],
  kill: ['assassination of', 'killing of', 'death of'],
  murder: ['assassination of', 'murder of'],
  invade: ['invasion of'],
  fall: ['fall of', 'fall of the'],
  capture: ['capture of', 'fall of'],
  liberate: ['liberation of'],
  besiege: ['siege of'],
  annex: ['annexation of'],
  erupt: ['eruption of'],
  storm: ['storming of', 'storming of the'],
  crash: ['crash of', 'crash of the'],
}

const BEHIND = ['disaster', 'attack', 'bombing', 'explosion', 'crash', 'massacre']
const BEHIND_VERBS = new Set(['explode', 'crash', 'bomb', 'attack', 'collide', 'burn'])

/** The events that a verb with its subject or object means: "Pearl Harbor was attacked". */
export function eventsSaid(name: string, verb: string, knowledge: KnowledgeBase): Entity[] {
  const bare = name.replace(/^the /i, '')
  const texts = [
    ...(EVENT_NAMES[verb] ?? []).map((noun) => `${noun} ${bare}`),
    ...(BEHIND_VERBS.has(verb) ? BEHIND.map((noun) => `${bare} ${noun}`) : []),
  ]
  const found = texts.flatMap((text) =>
    knowledge
      .named(text)
      .filter(({ entity, match }) => entity.kind === 'event' && (match.kind === 'exact' || match.kind === 'styled'))
      .map(({ entity }) => entity),
  )
  return [...new Map(found.map((event) => [event.id, event])).values()]
}

const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/

/**
 * The events that an argument means; of one that comes round again, those of the year that the words or the clause give.
 * None where the words name only the series.
 */
export function editionsOf(argument: Argument, { time }: ClaimStatement, context: CheckContext): Entity[] {
  const { knowledge } = context
  const words = textOf(argument, context)
  const stated = YEAR.exec(words)?.[1]
  const own = time.date !== null && !time.date.implied.includes('year') ? time.date.value : null
  const year = stated === undefined ? own : yearValue(Number(stated))
  const named = candidatesFor(argument, ['event'], context)
  const series = named.flatMap(({ id }) => knowledge.statementsWith(id, 'part-of').map(({ subject }) => subject))
  if (series.length === 0) return named.filter((event) => !isOtherYear(event, stated))
  // What has a year in its name is no series, though conventions and primaries are part of an election.
  const exact = named.filter((event) => YEAR.test(event.name) && !isOtherYear(event, stated))
  if (exact.length > 0) return exact
  if (year === null) return []
  const editions = new Map<string, Entity>()
  for (const id of series) {
    const entity = knowledge.entity(id)
    const held = knowledge.statements(id, 'happened')[0]?.value
    if (entity === undefined || held?.kind !== 'date') continue
    const label = YEAR.exec(entity.name)?.[1]
    const fits = stated !== undefined && label !== undefined ? label === stated : overlaps(held.date, year)
    if (fits) editions.set(id, entity)
  }
  return [...editions.values()]
}

function isOtherYear({ name }: Entity, stated: string | undefined): boolean {
  const label = YEAR.exec(name)?.[1]
  return stated !== undefined && label !== undefined && label !== stated
}
