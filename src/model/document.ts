import type { Range, Span } from './span.ts'

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-cell'
  | 'block-quotation'
  | 'caption'
  | 'footnote'

/** Where a table cell stands; rows and columns count from 0. */
export interface TableCell {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly header: boolean
}

/** A stretch of running text that no sentence crosses. */
export interface Block extends Range {
  readonly kind: BlockKind
  /** Only for table cells. */
  readonly cell?: TableCell
  /** Only for headings: 1 to 6. */
  readonly depth?: number
  /** For list items: which list of the document, from 0. */
  readonly list?: number
}

/**
 * A run of `Document.text` that stands in the source: `length` UTF-16 units from `text` on come from the
 * `sourceLength` units from `source` on. The lengths are equal, so that offsets inside a run map one to one, save for
 * runs that cannot be split (a character reference such as `&amp;`, an escape, a folded line end).
 */
export interface SourceRun {
  readonly text: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

export type Format = 'markdown' | 'html' | 'text'

/** Where the publication date comes from. */
export interface Published {
  /** ISO date. */
  readonly date: string
  readonly origin: 'option' | 'front-matter' | 'dateline'
}

/** A link or an emphasised stretch of the text; emphasis marks titles of works, links bind sources. */
export interface Inline extends Range {
  readonly kind: 'emphasis' | 'strong' | 'link'
  readonly url?: string
}

/** A remark that readers of the article do not see: an HTML comment, or in MDX an expression that holds one. */
export interface Comment {
  /** In the source, marks included. */
  readonly span: Span
  /** Offset into `Document.text` of the first words that follow it; the text's length where none do. */
  readonly at: number
  /** What it says, without its marks, trimmed. */
  readonly text: string
}

/** An article as read: its words without markup, and the way back to the source. */
export interface Document {
  readonly path: string
  readonly format: Format
  /** The file's text as decoded, without a byte order mark. */
  readonly source: string
  /** The article's words: the blocks' texts, in order, a blank line between two blocks. */
  readonly text: string
  /** Runs in ascending order of both `text` and `source`. Separators between blocks have no run. */
  readonly runs: readonly SourceRun[]
  readonly blocks: readonly Block[]
  readonly inlines: readonly Inline[]
  /** In the order of the source. */
  readonly comments: readonly Comment[]
  readonly title: string | null
  readonly author: string | null
  readonly published: Published | null
  /** Whether its front matter says `factcheck: false`: then nothing of it is to be checked. */
  readonly excluded: boolean
  /** Things about the file that its author should know, such as front matter that could not be read. */
  readonly notices: readonly string[]
}
