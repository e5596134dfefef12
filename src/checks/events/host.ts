import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Entity, Statement } from '../../model/knowledge.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { regionsOf } from '../places/containment.ts'
import { statementRange } from '../record/both-ends.ts'
import { editionsOf } from '../record/editions.ts'
import { candidatesFor, likeliest, textOf } from '../record/meant.ts'

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
    return judgeHost(statement, editionsOf(subject, statement, context), stated, context)
  },
})

function judgeHost(
  statement: ClaimStatement,
  events: readonly Entity[],
  stated: readonly Entity[],
  context: CheckContext,
): Verdict {
  const { knowledge } = context
  const recorded = events.map(({ id }) => [...knowledge.statements(id, 'held-in'), ...knowledge.statements(id, 'host')])
  const bearing = recorded.flat().find(({ value }) => value.kind === 'entity' && meets(value.id, stated, context))
  if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
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

function isPlace({ value }: Statement, { knowledge }: CheckContext): boolean {
  return value.kind === 'entity' && knowledge.entity(value.id)?.kind === 'place'
}

/** Whether one of the two lies in the other. */
function meets(recorded: string, stated: readonly Entity[], { knowledge }: CheckContext): boolean {
  const around = regionsOf(recorded, knowledge)
  return stated.some(({ id }) => around.has(id) || regionsOf(id, knowledge).has(recorded))
}
