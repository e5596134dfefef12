import type { DateMention } from '../../model/annotation.ts'
import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { DateValue, Entity, Statement } from '../../model/knowledge.ts'
import { dayNumberValue } from '../../text/date-value.ts'
import { bounds, overlaps } from '../../text/interval.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { describedEvent } from '../record/described-events.ts'
import { editionsOf, eventsSaid } from '../record/editions.ts'
import { candidatesFor, textOf } from '../record/meant.ts'
import { ownedWorks } from '../record/owned-works.ts'
import { statedDate } from '../record/when.ts'

const MESSAGES = {
  otherDate: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

/** Beginnings on which sources differ by what they count. */
const DEBATED = new Set(['founded', 'completed', 'published', 'launched', 'discovered-on', 'dissolved'])
const KINDS = ['event', 'organization', 'law', 'work', 'thing', 'place', 'case'] as const

export const event = defineCheck({
  kind: 'claim',
  id: 'dates/event',
  summary: 'The event, founding or signing happened on the date that the article gives.',
  severity: 'error',
  messages: MESSAGES,
  properties: [
    'happened',
    'founded',
    'dissolved',
    'published',
    'signed',
    'ratified',
    'decided',
    'completed',
    'launched',
    'discovered-on',
  ],
  judge(statement, context): Verdict {
    const { value, commitment, frame } = statement
    if (commitment.kind !== 'asserted' || value?.kind !== 'date') return { status: 'unverified', reason: 'too-vague' }
    if (frame === 'dated-event') return judgeMention(statement, value.date, context)
    if (frame === 'counted-from') return judgeCounted(statement, value.date, context)
    const stated = statedDate(value.date)
    if (stated === null || value.date.shape !== 'date') return { status: 'unverified', reason: 'too-vague' }
    const recorded = recordsOf(statement, context)
    if (recorded.length === 0) return { status: 'unverified', reason: 'no-fact' }
    return judgeDate(statement, stated, recorded, context)
  },
})

/** "The 2018 summit", "the convention, in July 2016": bears out what happened then; the words may mean another event. */
function judgeMention(statement: ClaimStatement, date: DateMention, context: CheckContext): Verdict {
  const { knowledge } = context
  const named = editionsOf(statement.subject, statement, context)
  const described = named.length > 0 ? null : describedEvent(statement.subject, date.value, context)
  const bearing = (described === null ? named : [described])
    .flatMap(({ id }) => knowledge.statements(id, 'happened'))
    .find(({ value }) => value.kind === 'date' && date.value !== null && overlaps(value.date, date.value))
  return bearing === undefined
    ? { status: 'unverified', reason: 'no-fact' }
    : { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
}

/** "Two days before the vote, on November 6": the day counted from the event's own date. */
function judgeCounted(statement: ClaimStatement, date: DateMention, context: CheckContext): Verdict {
  const { knowledge, article } = context
  const counted = statement.arguments.with
  const event = describedEvent(statement.subject, null, context)
  const happened = event === null ? undefined : knowledge.statements(event.id, 'happened')[0]
  if (counted?.kind !== 'date' || happened?.value.kind !== 'date' || happened.value.date.precision !== 'day')
    return { status: 'unverified', reason: 'no-fact' }
  const { amount, direction } = counted.date.stated
  const { month, day, year } = date.stated
  if (amount?.unit !== 'day' || amount.low !== amount.high || day === undefined || month === undefined)
    return { status: 'unverified', reason: 'too-vague' }
  const meant = dayNumberValue(bounds(happened.value.date)[0] + (direction === 'before' ? -amount.low : amount.low))
  const same =
    meant.edtf.slice(5) === `${twoDigits(month)}-${twoDigits(day)}` &&
    (year ?? Number(meant.edtf.slice(0, 4))) === Number(meant.edtf.slice(0, 4))
  if (same) return { status: 'supported', evidence: [cite(happened, 'supports', knowledge)] }
  const stated = article.text.slice(counted.range.from, date.to)
  return {
    status: 'contradicted',
    evidence: [cite(happened, 'refutes', knowledge)],
    message: 'otherDate',
    at: { from: counted.range.from, to: date.to },
    data: { recorded: statementInWords(happened, knowledge), stated },
    severity: 'warning',
    actual: stated,
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** The dates on record for each thing that may be meant. */
function recordsOf(statement: ClaimStatement, context: CheckContext): Statement[] {
  const { knowledge } = context
  const { subject, property } = statement
  const verb = statement.arguments.as === undefined ? '' : textOf(statement.arguments.as, context)
  const lemma = statement.arguments.as?.kind === 'words' ? statement.arguments.as.text : verb
  const said = property === 'happened' ? eventsSaid(textOf(subject, context), lemma, knowledge) : []
  const bearers = candidatesFor(subject, KINDS, context)
  const named = bearers.length > 0 ? bearers : ownedWorks(subject, context)
  const things = said.length > 0 ? said : property === 'happened' ? named.filter(({ kind }) => kind === 'event') : named
  return things.flatMap((thing) => dateOf(thing, statement, context))
}

function dateOf(thing: Entity, { property }: ClaimStatement, { knowledge }: CheckContext): Statement[] {
  const own = knowledge.statements(thing.id, property)
  // Reports are handed over before they come out, and articles give either date.
  if (property === 'published' && thing.type === 'report')
    return [...own, ...knowledge.statements(thing.id, 'completed')].filter(({ value }) => value.kind === 'date')
  const list = own.length === 0 && thing.kind === 'event' ? knowledge.statements(thing.id, 'happened') : own
  return list.filter(({ value, rank }) => value.kind === 'date' && rank !== 'deprecated').slice(0, 3)
}

/** "The civil war in Sudan": common words with a place behind them mean another event than the one known by the words. */
function isAnotherOfItsKind({ subject }: ClaimStatement, context: CheckContext): boolean {
  const words = textOf(subject, context).replace(/^the /i, '')
  const rest = context.article.text.slice(subject.range.to, subject.range.to + 24)
  return words === words.toLowerCase() && /^ (?:in|of|on|at|between|against) (?:the )?\p{Lu}/u.test(rest)
}

function judgeDate(
  statement: ClaimStatement,
  stated: DateValue,
  recorded: readonly Statement[],
  context: CheckContext,
): Verdict {
  const { knowledge } = context
  const { value, property } = statement
  const bearing = recorded.find((one) => one.value.kind === 'date' && overlaps(one.value.date, stated))
  if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
  const [first] = recorded
  const near = recorded.some(
    (one) => one.value.kind === 'date' && (one.value.date.approximate || isNear(one.value.date, stated)),
  )
  if (first === undefined || value === null || near || isAnotherOfItsKind(statement, context))
    return { status: 'unverified', reason: 'no-fact' }
  return {
    status: 'contradicted',
    evidence: [cite(first, 'refutes', knowledge)],
    message: 'otherDate',
    at: statementRange(statement),
    data: { recorded: statementInWords(first, knowledge), stated: textOf(value, context) },
    severity: DEBATED.has(property) || isGeneric(first, statement, context) ? 'warning' : 'error',
    actual: textOf(value, context),
  }
}

/** Whether the record tells the thing by a year from its namesakes, and the article does not: "the Civil Rights Act". */
function isGeneric(record: Statement, { subject }: ClaimStatement, context: CheckContext): boolean {
  const year = /\b\d{4}\b/.exec(context.knowledge.entity(record.subject)?.name ?? '')
  return year !== null && !textOf(subject, context).includes(year[0])
}

/** Days by which time zones and the length of an event move its date. */
const SLACK = 1

function isNear(one: DateValue, other: DateValue): boolean {
  const [from, to] = bounds(one)
  const [first, last] = bounds(other)
  return other.precision === 'day' && from - SLACK <= last && first <= to + SLACK && one.precision !== 'day'
}
