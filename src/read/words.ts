import type { Block, BlockKind, Inline, SourceRun, TableCell } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** Stands in the text for what isn't words but fills a place in the sentence: inline code, a bare address. */
export const OBJECT = '\uFFFC'

/** What a block is, before its place in the text is known. */
export interface BlockShape {
  readonly kind: BlockKind
  readonly cell?: TableCell
  readonly depth?: number
  readonly list?: number
}

/** The words of an article and the way back to the source, as a `Document` has them. */
export interface Words {
  readonly text: string
  readonly runs: readonly SourceRun[]
  readonly blocks: readonly Block[]
  readonly inlines: readonly Inline[]
  /** Where comments stand in the source. */
  readonly comments: readonly Span[]
}

/** Takes the words of an article in the order of the source; offsets are those of the source. */
export interface WordSink {
  /** Adds a stretch of the source as it stands, white space folded and addresses masked. */
  verbatim(start: number, end: number): void
  /** Adds `text` for a stretch of the source that cannot be split. White space joins with white space around it. */
  unit(text: string, start: number, end: number): void
  /** Notes a comment, marks included; it is no part of the words. */
  comment(start: number, end: number): void
}
