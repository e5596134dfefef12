import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { DateValue, Entity, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import type { NonEmpty, Range } from '../../model/span.ts'
import type { Evidence } from '../../model/verdict.ts'
import { bounds } from '../../text/interval.ts'
import { dateInWords } from '../../text/wording.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { bothEnds } from '../record/both-ends.ts'
import { whatIsMeant } from '../record/meant.ts'
import { holderAt, mayHaveHeld, officesOf, surelyHeld, termOf } from '../record/terms.ts'
import { statedDate, timesOf } from '../record/when.ts'
import { type NamedOffice, officeNamed } from './office-words.ts'
import { realmOf } from './realm.ts'
import { classOfOffice, NOT_HELD, PAST } from './titles.ts'

const MESSAGES = {
  otherOffice: '{recorded} The record has {person} in no office called “{stated}”. Correct the office or the name.',
  otherHolder: '{recorded} The {office} on {date} was {holder}. Correct the office or the name.',
  neverHeld: '{person} is not on record as {office}; on {date} it was {holder}. Correct the office or the name.',
  never:
    'The holders of the office {office} are all on record, and {person} is not among them. Correct the office or the name.',
  otherTime: '{recorded} The {office} on {date} was {holder}. Correct the office or the name, or say that it is past.',
} as const

type Verdict = Judgement<typeof MESSAGES>

/** Posts that go together with another office. */
const BESIDES =
  /committee|^leader-of(?!-the-opposition)|adviser|counselor|monarch|emperor|king-of|whip|commission|first-lady/

export const held = defineCheck({
  kind: 'claim',
  id: 'roles/held',
  summary: 'The person held the office that the article gives them, at the time of which it speaks.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['held'],
  judge(statement, context): Verdict {
    if (statement.commitment.kind !== 'asserted') return { status: 'unverified', reason: 'too-vague' }
    const { modifiers } = statement.time
    if (modifiers.some((word) => NOT_HELD.has(word))) return { status: 'unverified', reason: 'too-vague' }
    const person = whatIsMeant(statement.subject, context)
    if ('reason' in person) return { status: 'unverified', reason: person.reason }
    if (person.entity.kind !== 'person') return { status: 'unverified', reason: 'unknown-entity' }
    const office = officeNamed(statement, person.entity, context)
    if (office === null) return { status: 'unverified', reason: 'no-fact' }
    return judgeOffice(statement, person, office, context)
  },
})

interface Person {
  readonly entity: Entity
  readonly certain: boolean
}

function judgeOffice(statement: ClaimStatement, person: Person, office: NamedOffice, context: CheckContext): Verdict {
  const { knowledge } = context
  const own = officesOf(person.entity.id, knowledge)
  const same = own.filter((term) => isNamedBy(term, office, knowledge))
  const past = statement.time.modifiers.some((word) => PAST.has(word))
  const times = timesOf(statement, context)
  const bearing = past ? same : same.filter((term) => times.some((time) => mayHaveHeld(term, time)))
  const [first, ...rest] = bearing.map((term) => cite(term, 'supports', knowledge))
  if (first !== undefined) return { status: 'supported', evidence: [first, ...rest] }
  if (office.loose || !person.certain || own.length === 0 || times.length === 0 || !isPresent(statement))
    return { status: 'unverified', reason: same.length > 0 ? 'stale-fact' : 'no-fact' }
  const posts = own.filter((term) => !BESIDES.test(valueId(term)) && times.every((time) => surelyHeld(term, time)))
  const other = posts.find((term) => isOfSameRealm(term, office, knowledge))
  if (past)
    return same.length > 0
      ? { status: 'unverified', reason: 'no-fact' }
      : neverAtAll(statement, person.entity, office, context)
  if (same.length > 0) return otherTime(statement, office, other, times, context)
  if (other !== undefined) return otherOffice(statement, person, office, other, own, times, context)
  const recent = own.some(
    (term) => isOfSameRealm(term, office, knowledge) && times.every((time) => isAround(term, time)),
  )
  return office.explicit || (recent && !office.shared && office.title === null)
    ? neverHeld(statement, person, office, times, context)
    : { status: 'unverified', reason: 'no-fact' }
}

/** Days around a time in which somebody's post shows in which country's government, company or church they serve. */
const AROUND = 500

function isAround(term: Statement, time: DateValue): boolean {
  const [from, to] = termOf(term)
  const [first, last] = bounds(time)
  return from - AROUND <= last && first <= to + AROUND
}

const TITLE_FRAMES = new Set(['role-title', 'role-apposition', 'role-copula', 'serve-as'])

/** Whether the statement speaks of holding the office at its time: not of an appointment, nor of what once was. */
function isPresent({ frame, time }: ClaimStatement): boolean {
  if (!TITLE_FRAMES.has(frame)) return false
  return (
    frame === 'role-title' || frame === 'role-apposition' || time.tense === 'present' || statedDate(time.date) !== null
  )
}

function valueId({ value }: Statement): string {
  return value.kind === 'entity' ? value.id : ''
}

function isNamedBy(term: Statement, { offices, title }: NamedOffice, knowledge: KnowledgeBase): boolean {
  const entity = knowledge.entity(valueId(term))
  if (entity === undefined) return false
  return offices.some(({ id }) => id === entity.id) || (title !== null && classOfOffice(entity) === title)
}

/** Whether a post that somebody holds leaves no room for the office named. */
function isOfSameRealm(term: Statement, office: NamedOffice, knowledge: KnowledgeBase): boolean {
  const realm = realmOf(valueId(term), knowledge)
  if (office.title !== null) {
    if (office.title.american) return realm === 'united-states'
    const entity = knowledge.entity(valueId(term))
    const here = office.offices.some(({ id }) => realmOf(id, knowledge) === realm)
    return realm === 'united-states' || here || (entity !== undefined && classOfOffice(entity)?.american === false)
  }
  return realm !== null && office.offices.some(({ id }) => realmOf(id, knowledge) === realm)
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

function otherOffice(
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
  const local = office.shared && own.some((term) => /us-(?:senator|representative|governor)/.test(valueId(term)))
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

function neverHeld(
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
function neverAtAll(statement: ClaimStatement, person: Entity, office: NamedOffice, context: CheckContext): Verdict {
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
function otherTime(
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
