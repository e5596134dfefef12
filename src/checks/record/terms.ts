import type { DateValue, EntityId, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { bounds } from '../../text/interval.ts'

/** Days by which sources differ on when a term begins or ends, where they give the day, and where they give no day. */
const SLACK = { day: 10, other: 31 } as const

function slackOf(date: DateValue | undefined): number {
  return date?.precision === 'day' ? SLACK.day : SLACK.other
}

/** First and last day of a statement's validity; a term that goes on ends on the day up to which the pack vouches for it. */
export function termOf({ qualifiers, asOf }: Statement): readonly [number, number] {
  const from = qualifiers.from === undefined ? Number.NEGATIVE_INFINITY : bounds(qualifiers.from)[0]
  const to = qualifiers.to === undefined ? (parseIsoDay(asOf) ?? Number.POSITIVE_INFINITY) : bounds(qualifiers.to)[1]
  return [from, to]
}

/** Whether the statement held on all days of a time beyond doubt. */
export function surelyHeld(statement: Statement, time: DateValue): boolean {
  if (statement.qualifiers.from === undefined) return false
  const [from, to] = termOf(statement)
  const [first, last] = bounds(time)
  const { from: start, to: end } = statement.qualifiers
  return from + slackOf(start) <= first && last <= to - (end === undefined ? 0 : slackOf(end))
}

/** Whether the statement may have held on some day of a time. */
export function mayHaveHeld(statement: Statement, time: DateValue): boolean {
  const [from, to] = termOf(statement)
  const [first, last] = bounds(time)
  const { from: start, to: end } = statement.qualifiers
  return from - slackOf(start) <= last && (end === undefined || first <= to + slackOf(end))
}

/** The offices that a person is on record as having held. */
export function officesOf(person: EntityId, knowledge: KnowledgeBase): Statement[] {
  return knowledge
    .statements(person, 'held')
    .filter(({ rank, value }) => rank !== 'deprecated' && value.kind === 'entity')
}

/** The terms of those who are on record as holders of an office. */
export function holdersOf(office: EntityId, knowledge: KnowledgeBase): Statement[] {
  return knowledge.statementsWith(office, 'held').filter(({ rank }) => rank !== 'deprecated')
}

/** The one who held an office at a time beyond doubt; null where it isn't known, or more than one did. */
export function holderAt(office: EntityId, time: DateValue, knowledge: KnowledgeBase): Statement | null {
  const [first, second] = holdersOf(office, knowledge).filter((term) => mayHaveHeld(term, time))
  return first !== undefined && second === undefined && surelyHeld(first, time) ? first : null
}

/** Whether a list that is marked complete covers all days of a time. */
export function isCompleteAt(entity: EntityId, list: string, time: DateValue, knowledge: KnowledgeBase): boolean {
  const [first, last] = bounds(time)
  return knowledge.statements(entity, 'complete').some((statement) => {
    const [from, to] = termOf(statement)
    return statement.value.kind === 'text' && statement.value.text === list && from <= first && last <= to
  })
}
