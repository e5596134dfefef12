import type { Judgement } from '../../model/check.ts'
import type { Entity, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import { statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { candidatesFor, likeliest, textOf, whatIsMeant } from '../record/meant.ts'
import { refutedBy, supportedBy, unverified } from '../record/verdicts.ts'
import { countriesOf, regionsOf } from './containment.ts'

const MESSAGES = {
  otherPlace: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const birthplace = defineCheck({
  kind: 'claim',
  id: 'places/birthplace',
  summary: 'The person was born, or died, in the place that the article names.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['birthplace', 'deathplace'],
  judge(statement, context): Verdict {
    const { property, subject, value, commitment } = statement
    if (commitment.kind !== 'asserted' || value === null) return unverified('too-vague')
    const person = whatIsMeant(subject, context)
    if ('reason' in person) return unverified(person.reason)
    const { knowledge } = context
    const recorded = knowledge.statements(person.entity.id, property)
    const stated = likeliest(candidatesFor(value, ['place'], context))
    const [first] = recorded
    if (first === undefined) return unverified('no-fact')
    const words = textOf(value, context).toLowerCase()
    const bearing = recorded.find((one) => meets(one, stated, words, knowledge))
    if (bearing !== undefined) return supportedBy(bearing, context)
    if (stated.length === 0) return unverified('unknown-entity')
    const apart = recorded.map((one) => distance(one, stated, person.entity, knowledge))
    if (!person.certain || apart.includes(null)) return unverified('no-fact')
    return {
      status: 'contradicted',
      evidence: refutedBy([first], context),
      message: 'otherPlace',
      at: statementRange(statement),
      data: { recorded: statementInWords(first, knowledge), stated: textOf(value, context) },
      severity: apart.includes('warning') ? 'warning' : 'error',
      actual: textOf(value, context),
    }
  },
})

/** The recorded place as an entity; for a plain name, the country that stands with it. */
function placeOf({ value, qualifiers }: Statement): string | null {
  if (value.kind === 'entity') return value.id
  return qualifiers.in?.kind === 'entity' ? qualifiers.in.id : null
}

/** Whether one of the two places lies in the other, or they have one name. */
function meets(record: Statement, stated: readonly Entity[], words: string, knowledge: KnowledgeBase): boolean {
  const { value } = record
  if (value.kind === 'text' && (words.includes(value.text.toLowerCase()) || value.text.toLowerCase().includes(words)))
    return true
  const place = placeOf(record)
  if (place === null) return false
  const around = regionsOf(place, knowledge)
  return stated.some(({ id }) => around.has(id) || (value.kind === 'entity' && regionsOf(id, knowledge).has(place)))
}

/** Until then borders have moved, and a town may have lain in another country. */
const SETTLED_SINCE = '1946'

/** How surely two places are far apart: suburbs go by the name of the city, and borders have moved. */
function distance(
  record: Statement,
  stated: readonly Entity[],
  person: Entity,
  knowledge: KnowledgeBase,
): 'error' | 'warning' | null {
  const place = placeOf(record)
  if (place === null) return null
  const homes = countriesOf(place, knowledge)
  const cities = stated.every(({ type }) => type === 'city')
  const abroad = stated.every(({ id }) => {
    const countries = countriesOf(id, knowledge)
    return (
      countries.length > 0 && homes.length > 0 && countries.every((one) => !homes.some((home) => home.id === one.id))
    )
  })
  if (abroad) return cities || bornSince(person, SETTLED_SINCE, knowledge) ? 'error' : null
  if (!cities || record.value.kind !== 'entity' || knowledge.entity(place)?.type !== 'city') return null
  const regions = (id: string): string[] =>
    [...regionsOf(id, knowledge)].filter((region) =>
      ['state', 'province', 'region'].includes(knowledge.entity(region)?.type ?? ''),
    )
  const own = regions(place)
  const apart = stated.every(({ id }) => {
    const others = regions(id)
    return own.length > 0 && others.length > 0 && !others.some((region) => own.includes(region))
  })
  return apart ? 'error' : stated.every(({ fame }) => fame >= 4) ? 'warning' : null
}

function bornSince({ id }: Entity, year: string, knowledge: KnowledgeBase): boolean {
  const [born] = knowledge.statements(id, 'born')
  return born?.value.kind === 'date' && (born.value.date.from ?? '') >= year
}
