import type { CheckContext, Judgement } from '../../model/check.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { Entity, Statement } from '../../model/knowledge.ts'
import { yearValue } from '../../text/date-value.ts'
import { bounds } from '../../text/interval.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { regionsOf } from '../places/containment.ts'
import { statementRange } from '../record/both-ends.ts'
import { describedEvent } from '../record/described-events.ts'
import { editionsOf, eventsSaid } from '../record/editions.ts'
import { candidatesFor, likeliest, textOf } from '../record/meant.ts'
import { valueId } from '../record/verdicts.ts'
import { statedDate } from '../record/when.ts'

const MESSAGES = {
  otherPlace: '{recorded} Check “{stated}” and the year.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const host = defineCheck({
  kind: 'claim',
  id: 'events/host',
  summary: 'The event was held in the city or country that the article names.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['host', 'held-in'],
  judge(statement, context): Verdict {
    const { value, commitment, subject } = statement
    if (commitment.kind !== 'asserted' || value === null) return { status: 'unverified', reason: 'too-vague' }
    const stated = likeliest(candidatesFor(value, ['place'], context))
    if (stated.length === 0) return { status: 'unverified', reason: 'unknown-entity' }
    const verb = statement.arguments.as
    const events =
      verb?.kind === 'words' && statement.frame === 'killed-in'
        ? namesOf(subject, context).flatMap((name) => eventsSaid(name, verb.text, context.knowledge))
        : orDescribed(editionsOf(subject, statement, context), statement, context)
    return judgeHost(statement, [...new Map(events.map((event) => [event.id, event])).values()], stated, context)
  },
})

/** The events named, or the one that the words describe: "the 2018 summit between Trump and Putin". */
function orDescribed(named: readonly Entity[], { subject, time }: ClaimStatement, context: CheckContext): Entity[] {
  if (named.length > 0) return [...named]
  const year = /\b(?:19|20)\d\d\b/.exec(textOf(subject, context))?.[0]
  const when = year === undefined ? statedDate(time.date) : yearValue(Number(year))
  const event = when === null ? null : describedEvent(subject, when, context)
  return event === null ? [] : [event]
}

function judgeHost(
  statement: ClaimStatement,
  events: readonly Entity[],
  stated: readonly Entity[],
  context: CheckContext,
): Verdict {
  const { knowledge } = context
  const recorded = events.map(({ id }) => [...knowledge.statements(id, 'held-in'), ...knowledge.statements(id, 'host')])
  const all = recorded.flat()
  const brief = events.every((event) => isBrief(event, context)) && stated.every(({ type }) => type === 'city')
  const cities = all.filter((one) => context.knowledge.entity(valueId(one) ?? '')?.type === 'city')
  // What lasts some days is in one city: another one of the same country is wrong.
  const telling = brief && cities.length > 0 ? cities : all
  const bearing = telling.find(({ value }) => value.kind === 'entity' && meets(value.id, stated, context))
  if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
  // "The Paris summit" may be another one than those on record.
  if (statement.frame === 'dated-event') return { status: 'unverified', reason: 'no-fact' }
  const known = recorded.every((list) => list.length > 0 && list.every((one) => isPlace(one, context)))
  const [first, ...rest] = recorded.flat()
  if (first === undefined || !known || statement.value === null) return { status: 'unverified', reason: 'no-fact' }
  return {
    status: 'contradicted',
    evidence: [cite(first, 'refutes', knowledge), ...rest.map((one) => cite(one, 'refutes', knowledge))],
    message: 'otherPlace',
    at: statementRange(statement),
    data: { recorded: statementInWords(first, knowledge), stated: textOf(statement.value, context) },
    actual: textOf(statement.value, context),
  }
}

/** Days that an event in one city lasts at most; championships that go on for longer move about the country. */
const BRIEF = 20

function isBrief({ id }: Entity, { knowledge }: CheckContext): boolean {
  const [happened] = knowledge.statements(id, 'happened')
  if (happened?.value.kind !== 'date' || happened.value.date.precision === 'year') return false
  const [from, to] = bounds(happened.value.date)
  return to - from <= BRIEF
}

/** What the subject is called, as written and on record. */
function namesOf(subject: Argument, context: CheckContext): string[] {
  const known = candidatesFor(subject, ['person', 'place'], context).flatMap(({ name, aliases }) => [name, ...aliases])
  return [...new Set([textOf(subject, context), ...known])]
}

function isPlace({ value }: Statement, { knowledge }: CheckContext): boolean {
  return value.kind === 'entity' && knowledge.entity(value.id)?.kind === 'place'
}

/** Whether one of the two lies in the other. */
function meets(recorded: string, stated: readonly Entity[], { knowledge }: CheckContext): boolean {
  const around = regionsOf(recorded, knowledge)
  return stated.some(({ id }) => around.has(id) || regionsOf(id, knowledge).has(recorded))
}
