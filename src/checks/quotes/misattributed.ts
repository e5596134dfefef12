import type { DateMention } from '../../model/annotation.ts'
import type { CheckContext, Contradiction } from '../../model/check.ts'
import type { SourceDate } from '../../model/sources.ts'
import type { Range } from '../../model/span.ts'
import type { Evidence } from '../../model/verdict.ts'
import { parseEdtf } from '../../text/date-value.ts'
import { bounds } from '../../text/interval.ts'
import { dateInWords } from '../../text/wording.ts'
import { defineCheck } from '../define-check.ts'
import { LONGEST_NAME, referencesFrom } from '../in-range.ts'
import { citePassage, placeInWords } from './sourced/evidence.ts'
import { type Candidate, isFaithful, type SourcedQuotation, sourcedQuotations } from './sourced/quotations.ts'

const MESSAGES = {
  otherSpeaker: 'In the source ({place}) {recorded} says these words, not {stated}. Check who is quoted.',
  otherDate: 'In the source ({place}) these words were said on another date: {recorded}, not {stated}. Check the date.',
} as const

type Found = Contradiction<typeof MESSAGES> & { readonly evidence: readonly Evidence[] }

/** Bits beyond chance from which on two people are not likely to have said the same. */
const TELLING = 6
/** The same for fewer than so many words. */
const TELLING_SHORT = 10
const SHORT = 6
const CERTAIN = 20

export const misattributed = defineCheck({
  kind: 'article',
  id: 'quotes/misattributed',
  summary: 'A quotation is given to the one who said it, on the date on which it was said.',
  severity: 'error',
  messages: MESSAGES,
  inspect(context) {
    return sourcedQuotations(context).flatMap((quotation): readonly Found[] => {
      const [first] = quotation.candidates
      if (first === undefined) return []
      const { certainty, words } = first.match
      if (certainty < (words < SHORT ? TELLING_SHORT : TELLING)) return []
      if (first.relation.kind === 'different') return speakerOf(quotation, first, context)
      return first.relation.kind === 'same' && isFaithful(first) ? dateOf(quotation, first) : []
    })
  },
})

function speakerOf(
  { quote, claim, speaker, candidates }: SourcedQuotation,
  first: Candidate,
  context: CheckContext,
): readonly Found[] {
  const { passage, certainty } = first.match
  if (speaker === null || passage.speaker === null) return []
  // Changed words of another speaker: only where nothing but the name can be wrong.
  if (!isFaithful(first) && certainty < CERTAIN) return []
  const at = claim?.statement.value?.range ?? nearestReference(quote, context)
  const labels = new Set(candidates.map(({ match }) => match.passage.speaker?.label))
  const grave = isFaithful(first) && first.relation.certain && certainty >= CERTAIN && labels.size === 1
  return [
    {
      message: 'otherSpeaker' as const,
      data: { place: placeInWords(passage), recorded: passage.speaker.label, stated: speaker.name },
      at,
      severity: grave ? ('error' as const) : ('warning' as const),
      evidence: [citePassage(passage, 'refutes')],
      actual: speaker.name,
      expected: passage.speaker.label,
    },
  ]
}

const NEAR = 300
function nearestReference(quote: SourcedQuotation['quote'], { article }: CheckContext): Range {
  let best: Range = quote.inner
  let distance = NEAR
  const around = { from: quote.from - NEAR - LONGEST_NAME, to: quote.to + NEAR }
  for (const { referent, from, to } of referencesFrom(article, around)) {
    if (referent !== quote.speaker) continue
    const away = from >= quote.to ? from - quote.to : quote.from - to
    const between = article.text.slice(Math.min(to, quote.to), Math.max(from, quote.from))
    if (away < 0 || away >= distance || between.includes('\n\n')) continue
    distance = away
    best = { from, to }
  }
  return best
}

function dateOf({ claim, candidates }: SourcedQuotation, first: Candidate): readonly Found[] {
  const date = claim?.statement.time.date ?? null
  const { passage } = first.match
  if (date === null || passage.date === null) return []
  const faithful = candidates.filter(isFaithful)
  if (!faithful.every(({ match }) => match.passage.date !== null && differ(date, match.passage.date))) return []
  return [
    {
      message: 'otherDate' as const,
      data: {
        place: placeInWords(passage),
        recorded: isoInWords(passage.date.iso),
        stated: date.text,
      },
      at: date,
      severity: 'warning' as const,
      evidence: [citePassage(passage, 'refutes')],
      actual: date.text,
      expected: passage.date.iso,
    },
  ]
}

function isoInWords(iso: string): string {
  const value = parseEdtf(iso)
  return value === null ? iso : dateInWords(value)
}

/** Whether a date that the article states in full lies outside the source's, a day apart being no difference. */
function differ({ value, implied, hedge }: DateMention, source: SourceDate): boolean {
  const said = parseEdtf(source.iso)
  if (value === null || said === null || implied.length > 0 || hedge !== 'exact' || value.approximate) return false
  const [from, to] = bounds(said)
  const [first, last] = bounds(value)
  return first > to + 1 || last < from - 1
}
