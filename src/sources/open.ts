import type { SourceContents, SourceDocument, Sources } from '../model/sources.ts'
import { readContents } from './contents.ts'
import { findQuotation } from './match/find.ts'
import { placeIn } from './match/place.ts'
import { type Corpus, holderOf, type IndexedDocument } from './match/search.ts'
import { joinPassages } from './match/window.ts'
import type { PreparedSources } from './prepare.ts'
import { guarded, openIndex } from './store/database.ts'
import { createReader } from './store/reader.ts'
import { readWords } from './words/words.ts'

/** Opens sources that were made ready. */
export function openSources({ index, documents, required }: PreparedSources): Sources {
  const db = openIndex(index)
  const reader = guarded(index, () => createReader(db, index))
  const byDocument = new Map(documents.map((one) => [one.document.path, one]))
  const contents = new Map<string, SourceContents>()

  function corpusOf(chosen: readonly IndexedDocument[]): Corpus {
    return { reader, documents: chosen, words: chosen.reduce((sum, { document }) => sum + document.words, 0) }
  }
  const all = corpusOf(documents)

  function indexed(chosen: readonly SourceDocument[]): IndexedDocument[] {
    return chosen.flatMap(({ path }) => byDocument.get(path) ?? [])
  }

  return {
    documents: documents.map(({ document }) => document),
    required,
    find: (quotation, within) => findQuotation(quotation, within === undefined ? all : corpusOf(indexed(within))),
    contents(document) {
      const known = contents.get(document.path)
      if (known !== undefined) return known
      const [extent] = indexed([document])
      const made = readContents(reader, extent ?? { first: 1, last: 0 })
      contents.set(document.path, made)
      return made
    },
    nearest(document, text) {
      const keys = readWords(text).map(({ key }) => key)
      const extents = indexed([document])
      const [id] = reader.candidates(keys, extents, 1)
      const passage = id === undefined ? null : reader.passage(id)
      if (id === undefined || passage === null || holderOf(id, extents) === undefined) return null
      return placeIn(joinPassages([passage]), document, 0, passage.text.length)
    },
  }
}
