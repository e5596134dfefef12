import type { Article, Reference, Referent } from '../model/annotation.ts'
import type { Document } from '../model/document.ts'
import type { KnowledgeBase } from '../model/knowledge.ts'
import { chainNames } from './coreference/chains.ts'
import { makeReferents, type NamedReferent } from './coreference/referents.ts'
import { linkChains } from './linking/link-chains.ts'
import { createLookup } from './names/lookup.ts'
import { recogniseNames } from './names/recognise-names.ts'
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
  const { referents, names, references } = makeReferents(chains, linkChains(chains, lookup))
  return {
    ...document,
    sentences: scanned.sentences,
    tokens: scanned.tokens,
    names,
    dates: [],
    figures: [],
    quotes: [],
    referents: withReferences(referents, references),
    references,
    tags: new Map(),
    strayMarks: [],
  }
}

function withReferences(referents: readonly NamedReferent[], references: readonly Reference[]): Referent[] {
  const lists = referents.map((): Reference[] => [])
  for (const reference of references) lists[reference.referent]?.push(reference)
  return referents.map((referent, id) => ({ ...referent, references: lists[id] ?? [] }))
}
