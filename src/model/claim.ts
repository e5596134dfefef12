import type { DateMention, FigureMention, ReferentId } from './annotation.ts'
import type { Gender } from './knowledge.ts'
import type { PropertyId } from './property.ts'
import type { NonEmpty, Range } from './span.ts'

export type ClaimType = 'name' | 'date' | 'figure' | 'quote' | 'role' | 'legal' | 'place' | 'event' | 'relation'

/** How far the article itself stands behind a statement. Only what it asserts can make it wrong. */
export type Commitment =
  | { readonly kind: 'asserted' }
  | { readonly kind: 'negated' }
  | { readonly kind: 'attributed'; readonly to: ReferentId | null }
  | { readonly kind: 'quoted'; readonly by: ReferentId | null }
  | { readonly kind: 'conditional' }
  | { readonly kind: 'questioned' }
  | { readonly kind: 'predicted' }

/** What fills a role of a statement. */
export type Argument =
  | { readonly kind: 'referent'; readonly referent: ReferentId; readonly range: Range }
  | { readonly kind: 'date'; readonly date: DateMention; readonly range: Range }
  | { readonly kind: 'figure'; readonly figure: FigureMention; readonly range: Range }
  /** Words that name something without being a name: "FBI director", "fraud", "a jury". `gender` for pronouns that found no one. */
  | { readonly kind: 'words'; readonly text: string; readonly range: Range; readonly gender?: Gender | null }

/** When the article says that it was so. */
export interface StatedTime {
  /** A date of the clause; null where it gives none. */
  readonly date: DateMention | null
  readonly tense: 'past' | 'present' | 'future' | 'none'
  /** "former", "then-", "ex-", "acting", "-elect", "nominee", "deputy" and their like, lower case. */
  readonly modifiers: readonly string[]
}

/** A statement that the article makes, read by a frame: `subject` `property` `value`. */
export interface ClaimStatement {
  readonly property: PropertyId
  readonly subject: Argument
  readonly value: Argument | null
  /** Further arguments by role: `of`, `by`, `in`, `for`, `counts`, `term`, `fine`, `as`, `with`. */
  readonly arguments: Readonly<Partial<Record<ArgumentRole, Argument>>>
  readonly time: StatedTime
  readonly commitment: Commitment
  /** Id of the frame that read it, for tests and debugging. */
  readonly frame: string
  /** The words that make the statement and that a finding would mark: the predicate, "pleaded guilty". */
  readonly predicate: Range
}

export type ArgumentRole = 'of' | 'by' | 'in' | 'for' | 'counts' | 'term' | 'fine' | 'as' | 'with' | 'category' | 'on'

/** Something checkable that the article says. */
export interface Claim {
  readonly types: NonEmpty<ClaimType>
  /** The sentence or clause that makes the claim. */
  readonly range: Range
  readonly sentence: number
  /** Null where no frame reads it: it still counts in the coverage. */
  readonly statement: ClaimStatement | null
  /** Who makes the claim, where the article quotes or attributes it. */
  readonly speaker: ReferentId | null
  /** 0 to 1. */
  readonly checkWorthiness: number
}
