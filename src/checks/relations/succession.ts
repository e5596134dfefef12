import type { Judgement } from '../../model/check.ts'
import type { Entity, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import { bounds } from '../../text/interval.ts'
import { statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { textOf, whatIsMeant } from '../record/meant.ts'
import { holdersOf, officesOf, termOf } from '../record/terms.ts'
import { refutedBy, supportedBy, unverified, valueId } from '../record/verdicts.ts'

const MESSAGES = {
  otherSuccessor: '{recorded} {successor} Check who came after whom.',
} as const

type Verdict = Judgement<typeof MESSAGES>

/** Days for which an office may stand empty, or be filled for the time being, between two holders. */
const VACANCY = 200
/** Days by which two terms may overlap on record. */
const OVERLAP = 31

export const succession = defineCheck({
  kind: 'claim',
  id: 'relations/succession',
  summary: 'Somebody followed in office the one whom the article names.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['succeeded-by'],
  judge(statement, context): Verdict {
    const { subject, value, commitment } = statement
    if (commitment.kind !== 'asserted' || value === null) return unverified('too-vague')
    const [before, after] = [whatIsMeant(subject, context), whatIsMeant(value, context)]
    if ('reason' in before) return unverified(before.reason)
    if ('reason' in after) return unverified(after.reason)
    const { knowledge } = context
    const handovers = officesOf(before.entity.id, knowledge).flatMap((term) => handoversOf(term, knowledge))
    const bearing = handovers.find(({ next }) => next.subject === after.entity.id)
    if (bearing !== undefined) return supportedBy(bearing.next, context)
    const other = handovers.find(({ term }) => holds(after.entity, term, knowledge))
    if (other === undefined || !before.certain || !after.certain) return unverified('no-fact')
    return {
      status: 'contradicted',
      evidence: refutedBy([other.next, other.term], context),
      message: 'otherSuccessor',
      at: statementRange(statement),
      data: {
        recorded: statementInWords(other.term, knowledge),
        successor: statementInWords(other.next, knowledge),
      },
      actual: textOf(value, context),
    }
  },
})

interface Handover {
  readonly term: Statement
  readonly next: Statement
}

/** Whoever took over when a term ended; nobody where several may have, or an acting holder stood between. */
function handoversOf(term: Statement, knowledge: KnowledgeBase): Handover[] {
  const office = valueId(term)
  if (office === null || term.qualifiers.to === undefined) return []
  const [, end] = termOf(term)
  const following = holdersOf(office, knowledge).filter((one) => {
    const [start, last] = termOf(one)
    return (
      one.subject !== term.subject &&
      isSameSeat(one, term) &&
      last > end &&
      start >= end - OVERLAP &&
      start <= end + VACANCY
    )
  })
  const first = following.sort((one, other) => termOf(one)[0] - termOf(other)[0])[0]
  if (first === undefined || following.some((one) => one !== first && termOf(one)[0] - termOf(first)[0] < OVERLAP))
    return following.map((next) => ({ term, next }))
  return [{ term, next: first }]
}

/** Seats that many hold are told apart by what they are of. */
function isSameSeat(one: Statement, other: Statement): boolean {
  const [a, b] = [one.qualifiers.of, other.qualifiers.of]
  if (a === undefined || b === undefined) return a === b
  return a.kind === 'entity' && b.kind === 'entity' && a.id === b.id
}

/** Whether somebody held the very office of a term at another time: then the article can mean no other. */
function holds(person: Entity, term: Statement, knowledge: KnowledgeBase): boolean {
  const own = officesOf(person.id, knowledge).filter((one) => valueId(one) === valueId(term) && isSameSeat(one, term))
  const { to } = term.qualifiers
  return (
    to !== undefined && own.length > 0 && term.qualifiers.of === undefined && bounds(to)[1] < Number.POSITIVE_INFINITY
  )
}
