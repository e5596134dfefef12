import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Entity, Statement } from '../../model/knowledge.ts'
import type { NonEmpty } from '../../model/span.ts'
import type { Evidence } from '../../model/verdict.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { findMismatch, textOf } from './details.ts'
import { LEGAL_PROPERTIES, OUTCOME_RULES, type OutcomeRule } from './exclusions.ts'
import { type Fit, fitCases, mayBeMeant } from './narrow.ts'
import { type Meant, whoIsMeant } from './person.ts'
import { casesOf } from './record.ts'
import { excludes, mixedVerdict } from './weigh.ts'

const MESSAGES = {
  excluded: 'The record does not bear out “{stated}” of {person}: {recorded} Check the outcome.',
  tooEarly: 'By the date of the article this had not happened: {recorded} Check “{stated}”.',
  otherDate: 'The record gives another date than {stated}: {recorded} Check the date.',
  otherTerm: 'The record gives another sentence than “{stated}”: {recorded} Check the length.',
  otherFine: 'The record gives another fine than “{stated}”: {recorded} Check the sum.',
  otherDecider: 'The record does not bear out “{stated}”: {recorded} Check who decided, and how.',
  otherCounts: 'The record gives another number of counts than “{stated}”: {recorded} Check the number.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const outcome = defineCheck({
  kind: 'claim',
  id: 'legal/outcome',
  summary: 'The plea, verdict, sentence or pardon is the one that the record has.',
  severity: 'error',
  messages: MESSAGES,
  properties: LEGAL_PROPERTIES,
  judge(statement, context): Verdict {
    const rule = OUTCOME_RULES[statement.property]
    if (rule === undefined || statement.commitment.kind !== 'asserted')
      return { status: 'unverified', reason: 'too-vague' }
    const meant = whoIsMeant(statement.subject, context, (entity) =>
      fitsOf(entity, statement, context).some((fit) => fit.charge === true),
    )
    if ('reason' in meant) return { status: 'unverified', reason: meant.reason }
    const fits = fitsOf(meant.entity, statement, context)
    const judgement = judgeCases(statement, rule, fits, meant, context)
    // Told from namesakes by nothing but the charge: enough to bear out, too little to contradict.
    return meant.told && judgement.status === 'contradicted' ? { status: 'unverified', reason: 'ambiguous' } : judgement
  },
})

function fitsOf(entity: Entity, statement: ClaimStatement, context: CheckContext): Fit[] {
  const cases = casesOf(entity.id, context.knowledge, context.article.published?.date ?? null)
  return fitCases(cases, statement, (argument) => textOf(argument, context))
}

type Person = Extract<Meant, { readonly certain: boolean }>

function judgeCases(
  statement: ClaimStatement,
  rule: OutcomeRule,
  fits: readonly Fit[],
  person: Person,
  context: CheckContext,
): Verdict {
  const candidates = mayBeMeant(fits, statement.property)
  const bearing = eventsOf(candidates, 'past', rule)
  const { for: charge, counts } = statement.arguments
  const mixed = mixedVerdict(
    statement.property,
    charge === undefined ? null : textOf(charge, context),
    counts !== undefined,
    bearing,
    candidates,
  )
  if (mixed !== null && bearing.length > 0)
    return contradict('excluded', statement, [mixed], { ...person, certain: false }, context)
  if (bearing.length > 0) return judgeDetails(statement, rule, bearing, person, context)

  // The date may be what is wrong: then the record has the outcome, in a case that the charge or nothing else speaks against.
  const elsewhere = eventsOf(
    fits.filter((fit) => fit.date === false && (fit.charge === true || (fit.charge === null && fits.length === 1))),
    'past',
    rule,
  )
  if (candidates.length === 0 && elsewhere.length > 0) return judgeDetails(statement, rule, elsewhere, person, context)

  const [later] = eventsOf(candidates, 'later', rule).filter((event) => event.property === statement.property)
  const refuting = excludes(statement.property, rule, candidates, context.article.published?.date ?? null)
  if (refuting !== null) return contradict('excluded', statement, refuting, person, context)
  // Convictions are overturned and restored more than once.
  if (later !== undefined && candidates.length === 1 && statement.property !== 'overturned')
    return contradict('tooEarly', statement, [later], person, context)
  return { status: 'unverified', reason: fits.length > 1 && candidates.length > 1 ? 'ambiguous' : 'no-fact' }
}

/** The records among the cases that bear the statement out, those of the very outcome first. */
function eventsOf(fits: readonly Fit[], when: 'past' | 'later', { supportedBy }: OutcomeRule): Statement[] {
  return supportedBy.flatMap((property) =>
    fits.flatMap(({ record }) => record[when].filter((event) => event.property === property)),
  )
}

function judgeDetails(
  statement: ClaimStatement,
  rule: OutcomeRule,
  bearing: readonly Statement[],
  person: Person,
  context: CheckContext,
): Verdict {
  const mismatch = findMismatch(statement, bearing, rule.dated, context)
  const [first, ...rest] = bearing.map((event) => cite(event, 'supports', context.knowledge))
  if (mismatch === null)
    return first === undefined
      ? { status: 'unverified', reason: 'no-fact' }
      : { status: 'supported', evidence: [first, ...rest] }
  const { message, at, event, sure } = mismatch
  const stated = context.article.text.slice(at.from, at.to)
  return {
    status: 'contradicted',
    evidence: [cite(event, 'refutes', context.knowledge)],
    message,
    at,
    data: { stated, recorded: statementInWords(event, context.knowledge) },
    severity: sure && person.certain ? 'error' : 'warning',
    actual: stated,
  }
}

function contradict(
  message: 'excluded' | 'tooEarly',
  statement: ClaimStatement,
  events: NonEmpty<Statement>,
  person: Person,
  { article, knowledge }: CheckContext,
): Verdict {
  const [first, ...rest] = events
  const evidence: NonEmpty<Evidence> = [
    cite(first, 'refutes', knowledge),
    ...rest.map((event) => cite(event, 'refutes', knowledge)),
  ]
  const at = statement.predicate
  const stated = article.text.slice(at.from, at.to)
  const recorded = statementInWords(first, knowledge)
  const placed = { status: 'contradicted', evidence, at, actual: stated } as const
  if (message === 'tooEarly') return { ...placed, message, data: { stated, recorded }, severity: 'warning' }
  const severity = person.certain ? 'error' : 'warning'
  return { ...placed, message, data: { person: person.entity.name, stated, recorded }, severity }
}
