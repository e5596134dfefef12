import type { Sentence, Token } from '../model/annotation.ts'
import type { Document } from '../model/document.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/** A document taken apart into tokens and sentences: what every recogniser starts from. */
export interface Scan {
  readonly document: Document
  /** In the order of the text. Every token belongs to exactly one sentence. */
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Takes a document apart. Sentences never cross a block, tokens never cross a sentence. */
export function scan(document: Document): Scan {
  const tokens = tokenize(document)
  return { document, tokens, sentences: splitSentences(document, tokens) }
}
