import type { CheckContext, Judgement } from '../../model/check.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { DateValue, Entity, Statement } from '../../model/knowledge.ts'
import { yearValue } from '../../text/date-value.ts'
import { overlaps } from '../../text/interval.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { sentenceAt } from '../in-range.ts'
import { statementRange } from '../record/both-ends.ts'
import { candidatesFor, textOf, whatIsMeant } from '../record/meant.ts'
import { isCompleteAt } from '../record/terms.ts'
import { statedDate } from '../record/when.ts'

const MESSAGES = {
  notAmong:
    'The winners of the {award} are all on record, and {person} is not among them. Correct the prize or the name.',
  otherPrize: '{recorded} The record has no {award} for {person}. Correct the prize or the name.',
  otherYear: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const award = defineCheck({
  kind: 'claim',
  id: 'relations/award',
  summary: 'The person received the prize, in the year that the article gives.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['award', 'winner'],
  judge(statement, context): Verdict {
    const { property, value, subject, commitment } = statement
    const [who, what] = property === 'award' ? [subject, value] : [value, subject]
    if (commitment.kind !== 'asserted' || who === null || what === null)
      return { status: 'unverified', reason: 'too-vague' }
    const [named, second] = candidatesFor(what, ['award'], context)
    const prize = named === undefined ? undefined : ofCategory(named, statement, context)
    if (prize === undefined || second !== undefined) return { status: 'unverified', reason: 'unknown-entity' }
    const person = whatIsMeant(who, context)
    if ('reason' in person) return { status: 'unverified', reason: person.reason }
    return judgeAward(statement, what, prize, person.entity, person.certain, context)
  },
})

/** The prize of the category that the article names: "the Nobel Prize" in chemistry; undefined where it isn't on record. */
function ofCategory(
  prize: Entity,
  { arguments: { category } }: ClaimStatement,
  context: CheckContext,
): Entity | undefined {
  if (category === undefined || !BY_CATEGORY.has(prize.id)) return prize
  const words = textOf(category, context).replace(/^the /i, '')
  const found = context.knowledge.named(`${prize.name} in ${words}`).find(({ entity }) => entity.kind === 'award')
  return found?.match.kind === 'exact' || found?.match.kind === 'styled' ? found.entity : undefined
}

/** Prizes that are given in several categories, each with its own winners. */
const BY_CATEGORY = new Set(['nobel-prize'])

function judgeAward(
  statement: ClaimStatement,
  what: Argument,
  prize: Entity,
  person: Entity,
  certain: boolean,
  context: CheckContext,
): Verdict {
  const { knowledge } = context
  const all = knowledge.statements(person.id, 'award')
  const own = all.filter(({ value }) => value.kind === 'entity' && value.id === prize.id)
  const year = yearOf(statement, what, context)
  const bearing = own.find(
    (one) => year === null || one.qualifiers.on === undefined || overlaps(one.qualifiers.on, year.date),
  )
  if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
  if (!certain) return { status: 'unverified', reason: 'no-fact' }
  const [mine] = own
  if (mine !== undefined && year !== null)
    return own.some((one) => isNamedNear(one, year, context))
      ? { status: 'unverified', reason: 'ambiguous' }
      : otherYear(mine, year, prize, context)
  return never(statement, prize, person, all, year?.date ?? null, context)
}

/** Whether the sentence names the recorded year as well: of two prizes each has its own. */
function isNamedNear({ qualifiers }: Statement, { at }: StatedYear, { article }: CheckContext): boolean {
  const sentence = sentenceAt(article, at.from)
  return article.dates.some(
    ({ sentence: index, value }) =>
      index === sentence?.index && value !== null && qualifiers.on !== undefined && overlaps(value, qualifiers.on),
  )
}

interface StatedYear {
  readonly date: DateValue
  readonly at: Argument['range']
}

function yearOf({ time }: ClaimStatement, what: Argument, context: CheckContext): StatedYear | null {
  const label = /\b(?:19|20)\d\d\b/.exec(textOf(what, context))?.[0]
  if (label !== undefined) return { date: yearValue(Number(label)), at: what.range }
  const date = statedDate(time.date)
  return date === null || time.date === null ? null : { date, at: { from: time.date.from, to: time.date.to } }
}

/** Prizes given early in the year for the one before go by both: only where the list is complete is the year exact. */
function otherYear(mine: Statement, { date, at }: StatedYear, prize: Entity, context: CheckContext): Verdict {
  const { knowledge, article } = context
  if (!isCompleteAt(prize.id, 'winners', date, knowledge)) return { status: 'unverified', reason: 'no-fact' }
  const stated = article.text.slice(at.from, at.to)
  const data = { recorded: statementInWords(mine, knowledge), stated }
  return {
    status: 'contradicted',
    evidence: [cite(mine, 'refutes', knowledge)],
    message: 'otherYear',
    at,
    data,
    actual: stated,
  }
}

function never(
  statement: ClaimStatement,
  prize: Entity,
  person: Entity,
  others: readonly Statement[],
  year: DateValue | null,
  { knowledge }: CheckContext,
): Verdict {
  const [list] = knowledge
    .statements(prize.id, 'complete')
    .filter(({ value }) => value.kind === 'text' && value.text === 'winners')
  if (list === undefined || person.kind !== 'person') return { status: 'unverified', reason: 'no-fact' }
  if (year !== null && !isCompleteAt(prize.id, 'winners', year, knowledge))
    return { status: 'unverified', reason: 'stale-fact' }
  const [other] = others
  const data = { award: prize.name, person: person.name }
  const placed = {
    status: 'contradicted',
    at: statementRange(statement),
  } as const
  if (other === undefined) return { ...placed, evidence: [cite(list, 'refutes', knowledge)], message: 'notAmong', data }
  const recorded = statementInWords(other, knowledge)
  return {
    ...placed,
    evidence: [cite(other, 'refutes', knowledge)],
    message: 'otherPrize',
    data: { ...data, recorded },
  }
}
