import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { EntityId, Statement } from '../../model/knowledge.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { textOf, whatIsMeant } from '../record/meant.ts'
import { mayHaveHeld } from '../record/terms.ts'
import { timesOf } from '../record/when.ts'

const MESSAGES = {
  otherParty: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

/** The names of parties' members, and the parties of which one excludes the others: those of one country. */
const PARTIES: readonly Readonly<Record<EntityId, readonly string[]>>[] = [
  {
    'democratic-party': ['d', 'dfl', 'democrat', 'democratic'],
    'republican-party': ['r', 'republican', 'gop'],
  },
  {
    'conservative-party': ['con', 'conservative', 'tory'],
    'labour-party': ['lab', 'labour', 'labourite'],
    'liberal-democrats': ['ld', 'liberal democrat', 'lib dem'],
  },
]

export const party = defineCheck({
  kind: 'claim',
  id: 'roles/party',
  summary: 'The politician belonged to the party that the article names.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['party'],
  judge(statement, context): Verdict {
    if (statement.commitment.kind !== 'asserted' || statement.value === null)
      return { status: 'unverified', reason: 'too-vague' }
    const person = whatIsMeant(statement.subject, context)
    if ('reason' in person) return { status: 'unverified', reason: person.reason }
    return judgeParty(statement, context, person.entity.id, person.certain)
  },
})

function judgeParty(statement: ClaimStatement, context: CheckContext, person: EntityId, certain: boolean): Verdict {
  const { knowledge } = context
  const words = statement.value === null ? '' : textOf(statement.value, context).toLowerCase()
  const system = PARTIES.find((one) => Object.values(one).some((names) => names.includes(words)))
  const stated = Object.entries(system ?? {}).find(([, names]) => names.includes(words))?.[0]
  const times = timesOf(statement, context)
  const recorded = knowledge.statements(person, 'party').filter(({ rank }) => rank !== 'deprecated')
  const valid = recorded.filter((one) => !isDated(one) || times.some((time) => mayHaveHeld(one, time)))
  if (system === undefined || stated === undefined || recorded.length === 0)
    return { status: 'unverified', reason: 'no-fact' }
  const bearing = valid.find((one) => idOf(one) === stated)
  if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
  const other = valid.find((one) => Object.hasOwn(system, idOf(one)))
  const others = recorded.some((one) => !Object.hasOwn(system, idOf(one)))
  if (other === undefined || others || !certain || recorded.some((one) => idOf(one) === stated))
    return { status: 'unverified', reason: 'no-fact' }
  return {
    status: 'contradicted',
    evidence: [cite(other, 'refutes', knowledge)],
    message: 'otherParty',
    at: statement.predicate,
    data: {
      recorded: statementInWords(other, knowledge),
      stated: textOf({ kind: 'words', text: words, range: statement.predicate }, context),
    },
    // Without dates the record does not rule out that somebody changed sides.
    severity: isDated(other) ? 'error' : 'warning',
    actual: words,
  }
}

function idOf({ value }: Statement): EntityId {
  return value.kind === 'entity' ? value.id : ''
}

function isDated({ qualifiers }: Statement): boolean {
  return qualifiers.from !== undefined || qualifiers.to !== undefined
}
