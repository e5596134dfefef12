import type { FigureMention } from '../../model/annotation.ts'
import type { Judgement } from '../../model/check.ts'
import type { QuantityValue, Statement } from '../../model/knowledge.ts'
import { convert, findUnit } from '../../text/units.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { whatIsMeant } from '../record/meant.ts'
import { mayHaveHeld } from '../record/terms.ts'
import { timesOf } from '../record/when.ts'

const MESSAGES = {
  otherFigure: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

/** By how much measures of one thing differ from source to source, as a share of the whole. */
const TOLERANCE = {
  members: 0,
  pages: 0,
  height: 0.02,
  length: 0.05,
  depth: 0.05,
  deaths: 0.1,
  population: 0.15,
} as const

export const record = defineCheck({
  kind: 'claim',
  id: 'figures/record',
  summary: 'The number of members, the height or the length is the one on record.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['members', 'pages', 'height', 'length', 'depth', 'deaths', 'population'],
  judge(statement, context): Verdict {
    const { value, commitment, property, subject, predicate } = statement
    if (commitment.kind !== 'asserted' || value?.kind !== 'figure') return { status: 'unverified', reason: 'too-vague' }
    const thing = whatIsMeant(subject, context)
    if ('reason' in thing) return { status: 'unverified', reason: thing.reason }
    const { knowledge, article } = context
    const times = timesOf(statement, context)
    const recorded = knowledge
      .statements(thing.entity.id, property)
      .filter((one) => isUndated(one) || times.some((time) => mayHaveHeld(one, time)))
    const share = Object.entries(TOLERANCE).find(([name]) => name === property)?.[1] ?? 0
    const fits = recorded.map((one) => compare(value.figure, one, share))
    const bearing = recorded[fits.indexOf('same')]
    if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
    const [first] = recorded
    const loose = property === 'population' || property === 'deaths'
    if (first === undefined || fits.some((fit) => fit !== 'other') || !thing.certain || loose)
      return { status: 'unverified', reason: 'no-fact' }
    const stated = article.text.slice(predicate.from, predicate.to)
    return {
      status: 'contradicted',
      evidence: [cite(first, 'refutes', knowledge)],
      message: 'otherFigure',
      at: predicate,
      data: { recorded: statementInWords(first, knowledge), stated },
      severity: property === 'members' || property === 'pages' ? 'error' : 'warning',
      actual: stated,
    }
  },
})

function isUndated({ qualifiers }: Statement): boolean {
  return qualifiers.from === undefined && qualifiers.to === undefined
}

/** How a stated figure fits a recorded one: `unclear` where units differ or both hedges leave it open. */
function compare(figure: FigureMention, { value }: Statement, share: number): 'same' | 'other' | 'unclear' {
  if (value.kind !== 'quantity') return 'unclear'
  const { quantity } = value
  const range = inUnitOf(quantity, figure)
  if (range === null) return 'unclear'
  const [low, high] = range
  const slack = Math.max(Math.abs(high) * share, figure.shape === 'measure' || share > 0 ? figure.resolution / 2 : 0)
  switch (figure.hedge) {
    case 'more than':
    case 'at least':
      return high + slack >= figure.low ? (figure.low >= low * 0.75 ? 'same' : 'unclear') : 'other'
    case 'less than':
    case 'at most':
      return low - slack <= figure.high ? (figure.high <= high * 1.25 ? 'same' : 'unclear') : 'other'
    case 'about':
      return Math.abs(figure.low - low) <= Math.max(slack, high * 0.1)
        ? 'same'
        : Math.abs(figure.low - low) <= high * 0.25
          ? 'unclear'
          : 'other'
    case 'exact':
      if (figure.low <= high + slack && low - slack <= figure.high) return 'same'
      return quantity.hedge === 'exact' ? 'other' : 'unclear'
  }
}

/** The recorded bounds in the unit of the article; null where the two can't be compared. */
function inUnitOf({ low, high, unit }: QuantityValue, figure: FigureMention): readonly [number, number] | null {
  const [recorded, stated] = [findUnit(unit.toLowerCase()), findUnit(figure.unit.toLowerCase())]
  if (recorded === undefined || stated === undefined)
    return recorded === undefined && figure.shape !== 'measure' ? [low, high] : null
  const [first, last] = [convert(low, recorded, stated), convert(high, recorded, stated)]
  return first === null || last === null ? null : [first, last]
}
