import type { CheckContext, Judgement } from '../../model/check.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { Entity, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { bothEnds } from '../record/both-ends.ts'
import { candidatesFor, textOf, whatIsMeant } from '../record/meant.ts'
import { mayHaveHeld, officesOf } from '../record/terms.ts'
import { timesOf } from '../record/when.ts'
import { classOfOffice, NOT_HELD, PAST } from './titles.ts'

const MESSAGES = {
  otherState: '{recorded} Correct “{stated}” or the name.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const state = defineCheck({
  kind: 'claim',
  id: 'roles/state',
  summary: 'The senator, representative or governor serves the state that the article names.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['held', 'party'],
  judge(statement, context): Verdict {
    const { commitment, time } = statement
    const place = statedPlace(statement, context)
    if (commitment.kind !== 'asserted' || place === null || time.modifiers.some((one) => NOT_HELD.has(one)))
      return { status: 'unverified', reason: 'too-vague' }
    const person = whatIsMeant(statement.subject, context)
    if ('reason' in person) return { status: 'unverified', reason: person.reason }
    return judgeState(statement, place, person.entity, person.certain, context)
  },
})

function judgeState(
  statement: ClaimStatement,
  place: Argument,
  person: Entity,
  certain: boolean,
  context: CheckContext,
): Verdict {
  const { knowledge } = context
  const stated = candidatesFor(place, ['place'], context)
  const past = statement.time.modifiers.some((one) => PAST.has(one))
  const times = timesOf(statement, context)
  const words = statement.property === 'held' && statement.value !== null ? textOf(statement.value, context) : null
  const terms = officesOf(person.id, knowledge).filter((term) => isOfState(term, words, knowledge))
  const current = terms.filter((term) => past || times.some((time) => mayHaveHeld(term, time)))
  const bearing = current.find((term) => stated.some(({ id }) => id === stateOf(term)))
  if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
  const [other] = current
  // "New York" is a city as well, but governors and senators have states.
  const isState =
    stated.some(({ type }) => type === 'state') && stated.every(({ type }) => type === 'state' || type === 'city')
  // Who ever served the other state, or was born there, may be called after it.
  const once = terms.some((term) => stated.some(({ id }) => id === stateOf(term)))
  if (other === undefined || !isState || once || !certain || times.length === 0)
    return { status: 'unverified', reason: 'no-fact' }
  return {
    status: 'contradicted',
    evidence: [cite(other, 'refutes', knowledge)],
    message: 'otherState',
    at: bothEnds(statement.subject.range, place.range),
    data: { recorded: statementInWords(other, knowledge), stated: textOf(place, context) },
    actual: textOf(place, context),
    expected: knowledge.entity(stateOf(other))?.name ?? '',
  }
}

function isOfState({ value, qualifiers }: Statement, words: string | null, knowledge: KnowledgeBase): boolean {
  const office = value.kind === 'entity' ? knowledge.entity(value.id) : undefined
  const title = office === undefined ? undefined : classOfOffice(office)
  if (title?.american !== true || qualifiers.of?.kind !== 'entity') return false
  const lower = words?.toLowerCase().split(/[\s,]+/)
  return lower === undefined || title.words.some((word) => lower.includes(word))
}

function stateOf({ qualifiers }: Statement): string {
  return qualifiers.of?.kind === 'entity' ? qualifiers.of.id : ''
}

const LEGISLATOR = /\b(?:senator|sen|representative|rep|congressman|congresswoman|governor|gov|lawmaker)\b/i
const BEHIND = new Set([' of ', ' from '])

/** The place that the words give: "(R-Texas)", "a Democrat from Utah", "Sen. Marco Rubio of Florida". */
function statedPlace(statement: ClaimStatement, context: CheckContext): Argument | null {
  const { property, arguments: given, value, subject } = statement
  if (property === 'party') return given.of ?? null
  if (value === null || !LEGISLATOR.test(textOf(value, context))) return null
  if (given.of !== undefined) return given.of
  const before = /^(.+) (?:u\.s\. )?(?:senator|sen|representative|rep|congressman|congresswoman|governor|gov)\b/i.exec(
    textOf(value, context),
  )?.[1]
  if (before !== undefined) {
    const range = { from: value.range.from, to: value.range.from + before.length }
    return { kind: 'words', text: before, range }
  }
  const { article } = context
  const next = article.names.find(({ from }) => from >= subject.range.to)
  if (next === undefined || next.kind !== 'place' || !BEHIND.has(article.text.slice(subject.range.to, next.from)))
    return null
  return { kind: 'referent', referent: next.referent, range: { from: next.from, to: next.to } }
}
