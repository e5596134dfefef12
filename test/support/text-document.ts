import type { Block, BlockKind, Document } from '../../src/model/document.ts'

/** A document of plain text as the reader would make it: blank lines part the blocks, "# " marks a heading. */
export function textDocument(source: string, published: string | null = null): Document {
  const blocks: Block[] = []
  const parts: string[] = []
  let at = 0
  for (const raw of source.split(/\n[ \t]*\n/)) {
    const part = raw.trim()
    if (part === '') continue
    const heading = part.startsWith('# ')
    const text = heading ? part.slice(2) : part
    const kind: BlockKind = heading ? 'heading' : 'paragraph'
    blocks.push({ kind, from: at, to: at + text.length, ...(heading ? { depth: 1 } : {}) })
    parts.push(text)
    at += text.length + 2
  }
  const text = parts.join('\n\n')
  return {
    path: 'article.txt',
    format: 'text',
    source: text,
    text,
    runs: [{ text: 0, length: text.length, source: 0, sourceLength: text.length }],
    blocks,
    inlines: [],
    comments: [],
    excluded: false,
    title: null,
    author: null,
    published: published === null ? null : { date: published, origin: 'option' },
    notices: [],
  }
}
