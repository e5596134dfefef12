import type { QuoteMention, ReferentId, Token } from '../../model/annotation.ts'
import { NAMING_VERBS, SPEECH_VERBS } from './speech-verbs.ts'
import {
  CLOSING,
  crossesBlock,
  OPENING,
  REACH,
  referenceWithin,
  type SpeakerContext,
  STOPS,
  subjectBefore,
  subjectBehind,
} from './subject.ts'

/** Who speaks a quotation, by the words directly behind or before it; null where they don't tell. */
export function speakerOf(quote: QuoteMention, context: SpeakerContext): ReferentId | null {
  return speakerAfter(quote, context) ?? speakerBefore(quote, context)
}

/** `," said Muller`, `," she said`, `," Muller, who led the inquiry, told reporters`, `," according to Muller`, `" — Muller`. */
function speakerAfter(quote: QuoteMention, context: SpeakerContext): ReferentId | null {
  const { tokens } = context
  const start = context.tokenAt(quote.to)
  const dash = tokens[start]
  if (dash !== undefined && isDash(dash.text)) return referenceWithin(context, dash.to, dash.to + 3)
  const limit = Math.min(tokens.length, start + REACH)
  let words = 0
  for (let index = start; index < limit; index += 1) {
    const token = tokens[index]
    if (token === undefined || STOPS.has(token.text) || OPENING.has(token.text)) return null
    if (index > start && crossesBlock(context, index)) return null
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to')
      return referenceWithin(context, token.to, token.to + 40)
    if (SPEECH_VERBS.has(token.lower) && !isRelative(tokens, index, start)) {
      const behind = words === 0 ? subjectBehind(context, index) : null
      if (behind !== null) return behind
      const first = context.references[context.referenceAt(quote.to)]
      return first !== undefined && first.from < token.from ? first.referent : null
    }
    if (token.kind === 'word') words += 1
  }
  return null
}

/** `Muller said, "`, `Muller told reporters: "`, `According to Muller, "`, `Muller: "`, `Muller called it a "`. */
function speakerBefore(quote: QuoteMention, context: SpeakerContext): ReferentId | null {
  const { tokens } = context
  const open = context.tokenAt(quote.from)
  const colon = tokens[open - 1]?.text === ':'
  for (let index = open - 1; index >= Math.max(0, open - REACH); index -= 1) {
    const token = tokens[index]
    if (token === undefined || STOPS.has(token.text)) return null
    if (crossesBlock(context, index + 1)) return null
    if (CLOSING.has(token.text)) {
      // The words between two parts of one quotation may name the speaker, but those of the other quotation don't.
      if (context.inside(token.from - 1)) return null
      continue
    }
    if (token.lower === 'to' && tokens[index - 1]?.lower === 'according')
      return referenceWithin(context, token.to, token.to + 40)
    if (SPEECH_VERBS.has(token.lower) || NAMING_VERBS.has(token.lower)) {
      return subjectBefore(context, index) ?? (colon ? null : subjectBehindWithin(context, index, quote.from))
    }
  }
  const last = context.references[context.referenceAt(quote.from) - 1]
  const before = tokens[open - 1]
  return colon && last !== undefined && before !== undefined && last.to === before.from ? last.referent : null
}

function subjectBehindWithin(context: SpeakerContext, verb: number, limit: number): ReferentId | null {
  const token = context.tokens[verb]
  const reference = token === undefined ? undefined : context.references[context.referenceAt(token.to)]
  return reference !== undefined &&
    token !== undefined &&
    reference.from - token.to <= 1 &&
    reference.to < limit &&
    token.lower === 'said'
    ? reference.referent
    : null
}

/** Whether the verb belongs to a relative clause: "Smith, who said he saw it, told". */
function isRelative(tokens: readonly Token[], verb: number, start: number): boolean {
  for (let index = verb - 1; index >= Math.max(start, verb - 3); index -= 1) {
    const word = tokens[index]?.lower
    if (word === 'who' || word === 'which' || word === 'that') return true
    if (word === ',') return false
  }
  return false
}

function isDash(text: string): boolean {
  return text === '—' || text === '–' || text === '--' || text === '-'
}
