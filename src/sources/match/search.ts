import type { SourceDocument } from '../../model/sources.ts'
import type { Extent, IndexReader } from '../store/reader.ts'
import type { QuotationWord } from './quotation-words.ts'

/** A document with its passages in the index. */
export interface IndexedDocument extends Extent {
  readonly document: SourceDocument
}

/** What a search runs over. */
export interface Corpus {
  readonly reader: IndexReader
  readonly documents: readonly IndexedDocument[]
  /** Words of all documents together. */
  readonly words: number
}

/** A quotation in the search. */
export interface Search {
  readonly text: string
  readonly quotation: readonly QuotationWord[]
  readonly keys: readonly string[]
  readonly corpus: Corpus
}

/** The document that holds a passage. */
export function holderOf(id: number, documents: readonly IndexedDocument[]): IndexedDocument | undefined {
  return documents.find(({ first, last }) => first <= id && id <= last)
}
