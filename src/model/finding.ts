import type { Range, Span } from './span.ts'
import type { Evidence } from './verdict.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What a user can set a rule to. */
export type Level = 'off' | Severity

export interface Suggestion<At> {
  readonly replacement: string
  readonly at: At
  /** True only where `--fix` may apply it unasked. */
  readonly safe: boolean
}

/** What an author should look at, before the engine gives it its place in the source. */
export interface Problem {
  readonly at: Range
  /** What is wrong, what the record says and what to do: finished sentences. */
  readonly message: string
  readonly severity: Severity
  readonly evidence: readonly Evidence[]
  readonly suggestions: readonly Suggestion<Range>[]
  readonly actual: string | null
  readonly expected: string | null
}

export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly span: Span
  /** The claim that was judged; null for what was found by inspecting the document. */
  readonly claimId: string | null
  readonly actual: string | null
  readonly expected: string | null
  readonly evidence: readonly PlacedEvidence[]
  readonly suggestions: readonly Suggestion<Span>[]
  /** Stays the same when lines are added or removed elsewhere. */
  readonly fingerprint: string
}

/** A finding that its author, or a baseline, has taken note of. */
export interface SuppressedFinding extends Finding {
  readonly suppression: {
    readonly kind: 'directive' | 'baseline'
    /** The reason given; null where none is. */
    readonly reason: string | null
  }
}

/** Evidence with its place in the source instead of in the text. */
export interface PlacedEvidence extends Omit<Evidence, 'range'> {
  readonly span: Span | null
}
