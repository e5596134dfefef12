import type { ClaimType } from './claim.ts'
import type { BlockKind, TableCell } from './document.ts'
import type { Finding, PlacedEvidence, SuppressedFinding } from './finding.ts'
import type { EntityId } from './knowledge.ts'
import type { NonEmpty, Span } from './span.ts'
import type { UnverifiedReason, Verdict } from './verdict.ts'

export type MentionValue =
  | string
  | { readonly number: number | readonly [number, number]; readonly unit: string; readonly hedge: string }
  | { readonly words: number; readonly speaker: string | null; readonly speakerEntity: EntityId | null }

/** A mention with its place in the source. */
export interface ReportMention {
  readonly kind: 'person' | 'place' | 'organization' | 'name' | 'date' | 'figure' | 'quote' | 'work' | 'event'
  readonly text: string
  readonly span: Span
  readonly entity: EntityId | null
  /** Null for names, and for dates that the text does not settle. */
  readonly value: MentionValue | null
}

/** What became of a claim; evidence and reason as the verdict's type demands. */
export type ReportVerdict =
  | { readonly status: 'supported' | 'contradicted' | 'conflicting'; readonly evidence: NonEmpty<PlacedEvidence> }
  | { readonly status: 'unverified'; readonly reason: UnverifiedReason }

export interface ReportClaim {
  /** A hash of the claim's normalised text, types and occurrence number. */
  readonly id: string
  readonly types: NonEmpty<ClaimType>
  readonly text: string
  readonly span: Span
  readonly speaker: string | null
  readonly checkWorthiness: number
  readonly verdict: ReportVerdict
}

/** How much of an article was checked: counts, so that a report of thousands of files needs no more of each than these. */
export interface Coverage {
  readonly sentences: number
  readonly claims: number
  readonly verdicts: Readonly<Record<Verdict['status'], number>>
}

/** Some words of the article with the part of the source that they stand for; `text` is null where both are the same. */
export interface Piece {
  readonly span: Span
  readonly text: string | null
}

/** A heading, paragraph, list item or table cell as it reads, for reports that show the article. */
export interface ReportBlock {
  readonly kind: BlockKind
  /** 1 to 6 for headings. */
  readonly depth: number | null
  /** Which list of the article an item belongs to, from 0. */
  readonly list: number | null
  readonly cell: TableCell | null
  readonly pieces: readonly Piece[]
}

/** All that the program has to say about one article. */
export interface FileReport {
  readonly path: string
  readonly source: string
  readonly title: string | null
  /** ISO date; null where the article gives none. */
  readonly published: string | null
  readonly blocks: readonly ReportBlock[]
  readonly sentenceSpans: readonly Span[]
  readonly words: number
  readonly coverage: Coverage
  readonly mentions: readonly ReportMention[]
  readonly claims: readonly ReportClaim[]
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  /** Things about the file that its author should know. */
  readonly notices: readonly string[]
}

/** A file that could not be read or checked. */
export interface FileError {
  readonly path: string
  readonly message: string
}
