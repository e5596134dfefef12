import type { Statement } from '../../model/knowledge.ts'
import type { PropertyId } from '../../model/property.ts'
import type { NonEmpty } from '../../model/span.ts'
import { parseIsoDay } from '../../text/calendar.ts'
import { bounds, overlaps } from '../../text/interval.ts'
import { isAbout, wordsShared } from './charges.ts'
import { type OutcomeRule, TRIAL_OUTCOMES } from './exclusions.ts'
import { type Fit, isAnchored } from './narrow.ts'

/**
 * The records that exclude a stated outcome; null where some case that may be meant leaves it open. A case that lists
 * every outcome excludes by what it has and, where the rule says so, by what it has not. Any other case excludes only
 * if the sentence names its charge or its date, and by a trial's outcome.
 */
export function excludes(
  property: PropertyId,
  rule: OutcomeRule,
  fits: readonly Fit[],
  published: string | null,
): NonEmpty<Statement> | null {
  const found: Statement[] = []
  for (const fit of fits) {
    const refuting = refutingEvent(property, rule, fit, published)
    if (refuting === null) return null
    found.push(refuting)
  }
  const [first, ...rest] = found
  return first === undefined ? null : [first, ...rest]
}

function refutingEvent(property: PropertyId, rule: OutcomeRule, fit: Fit, published: string | null): Statement | null {
  const { record } = fit
  const direct = rule.excludedBy.flatMap((excluding) => record.past.filter((event) => event.property === excluding))
  const [first] = direct
  if (record.later.some((event) => rule.supportedBy.includes(event.property)))
    return first !== undefined && CLEMENCY.includes(first.property) ? first : null
  if (record.complete) {
    if (first !== undefined && first.property !== 'pleaded-not-guilty') return first
    const ended = record.past.find((event) => ENDS.includes(event.property))
    return rule.bySilence && ended !== undefined ? (first ?? ended) : null
  }
  const telling = isAnchored(fit) ? direct : direct.filter((event) => isNews(event, published))
  return telling.find((event) => cannotStandBeside(property, event)) ?? clemencyOfTheDay(property, direct, published)
}

/** Days within which an article speaks of an outcome as news. */
const NEWS = 30

/** Whether an outcome is the news of the day on which the article comes out. */
function isNews({ qualifiers: { on } }: Statement, published: string | null): boolean {
  const day = parseIsoDay(published ?? '')
  return day !== null && on !== undefined && bounds(on)[0] <= day && day - bounds(on)[1] <= NEWS
}

/** A pardon and a commutation of the same days are one act, which is the one or the other. */
function clemencyOfTheDay(
  property: PropertyId,
  direct: readonly Statement[],
  published: string | null,
): Statement | null {
  if (!CLEMENCY.includes(property)) return null
  return direct.find((event) => CLEMENCY.includes(event.property) && isNews(event, published)) ?? null
}

/** What excludes an outcome even where a case doesn't list everything: a trial no guilty plea, a guilty plea no acquittal. */
function cannotStandBeside(property: PropertyId, event: Statement): boolean {
  if (property === 'acquitted') return event.property === 'convicted' || event.property === 'pleaded-guilty'
  if (property === 'pardoned' || property === 'commuted') return false
  return TRIAL_OUTCOMES.includes(event.property) && event.qualifiers.by !== undefined
}

/**
 * A verdict can be mixed: guilty of some counts, not of others. Gives the record that speaks against what is stated, where
 * the charge that is named belongs to the other part, or where an acquittal is stated without a word of the conviction.
 */
export function mixedVerdict(
  property: PropertyId,
  charge: string | null,
  counted: boolean,
  bearing: readonly Statement[],
  fits: readonly Fit[],
): Statement | null {
  const other = property === 'acquitted' ? 'convicted' : property === 'convicted' ? 'acquitted' : null
  const opposed = fits.flatMap(({ record }) =>
    record.past.filter((event) => event.property === other && bearing.some((one) => isSameDay(one, event))),
  )
  const [first] = opposed
  if (first === undefined || counted) return null
  if (charge !== null && PARTLY.test(charge)) return null
  const closest = (events: readonly Statement[]): number =>
    Math.max(0, ...events.map((event) => wordsShared(charge, event.qualifiers.for ?? '')))
  const literal = closest(opposed) > closest(bearing)
  if (!literal && bearing.some((event) => isAbout(charge, event.qualifiers.for ?? '') === true)) return null
  const contrary = opposed.find((event) => isAbout(charge, event.qualifiers.for ?? '') === true)
  if (contrary !== undefined) return contrary
  return property === 'acquitted' && isAbout(charge, '') === null ? first : null
}

/** A verdict and its reversal years later are no mixed verdict. */
function isSameDay(one: Statement, other: Statement): boolean {
  const [a, b] = [one.qualifiers.on, other.qualifiers.on]
  return a !== undefined && b !== undefined && overlaps(a, b)
}

const PARTLY = /\b(?:some|most|many|several|other|others|one|two|remaining|rest|more|serious|lesser)\b/i

const CLEMENCY: readonly PropertyId[] = ['pardoned', 'commuted']

/** Outcomes after which a case has come to its end. */
const ENDS: readonly PropertyId[] = ['convicted', 'acquitted', 'dismissed', 'sentenced', 'pleaded-guilty']
