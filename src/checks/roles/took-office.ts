import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { DateValue, EntityId, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import { bounds, overlaps } from '../../text/interval.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { bothEnds } from '../record/both-ends.ts'
import { whatIsMeant } from '../record/meant.ts'
import { officesOf } from '../record/terms.ts'
import { valueId } from '../record/verdicts.ts'
import { statedDate } from '../record/when.ts'
import { realmOf } from './realm.ts'

const MESSAGES = {
  otherDate: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

/** Frames that say when a term began or ended, and the qualifier that holds that day. */
const ENDS: Readonly<Record<string, 'from' | 'to'>> = {
  'took-office': 'from',
  'sworn-in-on': 'from',
  'left-office': 'to',
}

export const tookOffice = defineCheck({
  kind: 'claim',
  id: 'roles/took-office',
  summary: 'The person took or left office on the date that the article gives.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['held'],
  judge(statement, context): Verdict {
    const end = ENDS[statement.frame]
    const stated = statedDate(statement.time.date)
    if (end === undefined || stated === null || statement.commitment.kind !== 'asserted')
      return { status: 'unverified', reason: 'too-vague' }
    const person = whatIsMeant(statement.subject, context)
    if ('reason' in person) return { status: 'unverified', reason: person.reason }
    return judgeDate(
      statement,
      end,
      stated,
      publicOffices(person.entity.id, context.knowledge),
      person.certain,
      context,
    )
  },
})

/** Offices that one takes and leaves: to lead a party is none. */
function publicOffices(person: EntityId, knowledge: KnowledgeBase): Statement[] {
  return officesOf(person, knowledge).filter(
    (term) => knowledge.entity(realmOf(valueId(term) ?? '', knowledge) ?? '')?.type !== 'party',
  )
}

function judgeDate(
  statement: ClaimStatement,
  end: 'from' | 'to',
  stated: DateValue,
  terms: readonly Statement[],
  certain: boolean,
  { knowledge, article }: CheckContext,
): Verdict {
  const dated = terms.filter(({ qualifiers }) => qualifiers[end] !== undefined)
  const bearing = dated.find(({ qualifiers }) => qualifiers[end] !== undefined && overlaps(qualifiers[end], stated))
  if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
  const nearest = nearestTerm(dated, end, stated)
  const { date } = statement.time
  if (nearest === null || date === null || !certain || nearest.days > NEAR || nearest.days < SLACK)
    return { status: 'unverified', reason: 'no-fact' }
  const words = article.text.slice(date.from, date.to)
  return {
    status: 'contradicted',
    evidence: [cite(nearest.term, 'refutes', knowledge)],
    message: 'otherDate',
    at: bothEnds(statement.subject.range, { from: date.from, to: date.to }),
    data: { recorded: statementInWords(nearest.term, knowledge), stated: words },
    severity: nearest.inside ? 'warning' : 'error',
    actual: words,
  }
}

/** Farther off than this another office may be meant, which is not on record. */
const NEAR = 3 * 366
/** An oath may be taken again, or some days before or after the term begins. */
const SLACK = 20

interface Nearest {
  readonly term: Statement
  readonly days: number
  /** The date lies inside the term: perhaps a second term began. */
  readonly inside: boolean
}

function nearestTerm(terms: readonly Statement[], end: 'from' | 'to', stated: DateValue): Nearest | null {
  const [first, last] = bounds(stated)
  let best: Nearest | null = null
  for (const term of terms) {
    const { from, to } = term.qualifiers
    const recorded = term.qualifiers[end]
    if (recorded === undefined) continue
    const [start, stop] = bounds(recorded)
    const days = start > last ? start - last : first - stop
    const begin = from === undefined ? Number.NEGATIVE_INFINITY : bounds(from)[0]
    const close = to === undefined ? Number.POSITIVE_INFINITY : bounds(to)[1]
    if (best === null || days < best.days) best = { term, days, inside: begin <= first && last <= close }
  }
  return best
}
