import type { CheckContext } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { DateValue, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import { bounds } from '../../text/interval.ts'
import { cite } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { whatIsMeant } from '../record/meant.ts'
import { mayHaveHeld, officesOf, surelyHeld, termOf } from '../record/terms.ts'
import { valueId } from '../record/verdicts.ts'
import { publicationDay, statedDate, timesOf } from '../record/when.ts'
import {
  heldByAnother,
  MESSAGES,
  neverAtAll,
  neverHeld,
  otherOffice,
  otherTime,
  type Person,
  type Verdict,
} from './not-held.ts'
import { type NamedOffice, officeNamed } from './office-words.ts'
import { realmOf } from './realm.ts'
import { classOfOffice, NOT_HELD, PAST } from './titles.ts'

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
  const posts = own.filter(
    (term) => !BESIDES.test(valueId(term) ?? '') && times.every((time) => surelyHeld(term, time)),
  )
  const other = posts.find((term) => isOfSameRealm(term, office, knowledge))
  if (past)
    return same.length > 0
      ? { status: 'unverified', reason: 'no-fact' }
      : neverAtAll(statement, person.entity, office, context)
  if (same.length > 0)
    return isAhead(same, times, context) || statedDate(statement.time.date) !== null
      ? heldByAnother(statement, person.entity, office, same, times, context)
      : otherTime(statement, office, other, times, context)
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

function isNamedBy(term: Statement, { offices, title }: NamedOffice, knowledge: KnowledgeBase): boolean {
  const entity = knowledge.entity(valueId(term) ?? '')
  if (entity === undefined) return false
  return offices.some(({ id }) => id === entity.id) || (title !== null && classOfOffice(entity) === title)
}

/** Whether a post that somebody holds leaves no room for the office named. */
function isOfSameRealm(term: Statement, office: NamedOffice, knowledge: KnowledgeBase): boolean {
  const realm = realmOf(valueId(term) ?? '', knowledge)
  if (office.title !== null) {
    if (office.title.american) return realm === 'united-states'
    const entity = knowledge.entity(valueId(term) ?? '')
    const here = office.offices.some(({ id }) => realmOf(id, knowledge) === realm)
    return realm === 'united-states' || here || (entity !== undefined && classOfOffice(entity)?.american === false)
  }
  return realm !== null && office.offices.some(({ id }) => realmOf(id, knowledge) === realm)
}

/** Whether all terms begin only after the times spoken of and after the article came out: nobody tells of those. */
function isAhead(terms: readonly Statement[], times: readonly DateValue[], context: CheckContext): boolean {
  const published = publicationDay(context)
  return (
    published !== null &&
    [published, ...times].every((time) =>
      terms.every((term) => term.qualifiers.from !== undefined && termOf(term)[0] > bounds(time)[1] + AHEAD),
    )
  )
}

/** Days before a term from which its holder is called by the title to come. */
const AHEAD = 120
