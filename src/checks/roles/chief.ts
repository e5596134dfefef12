import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { DateValue, Entity, Statement } from '../../model/knowledge.ts'
import { dateInWords } from '../../text/wording.ts'
import { statementInWords, valueInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { textOf, whatIsMeant } from '../record/meant.ts'
import { mayHaveHeld, surelyHeld } from '../record/terms.ts'
import { refutedBy, supportedBy, unverified, valueId } from '../record/verdicts.ts'
import { timesOf } from '../record/when.ts'
import { NOT_HELD, PAST } from './titles.ts'

const MESSAGES = {
  otherChief: '{recorded} On {date} the chief of {organization} was {chief}. Correct the name or the organization.',
  otherTime: '{recorded} On {date} the chief of {organization} was {chief}. Correct the name, or say that it is past.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const chief = defineCheck({
  kind: 'claim',
  id: 'roles/chief',
  summary: 'The company or organization was led by the one whom the article names, at the time of which it speaks.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['chief'],
  judge(statement, context): Verdict {
    const { subject, value, commitment, time } = statement
    if (commitment.kind !== 'asserted' || value === null || time.modifiers.some((word) => NOT_HELD.has(word)))
      return unverified('too-vague')
    const organization = whatIsMeant(subject, context)
    const person = whatIsMeant(value, context)
    if ('reason' in organization) return unverified(organization.reason)
    if ('reason' in person) return unverified(person.reason)
    const { knowledge } = context
    const terms = knowledge.statements(organization.entity.id, 'chief')
    const own = terms.filter((term) => valueId(term) === person.entity.id)
    const times = timesOf(statement, context)
    const past = time.modifiers.some((word) => PAST.has(word))
    const bearing = own.find((term) => past || times.some((when) => mayHaveHeld(term, when)))
    if (bearing !== undefined) return supportedBy(bearing, context)
    const present = !past && (time.tense === 'present' || time.date !== null)
    const only = times.length > 0 && present && person.certain && isChiefOnly(statement, context)
    const holder = only ? surelyChief(terms, times) : null
    const [when] = times
    if (holder === null || when === undefined) return unverified(own.length > 0 ? 'stale-fact' : 'no-fact')
    return contradict(statement, holder, own, organization.entity, when, context)
  },
})

/** Words of a title that leave no doubt who is meant: a company has a chief executive, but many chiefs and heads. */
const CHIEF_ONLY = /(?:^|\s)(?:ceo|chief executive(?: officer)?)(?:$| (?:of|at|for) )/i
/** Chiefs of a part of the company. */
const PART =
  /\b(?:co|deputy|vice|division|unit|regional|former|interim|acting|incoming|outgoing|then|designate|elect)\b/i

function isChiefOnly({ predicate }: ClaimStatement, { article }: CheckContext): boolean {
  const words = article.text.slice(predicate.from, predicate.to)
  return CHIEF_ONLY.test(words) && !PART.test(words)
}

function surelyChief(terms: readonly Statement[], times: readonly DateValue[]): Statement | null {
  const holders = terms.filter((term) => times.some((time) => mayHaveHeld(term, time)))
  const [holder, second] = holders
  return holder !== undefined && second === undefined && times.every((time) => surelyHeld(holder, time)) ? holder : null
}

function contradict(
  statement: ClaimStatement,
  holder: Statement,
  own: readonly Statement[],
  organization: Entity,
  when: DateValue,
  context: CheckContext,
): Verdict {
  const { knowledge } = context
  const [other] = own
  const data = {
    recorded: statementInWords(other ?? holder, knowledge),
    date: dateInWords(when),
    organization: organization.name,
    chief: valueInWords(holder.value, knowledge),
  }
  const placed = { status: 'contradicted', at: statementRange(statement), data, expected: data.chief } as const
  const actual = statement.value === null ? '' : textOf(statement.value, context)
  return other === undefined
    ? { ...placed, evidence: refutedBy([holder], context), message: 'otherChief', actual }
    : { ...placed, evidence: refutedBy([other, holder], context), message: 'otherTime', severity: 'warning', actual }
}
