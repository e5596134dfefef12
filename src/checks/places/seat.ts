import type { Judgement } from '../../model/check.ts'
import type { Statement } from '../../model/knowledge.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { candidatesFor, likeliest, textOf, whatIsMeant } from '../record/meant.ts'
import { countriesOf, regionsOf } from './containment.ts'

const MESSAGES = {
  otherSeat: '{recorded} Correct “{stated}” or the name.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const seat = defineCheck({
  kind: 'claim',
  id: 'places/seat',
  summary: 'The organization has its seat in the city or country that the article names.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['seat'],
  judge(statement, context): Verdict {
    const { knowledge } = context
    const { value, subject, time } = statement
    if (statement.commitment.kind !== 'asserted' || value === null) return { status: 'unverified', reason: 'too-vague' }
    const organization = whatIsMeant(subject, context)
    if ('reason' in organization) return { status: 'unverified', reason: organization.reason }
    const seats = knowledge.statements(organization.entity.id, 'seat')
    const stated = likeliest(candidatesFor(value, ['place'], context))
    const idOf = ({ value: place }: Statement): string => (place.kind === 'entity' ? place.id : '')
    const bearing = seats.find((one) => stated.some(({ id }) => regionsOf(idOf(one), knowledge).has(id)))
    if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
    const homes = seats.flatMap((one) => countriesOf(idOf(one), knowledge))
    const others = stated.map(({ id }) => countriesOf(id, knowledge))
    // Within a country offices move, and suburbs go by the name of the city.
    const abroad = others.every(
      (list) => list.length > 0 && list.every(({ id }) => !homes.some((home) => home.id === id)),
    )
    const [first] = seats
    if (
      first === undefined ||
      homes.length === 0 ||
      others.length === 0 ||
      !abroad ||
      !organization.certain ||
      time.tense === 'past'
    )
      return { status: 'unverified', reason: 'no-fact' }
    return {
      status: 'contradicted',
      evidence: [cite(first, 'refutes', knowledge)],
      message: 'otherSeat',
      at: statementRange(statement),
      data: { recorded: statementInWords(first, knowledge), stated: textOf(value, context) },
      severity: organization.entity.type === 'company' ? 'warning' : 'error',
      actual: textOf(value, context),
    }
  },
})
