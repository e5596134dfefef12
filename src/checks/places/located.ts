import type { CheckContext, Judgement } from '../../model/check.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { Entity, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import type { NonEmpty } from '../../model/span.ts'
import { cite, valueInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { sentenceAt } from '../in-range.ts'
import { statementRange } from '../record/both-ends.ts'
import { candidatesFor, textOf } from '../record/meant.ts'
import { countriesOf, regionsOf } from './containment.ts'
import { mayShare, UNSHARED_CITIES } from './namesakes.ts'

const MESSAGES = {
  elsewhere: '{place} is in {regions}, not in {stated}. Correct one of the two, or say which place is meant.',
} as const

type Verdict = Judgement<typeof MESSAGES>

/** Places whose whole name belongs to one place alone. */
const UNIQUE_TYPES = new Set([
  'building',
  'mountain',
  'volcano',
  'monument',
  'landmark',
  'stadium',
  'museum',
  'bridge',
  'tower',
])
/** Regions of one country that are each other's equals. */
const REGION_TYPES = new Set(['state', 'province', 'region', 'country', 'territory'])
/** Below this fame a city may have a namesake in the same country that is not on record. */
const WELL_KNOWN = 4

export const located = defineCheck({
  kind: 'claim',
  id: 'places/located',
  summary: 'The place lies in the country or region in which the article puts it.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['located-in'],
  judge(statement, context): Verdict {
    if (statement.commitment.kind !== 'asserted' || statement.value === null || isHistoric(statement, context))
      return { status: 'unverified', reason: 'too-vague' }
    const { knowledge } = context
    const inner = candidatesFor(statement.subject, ['place'], context)
    const outer = candidatesFor(statement.value, ['place'], context)
    if (inner.length === 0 || outer.length === 0) return { status: 'unverified', reason: 'unknown-entity' }
    const { frame } = statement
    const bearing = containing(inner, outer, knowledge)
    if (bearing !== null) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
    if (frame === 'place-comma' && isListed(statement.value, outer, context))
      return { status: 'unverified', reason: 'ambiguous' }
    const severities = inner.flatMap((one) => outer.map((other) => exclusion(one, other, frame, knowledge)))
    const severity = severities.includes(null) ? null : severities.includes('warning') ? 'warning' : 'error'
    const evidence = severity === null ? null : placeStatements(inner, knowledge)
    if (severity === null || evidence === null) return { status: 'unverified', reason: 'no-fact' }
    const [first, ...rest] = evidence
    return {
      status: 'contradicted',
      evidence: [cite(first, 'refutes', knowledge), ...rest.map((one) => cite(one, 'refutes', knowledge))],
      message: 'elsewhere',
      at: statementRange(statement),
      data: {
        regions: regionInWords(first, knowledge),
        stated: textOf(statement.value, context),
        place: textOf(statement.subject, context),
      },
      severity,
      actual: textOf(statement.value, context),
    }
  },
})

/** Borders have moved: a sentence that names a year before this says nothing of where a place lies now. */
const SETTLED_SINCE = '1993'

function isHistoric({ predicate }: ClaimStatement, { article }: CheckContext): boolean {
  const sentence = sentenceAt(article, predicate.from)
  return article.dates.some(
    ({ from, to, value }) =>
      sentence !== undefined &&
      from >= sentence.from &&
      to <= sentence.to &&
      (value?.from ?? SETTLED_SINCE) < SETTLED_SINCE,
  )
}

/** "London, Amsterdam and Sydney", "from Paris, Italy and Spain": places side by side rather than one in the other. */
function isListed({ range }: Argument, outer: readonly Entity[], context: CheckContext): boolean {
  const { article } = context
  if (outer.some(({ type }) => type === 'city')) return true
  const next = article.names.find(({ from }) => from >= range.to)
  if (next === undefined || !/^,?(?: and| or)? (?:the )?$/.test(article.text.slice(range.to, next.from))) return false
  const argument: Argument = { kind: 'referent', referent: next.referent, range: { from: next.from, to: next.to } }
  return candidatesFor(argument, ['place'], context).some(({ type }) => type !== 'city')
}

function containing(inner: readonly Entity[], outer: readonly Entity[], knowledge: KnowledgeBase): Statement | null {
  for (const one of inner) {
    const regions = regionsOf(one.id, knowledge)
    const match = outer.find(({ id }) => id !== one.id && regions.has(id))
    if (match === undefined) continue
    const all = [...knowledge.statements(one.id, 'located-in'), ...knowledge.statements(one.id, 'continent')]
    return all.find(({ value }) => value.kind === 'entity' && value.id === match.id) ?? all[0] ?? null
  }
  return null
}

function placeStatements(inner: readonly Entity[], knowledge: KnowledgeBase): NonEmpty<Statement> | null {
  const [first, ...rest] = inner.flatMap((one) =>
    [...knowledge.statements(one.id, 'located-in'), ...knowledge.statements(one.id, 'continent')].slice(0, 1),
  )
  return first === undefined ? null : [first, ...rest]
}

/** The region and the country: "Bavaria, Germany". */
function regionInWords({ value }: Statement, knowledge: KnowledgeBase): string {
  if (value.kind !== 'entity') return valueInWords(value, knowledge)
  const [country] = countriesOf(value.id, knowledge)
  const region = valueInWords(value, knowledge)
  return country === undefined || country.id === value.id ? region : `${region}, ${country.name}`
}

/** How surely one place is not in another; null where it may be, or a namesake may be meant. */
function exclusion(inner: Entity, outer: Entity, frame: string, knowledge: KnowledgeBase): 'error' | 'warning' | null {
  const homes = countriesOf(inner.id, knowledge)
  const countries = countriesOf(outer.id, knowledge)
  if (outer.type === 'continent') return inner.type === 'country' ? ofContinent(inner, knowledge) : null
  const unique = UNIQUE_TYPES.has(inner.type ?? '')
  if (homes.length === 0 || countries.length === 0) return null
  if (!unique && (inner.type !== 'city' || frame === 'is-in')) return null
  const abroad = countries.every((country) => !homes.some(({ id }) => id === country.id))
  const borders = DISPUTABLE.some((type) => inner.type === type)
  if (abroad && unique) return borders ? null : 'error'
  if (abroad)
    return countries.some((country) => homes.some((home) => mayShare(home, country, knowledge))) ? null : 'error'
  return REGION_TYPES.has(outer.type ?? '') ? ofRegion(inner, outer, knowledge) : null
}

/** Mountains stand on borders. */
const DISPUTABLE = ['range']

/** Countries on two continents, or on neither by everybody's count. */
const BETWEEN = new Set(
  'russia turkey egypt kazakhstan georgia armenia azerbaijan cyprus indonesia panama united-states france spain yemen denmark'.split(
    ' ',
  ),
)

function ofContinent(country: Entity, knowledge: KnowledgeBase): 'error' | null {
  return BETWEEN.has(country.id) || knowledge.statements(country.id, 'continent').length === 0 ? null : 'error'
}

/** A region of the same country: wrong for a city that is known well enough to have no namesake there. */
function ofRegion(city: Entity, outer: Entity, knowledge: KnowledgeBase): 'error' | 'warning' | null {
  const regions = [...regionsOf(city.id, knowledge)].map((id) => knowledge.entity(id))
  const equal = regions.some(
    (region) => region !== undefined && region.type === outer.type && region.id !== outer.id && region.id !== city.id,
  )
  const american = knowledge
    .statements(outer.id, 'located-in')
    .some(({ value }) => value.kind === 'entity' && value.id === 'united-states')
  if (!equal) return null
  if (american) return UNSHARED_CITIES.has(city.id) ? 'warning' : null
  return city.fame >= WELL_KNOWN ? 'error' : null
}
