import type { PlacedEvidence } from '../model/finding.ts'
import type { ReportVerdict } from '../model/report.ts'
import type { EvidenceSource, UnverifiedReason } from '../model/verdict.ts'
import { printable } from './wrap.ts'

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Why nothing was verified, as an editor would say it. */
export const REASONS: Readonly<Record<UnverifiedReason, string>> = {
  'unknown-entity': 'who or what is named is not on record',
  ambiguous: 'the name can mean several on record',
  'no-fact': 'the record says nothing of it',
  'stale-fact': 'what the record says may be out of date',
  'too-vague': 'it names nothing that could be looked up',
}

/** The signs beside the colours of the verdicts. */
export const SIGNS: Readonly<Record<ReportVerdict['status'], string>> = {
  supported: '✓',
  contradicted: '✗',
  conflicting: '≠',
  unverified: '?',
}

/** The key of a pack's entry says nothing to a reader who is given the source's title and address. */
function isKey(locator: string): boolean {
  return /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u.test(locator)
}

/** A source in one line: its title, the place in it, and its address. */
export function sourceInWords({ title, locator, url }: EvidenceSource): string {
  const place = locator === null || (url !== null && isKey(locator)) ? null : locator
  return [title, place, url].filter((part) => part !== null && part !== '').join(', ')
}

/** What the record has, leaving out what the message has said already. */
export function unsaid(evidence: readonly PlacedEvidence[], message: string): PlacedEvidence[] {
  return evidence.filter(({ says }) => !message.includes(says.replace(/\.$/, '')))
}

/** A message on one line, with nothing that could move a cursor or turn the reading order. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim()
}

/** The text with each half of a broken surrogate pair replaced, as UTF-8 cannot hold it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
