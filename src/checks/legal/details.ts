import type { CheckContext } from '../../model/check.ts'
import type { Argument, ClaimStatement } from '../../model/claim.ts'
import type { Statement } from '../../model/knowledge.ts'
import type { Range } from '../../model/span.ts'
import { overlaps } from '../../text/interval.ts'
import { statedDate } from './narrow.ts'
import { isNamed, whoIsMeant } from './person.ts'
import { compareTerms, parseTerm, statedTerm } from './terms.ts'

/** A detail that the record gives otherwise than the article does. */
export interface Mismatch {
  readonly message: 'otherDate' | 'otherTerm' | 'otherFine' | 'otherDecider' | 'otherCounts'
  readonly at: Range
  /** The record where it says otherwise. */
  readonly event: Statement
  /** Whether it can only be an error: one record, compared exactly. */
  readonly sure: boolean
}

/** Compares the details of a statement with the records that bear it out; null where none of them speaks against it. */
export function findMismatch(
  statement: ClaimStatement,
  events: readonly Statement[],
  dated: boolean,
  context: CheckContext,
): Mismatch | null {
  const exact = events.filter((event) => event.property === statement.property)
  return (
    otherDecider(statement, exact, events, context) ??
    otherTerm(statement, exact, context.article.text) ??
    otherFine(statement, exact) ??
    otherCounts(statement, exact) ??
    (dated ? otherDate(statement, exact) : null)
  )
}

const ONE_DAY: ReadonlySet<string> = new Set(['pleaded-guilty', 'convicted', 'acquitted'])

function otherDate(statement: ClaimStatement, events: readonly Statement[]): Mismatch | null {
  const mention = statement.time.date
  const date = statedDate(mention)
  const [first] = events
  if (mention === null || date === null || first === undefined) return null
  if (events.some(({ qualifiers }) => qualifiers.on === undefined || overlaps(qualifiers.on, date))) return null
  const { on } = first.qualifiers
  const sameYear = on?.from?.slice(0, 4) === date.from?.slice(0, 4)
  // Pleas and verdicts are given on one day; sentences and charges come in steps.
  const exact = on?.precision === 'day' && ONE_DAY.has(first.property)
  return { message: 'otherDate', at: mention, event: first, sure: events.length === 1 && (exact || !sameYear) }
}

function otherTerm(statement: ClaimStatement, events: readonly Statement[], text: string): Mismatch | null {
  const argument = statement.arguments.term
  const stated = statedTerm(argument, text)
  const [first] = events
  if (argument === undefined || stated === null || first === undefined || events.length > 1) return null
  const recorded = parseTerm(first.qualifiers.term ?? '')
  if (recorded === null || compareTerms(stated, recorded) !== 'other') return null
  return { message: 'otherTerm', at: argument.range, event: first, sure: true }
}

/** A fine of another size: both in the same currency, and not one of several. */
function otherFine(statement: ClaimStatement, events: readonly Statement[]): Mismatch | null {
  const argument = statement.arguments.fine
  const [first] = events
  if (argument?.kind !== 'figure' || first === undefined || events.length > 1) return null
  const { figure } = argument
  const recorded = first.qualifiers.fine
  const inDollars = figure.unit === 'USD' && /^(?:USD|dollar|\$)?$/.test(recorded?.unit ?? '')
  if (recorded === undefined || figure.hedge !== 'exact' || recorded.hedge !== 'exact' || !inDollars) return null
  // Fines are told together with costs and with what is paid back: only a wholly different size is a slip.
  const between = [figure.low / recorded.high, recorded.low / figure.high]
  if (between.every((share) => share < FAR)) return null
  return { message: 'otherFine', at: argument.range, event: first, sure: false }
}

/** By how many times another fine must differ from the recorded one. */
const FAR = 2

function otherCounts(statement: ClaimStatement, events: readonly Statement[]): Mismatch | null {
  const argument = statement.arguments.counts
  const [first] = events
  if (argument?.kind !== 'figure' || first === undefined || events.length > 1) return null
  const { figure } = argument
  const recorded = first.qualifiers.counts
  if (recorded === undefined || figure.hedge !== 'exact' || recorded.hedge !== 'exact' || figure.shape === 'ordinal')
    return null
  // The counts of one charge among several are fewer than those of the whole case.
  if (figure.low <= recorded.high && (statement.arguments.for !== undefined || figure.high >= recorded.low)) return null
  return { message: 'otherCounts', at: argument.range, event: first, sure: false }
}

const TRIERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:jury|jurors|juries)\b/i, 'jury'],
  [/\bjudge\b/i, 'judge'],
  [/\bsenate\b/i, 'senate'],
  [/\bhouse\b/i, 'house'],
]

/** A jury, a judge, a chamber, or a person: who decided, where the record names another. */
function otherDecider(
  statement: ClaimStatement,
  exact: readonly Statement[],
  events: readonly Statement[],
  context: CheckContext,
): Mismatch | null {
  const atTrial = statement.arguments.as
  const [first] = events
  if (first === undefined) return null
  if (exact.length === 0) {
    const by = statement.arguments.by
    const tried = atTrial !== undefined && /\btrial\b/.test(textOf(atTrial, context)) ? atTrial : by
    return tried !== undefined && (tried === atTrial || trierOf(tried, context) === 'jury')
      ? { message: 'otherDecider', at: together(statement.predicate, tried.range), event: first, sure: true }
      : null
  }
  const argument = statement.arguments.by
  if (argument === undefined || exact.some((event) => decided(argument, event, context) !== false)) return null
  const [event] = exact
  return event === undefined
    ? null
    : { message: 'otherDecider', at: together(statement.predicate, argument.range), event, sure: true }
}

const NEAR = 40

/** The predicate with who decided, where they stand together: "was pardoned by Ann Doe". */
function together(predicate: Range, decider: Range): Range {
  const from = Math.min(predicate.from, decider.from)
  const to = Math.max(predicate.to, decider.to)
  return to - from - (predicate.to - predicate.from) - (decider.to - decider.from) <= NEAR ? { from, to } : decider
}

/** Whether the one who is said to have decided is the recorded one; null where that can't be told. */
function decided(argument: Argument, event: Statement, context: CheckContext): boolean | null {
  const { by } = event.qualifiers
  if (by === undefined) return null
  if (by.kind === 'text') {
    const stated = trierOf(argument, context)
    return stated === null ? null : stated === by.text.toLowerCase()
  }
  if (!isNamed(argument, context.article)) return null
  const meant = whoIsMeant(argument, context)
  if ('reason' in meant || !meant.certain || meant.entity.kind !== 'person') return null
  const recorded = context.knowledge.entity(by.kind === 'entity' ? by.id : '')
  return recorded?.kind === 'person' ? recorded.id === meant.entity.id : null
}

function trierOf(argument: Argument, context: CheckContext): string | null {
  const text = textOf(argument, context)
  if (/\bgrand\b/i.test(text)) return null
  return TRIERS.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

export function textOf(argument: Argument, { article }: CheckContext): string {
  return article.text.slice(argument.range.from, argument.range.to)
}
