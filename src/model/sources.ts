import type { Range } from './span.ts'

/** How a quotation stands to the words of its source, from best to worst. */
export type QuotationGrade =
  /** Letter for letter. */
  | 'verbatim'
  /** The same words after folding white space, quotation marks, dashes, case, spelling and punctuation. */
  | 'folded'
  /** In order, with ellipses and brackets where something was left out or put in. */
  | 'elided'
  /** Only fillers, contractions and dialect are smoothed. */
  | 'cleaned'
  /** Words are changed, added or dropped without a mark. */
  | 'altered'
  /** Two passages are joined as one without a mark. */
  | 'stitched'

/** Who speaks in a source, and how it is known. */
export interface SourceSpeaker {
  /** As the source writes it: "SEN. SMITH", "The President". */
  readonly label: string
  /** `label`: before the words; `document`: the whole document's, as its head says; `file-name`: guessed from the file's name. */
  readonly origin: 'label' | 'document' | 'file-name'
}

/** When something was said: an ISO date to the day, the month or the year. */
export interface SourceDate {
  readonly iso: string
  readonly origin: 'label' | 'document' | 'file-name'
}

/** A transcript, a speech or a report that was given as a source. */
export interface SourceDocument {
  /** The path as given, with `/`. */
  readonly path: string
  readonly title: string
  readonly sha256: string
  readonly speaker: SourceSpeaker | null
  readonly date: SourceDate | null
  /** The labels of all who speak in it. */
  readonly speakers: readonly string[]
  readonly words: number
}

/** A stretch of a source, with what a person needs to go there. */
export interface SourcePassage {
  readonly document: SourceDocument
  /** The words themselves. */
  readonly text: string
  /** The words with some of those around them. */
  readonly context: string
  readonly speaker: SourceSpeaker | null
  readonly date: SourceDate | null
  /** "line 12", "page 3", "00:12:40"; null where the source has none of them. */
  readonly locator: string | null
  /** Seconds from the start of the recording. */
  readonly time: number | null
}

/** What kind of words differ; those before `content` change what was said most. */
export type DifferenceKind = 'negation' | 'number' | 'name' | 'content' | 'function'

/** Words that a quotation has otherwise than its source. */
export interface WordDifference {
  readonly kind: DifferenceKind
  /** Offsets into the quotation's text; empty between two words where words were dropped. */
  readonly at: Range
  readonly stated: string
  readonly recorded: string
}

/** A place in a source that a quotation may come from. */
export interface QuotationMatch {
  readonly grade: QuotationGrade
  readonly passage: SourcePassage
  /** Empty save for `altered`. */
  readonly differences: readonly WordDifference[]
  /** Words of the quotation that stand there in the same order. */
  readonly matched: number
  /** Words of the quotation. */
  readonly words: number
  /** How much more the shared words tell than chance would give, in bits; below 0 it may be chance. */
  readonly certainty: number
  /** For `stitched`: where the second passage begins in the quotation. */
  readonly seam: number | null
}

/** What a source holds, for what an article says that it says. */
export interface SourceContents {
  holdsWord(word: string): boolean
  /** Whether a number stands there that rounds to one between the two, both included. */
  holdsNumber(low: number, high: number): boolean
  /** Whether these words follow one another there. */
  holdsWords(words: string): boolean
}

/** The port through which checks ask the user's sources. Look-ups are synchronous. */
export interface Sources {
  readonly documents: readonly SourceDocument[]
  /** Whether the configuration says that every quotation must have a source. */
  readonly required: boolean
  /** Where a quotation may come from, best first; `within` keeps to some documents. */
  find(quotation: string, within?: readonly SourceDocument[]): readonly QuotationMatch[]
  contents(document: SourceDocument): SourceContents
  /** The passage of a document that shares most with some words; null where it shares nothing. */
  nearest(document: SourceDocument, words: string): SourcePassage | null
}
