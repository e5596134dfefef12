import { annotate } from '../../src/annotate/annotate.ts'
import type { Article } from '../../src/model/annotation.ts'
import type { KnowledgeBase } from '../../src/model/knowledge.ts'
import { politics } from './politics.ts'
import { textDocument } from './text-document.ts'

const NO_WORDS: ReadonlySet<string> = new Set()

/** A text annotated against a small knowledge base of U.S. politics, as published on 1 March 2020. */
export function annotateText(text: string, knowledge: KnowledgeBase = politics): Promise<Article> {
  return annotate(textDocument(text, '2020-03-01'), { knowledge, tagWords: NO_WORDS })
}

/** The names found, each as `kind:text`, in the order of the text. */
export function namesIn(article: Article): string[] {
  return article.names.map(({ kind, text }) => `${kind}:${text}`)
}

/** The text with each pronoun and role followed by the referent that it was resolved to: "He [Ada Vale] resigned." */
export function resolvedText(article: Article): string {
  let text = article.text
  for (const reference of [...article.references].reverse()) {
    if (reference.form !== 'pronoun' && reference.form !== 'role') continue
    const name = article.referents[reference.referent]?.name ?? '?'
    text = `${text.slice(0, reference.to)} [${name}]${text.slice(reference.to)}`
  }
  return text
}
