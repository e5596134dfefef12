import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { DateValue } from '../../model/knowledge.ts'
import { bounds, overlaps } from '../../text/interval.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { bothEnds } from '../record/both-ends.ts'
import { whatIsMeant } from '../record/meant.ts'
import { publicationDay, statedDate } from '../record/when.ts'

const MESSAGES = {
  otherDate: '{recorded} Check “{stated}”.',
} as const

export const life = defineCheck({
  kind: 'claim',
  id: 'dates/life',
  summary: 'The person was born, and died, on the date that the article gives.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['born', 'died'],
  judge(statement, context): Judgement<typeof MESSAGES> {
    const { value, commitment, property, time, subject } = statement
    const mention = value?.kind === 'date' ? value.date : value === null ? time.date : null
    if (commitment.kind === 'asserted' && property === 'died' && value === null && mention === null)
      return judgeDeath(statement, context)
    if (commitment.kind !== 'asserted' || mention === null || mention.shape !== 'date')
      return { status: 'unverified', reason: 'too-vague' }
    const stated = statedDate(mention)
    const person = whatIsMeant(subject, context)
    if (stated === null) return { status: 'unverified', reason: 'too-vague' }
    if ('reason' in person) return { status: 'unverified', reason: person.reason }
    if (person.entity.kind !== 'person') return { status: 'unverified', reason: 'unknown-entity' }
    const { knowledge, article } = context
    const [recorded] = knowledge.statements(person.entity.id, property)
    if (recorded === undefined || recorded.value.kind !== 'date') return { status: 'unverified', reason: 'no-fact' }
    const { date } = recorded.value
    if (overlaps(date, stated)) return { status: 'supported', evidence: [cite(recorded, 'supports', knowledge)] }
    if (isAnotherAge(date, stated)) return { status: 'unverified', reason: 'ambiguous' }
    if (!person.certain || date.approximate || mention.hedge !== 'exact' || isOtherCalendar(date, stated))
      return { status: 'unverified', reason: 'no-fact' }
    const words = article.text.slice(mention.from, mention.to)
    return {
      status: 'contradicted',
      evidence: [cite(recorded, 'refutes', knowledge)],
      message: 'otherDate',
      at: bothEnds(subject.range, { from: mention.from, to: mention.to }),
      data: { recorded: statementInWords(recorded, knowledge), stated: words },
      // A day in another time zone is no error.
      severity: value === null || isNextDay(date, stated) ? 'warning' : 'error',
      actual: words,
    }
  },
})

/** Years beyond which a date is no slip: somebody else of the same name is meant. */
const AGES = 130 * 365

function isAnotherAge(one: DateValue, other: DateValue): boolean {
  return Math.abs(bounds(one)[0] - bounds(other)[0]) > AGES
}

/** "The death of Ann Doe": she has died by the day of publication. */
function judgeDeath({ subject }: ClaimStatement, context: CheckContext): Judgement<typeof MESSAGES> {
  const person = whatIsMeant(subject, context)
  const published = publicationDay(context)
  if ('reason' in person) return { status: 'unverified', reason: person.reason }
  const [recorded] = context.knowledge.statements(person.entity.id, 'died')
  const before =
    recorded?.value.kind === 'date' && published !== null && bounds(recorded.value.date)[0] <= bounds(published)[1]
  return recorded === undefined || !before
    ? { status: 'unverified', reason: 'no-fact' }
    : { status: 'supported', evidence: [cite(recorded, 'supports', context.knowledge)] }
}

/** Until 1923 somewhere in Europe the old calendar was in use, up to thirteen days behind. */
function isOtherCalendar(one: DateValue, other: DateValue): boolean {
  const [from] = bounds(one)
  const [first] = bounds(other)
  return (
    (one.from ?? '') < '1924' && one.precision === 'day' && other.precision === 'day' && Math.abs(from - first) <= 13
  )
}

function isNextDay(one: DateValue, other: DateValue): boolean {
  return one.precision === 'day' && other.precision === 'day' && Math.abs(bounds(one)[0] - bounds(other)[0]) <= 1
}
