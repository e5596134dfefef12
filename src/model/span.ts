/** Half-open range of UTF-16 offsets into the source text of a file: what readers of a report are given. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Half-open range of UTF-16 offsets into `Document.text`, the article's words without markup: what every stage
 * between reading and reporting works with. The names differ from those of `Span` so that the compiler tells them apart.
 */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A list with at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]]
