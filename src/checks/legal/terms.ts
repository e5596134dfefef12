import type { DateMention } from '../../model/annotation.ts'
import type { Argument } from '../../model/claim.ts'
import { SMALL_NUMBERS } from '../../text/numbers.ts'

/** The length of a sentence: months, or one of the kinds that have no length. */
export type Term =
  | { readonly kind: 'months'; readonly low: number; readonly high: number; readonly hedge: DateMention['hedge'] }
  | { readonly kind: 'life' | 'death' | 'probation' | 'time-served' }

const MONTHS: Readonly<Record<string, number>> = { day: 12 / 365, week: 12 / 52, month: 1, year: 12, decade: 120 }
const KINDS = [
  ['death', /\bdeath\b/],
  ['life', /\blife\b|\bwhole-life\b/],
  ['time-served', /\btime served\b/],
  ['probation', /^(?:\S+ ){0,3}probation\b/],
] as const
const LENGTH = /([\p{L}\d.,]+)(?:[ -](?:and[ -]a[ -])?(half))?[ -](day|week|month|year|decade)s?\b/gu

/** Reads a recorded term such as "four years and three months" or "life in prison"; null where the words give no length. */
export function parseTerm(text: string): Term | null {
  const lower = text.toLowerCase()
  for (const [kind, pattern] of KINDS) if (pattern.test(lower)) return { kind }
  if (/suspended|probation|home|community|\bplus\b/.test(lower)) return null
  const range = /^([\p{L}\d. ]+?) to ([\p{L}\d. ]+ (?:day|week|month|year)s?)$/u.exec(lower)
  if (range !== null) {
    const high = monthsIn(range[2] ?? '')
    const low = monthsIn(/(?:day|week|month|year)s?/.test(range[1] ?? '') ? (range[1] ?? '') : `${range[1]} years`)
    return low === null || high === null ? null : { kind: 'months', low, high, hedge: 'exact' }
  }
  const months = monthsIn(lower)
  return months === null ? null : { kind: 'months', low: months, high: months, hedge: 'exact' }
}

function monthsIn(text: string): number | null {
  let total = 0
  let found = false
  for (const [, word = '', half, unit = ''] of text.matchAll(LENGTH)) {
    const number = SMALL_NUMBERS.get(word) ?? (word === 'a' || word === 'an' ? 1 : Number(word.replaceAll(',', '')))
    if (!Number.isFinite(number)) return null
    total += (number + (half === undefined ? 0 : 0.5)) * (MONTHS[unit] ?? 0)
    found = true
  }
  return found ? total : null
}

const BEHIND = /^(?:'s?|’s?)? (?:of )?(?:supervised )?(?:probation|community|suspended|home|house|in (?:drug )?rehab)/

/** The stated term: a length of time as tagged, or words such as "life in prison". */
export function statedTerm(argument: Argument | undefined, text: string): Term | null {
  if (argument === undefined) return null
  if (argument.kind === 'words') return parseTerm(argument.text)
  if (argument.kind !== 'date') return null
  if (BEHIND.test(text.slice(argument.range.to, argument.range.to + 40))) return { kind: 'probation' }
  const { amount } = argument.date.stated
  const unit = amount === undefined ? undefined : MONTHS[amount.unit]
  if (amount === undefined || unit === undefined) return null
  return { kind: 'months', low: amount.low * unit, high: amount.high * unit, hedge: argument.date.hedge }
}

/** How a stated term fits a recorded one: `unclear` where rounding or a range leaves it open. */
export function compareTerms(stated: Term, recorded: Term): 'same' | 'other' | 'unclear' {
  if (stated.kind !== 'months' || recorded.kind !== 'months') {
    if (stated.kind === recorded.kind) return 'same'
    return stated.kind === 'probation' || recorded.kind === 'probation' ? 'unclear' : 'other'
  }
  // "Three to ten years" is one sentence: another range is another sentence, though the two overlap.
  if (stated.low < stated.high && recorded.low < recorded.high)
    return isSame(stated.low, recorded.low) && isSame(stated.high, recorded.high) ? 'same' : 'other'
  const [low, high] = [recorded.low - 0.5, recorded.high + 0.5]
  if (stated.hedge === 'more than' || stated.hedge === 'at least')
    return stated.low <= high ? roughly(stated, recorded) : 'other'
  if (stated.hedge === 'less than' || stated.hedge === 'at most')
    return stated.high >= low ? roughly(stated, recorded) : 'other'
  if (stated.low <= high && stated.high >= low) return 'same'
  return roughly(stated, recorded) === 'same' ? 'unclear' : 'other'
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.5
}

/** Within a quarter of one another: what a rounded or hedged length may still mean. */
function roughly(stated: { low: number; high: number }, recorded: { low: number; high: number }): 'same' | 'unclear' {
  return stated.low <= recorded.high * 1.25 && stated.high >= recorded.low * 0.75 ? 'same' : 'unclear'
}
