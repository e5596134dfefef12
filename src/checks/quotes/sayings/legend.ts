import type { CheckContext } from '../../../model/check.ts'
import type { ClaimStatement } from '../../../model/claim.ts'
import type { Entity, EntityId } from '../../../model/knowledge.ts'
import { overlaps } from '../../../text/interval.ts'
import { dateInWords } from '../../../text/wording.ts'
import { cite, statementInWords } from '../../cite.ts'
import type { Verdict } from './messages.ts'
import { alignAt, LEAST_WORDS, type Word, wordsIn } from './words.ts'

/** The right words on another day than the record has. */
export function judgeDate(
  { time }: ClaimStatement,
  saying: EntityId,
  speaker: Entity,
  { knowledge }: CheckContext,
): Verdict | null {
  const { date } = time
  const [said, other] = knowledge.statements(saying, 'said-on')
  if (date === null || date.value === null || said?.value.kind !== 'date' || other !== undefined) return null
  if (date.shape !== 'date' || date.implied.length > 0 || date.hedge !== 'exact') return null
  if (overlaps(date.value, said.value.date)) return null
  return {
    status: 'contradicted',
    evidence: [cite(said, 'refutes', knowledge)],
    message: 'otherDate',
    at: { from: date.from, to: date.to },
    severity: 'warning',
    data: { speaker: speaker.name, recorded: dateInWords(said.value.date), stated: date.text },
    actual: date.text,
    expected: dateInWords(said.value.date),
  }
}

/** A saying that the record knows to be wrongly given to the speaker. */
export function judgeLegend(
  words: readonly Word[],
  speaker: Entity,
  statement: ClaimStatement,
  context: CheckContext,
): Verdict | null {
  const { knowledge, article } = context
  for (const legend of knowledge.statementsWith(speaker.id, 'misattributed-to')) {
    const said = knowledge.statements(legend.subject, 'said-by')
    if (said.some(({ value }) => value.kind === 'entity' && value.id === speaker.id)) continue
    const [wording] = knowledge.statements(legend.subject, 'wording')
    if (wording?.value.kind !== 'text') continue
    const { text } = wording.value
    const recorded = wordsIn(text, { from: 0, to: text.length })
    if (recorded.length < LEAST_WORDS || alignAt(words, recorded) === null) continue
    const [known] = said
    return {
      status: 'contradicted',
      evidence: [cite(legend, 'refutes', knowledge)],
      message: 'neverSaid',
      at: statement.subject.range,
      severity: 'warning',
      data: {
        speaker: speaker.name,
        stated: article.text.slice(statement.subject.range.from, statement.subject.range.to).replace(/\s+/g, ' '),
        recorded: statementInWords(known ?? legend, knowledge),
      },
    }
  }
  return null
}
