import type { NameKind } from '../../model/annotation.ts'
import type { Candidate, Gender } from '../../model/knowledge.ts'
import type { Range } from '../../model/span.ts'

/** A name found in the text, before it is known who bears it. Token indices are half-open. */
export interface FoundName extends Range {
  readonly text: string
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
  readonly kind: NameKind
  /** Whether the words around or inside the name decide its kind, and not a guess. */
  readonly sure: boolean
  /** What the words beside the name say about its kind: "in X", "X said". */
  readonly context: NameKind | null
  readonly gender: Gender | null
  readonly title: Range | null
  /** What the article says beside the name that its bearer is, lower case. */
  readonly roles: readonly string[]
  /** Entities to whom the whole name belongs. */
  readonly exact: readonly Candidate[]
  /** A common noun with a capital ("the Committee"): a name only where it is short for a longer one of the article. */
  readonly weak: boolean
  /** Whether the record knows anybody by the name, in whole or in part. */
  readonly recorded: boolean
  /** The surname that the name shares with the next one: "Bill and Hillary Clinton"; else null. */
  readonly family: string | null
  /** The acronym given for it in brackets, or null. */
  readonly acronym: string | null
}
