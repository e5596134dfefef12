import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Entity, EntityKind, Statement } from '../../model/knowledge.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { statementRange } from '../record/both-ends.ts'
import { candidatesFor, textOf, whatIsMeant } from '../record/meant.ts'
import { isAmong } from '../record/verdicts.ts'

const MESSAGES = {
  otherMaker: '{recorded} Correct “{stated}” or what is said to be theirs.',
} as const

type Verdict = Judgement<typeof MESSAGES>

const KINDS: readonly EntityKind[] = ['work', 'thing', 'organization', 'place']

/** What one does who makes a work of a type: who wrote a film is not who directed it. */
const WORK_VERBS: Readonly<Record<string, RegExp>> = {
  film: /\bdirect/i,
  book: /\b(?:wr[io]t|pen|author|creat|novelist)/i,
  play: /\b(?:wr[io]t|pen|author|playwright)/i,
  poem: /\b(?:wr[io]t|pen|author|poet)/i,
  opera: /\bcompos/i,
  ballet: /\bcompos/i,
  composition: /\b(?:compos|wr[io]t)/i,
  musical: /\bcompos/i,
  song: /\b(?:compos|wr[io]t|pen)/i,
  series: /\bcreat/i,
  painting: /\b(?:paint|creat)/i,
  sculpture: /\b(?:sculpt|creat|carv)/i,
  character: /\b(?:creat|invent)/i,
  building: /\b(?:design|architect)/i,
}

const CREDITED = new Set(['book', 'poem', 'painting', 'song', 'album'])

export const maker = defineCheck({
  kind: 'claim',
  id: 'relations/maker',
  summary: 'The work, discovery or organization is by the person whom the article credits.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['creator', 'performer', 'discoverer', 'founder'],
  judge(statement, context): Verdict {
    const { value, commitment, subject } = statement
    if (commitment.kind !== 'asserted' || value === null) return { status: 'unverified', reason: 'too-vague' }
    const things = candidatesFor(subject, KINDS, context)
    const stated = whatIsMeant(value, context)
    if (things.length === 0) return { status: 'unverified', reason: 'unknown-entity' }
    if ('reason' in stated) return { status: 'unverified', reason: stated.reason }
    return judgeMaker(statement, things, stated.entity, stated.certain, context)
  },
})

function judgeMaker(
  statement: ClaimStatement,
  things: readonly Entity[],
  person: Entity,
  certain: boolean,
  context: CheckContext,
): Verdict {
  const { knowledge } = context
  const { property, value } = statement
  const telling = things.filter((thing) => saysSo(statement, thing, context))
  const meant = telling.length > 0 ? telling : things
  const makers = meant.map((thing) => [
    ...knowledge.statements(thing.id, property),
    ...(property === 'creator' ? knowledge.statements(thing.id, 'performer') : []),
  ])
  const isOne = (one: Statement): boolean => isAmong(one, [person])
  const bearing = makers.flat().find(isOne)
  if (bearing !== undefined) return { status: 'supported', evidence: [cite(bearing, 'supports', knowledge)] }
  const [first] = makers.flat()
  const known = makers.every((list, at) => list.length > 0 && saysSo(statement, meant[at], context))
  const people = makers
    .flat()
    .every((one) => one.value.kind !== 'entity' || knowledge.entity(one.value.id)?.kind === person.kind)
  if (first === undefined || value === null || !known || !people || !certain)
    return { status: 'unverified', reason: 'no-fact' }
  return {
    status: 'contradicted',
    evidence: [cite(first, 'refutes', knowledge)],
    message: 'otherMaker',
    at: statementRange(statement),
    data: { recorded: statementInWords(first, knowledge), stated: textOf(value, context) },
    // Lists of founders often leave somebody out, and films are made again under the same title.
    severity: property === 'founder' || meant.some(({ type }) => type === 'film') ? 'warning' : 'error',
    actual: textOf(value, context),
  }
}

/** Whether the words are about the same kind of making as the record. */
function saysSo(
  { property, predicate, frame }: ClaimStatement,
  thing: Entity | undefined,
  context: CheckContext,
): boolean {
  // Songs are sung by many.
  if (property === 'performer') return thing?.type === 'album'
  if (property !== 'creator') return true
  // "“Emma,” by Jane Austen": any kind of making that has one maker.
  if (frame === 'credit') return CREDITED.has(thing?.type ?? '')
  const verbs = WORK_VERBS[thing?.type ?? '']
  return verbs?.test(textOf({ kind: 'words', text: '', range: predicate }, context)) ?? false
}
