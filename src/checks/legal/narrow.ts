import type { DateMention } from '../../model/annotation.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { DateValue } from '../../model/knowledge.ts'
import type { PropertyId } from '../../model/property.ts'
import { overlaps } from '../../text/interval.ts'
import { isAbout } from './charges.ts'
import type { CaseRecord } from './record.ts'

/** A case with how well it fits what the sentence says of it; null where the sentence says nothing that could tell. */
export interface Fit {
  readonly record: CaseRecord
  readonly charge: boolean | null
  readonly date: boolean | null
}

/** The date as stated; null where its year is only implied, for the author must not be held to our guess. */
export function statedDate(date: DateMention | null): DateValue | null {
  if (date === null || date.value === null || date.implied.includes('year')) return null
  return date.value
}

/** How each case fits the charge and the date of a statement. */
export function fitCases(
  cases: readonly CaseRecord[],
  statement: ClaimStatement,
  text: (argument: Argument) => string,
): Fit[] {
  const charge = statement.arguments.for === undefined ? null : text(statement.arguments.for)
  const date = statedDate(statement.time.date)
  const loose = statement.arguments.on?.kind === 'date' ? statedDate(statement.arguments.on.date) : null
  return cases.map((record) => ({
    record,
    charge: isAbout(charge, record.words),
    date: date === null ? (loose !== null && happenedIn(record, loose) ? true : null) : happenedIn(record, date),
  }))
}

function happenedIn(record: CaseRecord, date: DateValue): boolean {
  return [...record.past, ...record.later].some(
    ({ qualifiers }) => qualifiers.on !== undefined && overlaps(qualifiers.on, date),
  )
}

const CIVIL: readonly PropertyId[] = ['liable', 'not-liable', 'settled']

function isCivil({ record }: Fit): boolean {
  return [...record.past, ...record.later].every((event) => CIVIL.includes(event.property))
}

/**
 * The cases that may be meant: those that nothing speaks against, and of these, where there are any, those for which
 * something speaks. A lawsuit is not where somebody was convicted, if a trial may be meant.
 */
export function mayBeMeant(fits: readonly Fit[], property: PropertyId): Fit[] {
  const decided = fits.filter(({ record }) => record.past.length > 0)
  // Before the day of publication nothing had happened in the other cases.
  const begun = decided.length > 0 ? decided : fits
  const open = begun.filter((fit) => fit.charge !== false && fit.date !== false)
  const ofKind = open.filter((fit) => isCivil(fit) === CIVIL.includes(property))
  const possible = ofKind.length > 0 ? ofKind : open
  const anchored = possible.filter(isAnchored)
  return anchored.length > 0 ? anchored : possible
}

export function isAnchored({ charge, date }: Fit): boolean {
  return charge === true || date === true
}
