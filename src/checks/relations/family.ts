import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { DateValue, Entity, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import type { PropertyId } from '../../model/property.ts'
import { statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { textOf, whatIsMeant } from '../record/meant.ts'
import { surelyHeld } from '../record/terms.ts'
import { refutedBy, supportedBy, unverified, valueId } from '../record/verdicts.ts'
import { publicationDay } from '../record/when.ts'

const MESSAGES = {
  otherKin: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>
type Kinship = 'spouse' | 'parent' | 'child' | 'sibling'

/** The same tie seen from the other end. */
const INVERSE: Readonly<Record<Kinship, Kinship>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
}

export const family = defineCheck({
  kind: 'claim',
  id: 'relations/family',
  summary: 'The husband, wife, parent or child is the one on record.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['spouse', 'parent', 'child', 'sibling'],
  judge(statement, context): Verdict {
    const { property, subject, value, commitment } = statement
    if (commitment.kind !== 'asserted' || value === null) return unverified('too-vague')
    const [one, other] = [whatIsMeant(subject, context), whatIsMeant(value, context)]
    if ('reason' in one) return unverified(one.reason)
    if ('reason' in other) return unverified(other.reason)
    if (one.entity.kind !== 'person' || other.entity.kind !== 'person' || !isKinship(property))
      return unverified('unknown-entity')
    const own = tiesOf(one.entity.id, property, context.knowledge)
    const bearing = own.find(({ to }) => to === other.entity.id)
    if (bearing !== undefined) return supportedBy(bearing.record, context)
    if (!one.certain || !other.certain || statement.time.tense === 'past') return unverified('no-fact')
    const excluding =
      property === 'spouse'
        ? marriage(one.entity, other.entity, context)
        : parent(one.entity, other.entity, property, context)
    return excluding === null ? unverified('no-fact') : contradict(statement, excluding, context)
  },
})

function isKinship(property: PropertyId): property is Kinship {
  return property in INVERSE
}

interface Tie {
  readonly to: string
  readonly record: Statement
}

/** The ties of one kind, from whichever end they are on record. */
function tiesOf(person: string, kind: Kinship, knowledge: KnowledgeBase): Tie[] {
  const direct = knowledge.statements(person, kind).map((record) => ({ to: valueId(record) ?? '', record }))
  const inverse = knowledge.statementsWith(person, INVERSE[kind]).map((record) => ({ to: record.subject, record }))
  return [...direct, ...inverse]
}

/** Both are on record as married to somebody else as far as is known, or one of them beyond doubt on the day of the article. */
function marriage(one: Entity, other: Entity, context: CheckContext): Statement | null {
  const { knowledge } = context
  const lasting = (person: Entity): Statement | undefined =>
    tiesOf(person.id, 'spouse', knowledge).find(({ record }) => record.qualifiers.to === undefined)?.record
  const [first, second] = [lasting(one), lasting(other)]
  if (first !== undefined && second !== undefined) return first
  const published = publicationDay(context)
  return published === null ? null : ([first, second].find((record) => surelyMarried(record, published)) ?? null)
}

/** Whether a marriage is on record from before a day until after it. */
function surelyMarried(record: Statement | undefined, day: DateValue): boolean {
  return record?.qualifiers.from !== undefined && record.qualifiers.to === undefined && surelyHeld(record, day)
}

/** Nobody has two fathers or two mothers: a parent of the same gender is on record. */
function parent(one: Entity, other: Entity, property: Kinship, { knowledge }: CheckContext): Statement | null {
  if (property === 'sibling') return null
  const [child, stated] = property === 'parent' ? [one, other] : [other, one]
  if (stated.gender === null) return null
  const same = tiesOf(child.id, 'parent', knowledge).find(({ to }) => knowledge.entity(to)?.gender === stated.gender)
  return same?.record ?? null
}

function contradict(statement: ClaimStatement, record: Statement, context: CheckContext): Verdict {
  const stated = statement.value === null ? '' : textOf(statement.value, context)
  return {
    status: 'contradicted',
    evidence: refutedBy([record], context),
    message: 'otherKin',
    at: statementRange(statement),
    data: { recorded: statementInWords(record, context.knowledge), stated },
    actual: stated,
  }
}
