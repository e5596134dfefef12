import type { CheckContext, Judgement } from '../../model/check.ts'
import type { Entity, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import { statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { candidatesFor, textOf } from '../record/meant.ts'
import { refutedBy, supportedBy, unverified, valueId } from '../record/verdicts.ts'
import { placesByDemonym } from './containment.ts'

const MESSAGES = {
  otherValue: '{recorded} Check “{stated}”.',
} as const

type Verdict = Judgement<typeof MESSAGES>

export const country = defineCheck({
  kind: 'claim',
  id: 'places/country',
  summary: 'The currency and the official language are those of the country.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['currency', 'language'],
  judge(statement, context): Verdict {
    const { property, subject, value, commitment, time } = statement
    if (commitment.kind !== 'asserted' || value === null) return unverified('too-vague')
    const { knowledge } = context
    const places = candidatesFor(subject, ['place'], context)
    const named = places.length > 0 ? places : placesByDemonym(textOf(subject, context), [], knowledge)
    const countries = named.filter(({ type }) => type === 'country')
    const recorded = countries.flatMap(({ id }) => knowledge.statements(id, property))
    const [first] = recorded
    if (first === undefined) return unverified(countries.length === 0 ? 'unknown-entity' : 'no-fact')
    const stated = textOf(value, context)
      .replace(/^(?:the|its|a) /i, '')
      .toLowerCase()
    const bearing = recorded.find((one) => isCalled(one, stated, knowledge))
    if (bearing !== undefined) return supportedBy(bearing, context)
    const now = time.tense === 'present' && time.date === null && time.modifiers.length === 0
    const known =
      property === 'currency' ? isForeignMoney(stated, knowledge) : isForeignTongue(stated, recorded, context)
    if (!now || !known || countries.length > 1) return unverified('no-fact')
    return {
      status: 'contradicted',
      evidence: refutedBy([first], context),
      message: 'otherValue',
      at: statementRange(statement),
      data: { recorded: statementInWords(first, knowledge), stated: textOf(value, context) },
      severity: property === 'language' ? 'warning' : 'error',
      actual: textOf(value, context),
    }
  },
})

function namesOf(one: Statement, knowledge: KnowledgeBase): string[] {
  const entity: Entity | undefined = knowledge.entity(valueId(one) ?? '')
  const names =
    one.value.kind === 'text' ? [one.value.text] : entity === undefined ? [] : [entity.name, ...entity.aliases]
  return names.map((name) => name.toLowerCase())
}

/** "yen" is the Japanese yen, "pound" the pound sterling. */
function isCalled(one: Statement, stated: string, knowledge: KnowledgeBase): boolean {
  return namesOf(one, knowledge).some((name) => name === stated || name.split(' ').includes(stated))
}

/** Whether some country has this money: only then is it no old one, nor a common word. */
function isForeignMoney(stated: string, knowledge: KnowledgeBase): boolean {
  return (
    MONEY.has(stated.split(' ').at(-1) ?? '') ||
    knowledge.named(stated).some(({ entity }) => entity.type === 'currency')
  )
}

/** The last words of the names of today's currencies that countries gave up for no other in our time. */
const MONEY = new Set(
  'yen won yuan renminbi rupee ruble rouble peso real rand krona krone franc pound euro dinar dirham riyal baht dong ringgit shekel zloty forint'.split(
    ' ',
  ),
)

/** Whether the words are another country's language, and this country has one alone on record. */
function isForeignTongue(stated: string, recorded: readonly Statement[], { knowledge }: CheckContext): boolean {
  return (
    recorded.length === 1 &&
    TONGUES.has(stated) &&
    !recorded.some((one) => namesOf(one, knowledge).some((name) => name.includes(stated)))
  )
}

/** Languages of so many countries that an article may give one to the wrong country. */
const TONGUES = new Set(
  'english spanish portuguese french german italian dutch arabic russian chinese mandarin japanese korean hindi turkish swedish greek polish'.split(
    ' ',
  ),
)
