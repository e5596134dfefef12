import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { EntityId, Statement } from '../../model/knowledge.ts'
import { statementInWords, valueInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { sentenceAt } from '../in-range.ts'
import { refutedBy, supportedBy, unverified } from '../record/verdicts.ts'
import { compareFigure } from './record-compare.ts'

const MESSAGES = {
  otherNumber: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const counted = defineCheck({
  kind: 'claim',
  id: 'figures/counted',
  summary: 'What is counted for an event or a case is as many as the record counts.',
  severity: 'warning',
  messages: MESSAGES,
  properties: ['number'],
  judge(statement, context): Verdict {
    const { value, commitment, predicate } = statement
    if (commitment.kind !== 'asserted' || value?.kind !== 'figure') return unverified('too-vague')
    const noun = nounOf(value.figure.unit)
    if (noun === '') return unverified('too-vague')
    const { knowledge } = context
    const near = entitiesNear(statement, context)
    if (near.length === 0) return unverified('unknown-entity')
    const recorded = recordsNear(near, noun, context)
    const fits = recorded.map((one) => compareFigure(value.figure, one, 0))
    const bearing = recorded[fits.indexOf('same')]
    if (bearing !== undefined) return supportedBy(bearing, context)
    const [first] = recorded
    const subjects = new Set(recorded.map((one) => one.subject))
    if (first === undefined || near.length < 2 || subjects.size > 1 || fits.some((fit) => fit !== 'other'))
      return unverified('no-fact')
    const stated = context.article.text.slice(predicate.from, predicate.to)
    return {
      status: 'contradicted',
      evidence: refutedBy([first], context),
      message: 'otherNumber',
      at: predicate,
      data: { recorded: statementInWords(first, knowledge), stated },
      actual: stated,
    }
  },
})

/** What the sentence names besides the count. */
function entitiesNear({ predicate }: ClaimStatement, { article }: CheckContext): EntityId[] {
  const sentence = sentenceAt(article, predicate.from)
  if (sentence === undefined) return []
  const found = new Set<EntityId>()
  for (const { referent, sentence: at } of article.names) {
    const link = article.referents[referent]?.link
    if (at === sentence.index && link?.status === 'linked') found.add(link.candidate.entity.id)
  }
  return [...found]
}

/** Counts of the same noun that belong to what is named, or to an event in which all that is named took part. */
function recordsNear(near: readonly EntityId[], noun: string, { knowledge }: CheckContext): Statement[] {
  const of = (id: EntityId): Statement[] =>
    knowledge
      .statements(id, 'number')
      .filter(({ value }) => nounOf(value.kind === 'quantity' ? value.quantity.unit : '') === noun)
  const direct = near.flatMap(of)
  if (direct.length > 0) return direct
  const events = near.map((id) => new Set(knowledge.statementsWith(id).map(({ subject }) => subject)))
  const most = Math.min(near.length, 2)
  const all = [...new Set(events.flatMap((list) => [...list]))]
  return all
    .filter((id) => events.filter((list) => list.has(id)).length >= most)
    .flatMap(of)
    .sort((one, other) => (valueInWords(one.value, knowledge) < valueInWords(other.value, knowledge) ? -1 : 1))
}

function nounOf(unit: string): string {
  return unit
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/^(?:e-mail)$/, 'email')
}
