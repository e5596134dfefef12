import type { Article, Reference, Referent } from '../model/annotation.ts'
import type { Document } from '../model/document.ts'
import type { KnowledgeBase } from '../model/knowledge.ts'
import { chainNames } from './coreference/chains.ts'
import { makeReferents, type NamedReferent } from './coreference/referents.ts'
import { resolveNarration, resolveSpeech } from './coreference/resolve-references.ts'
import { linkChains } from './linking/link-chains.ts'
import { createLookup } from './names/lookup.ts'
import { recogniseNames } from './names/recognise-names.ts'
import { attributeQuotes } from './quotes/attribute-quotes.ts'
import { recogniseQuotes } from './quotes/recognise-quotes.ts'
import { scan } from './scan.ts'

/** What annotation needs besides the document. */
export interface AnnotateOptions {
  readonly knowledge: KnowledgeBase
  /** Words, lower case, whose sentences get their parts of speech tagged. */
  readonly tagWords: ReadonlySet<string>
}

/** Tags everything in a document: tokens, sentences, names and whom they mean, dates, figures and quotations. */
export async function annotate(document: Document, { knowledge }: AnnotateOptions): Promise<Article> {
  const scanned = scan(document)
  const lookup = createLookup(knowledge)
  const chains = chainNames(recogniseNames(scanned, lookup))
  const named = makeReferents(chains, linkChains(chains, lookup))
  const { quotes, strayMarks } = recogniseQuotes(scanned)
  const narration = resolveNarration({ scan: scanned, named, quotes, knowledge })
  const outside = inOrder([...named.references, ...narration])
  const attributed = attributeQuotes(quotes, scanned, outside, withReferences(named.referents, outside))
  const speech = resolveSpeech({ scan: scanned, named, quotes: attributed, knowledge }, narration)
  const references = inOrder([...outside, ...speech])
  return {
    ...document,
    sentences: scanned.sentences,
    tokens: scanned.tokens,
    names: named.names,
    dates: [],
    figures: [],
    quotes: attributed,
    referents: withReferences(named.referents, references),
    references,
    tags: new Map(),
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
