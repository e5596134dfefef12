import type { Chunk } from './chunk-context.ts'
import type { Clause, ClauseDate, ClauseKind, NounPhrase, Prep } from './types.ts'

/** The clauses of one stretch while they are being put together. */
export interface Builder {
  readonly chunks: readonly Chunk[]
  readonly clauses: Clause[]
  readonly phrases: { phrase: NounPhrase; clause: Clause }[]
  /** The open clauses, outermost first; never empty. */
  stack: Clause[]
  /** The phrase read last: what a preposition, a relative clause or an apposition hangs on. */
  lastPhrase: NounPhrase | null
  prep: { word: string; from: number; to: number; host: NounPhrase | null } | null
  comma: boolean
  coord: string | null
  /** The chunk before the current one. */
  previous: Chunk | null
  /** Commas, dashes and brackets since the current top clause was opened. */
  openedByComma: Set<Clause>
  /** The first member of the list in which a phrase stands. */
  readonly listLeaders: Map<NounPhrase, NounPhrase>
}

export function makeClause(
  kind: ClauseKind,
  from: number,
  governor: Clause | null,
  governorWord: string | null,
): Clause {
  return {
    kind,
    from,
    to: from,
    marker: null,
    subject: null,
    verb: null,
    object: null,
    second: null,
    preps: [],
    dates: [],
    governor,
    governorWord,
    antecedent: null,
    sure: true,
    afterComma: false,
    attributedTo: null,
    commitment: { kind: 'asserted' },
  }
}

export function makeBuilder(chunks: readonly Chunk[], from: number): Builder {
  const root = makeClause('main', from, null, null)
  return {
    chunks,
    clauses: [root],
    phrases: [],
    stack: [root],
    lastPhrase: null,
    prep: null,
    comma: false,
    coord: null,
    previous: null,
    openedByComma: new Set(),
    listLeaders: new Map(),
  }
}

export function topOf(builder: Builder): Clause {
  const top = builder.stack.at(-1) ?? builder.clauses[0]
  if (top === undefined) throw new Error('A builder always has a clause.')
  return top
}

/** Opens a clause inside the current one. */
export function openClause(
  builder: Builder,
  kind: ClauseKind,
  from: number,
  marker: string | null,
  governorWord: string | null,
): Clause {
  const clause = makeClause(kind, from, topOf(builder), governorWord)
  clause.marker = marker
  clause.afterComma = builder.comma
  builder.clauses.push(clause)
  builder.stack.push(clause)
  if (builder.comma) builder.openedByComma.add(clause)
  return clause
}

/** Puts a clause of the same rank in the place of `sibling` (which stays as it is), closing what is open inside it. */
export function openSibling(builder: Builder, sibling: Clause, from: number): Clause {
  const clause = makeClause(sibling.kind, from, sibling.governor, sibling.governorWord)
  clause.marker = sibling.marker
  clause.antecedent = sibling.antecedent
  clause.afterComma = builder.comma
  builder.clauses.push(clause)
  const at = builder.stack.indexOf(sibling)
  builder.stack = [...builder.stack.slice(0, Math.max(0, at)), clause]
  return clause
}

/** Closes all open clauses and begins a new main clause. */
export function openMain(builder: Builder, from: number): Clause {
  const clause = makeClause('main', from, null, null)
  clause.afterComma = builder.comma
  builder.clauses.push(clause)
  builder.stack = [clause]
  return clause
}

export function addPrep(
  builder: Builder,
  clause: Clause,
  object: NounPhrase | null,
  inner: Clause | null,
  to: number,
): Prep | null {
  const { prep } = builder
  if (prep === null) return null
  const added: Prep = { word: prep.word, from: prep.from, to: prep.to, object, clause: inner, reach: to }
  clause.preps.push(added)
  if (prep.host !== null) {
    prep.host.preps.push(added)
    if (object !== null) object.host = prep.host
  }
  builder.prep = null
  return added
}

export function addDate(clause: Clause, date: ClauseDate): void {
  clause.dates.push(date)
}
