import type { EntityId, EntityKind, Gender, Qualifiers, Value } from '../../model/knowledge.ts'
import type { PropertyId } from '../../model/property.ts'

/** A source as the pack writes it. */
export interface PackSource {
  readonly key: string
  readonly title: string
  readonly url: string | null
  readonly read: string | null
}

/** A statement with its place in the file; the source is a key of the pack's `sources`. */
export interface PackStatement {
  readonly property: PropertyId
  readonly value: Value
  readonly qualifiers: Qualifiers
  readonly rank: 'preferred' | 'normal' | 'deprecated'
  readonly source: string | null
  readonly line: number
}

/** An entity, or (with `extends`) further statements about an entity of another pack. */
export interface PackEntity {
  readonly id: EntityId
  readonly extends: boolean
  readonly kind: EntityKind | null
  readonly type: string | null
  readonly name: string
  readonly aliases: readonly string[]
  readonly misspellings: readonly string[]
  readonly gender: Gender | null
  readonly description: string
  readonly fame: number
  readonly source: string | null
  /** ISO date after which a house fact no longer counts. */
  readonly expires: string | null
  readonly statements: readonly PackStatement[]
  readonly line: number
}

/** A pack of ours says what it covers, when it was read and where; a repository's own facts may leave that out. */
export type PackMode = 'pack' | 'house'

/** A pack as read: every value typed, nothing yet resolved against other packs. */
export interface Pack {
  readonly file: string
  readonly name: string
  readonly covers: string
  readonly asOf: string
  readonly source: string | null
  readonly sources: ReadonlyMap<string, PackSource>
  readonly entities: readonly PackEntity[]
  /** Names that a repository lists as right or wrong: their ids are still to be settled against what else is known. */
  readonly names: readonly PackEntity[]
  readonly mode: PackMode
  readonly sha256: string
}

/** Where the reader puts what is wrong; reading goes on, so that one run shows everything. */
export type Complain = (line: number, message: string) => void
