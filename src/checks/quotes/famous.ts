import type { CheckContext } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Entity, EntityId, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { bothEnds } from '../record/both-ends.ts'
import { whatIsMeant } from '../record/meant.ts'
import { judgeDate, judgeLegend } from './sayings/legend.ts'
import { MESSAGES, type Verdict } from './sayings/messages.ts'
import { alignAt, LEAST_WORDS, type Word, wordsIn } from './sayings/words.ts'

/** From so many words on a documented saying is known for certain. */
const CERTAIN_WORDS = 6
const CERTAIN = 8
/** The longest opening that is looked up. */
const LONGEST = 16
export const famous = defineCheck({
  kind: 'claim',
  id: 'quotes/famous',
  summary: 'A famous saying stands in its words, and in the mouth of the one who said it.',
  severity: 'error',
  messages: MESSAGES,
  properties: ['said-by'],
  judge(statement, context): Verdict {
    const { value, subject } = statement
    if (value === null) return { status: 'unverified', reason: 'too-vague' }
    const speaker = whatIsMeant(value, context)
    if ('reason' in speaker) return { status: 'unverified', reason: speaker.reason }
    if (!speaker.certain) return { status: 'unverified', reason: 'ambiguous' }
    const words = wordsIn(context.article.text, subject.range)
    return (
      judgeWording(statement, words, speaker.entity, context) ??
      judgeLegend(words, speaker.entity, statement, context) ??
      judgeSpeaker(statement, words, speaker.entity.id, context) ?? { status: 'unverified', reason: 'no-fact' }
    )
  },
})

/** The speaker's own sayings, held against the quotation word by word. */
function judgeWording(
  statement: ClaimStatement,
  words: readonly Word[],
  speaker: Entity,
  context: CheckContext,
): Verdict | null {
  const { knowledge, article } = context
  for (const { subject } of knowledge.statementsWith(speaker.id, 'said-by')) {
    for (const wording of knowledge.statements(subject, 'wording')) {
      if (wording.value.kind !== 'text') continue
      const { text } = wording.value
      const recorded = wordsIn(text, { from: 0, to: text.length })
      const place = recorded.length < LEAST_WORDS ? null : alignAt(words, recorded)
      if (place === null) continue
      const different = place.filter((word, at) => word.lower !== recorded[at]?.lower)
      const [first] = different
      const last = different.at(-1)
      if (first === undefined || last === undefined)
        return (
          judgeDate(statement, subject, speaker, context) ?? {
            status: 'supported',
            evidence: [cite(wording, 'supports', knowledge)],
          }
        )
      const at = { from: first.from, to: last.to }
      return {
        status: 'contradicted',
        evidence: [cite(wording, 'refutes', knowledge)],
        message: 'otherWording',
        at,
        severity: isCertain(subject, recorded, different.length, knowledge) ? 'error' : 'warning',
        data: { speaker: speaker.name, recorded: text, stated: article.text.slice(at.from, at.to) },
        actual: article.text.slice(at.from, at.to),
        expected: text,
      }
    }
  }
  return null
}

/** A saying that is on record for somebody else alone. */
function judgeSpeaker(
  statement: ClaimStatement,
  words: readonly Word[],
  speaker: EntityId,
  context: CheckContext,
): Verdict | null {
  const { knowledge, article } = context
  const [first] = words
  for (let length = Math.min(LONGEST, words.length); first !== undefined && length >= LEAST_WORDS; length--) {
    const opening = article.text.slice(first.from, words[length - 1]?.to)
    const said = sayingsCalled(opening, knowledge)
    const [one] = said
    if (one === undefined || statement.value === null) continue
    if (said.some(({ value }) => value.kind !== 'entity' || value.id === speaker)) return null
    return {
      status: 'contradicted',
      evidence: [cite(one, 'refutes', knowledge)],
      message: 'otherSpeaker',
      at: bothEnds(statement.subject.range, statement.value.range),
      severity:
        length >= CERTAIN && isDocumented(one.subject, knowledge) && !isNamed(one, context) ? 'error' : 'warning',
      data: { recorded: statementInWords(one, knowledge) },
      actual: article.text.slice(statement.value.range.from, statement.value.range.to),
    }
  }
  return null
}

/** Whether the record knows when it was said: its words are those of a text, and no legend. */
function isDocumented(saying: EntityId, knowledge: KnowledgeBase): boolean {
  return knowledge.statements(saying, 'said-on').length > 0
}

/** One word of a long and documented saying differs: nobody says it so by chance. */
function isCertain(saying: EntityId, recorded: readonly Word[], different: number, knowledge: KnowledgeBase): boolean {
  return different === 1 && recorded.length >= CERTAIN_WORDS && isDocumented(saying, knowledge)
}

/** Whether the article names the one who said it, and may have another quote those words. */
function isNamed({ value }: Statement, { article }: CheckContext): boolean {
  return article.referents.some(
    ({ link }) => link.status === 'linked' && value.kind === 'entity' && link.candidate.entity.id === value.id,
  )
}

function sayingsCalled(opening: string, knowledge: KnowledgeBase): Statement[] {
  return knowledge
    .named(opening)
    .filter(({ entity, match }) => entity.kind === 'quotation' && (match.kind === 'exact' || match.kind === 'styled'))
    .flatMap(({ entity }) => knowledge.statements(entity.id, 'said-by'))
}
