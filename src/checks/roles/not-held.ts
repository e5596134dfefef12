import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { DateValue, Entity, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import type { NonEmpty, Range } from '../../model/span.ts'
import type { Evidence } from '../../model/verdict.ts'
import { bounds } from '../../text/interval.ts'
import { dateInWords } from '../../text/wording.ts'
import { cite, statementInWords } from '../cite.ts'
import { bothEnds } from '../record/both-ends.ts'
import { holderAt, termOf } from '../record/terms.ts'
import { valueId } from '../record/verdicts.ts'
import { timesOf } from '../record/when.ts'
import type { NamedOffice } from './office-words.ts'

/** What the check of offices says. */
export const MESSAGES = {
  otherOffice: '{recorded} The record has {person} in no office called “{stated}”. Correct the office or the name.',
  otherHolder: '{recorded} The {office} on {date} was {holder}. Correct the office or the name.',
  neverHeld: '{person} is not on record as {office}; on {date} it was {holder}. Correct the office or the name.',
  never:
    'The holders of the office {office} are all on record, and {person} is not among them. Correct the office or the name.',
  heldByAnother: '{recorded} The {office} on {date} was {holder}. Correct the office or the name.',
  otherTime: '{recorded} The {office} on {date} was {holder}. Correct the office or the name, or say that it is past.',
} as const

export type Verdict = Judgement<typeof MESSAGES>

/** Who is said to hold the office; certain where the name is right to the letter. */
export interface Person {
  readonly entity: Entity
  readonly certain: boolean
}

function evidenceOf(terms: readonly (Statement | null)[], knowledge: KnowledgeBase): NonEmpty<Evidence> | null {
  const [first, ...rest] = terms.flatMap((term) => (term === null ? [] : [cite(term, 'refutes', knowledge)]))
  return first === undefined ? null : [first, ...rest]
}

/** Who held the one office that the words name. */
function holderOf(office: NamedOffice, times: readonly DateValue[], knowledge: KnowledgeBase): Statement | null {
  const [only, second] = office.offices
  const [time] = times
  return only === undefined || second !== undefined || time === undefined ? null : holderAt(only.id, time, knowledge)
}

function nameOf(term: Statement, knowledge: KnowledgeBase): string {
  return knowledge.entity(term.subject)?.name ?? term.subject
}

/** Somebody who held another office at the time. */
export function otherOffice(
  statement: ClaimStatement,
  person: Person,
  office: NamedOffice,
  other: Statement,
  own: readonly Statement[],
  times: readonly DateValue[],
  { knowledge }: CheckContext,
): Verdict {
  const holder = holderOf(office, times, knowledge)
  const evidence = evidenceOf([other, holder], knowledge)
  const [time] = times
  if (evidence === null || time === undefined) return { status: 'unverified', reason: 'no-fact' }
  // Somebody who came from a state's politics may have held the state's office of the same name.
  const local = office.shared && own.some((term) => /us-(?:senator|representative|governor)/.test(valueId(term) ?? ''))
  const at = placeOf(statement, office)
  const severity = local ? 'warning' : 'error'
  const placed = { status: 'contradicted', evidence, at, severity } as const
  const recorded = statementInWords(other, knowledge)
  if (holder === null)
    return { ...placed, message: 'otherOffice', data: { recorded, person: person.entity.name, stated: office.words } }
  const [{ name }] = [office.offices[0] ?? person.entity]
  const data = { recorded, office: name, date: dateInWords(time), holder: nameOf(holder, knowledge) }
  return { ...placed, message: 'otherHolder', data, expected: data.holder }
}

/** Somebody who never held the office, which another held at the time. */
export function neverHeld(
  statement: ClaimStatement,
  person: Person,
  office: NamedOffice,
  times: readonly DateValue[],
  { knowledge }: CheckContext,
): Verdict {
  const holders = times.map((time) => holderOf(office, [time], knowledge))
  const [holder] = holders
  const [time] = times
  const [named] = office.offices
  if (holder === undefined || holder === null || time === undefined || named === undefined || holders.includes(null))
    return { status: 'unverified', reason: 'no-fact' }
  const data = {
    person: person.entity.name,
    office: named.name,
    date: dateInWords(time),
    holder: nameOf(holder, knowledge),
  }
  return {
    status: 'contradicted',
    evidence: [cite(holder, 'refutes', knowledge)],
    message: 'neverHeld',
    at: placeOf(statement, office),
    data,
    expected: data.holder,
  }
}

/** "Former": the list of holders is complete for all of the time in which this person can have held the office. */
export function neverAtAll(
  statement: ClaimStatement,
  person: Entity,
  office: NamedOffice,
  context: CheckContext,
): Verdict {
  const { knowledge } = context
  const [named, second] = office.offices
  const born = knowledge.statements(person.id, 'born')[0]
  if (named === undefined || second !== undefined || born?.value.kind !== 'date' || office.shared)
    return { status: 'unverified', reason: 'no-fact' }
  const grown = bounds(born.value.date)[0] + LEAST_AGE
  const [list] = knowledge
    .statements(named.id, 'complete')
    .filter((one) => one.value.kind === 'text' && one.value.text === 'holders' && termOf(one)[0] <= grown)
  const time = timesOf(statement, context)[0]
  if (list === undefined || time === undefined || bounds(time)[1] > termOf(list)[1])
    return { status: 'unverified', reason: 'no-fact' }
  return {
    status: 'contradicted',
    evidence: [cite(list, 'refutes', knowledge)],
    message: 'never',
    at: placeOf(statement, office),
    data: { person: person.name, office: named.name },
    severity: office.explicit ? 'error' : 'warning',
  }
}

/** The days of life before which nobody holds an office. */
const LEAST_AGE = 25 * 365

/** The title and the name, without another title joined to it. */
function placeOf({ subject, value, predicate }: ClaimStatement, { words }: NamedOffice): Range {
  if (value === null) return bothEnds(subject.range, predicate)
  return bothEnds(subject.range, {
    from: Math.max(value.range.from, value.range.to - words.length),
    to: value.range.to,
  })
}

/** A single office that somebody else held then, given to one who held it at another time and another office at this one. */
export function otherTime(
  statement: ClaimStatement,
  office: NamedOffice,
  other: Statement | undefined,
  times: readonly DateValue[],
  { knowledge }: CheckContext,
): Verdict {
  const holder = holderOf(office, times, knowledge)
  const evidence = other === undefined ? null : evidenceOf([other, holder], knowledge)
  const [time] = times
  const [named] = office.offices
  if (other === undefined || holder === null || evidence === null || time === undefined || named === undefined)
    return { status: 'unverified', reason: 'stale-fact' }
  const data = {
    recorded: statementInWords(other, knowledge),
    office: named.name,
    date: dateInWords(time),
    holder: nameOf(holder, knowledge),
  }
  return {
    status: 'contradicted',
    evidence,
    message: 'otherTime',
    at: placeOf(statement, office),
    data,
    severity: 'warning',
  }
}

/** An office that the person held at another time, while somebody else held it for sure at the one spoken of. */
export function heldByAnother(
  statement: ClaimStatement,
  person: Entity,
  office: NamedOffice,
  terms: readonly Statement[],
  times: readonly DateValue[],
  { knowledge }: CheckContext,
): Verdict {
  const [named] = office.offices
  const [time] = times
  const [first] = terms
  const holder = holderOf(office, times, knowledge)
  const evidence = first === undefined ? null : evidenceOf([first, holder], knowledge)
  if (named === undefined || time === undefined || first === undefined || holder === null || evidence === null)
    return { status: 'unverified', reason: 'stale-fact' }
  if (holder.subject === person.id) return { status: 'unverified', reason: 'stale-fact' }
  const data = {
    recorded: statementInWords(first, knowledge),
    office: named.name,
    date: dateInWords(time),
    holder: nameOf(holder, knowledge),
  }
  return {
    status: 'contradicted',
    evidence,
    message: 'heldByAnother',
    at: placeOf(statement, office),
    data,
    expected: data.holder,
    severity: office.shared ? 'warning' : 'error',
  }
}
