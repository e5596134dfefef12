import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Entity, Statement } from '../../model/knowledge.ts'
import type { NonEmpty } from '../../model/span.ts'
import { statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { describedEvent } from '../record/described-events.ts'
import { editionsOf, eventsSaid } from '../record/editions.ts'
import { candidatesFor, textOf } from '../record/meant.ts'
import { isAmong, refutedBy, supportedBy, unverified } from '../record/verdicts.ts'

const MESSAGES = {
  other: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

const DOERS = ['person', 'place', 'organization'] as const
const DEEDS = ['event', 'law', 'work', 'thing'] as const

export const deeds = defineCheck({
  kind: 'claim',
  id: 'events/deeds',
  summary: 'The attack was carried out, and the law signed, by the one whom the article names.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['perpetrator', 'signed-by', 'participant'],
  judge(statement, context): Verdict {
    const { value, commitment, property } = statement
    if (commitment.kind !== 'asserted' || value === null) return unverified('too-vague')
    const stated = candidatesFor(value, DOERS, context)
    const recorded = deedsOf(statement, context)
      .map(({ id }) => context.knowledge.statements(id, property))
      .filter((list) => list.length > 0)
    const bearing = recorded.flat().find((one) => isAmong(one, stated))
    if (bearing !== undefined) return supportedBy(bearing, context)
    const [first, ...rest] = recorded.flat()
    if (first === undefined) return unverified('no-fact')
    // Meetings have more guests than are on record.
    const comparable = property !== 'participant' && recorded.every((list) => isComparable(list, stated, context))
    if (stated.length !== 1 || !comparable) return unverified('no-fact')
    return contradict(statement, [first, ...rest], context)
  },
})

/** The events or laws that the words mean: by name, or by what was done to somebody. */
function deedsOf(statement: ClaimStatement, context: CheckContext): Entity[] {
  const {
    subject,
    time,
    arguments: { as },
  } = statement
  const named = editionsOf(subject, statement, context)
  const laws = candidatesFor(subject, DEEDS, context).filter(({ kind }) => kind !== 'event')
  const verb = as?.kind === 'words' ? as.text : null
  const victims = candidatesFor(subject, ['person', 'place'], context).flatMap(({ name, aliases }) => [
    name,
    ...aliases,
  ])
  const done =
    verb === null
      ? []
      : [...new Set([textOf(subject, context), ...victims])].flatMap((name) =>
          eventsSaid(name, verb, context.knowledge),
        )
  const described =
    named.length + laws.length + done.length > 0 ? null : describedEvent(subject, time.date?.value ?? null, context)
  return [
    ...new Map(
      [...named, ...laws, ...done, ...(described === null ? [] : [described])].map((one) => [one.id, one]),
    ).values(),
  ]
}

/** Whether the record names doers of the same kind: a country's deed may be a general's as well. */
function isComparable(list: readonly Statement[], stated: readonly Entity[], { knowledge }: CheckContext): boolean {
  return list.every(({ value }) => {
    const kind = value.kind === 'entity' ? knowledge.entity(value.id)?.kind : 'person'
    return stated.every((one) => one.kind === kind)
  })
}

function contradict(statement: ClaimStatement, records: NonEmpty<Statement>, context: CheckContext): Verdict {
  const stated = statement.value === null ? '' : textOf(statement.value, context)
  return {
    status: 'contradicted',
    evidence: refutedBy(records, context),
    message: 'other',
    at: statementRange(statement),
    data: { recorded: statementInWords(records[0], context.knowledge), stated },
    actual: stated,
  }
}
