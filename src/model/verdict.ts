import type { NonEmpty, Range } from './span.ts'

export interface EvidenceSource {
  readonly id: string
  readonly title: string
  readonly url: string | null
  /** Page, line or statement inside the source. */
  readonly locator: string | null
  /** ISO date on which the source was read. */
  readonly accessed: string | null
}

export interface Evidence {
  readonly stance: 'supports' | 'refutes'
  readonly source: EvidenceSource
  /** What the source says, as a finished sentence. */
  readonly says: string
  /** Where in the same article, for contradictions inside it. */
  readonly range: Range | null
}

export type UnverifiedReason = 'unknown-entity' | 'ambiguous' | 'no-fact' | 'stale-fact' | 'too-vague'

/** What the evidence says of a claim. A contradiction without evidence cannot be written, nor a missing verdict without its reason. */
export type Verdict =
  | { readonly status: 'supported' | 'contradicted' | 'conflicting'; readonly evidence: NonEmpty<Evidence> }
  | { readonly status: 'unverified'; readonly reason: UnverifiedReason }
