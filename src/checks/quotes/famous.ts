import type { CheckContext, Judgement } from '../../model/check.ts'
import type { ClaimStatement } from '../../model/claim.ts'
import type { Entity, EntityId, KnowledgeBase, Statement } from '../../model/knowledge.ts'
import type { Range } from '../../model/span.ts'
import { cite, statementInWords } from '../cite.ts'
import { defineCheck } from '../define-check.ts'
import { bothEnds } from '../record/both-ends.ts'
import { whatIsMeant } from '../record/meant.ts'

const MESSAGES = {
  otherWording: 'The record has {speaker} saying “{recorded}”. Check “{stated}”.',
  otherSpeaker: '{recorded} Check who is quoted.',
} as const

type Verdict = Judgement<typeof MESSAGES>

/** Fewer words than this may be anybody's. */
const LEAST = 5
/** The longest opening that is looked up. */
const LONGEST = 16
/** The share of words that may differ before it is another saying. */
const DIFFERING = 0.2

export const famous = defineCheck({
  kind: 'claim',
  id: 'quotes/famous',
  summary: 'A famous saying stands in its words, and in the mouth of the one who said it.',
  severity: 'warning',
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
      judgeWording(words, speaker.entity, context) ??
      judgeSpeaker(statement, words, speaker.entity.id, context) ?? { status: 'unverified', reason: 'no-fact' }
    )
  },
})

interface Word extends Range {
  readonly lower: string
}

function wordsIn(text: string, { from, to }: Range): Word[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    from: from + match.index,
    to: from + match.index + match[0].length,
  }))
}

/** The speaker's own sayings, held against the quotation word by word. */
function judgeWording(words: readonly Word[], speaker: Entity, context: CheckContext): Verdict | null {
  const { knowledge, article } = context
  for (const { subject } of knowledge.statementsWith(speaker.id, 'said-by')) {
    for (const wording of knowledge.statements(subject, 'wording')) {
      if (wording.value.kind !== 'text') continue
      const { text } = wording.value
      const recorded = wordsIn(text, { from: 0, to: text.length })
      const place = recorded.length < LEAST ? null : alignAt(words, recorded)
      if (place === null) continue
      const different = place.filter((word, at) => word.lower !== recorded[at]?.lower)
      const [first] = different
      const last = different.at(-1)
      if (first === undefined || last === undefined)
        return { status: 'supported', evidence: [cite(wording, 'supports', knowledge)] }
      const at = { from: first.from, to: last.to }
      return {
        status: 'contradicted',
        evidence: [cite(wording, 'refutes', knowledge)],
        message: 'otherWording',
        at,
        data: { speaker: speaker.name, recorded: text, stated: article.text.slice(at.from, at.to) },
        actual: article.text.slice(at.from, at.to),
        expected: text,
      }
    }
  }
  return null
}

/** The stretch of words that a saying matches but for a word or two; the first and the last but one must agree. */
function alignAt(words: readonly Word[], recorded: readonly Word[]): readonly Word[] | null {
  for (let start = 0; start + recorded.length <= words.length; start++) {
    if (words[start]?.lower !== recorded[0]?.lower || words[start + 1]?.lower !== recorded[1]?.lower) continue
    const stretch = words.slice(start, start + recorded.length)
    const differing = stretch.filter((word, at) => word.lower !== recorded[at]?.lower).length
    if (differing <= recorded.length * DIFFERING) return stretch
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
  for (let length = Math.min(LONGEST, words.length); first !== undefined && length >= LEAST; length--) {
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
      data: { recorded: statementInWords(one, knowledge) },
      actual: article.text.slice(statement.value.range.from, statement.value.range.to),
    }
  }
  return null
}

function sayingsCalled(opening: string, knowledge: KnowledgeBase): Statement[] {
  return knowledge
    .named(opening)
    .filter(({ entity, match }) => entity.kind === 'quotation' && (match.kind === 'exact' || match.kind === 'styled'))
    .flatMap(({ entity }) => knowledge.statements(entity.id, 'said-by'))
}
