import type { PropertyId } from './property.ts'
import type { NonEmpty } from './span.ts'

export type EntityId = string

export type EntityKind =
  | 'person'
  | 'place'
  | 'organization'
  | 'office'
  | 'case'
  | 'event'
  | 'work'
  | 'award'
  | 'quotation'
  | 'law'
  | 'thing'

export type Gender = 'male' | 'female' | 'other'

/** An entity of the knowledge base: who or what a name can mean. */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  /** One word that narrows the kind, such as `country` or `company`; null where the pack gives none. */
  readonly type: string | null
  /** The usual name, spelt as it should be. */
  readonly name: string
  /** Other right names. */
  readonly aliases: readonly string[]
  /** Spellings that are always wrong. */
  readonly misspellings: readonly string[]
  readonly gender: Gender | null
  readonly description: string
  /** 1 (specialists know it) to 5 (everybody does). */
  readonly fame: number
  readonly layer: Layer
}

/** Which layer of knowledge spoke; a nearer one overrides a farther one. */
export type Layer = 'house' | 'imported' | 'shipped'

/** An interval of days, both ends included, as ISO dates; null where an end is open or unknown. */
export interface DateValue {
  readonly edtf: string
  readonly from: string | null
  readonly to: string | null
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'century' | 'interval'
  readonly approximate: boolean
}

export interface QuantityValue {
  readonly low: number
  readonly high: number
  /** Singular unit or counted noun, such as `m` or `member`; empty for a bare number. */
  readonly unit: string
  readonly hedge: 'exact' | 'about' | 'at least' | 'at most'
}

export type Value =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly date: DateValue }
  | { readonly kind: 'quantity'; readonly quantity: QuantityValue }

/** Where a fact comes from, and when it was read there. */
export interface Source {
  /** The pack or file, then the key in it: `us-justice#fbi`. */
  readonly id: string
  readonly title: string
  readonly url: string | null
  /** ISO date. */
  readonly accessed: string | null
}

export interface Qualifiers {
  readonly from?: DateValue
  readonly to?: DateValue
  readonly on?: DateValue
  readonly 'as-of'?: DateValue
  readonly of?: Value
  readonly in?: Value
  readonly by?: Value
  readonly with?: Value
  readonly for?: string
  readonly as?: string
  readonly acting?: true
  readonly counts?: QuantityValue
  readonly term?: string
  readonly fine?: QuantityValue
  readonly category?: string
}

/** What the record says: subject, property, value, with qualifiers and a source (Wikidata's model). */
export interface Statement {
  /** Stable within one build of the knowledge: subject, property and ordinal. */
  readonly id: string
  readonly subject: EntityId
  readonly property: PropertyId
  readonly value: Value
  readonly qualifiers: Qualifiers
  readonly rank: 'preferred' | 'normal' | 'deprecated'
  readonly source: Source
  readonly layer: Layer
  /** The day up to which the pack vouches for what is still going on. */
  readonly asOf: string
}

/** How a written name differs from a recorded one. */
export type NameMatch =
  /** The recorded name or an alias, to the letter or but for case of a whole, diacritics and apostrophe shapes. */
  | { readonly kind: 'exact'; readonly label: string }
  /** Only part of the recorded name, such as a surname: right, but it may mean others too. */
  | { readonly kind: 'part'; readonly label: string }
  /** The same letters with other capitals, spaces or hyphens: `Wikileaks` for `WikiLeaks`. */
  | { readonly kind: 'styled'; readonly label: string }
  /** A spelling that the pack lists as wrong. */
  | { readonly kind: 'listed'; readonly label: string }
  /** Near the recorded name: `edits` letters apart over all tokens, or the same by sound. */
  | { readonly kind: 'near'; readonly label: string; readonly edits: number; readonly sound: boolean }

export interface Candidate {
  readonly entity: Entity
  readonly match: NameMatch
  /** 0 to 1: how well the written name fits the recorded one; context is not part of it. */
  readonly score: number
}

/** What a verdict may rest on, for the report's list of sources. */
export interface KnowledgeSource {
  readonly id: string
  readonly kind: 'knowledge-pack' | 'house-facts' | 'source-document'
  readonly version: string
  readonly sha256: string
}

/** The port through which annotation and checks read what is known. Look-ups are synchronous and cached. */
export interface KnowledgeBase {
  /** Everything loaded, nearest layer first. */
  readonly sources: readonly KnowledgeSource[]
  entity(id: EntityId): Entity | undefined
  /** Entities that bear this name exactly, in whole or as a recorded part; best known first. */
  named(name: string): readonly Candidate[]
  /** Entities whose name is near this one, exact ones included; best score first, at most `limit` (8). */
  similar(name: string, limit?: number): readonly Candidate[]
  /** Whether any recorded name has this word (folded): a word known as a name is no misspelling of another by itself. */
  knowsToken(token: string): boolean
  /** Whether any recorded name or alias starts with this word, and how many words the longest such name has; 0 for none. */
  longestFrom(firstWord: string): number
  /** Statements with this entity as their subject. */
  statements(subject: EntityId, property?: PropertyId): readonly Statement[]
  /** Statements with this entity, or this text of a `record`, as their value: the holders of an office, the cases of a person. */
  statementsWith(value: EntityId, property?: PropertyId): readonly Statement[]
}

/** An entity together with why it is meant. */
export interface LinkReason {
  readonly kind: 'name' | 'role' | 'company' | 'date' | 'fame' | 'mention'
  readonly says: string
}

export type Link =
  | {
      readonly status: 'linked'
      readonly candidate: Candidate
      readonly score: number
      readonly why: NonEmpty<LinkReason>
    }
  | { readonly status: 'ambiguous'; readonly candidates: NonEmpty<Candidate> }
  | { readonly status: 'none' }
