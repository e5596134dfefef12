import type { Article, Reference, Referent } from '../model/annotation.ts'
import type { Document } from '../model/document.ts'
import type { KnowledgeBase } from '../model/knowledge.ts'
import { chainNames } from './coreference/chains.ts'
import { makeReferents, type NamedReferent } from './coreference/referents.ts'
import { resolveNarration, resolveSpeech } from './coreference/resolve-references.ts'
import { recogniseDates } from './dates/recognise-dates.ts'
import { recogniseFigures } from './figures/recognise-figures.ts'
import { linkChains } from './linking/link-chains.ts'
import { createLookup } from './names/lookup.ts'
import { recogniseNames } from './names/recognise-names.ts'
import { settleOpenNames } from './names/settle-open.ts'
import { attributeQuotes } from './quotes/attribute-quotes.ts'
import { recogniseQuotes } from './quotes/recognise-quotes.ts'
import { scan } from './scan.ts'
import { loadTagger, type Tagger, tagSentences } from './tagger.ts'

/** What annotation needs besides the document. */
export interface AnnotateOptions {
  readonly knowledge: KnowledgeBase
  /** Words, lower case, whose sentences get their parts of speech tagged. */
  readonly tagWords: ReadonlySet<string>
}

/** Tags everything in a document: tokens, sentences, names and whom they mean, dates, figures, quotations and who speaks. */
export async function annotate(document: Document, { knowledge, tagWords }: AnnotateOptions): Promise<Article> {
  const scanned = scan(document)
  const load = once(loadTagger)
  const dates = recogniseDates(scanned, document.published)
  const figures = recogniseFigures(scanned, dates)
  const { quotes, strayMarks } = recogniseQuotes(scanned)

  const lookup = createLookup(knowledge)
  const names = await settleOpenNames(recogniseNames(scanned, quotes, lookup), scanned, load)
  const chains = chainNames(names)
  const named = makeReferents(chains, linkChains(chains, lookup))

  const narration = resolveNarration({ scan: scanned, named, quotes, knowledge })
  const outside = inOrder([...named.references, ...narration])
  const spoken = attributeQuotes(quotes, scanned, outside, withReferences(named.referents, outside))
  const speech = resolveSpeech({ scan: scanned, named, quotes: spoken, knowledge }, narration)
  const references = inOrder([...outside, ...speech])

  return {
    ...document,
    sentences: scanned.sentences,
    tokens: scanned.tokens,
    names: named.names,
    dates,
    figures,
    quotes: spoken,
    referents: withReferences(named.referents, references),
    references,
    tags: await tagSentences(scanned, tagWords, load),
    strayMarks,
  }
}

function withReferences(referents: readonly NamedReferent[], references: readonly Reference[]): Referent[] {
  const lists = referents.map((): Reference[] => [])
  for (const reference of references) lists[reference.referent]?.push(reference)
  return referents.map((referent, id) => ({ ...referent, references: lists[id] ?? [] }))
}

function inOrder(references: readonly Reference[]): Reference[] {
  return [...references].sort((a, b) => a.from - b.from)
}

function once(load: () => Promise<Tagger>): () => Promise<Tagger> {
  let loaded: Promise<Tagger> | null = null
  return () => {
    loaded ??= load()
    return loaded
  }
}
