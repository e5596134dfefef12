import type { Judgement } from '../../model/check.ts'
import type { Statement } from '../../model/knowledge.ts'
import { statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { textOf, whatIsMeant } from '../record/meant.ts'
import { isCompleteAt, mayHaveHeld } from '../record/terms.ts'
import { refutedBy, supportedBy, unverified, valueId } from '../record/verdicts.ts'
import { timesOf } from '../record/when.ts'
import { PAST } from '../roles/titles.ts'

const MESSAGES = {
  notThen: '{recorded} Check “{stated}”.',
  never: 'All members of {organization} are on record, and {member} is not among them. Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const membership = defineCheck({
  kind: 'claim',
  id: 'relations/membership',
  summary: 'The country was a member of the organization at the time of which the article speaks.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['member-of'],
  judge(statement, context): Verdict {
    const { subject, value, commitment, time } = statement
    if (commitment.kind !== 'asserted' || value === null) return unverified('too-vague')
    const [member, organization] = [whatIsMeant(subject, context), whatIsMeant(value, context)]
    if ('reason' in member) return unverified(member.reason)
    if ('reason' in organization) return unverified(organization.reason)
    const { knowledge } = context
    const times = timesOf(statement, context)
    const own = knowledge
      .statements(member.entity.id, 'member-of')
      .filter((one) => valueId(one) === organization.entity.id)
    const past = time.tense === 'past' || time.modifiers.some((word) => PAST.has(word))
    const bearing = own.find(
      (one) => past || one.qualifiers.from === undefined || times.some((when) => mayHaveHeld(one, when)),
    )
    if (bearing !== undefined) return supportedBy(bearing, context)
    const now = time.tense === 'present' && !past && statement.frame === 'member'
    if (!now || !member.certain || !organization.certain || member.entity.type !== 'country' || times.length === 0)
      return unverified(own.length > 0 ? 'stale-fact' : 'no-fact')
    const stated = textOf(value, context)
    const placed = { status: 'contradicted', at: statementRange(statement), actual: stated } as const
    const [first] = own
    if (first !== undefined)
      return {
        ...placed,
        evidence: refutedBy([first], context),
        message: 'notThen',
        data: { recorded: statementInWords(first, knowledge), stated },
      }
    const list = completeList(organization.entity.id)
    if (list === undefined || !times.every((when) => isCompleteAt(organization.entity.id, 'members', when, knowledge)))
      return unverified('no-fact')
    const data = { organization: organization.entity.name, member: member.entity.name, stated }
    return { ...placed, evidence: refutedBy([list], context), message: 'never', data }

    function completeList(id: string): Statement | undefined {
      return knowledge
        .statements(id, 'complete')
        .find((one) => one.value.kind === 'text' && one.value.text === 'members')
    }
  },
})
