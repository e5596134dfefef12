import type { QuoteMention, ReferentId, Token } from '../../model/annotation.ts'
import {
  CLOSING,
  crossesBlock,
  isOwnerMark,
  OPENING,
  REACH,
  referenceAt,
  referenceEnding,
  type SpeakerContext,
  STOPS,
} from './speaker-context.ts'
import { NAMING_VERBS, SPEECH_VERBS } from './speech-verbs.ts'
import { subjectBefore, subjectBehind } from './subject.ts'

/** What the words beside a quotation say of its speaker: who, null for somebody who isn't named, undefined for nothing. */
type Found = ReferentId | null | undefined

/** Behind a quotation these begin another clause. */
const JOINING: ReadonlySet<string> = new Set('and but while as or so because though although who which'.split(' '))
const DETERMINERS: ReadonlySet<string> = new Set('the a an his her their its these those such any all some'.split(' '))
const BE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '))
/** Passives that leave the subject the speaker: "was quoted as saying". */
const REPORTED: ReadonlySet<string> = new Set(['quoted', 'cited', 'reported', 'recorded'])
/** What people say or write: "her message was clear: …". */
const MESSAGES: ReadonlySet<string> = new Set(
  'message answer reply response words word verdict motto advice explanation warning statement tweet letter plea request argument view point'.split(
    ' ',
  ),
)

/** Who speaks a quotation, by the words directly behind or before it; undefined where they don't tell. */
export function speakerOf(quote: QuoteMention, context: SpeakerContext): Found {
  // A colon names its speaker before it: what comes behind the quotation is another sentence, unless a comma closes it.
  const comma = context.text.slice(quote.inner.from, quote.inner.to).trimEnd().endsWith(',')
  const announced = !comma && context.tokens[context.tokenAt(quote.from) - 1]?.text === ':'
  if (!announced && endsOpen(quote, context)) {
    const after = speakerAfter(quote, context)
    return after === undefined ? speakerBefore(quote, context) : after
  }
  return speakerBefore(quote, context)
}

/** Whether words behind the quotation may tell who spoke: it ends in a comma or mark, or nothing else ends its sentence. */
function endsOpen({ to, inner }: QuoteMention, { text, tokens, tokenAt }: SpeakerContext): boolean {
  const last = text.slice(inner.from, inner.to).trimEnd().at(-1) ?? ''
  const next = tokens[tokenAt(to)]
  if (next === undefined || JOINING.has(next.lower)) return false
  return last !== '.' || !next.capital || next.text.length === 1
}

/** `," said Muller`, `," she said`, `," Muller, who led the inquiry, told reporters`, `," according to Muller`, `" — Muller`. */
function speakerAfter(quote: QuoteMention, context: SpeakerContext): Found {
  const { tokens } = context
  const start = context.tokenAt(quote.to)
  const dash = tokens[start]
  if (dash !== undefined && isDash(dash.text)) return referenceAt(context, start + 1)?.reference.referent
  const limit = Math.min(tokens.length, start + REACH)
  for (let index = start; index < limit; index += 1) {
    const token = tokens[index]
    if (token === undefined || STOPS.has(token.text) || OPENING.has(token.text)) return undefined
    if (crossesBlock(context, index)) return undefined
    if (token.lower === 'according' && tokens[index + 1]?.lower === 'to') return subjectBehind(context, index + 1)
    if (/^puts?$/.test(token.lower) && tokens[index + 1]?.lower === 'it') return subjectBefore(context, index)
    if (!SPEECH_VERBS.has(token.lower) || isNoun(tokens, index) || isRelative(tokens, index, start)) continue
    if (isPassive(tokens, index)) return agentOf(context, index)
    const direct = index === start || (index === start + 1 && tokens[start]?.text === ',')
    const behind = direct || tokens[index - 1]?.text === ',' ? subjectBehind(context, index) : undefined
    if (behind !== undefined && (direct || behind !== null)) return behind
    const before = subjectBefore(context, index)
    return before === undefined ? null : before
  }
  return undefined
}

/** `Muller said, "`, `Muller told reporters: "`, `According to Muller, "`, `Muller: "`, `Muller called it a "`, `In Muller's words, "`. */
function speakerBefore(quote: QuoteMention, context: SpeakerContext): Found {
  const { tokens } = context
  const open = context.tokenAt(quote.from)
  const colon = tokens[open - 1]?.text === ':'
  for (let index = open - 1; index >= Math.max(0, open - REACH); index -= 1) {
    const token = tokens[index]
    if (token === undefined || STOPS.has(token.text)) break
    // Only a colon leads from one paragraph into the next.
    if (crossesBlock(context, index + 1) && !(colon && index === open - 1)) break
    if (CLOSING.has(token.text)) {
      // The words between two parts of one quotation may name the speaker, but those of the other quotation don't.
      if (context.inside(token.from - 1)) return undefined
      continue
    }
    const found = attribution(context, index, quote, colon)
    if (found !== undefined) return found
  }
  return colon ? beforeColon(context, open - 1) : undefined
}

/** What a single word before a quotation tells. */
function attribution(context: SpeakerContext, index: number, quote: QuoteMention, colon: boolean): Found {
  const { tokens } = context
  const token = tokens[index]
  if (token === undefined) return undefined
  if (token.lower === 'to' && tokens[index - 1]?.lower === 'according') return subjectBehind(context, index) ?? null
  if (token.lower === 'words') return wordsOf(context, index)
  if ((token.lower === 'put' || token.lower === 'puts') && tokens[index + 1]?.lower === 'it')
    return subjectBefore(context, index)
  if (!SPEECH_VERBS.has(token.lower) && !NAMING_VERBS.has(token.lower)) return undefined
  if (tokens[index - 1]?.lower === 'to' || isNoun(tokens, index)) return undefined
  if (isPassive(tokens, index)) return agentOf(context, index) ?? agentBehind(context, quote)
  const inserted =
    !colon && isInserted(tokens, index, context.tokenAt(quote.from)) ? subjectBehind(context, index) : null
  if (inserted !== undefined && inserted !== null) return inserted
  const before = subjectBefore(context, index)
  return before === undefined ? null : before
}

/** `the pier, says Muller, is "`, `," said Muller, "`: a verb with its subject behind it, cut in. */
function isInserted(tokens: readonly Token[], verb: number, open: number): boolean {
  const before = tokens[verb - 1]?.text ?? ''
  if (before !== ',' && !CLOSING.has(before)) return false
  for (let index = verb + 2; index < open; index += 1) if (tokens[index]?.text === ',') return true
  return false
}

/** `was called "…" by Muller`. */
function agentBehind(context: SpeakerContext, { to }: QuoteMention): Found {
  const next = context.tokenAt(to)
  return context.tokens[next]?.lower === 'by' ? subjectBehind(context, next) : null
}

/** "in *Muller*'s words", "in the words of *Muller*". */
function wordsOf(context: SpeakerContext, index: number): Found {
  const { tokens } = context
  if (tokens[index + 1]?.lower === 'of') return subjectBehind(context, index + 1)
  if (tokens[index - 1]?.lower === 'own') return undefined
  return isOwnerMark(tokens, index - 1) ? referenceEnding(context, index - 1)?.reference.referent : undefined
}

/** `Muller: "`, `Muller's message was clear: "`. */
function beforeColon(context: SpeakerContext, colon: number): Found {
  const { tokens } = context
  const name = referenceEnding(context, colon)
  if (name !== null) return name.reference.referent
  for (let index = colon - 1; index >= Math.max(0, colon - REACH / 2); index -= 1) {
    const token = tokens[index]
    if (token === undefined || STOPS.has(token.text) || crossesBlock(context, index + 1)) break
    if (!MESSAGES.has(token.lower)) continue
    const mark = isOwnerMark(tokens, index - 1) ? index - 1 : index - 2
    return isOwnerMark(tokens, mark) ? referenceEnding(context, mark)?.reference.referent : undefined
  }
  return undefined
}

/** "the claims", "his reports": what else is a verb of saying. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? ''
  return /s$/.test(word) && (DETERMINERS.has(tokens[index - 1]?.lower ?? '') || isOwnerMark(tokens, index - 1))
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.lower ?? ''
  if (!/(?:ed|told|said|written|quoted)$/.test(word) || REPORTED.has(word)) return false
  const before = tokens[verb - 1]?.lower ?? ''
  const earlier = tokens[verb - 2]?.lower ?? ''
  return BE.has(before) || ((before === 'not' || before.endsWith('ly') || before === 'also') && BE.has(earlier))
}

/** "was told by *Muller*"; null where no agent stands behind the passive. */
function agentOf(context: SpeakerContext, verb: number): Found {
  return context.tokens[verb + 1]?.lower === 'by' ? subjectBehind(context, verb + 1) : null
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
