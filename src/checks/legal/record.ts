import type { EntityId, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import { PROPERTIES } from '../../model/property.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { bounds } from '../../text/interval.ts'

/** What the record holds of one person in one case. */
export interface CaseRecord {
  readonly id: EntityId
  /** What happened to the person, until the day of publication where there is one. */
  readonly past: readonly Statement[]
  /** What happened only after it. */
  readonly later: readonly Statement[]
  /** The case lists every plea, verdict and act of clemency of each person that it names. */
  readonly complete: boolean
  /** Names, description and charges, lower case, without the person's own name. */
  readonly words: string
}

const NOT_WORD = /[^\p{L}\p{N}]+/u

/** The cases of a person, with what happened to the person in each, in the order of the record. */
export function casesOf(person: EntityId, knowledge: KnowledgeBase, published: string | null): CaseRecord[] {
  const byCase = new Map<EntityId, Statement[]>()
  for (const statement of knowledge.statementsWith(person)) {
    if (PROPERTIES[statement.property].group !== 'legal' || statement.rank === 'deprecated') continue
    const events = byCase.get(statement.subject)
    if (events === undefined) byCase.set(statement.subject, [statement])
    else events.push(statement)
  }
  const entity = knowledge.entity(person)
  const names = new Set([entity?.name, ...(entity?.aliases ?? [])].join(' ').toLowerCase().split(NOT_WORD))
  return [...byCase].map(([id, events]) => describeCase(id, events, names, knowledge, published))
}

function describeCase(
  id: EntityId,
  events: readonly Statement[],
  names: ReadonlySet<string>,
  knowledge: KnowledgeBase,
  published: string | null,
): CaseRecord {
  const entity = knowledge.entity(id)
  const charges = events.map((event) => event.qualifiers.for ?? '')
  const complete = knowledge
    .statements(id, 'complete')
    .some(({ value }) => value.kind === 'text' && value.text === 'outcomes')
  return {
    id,
    past: events.filter((event) => !isAfter(event, published)),
    later: events.filter((event) => isAfter(event, published)),
    complete,
    words: [entity?.name, ...(entity?.aliases ?? []), entity?.description, ...charges]
      .join(' ')
      .toLowerCase()
      .split(NOT_WORD)
      .filter((word) => !names.has(word))
      .join(' '),
  }
}

/** Whether it surely happened only after a day. */
function isAfter(event: Statement, day: string | null): boolean {
  const limit = day === null ? null : parseIsoDay(day)
  const { on } = event.qualifiers
  return limit !== null && on !== undefined && bounds(on)[0] > limit
}
