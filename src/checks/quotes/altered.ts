import type { CheckContext } from '../../model/check.ts'
import type { Severity, Suggestion } from '../../model/finding.ts'
import type { WordDifference } from '../../model/sources.ts'
import type { Range } from '../../model/span.ts'
import { defineCheck } from '../define-check.ts'
import { citePassage, placeInWords } from './sourced/evidence.ts'
import { isGrave, isLikely, isOneWord } from './sourced/gravity.ts'
import { type Candidate, isFaithful, type SourcedQuotation, sourcedQuotations } from './sourced/quotations.ts'

const MESSAGES = {
  changed: 'The source has “{recorded}” where the quotation has “{stated}” ({place}). Quote it word for word.',
  dropped: 'The quotation leaves out “{recorded}” ({place}) without a mark. Put it back, or mark what is left out.',
  added: 'The quotation has “{stated}”, which its source ({place}) has not. Take it out, or put it in brackets.',
  negation:
    'The quotation says the opposite of its source: “{stated}” for “{recorded}” ({place}). Quote it word for word.',
  several: 'The quotation differs from its source ({place}) in {count} places: {changes}. Quote it word for word.',
  stitched:
    'The quotation joins two passages of its source ({place}) as if they were one. Close the quotation between them, or mark what is left out.',
} as const

/** Bits beyond chance from which on a quotation is of a passage, whoever speaks. */
const TELLING = 10

export const altered = defineCheck({
  kind: 'article',
  id: 'quotes/altered',
  summary: 'A quotation has the words of its source.',
  severity: 'error',
  messages: MESSAGES,
  supports(context) {
    return sourcedQuotations(context).flatMap(({ claim, candidates }) => {
      const [first] = candidates
      if (claim === null || first === undefined || !isFaithful(first) || first.relation.kind === 'different') return []
      return [{ claim: claim.index, evidence: [citePassage(first.match.passage, 'supports')] }]
    })
  },
  inspect(context) {
    return sourcedQuotations(context).flatMap((quotation) => {
      const [first] = quotation.candidates
      if (first === undefined || isFaithful(first) || first.relation.kind === 'different') return []
      if (!quotation.inBound && !isTelling(first)) return []
      return [report(quotation, first, context)]
    })
  },
})

/** Where nobody says that the words are this speaker's, more of them must be shared; for few words, one at most may differ. */
function isTelling({ match, relation }: Candidate): boolean {
  if (relation.kind !== 'same') return match.certainty >= TELLING
  return isLikely(match) || isOneWord(match)
}

function report({ quote }: SourcedQuotation, candidate: Candidate, context: CheckContext) {
  const { match } = candidate
  const place = placeInWords(match.passage)
  const evidence = [citePassage(match.passage, 'refutes')]
  const offset = quote.inner.from
  const text = context.article.text.slice(offset, quote.inner.to)
  const severity: Severity = isGrave(candidate) ? 'error' : isLikely(match) ? 'warning' : 'info'
  if (match.grade === 'stitched') {
    const seam = wordAt(text, match.seam ?? 0)
    const at = { from: offset + seam.from, to: offset + seam.to }
    return { message: 'stitched' as const, data: { place }, at, severity, evidence }
  }
  const [first, second] = match.differences
  const last = match.differences.at(-1)
  if (first === undefined || last === undefined || second !== undefined) {
    const changes = match.differences.map(inWords).join('; ')
    const at = {
      from: offset + (first?.at.from ?? 0),
      to: offset + Math.max(last?.at.to ?? 0, (first?.at.from ?? 0) + 1),
    }
    const data = { place, count: String(match.differences.length), changes }
    return { message: 'several' as const, data, at, severity, evidence, expected: match.passage.text }
  }
  const { stated, recorded, kind } = first
  const marked = stated === '' ? around(text, first.at) : first.at
  const at = { from: offset + marked.from, to: offset + marked.to }
  const data = { stated: stated === '' ? text.slice(marked.from, marked.to) : stated, recorded, place }
  const message =
    kind === 'negation' && stated !== '' && recorded !== ''
      ? ('negation' as const)
      : recorded === ''
        ? ('added' as const)
        : stated === ''
          ? ('dropped' as const)
          : ('changed' as const)
  const suggestions = suggest(first, text, offset)
  return { message, data, at, severity, evidence, actual: data.stated, expected: match.passage.text, suggestions }
}

function inWords({ stated, recorded }: WordDifference): string {
  if (recorded === '') return `“${stated}” is added`
  return stated === '' ? `“${recorded}” is left out` : `“${stated}” for “${recorded}”`
}

/** The words on both sides of a gap. */
function around(text: string, { from }: Range): Range {
  const before = /\S+\s*$/.exec(text.slice(0, from))
  const behind = /^\s*\S+/.exec(text.slice(from))
  return { from: before?.index ?? from, to: from + (behind?.[0].length ?? 0) }
}

function wordAt(text: string, from: number): Range {
  return { from, to: from + (/^\S+/.exec(text.slice(from))?.[0].length ?? 1) }
}

const MARKED = /[[\](){}…]|\.\s?\.\s?\./

/** The source's word for the quotation's, where one word differs and nothing is marked as left out or put in. */
function suggest({ at, stated, recorded }: WordDifference, text: string, offset: number): Suggestion<Range>[] {
  const single = !/\s/.test(stated) && !/\s/.test(recorded)
  if (!single) return []
  // At the ends of a quotation it cannot be told where the source's words would begin.
  const inside = /[\p{L}\p{N}]/u.test(text.slice(0, at.from)) && /[\p{L}\p{N}]/u.test(text.slice(at.to))
  const safe = inside && !MARKED.test(text)
  const place = { from: offset + at.from, to: offset + at.to }
  if (stated === '') {
    const atEnd = at.from >= text.trimEnd().length
    return atEnd ? [] : [{ replacement: `${recorded} `, at: place, safe }]
  }
  if (recorded === '') {
    const space = /^\s+/.exec(text.slice(at.to))?.[0].length ?? 0
    return [{ replacement: '', at: { from: place.from, to: place.to + space }, safe }]
  }
  return [{ replacement: at.from === 0 ? capitalizeLike(stated, recorded) : recorded, at: place, safe }]
}

function capitalizeLike(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
