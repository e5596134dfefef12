import type { CheckContext, Judgement } from '../../model/check.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { Entity, Statement } from '../../model/knowledge.ts'
import { bounds } from '../../text/interval.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { editionsOf } from '../record/editions.ts'
import { candidatesFor, textOf } from '../record/meant.ts'
import { isAmong } from '../record/verdicts.ts'
import { publicationDay } from '../record/when.ts'

const MESSAGES = {
  otherWinner: '{recorded} Check “{stated}” and the year.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const winner = defineCheck({
  kind: 'claim',
  id: 'events/winner',
  summary: 'The winner of a tournament, race or election is the one on record.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['winner'],
  judge(statement, context): Verdict {
    const { value, commitment, subject } = statement
    if (commitment.kind !== 'asserted' || value === null) return { status: 'unverified', reason: 'too-vague' }
    const events = editionsOf(subject, statement, context)
    const stated = candidatesFor(value, ['person', 'place', 'organization'], context)
    if (stated.length === 0) return { status: 'unverified', reason: 'unknown-entity' }
    const meant = events.length > 0 ? events : electionsOf(subject, stated, context)
    return judgeWinner(statement, meant, stated, context)
  },
})

/** What is won at a presidential election. */
const PRESIDENCY =
  /^(?:the )?(?:(?:u\.s\.|us|american) )?(?:presidency|white house|presidential (?:election|race|vote)|election)$/i

/** "Won the presidency": the last national election in which the one who is said to have won it stood. */
function electionsOf(subject: Argument, stated: readonly Entity[], context: CheckContext): Entity[] {
  const [candidate, second] = stated
  const { knowledge } = context
  if (candidate?.kind !== 'person' || second !== undefined || !PRESIDENCY.test(textOf(subject, context))) return []
  const published = publicationDay(context)
  if (published === null) return []
  const stood = (['winner', 'runner-up'] as const).flatMap((role) => knowledge.statementsWith(candidate.id, role))
  const dated = stood.flatMap((one) => {
    const event = knowledge.entity(one.subject)
    const [held] = knowledge.statements(one.subject, 'happened')
    if (event?.type !== 'election' || held?.value.kind !== 'date') return []
    const [day] = bounds(held.value.date)
    return day <= bounds(published)[0] ? [{ event, day }] : []
  })
  // Who won once has won the presidency, whatever came later.
  const won = dated.filter(({ event }) => knowledge.statements(event.id, 'winner').some((one) => isAmong(one, stated)))
  const last = (won.length > 0 ? won : dated).sort((one, other) => other.day - one.day)[0]
  return last === undefined ? [] : [last.event]
}

function judgeWinner(
  statement: ClaimStatement,
  events: readonly Entity[],
  stated: readonly Entity[],
  context: CheckContext,
): Verdict {
  const { knowledge } = context
  const wins = events.map(({ id }) => knowledge.statements(id, 'winner'))
  const isOne = ({ value }: Statement): boolean => value.kind === 'entity' && stated.some(({ id }) => id === value.id)
  const bearing = wins.flat().find(isOne)
  if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
  const [first, ...rest] = likeFirst(wins.flat(), stated, context)
  if (stated.some(({ id }) => wonAlike(id, statement, context))) return { status: 'unverified', reason: 'ambiguous' }
  const comparable = wins.every(
    (list) =>
      list.length > 0 && list.every(({ value }) => value.kind === 'entity' && isOfKind(value.id, stated, context)),
  )
  if (first === undefined || !comparable || statement.value === null) return { status: 'unverified', reason: 'no-fact' }
  return {
    status: 'contradicted',
    evidence: [cite(first, 'refutes', knowledge), ...rest.map((one) => cite(one, 'refutes', knowledge))],
    message: 'otherWinner',
    at: statementRange(statement),
    data: { recorded: statementInWords(first, knowledge), stated: textOf(statement.value, context) },
    actual: textOf(statement.value, context),
  }
}

/** Whether the winner on record and the stated one are of one kind: a club is not compared with a player, nor a country with its team. */
function isOfKind(recorded: string, stated: readonly Entity[], { knowledge }: CheckContext): boolean {
  const entity = knowledge.entity(recorded)
  return (
    entity !== undefined &&
    stated.every(({ kind, type }) => kind === entity.kind && (kind === 'person' || type === entity.type))
  )
}

/** The events of the stated winner's own gender first. */
function likeFirst(wins: readonly Statement[], stated: readonly Entity[], { knowledge }: CheckContext): Statement[] {
  const like = ({ value }: Statement): boolean =>
    value.kind === 'entity' && stated.some(({ gender }) => gender === knowledge.entity(value.id)?.gender)
  return [...wins.filter(like), ...wins.filter((one) => !like(one))]
}

/** Whether somebody is on record as the winner of another event that the same words may mean: a World Cup in another sport. */
function wonAlike(id: string, { subject, time }: ClaimStatement, context: CheckContext): boolean {
  const words = textOf(subject, context)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== 'the')
  const year = time.date?.stated.year
  return context.knowledge.statementsWith(id, 'winner').some((one) => {
    const entity = context.knowledge.entity(one.subject)
    const names = [entity?.name, ...(entity?.aliases ?? [])]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
    return words.every((word) => names.includes(word)) && (year === undefined || names.includes(String(year)))
  })
}
