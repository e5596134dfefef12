import type { FigureMention } from '../../model/annotation.ts'
import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { DateValue, Entity, Statement } from '../../model/knowledge.ts'
import type { PropertyId } from '../../model/property.ts'
import { bounds } from '../../text/interval.ts'
import { statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { editionsOf } from '../record/editions.ts'
import { candidatesFor, whatIsMeant } from '../record/meant.ts'
import { ownedWorks } from '../record/owned-works.ts'
import { mayHaveHeld } from '../record/terms.ts'
import { refutedBy, supportedBy, unverified } from '../record/verdicts.ts'
import { timesOf } from '../record/when.ts'
import { compareFigure, ratioTo } from './record-compare.ts'

const MESSAGES = {
  otherFigure: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

/** By how much measures of one thing differ from source to source, as a share of the whole. */
const TOLERANCE: Readonly<Partial<Record<PropertyId, number>>> = {
  height: 0.02,
  length: 0.05,
  depth: 0.05,
  deaths: 0.1,
  population: 0.15,
}

/** Counts that go up and down, and counts on which sources differ: only what is far outside is wrong. */
const FAR: Readonly<Partial<Record<PropertyId, readonly [number, number]>>> = {
  population: [0.6, 1.6],
  deaths: [0.7, 1.3],
}

const KINDS = ['event', 'work', 'organization', 'place', 'thing', 'law'] as const

export const record = defineCheck({
  kind: 'claim',
  id: 'figures/record',
  summary: 'The number of members, the height or the length is the one on record.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['members', 'pages', 'height', 'length', 'depth', 'deaths', 'population'],
  judge(statement, context): Verdict {
    const { value, commitment, property, predicate } = statement
    if (commitment.kind !== 'asserted' || value?.kind !== 'figure') return unverified('too-vague')
    const thing = thingMeant(statement, context)
    if ('reason' in thing) return unverified(thing.reason)
    const { knowledge, article } = context
    const times = timesOf(statement, context)
    const recorded = knowledge
      .statements(thing.entity.id, property)
      .filter((one) => isUndated(one) || times.some((time) => mayHaveHeld(one, time)))
    const share = TOLERANCE[property] ?? 0
    const fits = recorded.map((one) => compareFigure(value.figure, one, share))
    const bearing = recorded[fits.indexOf('same')]
    if (bearing !== undefined) return supportedBy(bearing, context)
    const [first] = recorded
    const far = FAR[property]
    const wrong =
      far === undefined
        ? fits.every((fit) => fit === 'other')
        : recorded.every((one) => isFarOff(value.figure, one, far, statement, times))
    if (first === undefined || !wrong || !thing.certain) return unverified('no-fact')
    // What was so at one of the times in question says nothing of another that the record leaves out.
    if (!times.every((time) => recorded.some((one) => isUndated(one) || mayHaveHeld(one, time))))
      return unverified('stale-fact')
    const stated = article.text.slice(predicate.from, predicate.to)
    return {
      status: 'contradicted',
      evidence: refutedBy([first], context),
      message: 'otherFigure',
      at: predicate,
      data: { recorded: statementInWords(first, knowledge), stated },
      severity: property === 'members' || property === 'pages' ? 'error' : 'warning',
      actual: stated,
    }
  },
})

/** The one thing that the subject means: what its name is linked to, or the recorded thing that bears the words as a name. */
function thingMeant(
  statement: ClaimStatement,
  context: CheckContext,
):
  | { readonly entity: Entity; readonly certain: boolean }
  | { readonly reason: 'too-vague' | 'ambiguous' | 'unknown-entity' | 'no-fact' | 'stale-fact' } {
  const { subject, property } = statement
  if (subject.kind === 'referent' && property !== 'deaths') return whatIsMeant(subject, context)
  const events = property === 'deaths' ? editionsOf(subject, statement, context) : []
  const named = events.length > 0 ? events : candidatesFor(subject, KINDS, context)
  const owned = named.length > 0 ? named : ownedWorks(subject, context)
  const able = owned.filter(({ id }) => context.knowledge.statements(id, property).length > 0)
  const [only, second] = able
  if (only === undefined) return { reason: owned.length > 0 ? 'no-fact' : 'unknown-entity' }
  return second === undefined ? { entity: only, certain: true } : { reason: 'ambiguous' }
}

function isUndated({ qualifiers }: Statement): boolean {
  return qualifiers.from === undefined && qualifiers.to === undefined
}

/** Days around the recorded year in which a population doesn't change beyond all measure. */
const NEAR_YEARS = 12 * 365

/** Whether a figure lies outside whatever any year's count, or any source's, could be. */
function isFarOff(
  figure: FigureMention,
  one: Statement,
  [least, most]: readonly [number, number],
  { time }: ClaimStatement,
  times: readonly DateValue[],
): boolean {
  const ratio = ratioTo(figure, one)
  if (ratio === null || (ratio >= least && ratio <= most)) return false
  const asOf = one.qualifiers['as-of']
  if (asOf === undefined) return true
  const [from, to] = bounds(asOf)
  const near = times.every((when) => bounds(when)[1] >= from - NEAR_YEARS && bounds(when)[0] <= to + NEAR_YEARS)
  return time.tense !== 'past' && times.length > 0 && near
}
