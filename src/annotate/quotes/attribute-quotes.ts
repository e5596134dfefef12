import type { QuoteMention, Reference, Referent } from '../../model/annotation.ts'
import { firstAtOrAfter } from '../../text/sorted.ts'
import type { Scan } from '../scan.ts'
import { speakerOf } from './speaker.ts'
import { CLOSING, OPENING, type SpeakerContext, STOPS } from './speaker-context.ts'

/**
 * Gives every quotation of speech its speaker: named after it, before it, in its middle, or behind "according to"; a
 * quotation that stands alone after another in its paragraph goes on with the same speaker. Others keep null.
 */
export function attributeQuotes(
  quotes: readonly QuoteMention[],
  scan: Scan,
  references: readonly Reference[],
  referents: readonly Referent[],
): QuoteMention[] {
  const speakers = references.filter(({ referent }) => canSpeak(referents[referent]))
  const outer = quotes.filter(({ depth }) => depth === 1)
  const context: SpeakerContext = {
    text: scan.document.text,
    tokens: scan.tokens,
    references: speakers,
    tokenAt: (offset) => firstAtOrAfter(scan.tokens, offset),
    inside: (offset) => {
      const after = firstAtOrAfter(outer, offset + 1)
      const quote = outer[after - 1]
      return quote !== undefined && quote.use === 'speech' && offset > quote.from && offset < quote.to
    },
  }
  const result: QuoteMention[] = []
  let last: QuoteMention | null = null
  for (const quote of quotes) {
    let speaker = quote.use === 'speech' ? speakerOf(quote, context) : null
    if (speaker === undefined && quote.depth === 1 && last !== null && goesOn(last, quote, scan)) speaker = last.speaker
    const attributed: QuoteMention = speaker === null || speaker === undefined ? quote : { ...quote, speaker }
    result.push(attributed)
    if (quote.depth === 1) last = attributed
  }
  return result
}

function canSpeak(referent: Referent | undefined): boolean {
  return referent !== undefined && referent.kind !== 'work' && referent.kind !== 'event'
}

/** Whether a quotation without words of its own around it continues the one before it in the same paragraph. */
function goesOn(last: QuoteMention, quote: QuoteMention, { document, tokens }: Scan): boolean {
  if (last.speaker === null || last.use !== 'speech') return false
  const between = document.text.slice(last.to, quote.from)
  if (between.includes('\n\n')) return false
  const open = firstAtOrAfter(tokens, quote.from)
  const before = tokens[open - 1]
  const after = tokens[firstAtOrAfter(tokens, quote.to)]
  const starts = before === undefined || STOPS.has(before.text) || CLOSING.has(before.text)
  return (
    starts &&
    (after === undefined || after.capital || OPENING.has(after.text) || document.text.startsWith('\n\n', quote.to))
  )
}
