import type { CheckContext } from '../../model/check.ts'
import type { Argument } from '../../model/claim.ts'
import type { DateValue, Entity, EntityId } from '../../model/knowledge.ts'
import type { Range } from '../../model/span.ts'
import { overlaps } from '../../text/interval.ts'
import { referencesFrom, sentenceAt } from '../in-range.ts'
import { textOf } from './meant.ts'

/** Nouns by which articles and records call the same kind of event, each with its kin. */
const KINDS_OF_EVENT: readonly (readonly string[])[] = [
  ['summit', 'meeting', 'talks'],
  ['convention'],
  ['election', 'elections', 'vote', 'race'],
  ['primary', 'primaries'],
  ['call', 'phone', 'conversation'],
  ['assassination', 'killing', 'death', 'murder', 'strike', 'shooting'],
  ['attack', 'attacks', 'bombing', 'bombings'],
  ['leak', 'leaks', 'hack', 'release'],
  ['annexation', 'invasion', 'war', 'occupation'],
  ['inquiry', 'investigation', 'probe', 'hearing', 'hearings'],
  ['referendum', 'plebiscite'],
  ['disaster', 'crash', 'explosion', 'accident', 'sinking'],
  ['treaty', 'accord', 'accords', 'agreement', 'pact'],
  ['inauguration', 'coronation', 'funeral', 'wedding'],
  ['massacre', 'siege', 'riot', 'riots', 'protest', 'protests', 'uprising', 'revolution', 'coup'],
]

const KIND_OF_WORD: ReadonlyMap<string, number> = new Map(
  KINDS_OF_EVENT.flatMap((words, kind) => words.map((word) => [word, kind] as const)),
)

/** How far behind the noun the names of those who took part may stand. */
const REACH = 200
/** How far before it a year, a name or an adjective may stand. */
const BEFORE = 45

/**
 * The one recorded event that words describe without naming it: "the 2018 summit between Ann Doe and Bo Roe", "her call to
 * the president in July". It is of the kind that the noun says, has to do with all the names around that lead to such an
 * event, and happened at the stated time. Null where none or several fit.
 */
export function describedEvent(argument: Argument, when: DateValue | null, context: CheckContext): Entity | null {
  const { article, knowledge } = context
  const words = textOf(argument, context)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  const kinds = new Set(words.flatMap((word) => KIND_OF_WORD.get(word) ?? []))
  if (kinds.size === 0) return null
  const called = when === null ? null : calledByYear(argument, when, context)
  if (called !== null) return called
  const named = namesAround(argument.range, context)
  const counts = new Map<EntityId, number>()
  for (const id of named) for (const event of eventsAbout(id, context)) counts.set(event, (counts.get(event) ?? 0) + 1)
  const fitting = [...counts].flatMap(([id, count]) => {
    const entity = knowledge.entity(id)
    const isKind = entity !== undefined && wordsOfEvent(entity).some((word) => kinds.has(KIND_OF_WORD.get(word) ?? -1))
    return isKind && happenedWithin(id, when, context) ? [{ entity, count }] : []
  })
  const most = Math.max(0, ...fitting.map(({ count }) => count))
  const best = fitting.filter(({ count }) => count === most)
  const [first, second] = best
  if (first === undefined || second !== undefined) return null
  // One name alone leads to a single event only where a date or nothing else of that kind stands beside it.
  return most >= 2 || when !== null || fitting.length === 1
    ? article.published === null && when === null
      ? null
      : first.entity
    : null
}

/** "the presidential election" of November 2020 is the "2020 presidential election". */
function calledByYear(argument: Argument, when: DateValue, context: CheckContext): Entity | null {
  const year = when.from?.slice(0, 4)
  if (year === undefined || when.to?.slice(0, 4) !== year) return null
  const words = textOf(argument, context)
    .replace(/^(?:the|this|that|his|her|their|its) /i, '')
    .replace(MONTH_OR_YEAR, '')
    .trim()
  const found = context.knowledge
    .named(`${year} ${words}`)
    .filter(({ entity, match }) => entity.kind === 'event' && (match.kind === 'exact' || match.kind === 'styled'))
  const [only, second] = found
  if (only === undefined || second !== undefined) return null
  return happenedWithin(only.entity.id, when, context) ? only.entity : null
}

const MONTH_OR_YEAR =
  /\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:19|20)\d\d\b)/g

function wordsOfEvent({ name, aliases, type, description }: Entity): string[] {
  return [name, ...aliases, type ?? '', description]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
}

/** Those named around: in the words, shortly before them, and behind them up to the end of the sentence. */
function namesAround({ from, to }: Range, { article }: CheckContext): EntityId[] {
  const sentence = sentenceAt(article, from)
  if (sentence === undefined) return []
  const [first, last] = [Math.max(sentence.from, from - BEFORE), Math.min(sentence.to, to + REACH)]
  const found = new Set<EntityId>()
  for (const { referent, to: end } of referencesFrom(article, { from: first, to: last })) {
    const link = article.referents[referent]?.link
    if (end <= last && link?.status === 'linked') found.add(link.candidate.entity.id)
  }
  return [...found]
}

const TIES = ['participant', 'perpetrator', 'held-in', 'host', 'winner', 'runner-up', 'part-of', 'candidate'] as const

/** Events that have to do with somebody or with a place. */
function eventsAbout(id: EntityId, { knowledge }: CheckContext): EntityId[] {
  return [...new Set(TIES.flatMap((tie) => knowledge.statementsWith(id, tie).map(({ subject }) => subject)))]
}

/** Whether an event may have happened then; a month without a year fits any year's. */
function happenedWithin(id: EntityId, when: DateValue | null, { knowledge }: CheckContext): boolean {
  if (when === null) return true
  const [happened] = knowledge.statements(id, 'happened')
  return happened?.value.kind === 'date' && overlaps(happened.value.date, when)
}
