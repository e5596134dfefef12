import type { FigureMention } from '../../model/annotation.ts'
import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { EntityId, Statement } from '../../model/knowledge.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { yearValue } from '../../text/date-value.ts'
import { bounds, overlaps } from '../../text/interval.ts'
import { statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { sentenceAt } from '../in-range.ts'
import { whatIsMeant } from '../record/meant.ts'
import { refutedBy, supportedBy, unverified } from '../record/verdicts.ts'
import { compareFigure } from './record-compare.ts'

const MESSAGES = {
  otherVotes: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const wonVotes = defineCheck({
  kind: 'claim',
  id: 'figures/won-votes',
  summary: 'A candidate won as many electoral or popular votes as are on record.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['electoral-votes', 'popular-vote'],
  judge(statement, context): Verdict {
    const { value, commitment, subject, predicate } = statement
    if (commitment.kind !== 'asserted' || value?.kind !== 'figure') return unverified('too-vague')
    const person = whatIsMeant(subject, context)
    if ('reason' in person) return unverified(person.reason)
    const recorded = countsOf(person.entity.id, statement, context)
    const fits = recorded.map((one) => compareFigure(value.figure, one, shareOf(value.figure)))
    const bearing = recorded[fits.indexOf('same')]
    if (bearing !== undefined) return supportedBy(bearing, context)
    const last = recorded.at(-1)
    if (last === undefined || !person.certain || fits.some((fit) => fit !== 'other')) return unverified('no-fact')
    const stated = context.article.text.slice(predicate.from, predicate.to)
    return {
      status: 'contradicted',
      evidence: refutedBy([last], context),
      message: 'otherVotes',
      at: predicate,
      data: { recorded: statementInWords(last, context.knowledge), stated },
      severity: statement.property === 'electoral-votes' ? 'error' : 'warning',
      actual: stated,
    }
  },
})

/** Counts of millions differ by the day of the count. */
function shareOf({ low }: FigureMention): number {
  return low >= 1_000_000 ? 0.03 : 0
}

/** What the candidate got in each election that the sentence, or the day of publication, leaves open, in their order. */
function countsOf(person: EntityId, statement: ClaimStatement, context: CheckContext): Statement[] {
  const { article, knowledge } = context
  const { predicate, property } = statement
  const sentence = sentenceAt(article, predicate.from)
  const years = article.dates.flatMap(({ from, to, stated }) =>
    sentence !== undefined && from >= sentence.from && to <= sentence.to && stated.year !== undefined
      ? [yearValue(stated.year)]
      : [],
  )
  const published = parseIsoDay(article.published?.date ?? '')
  const elections = (['winner', 'runner-up', 'candidate'] as const).flatMap((role) =>
    knowledge.statementsWith(person, role),
  )
  const dated = elections.flatMap(({ subject }) => {
    const [held] = knowledge.statements(subject, 'happened')
    return held?.value.kind === 'date' ? [{ id: subject, date: held.value.date }] : []
  })
  const meant = dated
    .filter(({ date }) => years.length === 0 || years.some((year) => overlaps(year, date)))
    .filter(({ date }) => published === null || bounds(date)[0] <= published)
    .sort((one, other) => bounds(one.date)[0] - bounds(other.date)[0])
  return meant.flatMap(({ id }) =>
    knowledge.statements(id, property).filter(({ qualifiers: { of } }) => of?.kind === 'entity' && of.id === person),
  )
}
