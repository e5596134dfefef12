import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Entity, Statement } from '../../model/knowledge.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { bothEnds } from '../record/both-ends.ts'
import { candidatesFor, textOf } from '../record/meant.ts'
import { mayHaveHeld } from '../record/terms.ts'
import { timesOf } from '../record/when.ts'
import { placesByDemonym } from './containment.ts'

const MESSAGES = {
  otherCity: '{recorded} Correct “{stated}” or the name.',
} as const

type Verdict = Judgement<typeof MESSAGES>

/** Words between a country and "capital" that leave it the seat of government. */
const PLAIN = new Set('the its a national state federal current present-day country s nation official'.split(' '))

export const capital = defineCheck({
  kind: 'claim',
  id: 'places/capital',
  summary: 'The city is the capital, or the largest city, of the country or state that the article names.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['capital', 'largest-city'],
  judge(statement, context): Verdict {
    const { value, subject, property, time, commitment } = statement
    if (commitment.kind !== 'asserted' || value === null || time.modifiers.length > 0)
      return { status: 'unverified', reason: 'too-vague' }
    const cities = candidatesFor(value, ['place'], context).filter(({ type }) => type !== 'country')
    const owners = ownersOf(statement, cities, context)
    const recorded = owners.map(({ id }) => context.knowledge.statements(id, property))
    if (cities.length === 0 || subject === value) return { status: 'unverified', reason: 'unknown-entity' }
    const isOne = ({ value: city }: Statement): boolean =>
      city.kind === 'entity' && cities.some(({ id }) => id === city.id)
    const times = timesOf(statement, context)
    const past = time.tense === 'past' || time.date !== null
    // A former capital bears out only what was.
    const holds = (one: Statement): boolean =>
      past || one.qualifiers.to === undefined || times.some((when) => mayHaveHeld(one, when))
    const bearing = recorded.flat().find((one) => isOne(one) && holds(one))
    if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', context.knowledge)] }
    const [first] = recorded.flat().filter(holds)
    if (first === undefined || recorded.some((list) => list.length === 0) || past || !isPlain(statement, context))
      return { status: 'unverified', reason: 'no-fact' }
    // New York, the city and the state: where both sides can mean one thing the words are not what they seem.
    if (cities.some(({ id }) => owners.some((owner) => owner.id === id)))
      return { status: 'unverified', reason: 'ambiguous' }
    return {
      status: 'contradicted',
      evidence: [cite(first, 'refutes', context.knowledge)],
      message: 'otherCity',
      at: bothEnds(bothEnds(subject.range, statement.predicate), value.range),
      data: { recorded: statementInWords(first, context.knowledge), stated: textOf(value, context) },
      severity: property === 'capital' ? 'error' : 'warning',
      actual: textOf(value, context),
      ...(first.value.kind === 'entity' ? { expected: context.knowledge.entity(first.value.id)?.name ?? '' } : {}),
    }
  },
})

function ownersOf({ subject }: ClaimStatement, cities: readonly Entity[], context: CheckContext): Entity[] {
  const named = candidatesFor(subject, ['place'], context)
  const owners = named.length > 0 ? named : placesByDemonym(textOf(subject, context), cities, context.knowledge)
  return owners.filter(({ type }) => type !== 'city' && type !== 'continent')
}

/** Whether nothing but the country stands before "capital": not "cultural", "ancient", "summer". */
function isPlain({ predicate, subject, property }: ClaimStatement, { article }: CheckContext): boolean {
  if (property !== 'capital') return true
  const words = article.text.slice(predicate.from, predicate.to).toLowerCase()
  const owner = article.text.slice(subject.range.from, subject.range.to).toLowerCase()
  const before = words.slice(0, Math.max(0, words.indexOf('capital'))).replace(owner, ' ')
  return before.split(/[^a-z-]+/).every((word) => word === '' || PLAIN.has(word))
}
