import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Entity, Statement } from '../../model/knowledge.ts'
import { statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { regionsOf } from '../places/containment.ts'
import { statementRange } from '../record/both-ends.ts'
import { candidatesFor, textOf } from '../record/meant.ts'
import { mayHaveHeld } from '../record/terms.ts'
import { refutedBy, supportedBy, unverified } from '../record/verdicts.ts'
import { timesOf } from '../record/when.ts'
import { earlierHolder } from './first-holder.ts'
import { narrowed, wordings } from './record-words.ts'

const MESSAGES = {
  otherHolder: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

const KINDS = ['place', 'person', 'organization', 'work', 'thing', 'event'] as const

export const superlative = defineCheck({
  kind: 'claim',
  id: 'relations/superlative',
  summary: 'What the article calls the largest, the highest or the first is so on record.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['record'],
  judge(statement, context): Verdict {
    const { value, commitment, subject, time } = statement
    if (commitment.kind !== 'asserted' || value === null) return unverified('too-vague')
    const { knowledge } = context
    const times = timesOf(statement, context)
    const records = wordings(statement, context)
      .flatMap((words) => knowledge.statementsWith(words, 'record'))
      .filter((one) => isLasting(one) || times.some((when) => mayHaveHeld(one, when)))
    const [first] = records
    const stated = candidatesFor(subject, KINDS, context)
    if (first === undefined) {
      const [only, second] = stated
      const earlier = only === undefined || second !== undefined ? null : earlierHolder(statement, only, context)
      return earlier === null
        ? elsewhere(statement, stated, context)
        : contradict(statement, earlier.term, context, earlier.sure)
    }
    const bearing = records.find((one) => stated.some(({ id }) => id === one.subject))
    if (bearing !== undefined) return supportedBy(bearing, context)
    if (time.modifiers.length > 0 || (time.tense === 'past' && !isLasting(first))) return unverified('stale-fact')
    const kind = knowledge.entity(first.subject)?.kind
    if (stated.length === 0 || stated.some((one) => one.kind !== kind)) return unverified('unknown-entity')
    return narrowed(statement, first, context) ? unverified('too-vague') : contradict(statement, first, context)
  },
})

/** What lies wholly in one place; rivers, ranges and seas do not. */
const FIXED = new Set(['mountain', 'volcano', 'lake', 'city', 'building', 'island'])
/** A bank or a club can bear the name of a town: "Halifax, the country's biggest lender". */
const PLACE_NOUNS =
  /\b(?:city|town|metropolis|port|mountain|peak|summit|volcano|lake|island|building|tower|skyscraper|structure)\b/i
const SCOPES = new Set(['country', 'continent'])

/** Whatever holds the record: a mountain is no highest one of a country or continent in which it doesn't lie. */
function elsewhere(statement: ClaimStatement, stated: readonly Entity[], context: CheckContext): Verdict {
  const { knowledge } = context
  const where = statement.arguments.in
  const [thing, second] = stated
  const scopes =
    where === undefined ? [] : candidatesFor(where, ['place'], context).filter(({ type }) => SCOPES.has(type ?? ''))
  const [scope] = scopes
  if (
    thing === undefined ||
    second !== undefined ||
    scope === undefined ||
    scopes.length > 1 ||
    !FIXED.has(thing.type ?? '') ||
    !PLACE_NOUNS.test(statement.value === null ? '' : textOf(statement.value, context))
  )
    return unverified('no-fact')
  const around = [...regionsOf(thing.id, knowledge)]
  const alike = around.filter((id) => id !== thing.id && knowledge.entity(id)?.type === scope.type)
  const [located] = knowledge.statements(thing.id, 'located-in')
  // Wales is a country in a country: what is in the United Kingdom may be in Wales.
  const within = alike.some((id) => regionsOf(scope.id, knowledge).has(id))
  const open = around.includes(scope.id) || within || alike.length === 0 || around.some((id) => TWO_CONTINENTS.has(id))
  if (located === undefined || open) return unverified('no-fact')
  return contradict(statement, located, context)
}

/** Countries that lie on two continents. */
const TWO_CONTINENTS = new Set([
  'russia',
  'turkey',
  'egypt',
  'kazakhstan',
  'georgia',
  'azerbaijan',
  'indonesia',
  'spain',
  'france',
  'united-states',
])

function isLasting({ qualifiers }: Statement): boolean {
  return qualifiers.from === undefined && qualifiers.to === undefined && qualifiers['as-of'] === undefined
}

function contradict(
  statement: ClaimStatement,
  record: Statement,
  context: CheckContext,
  sure = isLasting(record),
): Verdict {
  const stated = textOf(statement.subject, context)
  return {
    status: 'contradicted',
    evidence: refutedBy([record], context),
    message: 'otherHolder',
    at: statementRange(statement),
    data: { recorded: statementInWords(record, context.knowledge), stated },
    severity: sure ? 'error' : 'warning',
    actual: stated,
  }
}
