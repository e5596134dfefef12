import type { Document, Format } from '../../src/model/document.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { sourceSpan } from '../../src/text/spans.ts'

const PATHS: Readonly<Record<Format, string>> = { markdown: 'article.md', html: 'article.html', text: 'article.txt' }

/** Reads a source as a file of the format. */
export function read(source: string, format: Format): Promise<Document> {
  return readDocument({ path: PATHS[format], source })
}

/** Each block as `kind: words`, with the depth of a heading, the list of an item and the place of a cell. */
export function outline(document: Document): string[] {
  return document.blocks.map((block) => {
    const { cell } = block
    const place = cell === undefined ? '' : ` ${cell.table}/${cell.row}/${cell.column}${cell.header ? ' header' : ''}`
    const label = `${block.kind}${place}${block.depth ?? ''}${block.list === undefined ? '' : ` ${block.list}`}`
    return `${label}: ${document.text.slice(block.from, block.to)}`
  })
}

/** What of the source the first occurrence of `words` in the text points at. */
export function pointedAt(document: Document, words: string): string {
  const from = document.text.indexOf(words)
  if (from < 0) throw new Error(`${JSON.stringify(words)} is not in ${JSON.stringify(document.text)}`)
  const { start, end } = sourceSpan(document.runs, { from, to: from + words.length })
  return document.source.slice(start, end)
}

/** Everything that must hold of any document; an empty list when it does. */
export function faults(document: Document): string[] {
  const { text, source, runs, blocks, inlines } = document
  const found: string[] = []
  let textEnd = 0
  let sourceEnd = 0
  for (const run of runs) {
    const at = JSON.stringify(run)
    if (run.length <= 0 || run.sourceLength <= 0) found.push(`empty run ${at}`)
    if (run.text < textEnd || run.source < sourceEnd) found.push(`run goes back ${at}`)
    const gap = text.slice(textEnd, run.text)
    if (gap !== '' && gap !== '\n\n') found.push(`words without a source before ${at}: ${JSON.stringify(gap)}`)
    textEnd = run.text + run.length
    sourceEnd = run.source + run.sourceLength
    const verbatim = text.slice(run.text, textEnd) === source.slice(run.source, sourceEnd)
    if (run.length > 1 && run.length === run.sourceLength && !verbatim) found.push(`run is not verbatim ${at}`)
  }
  if (sourceEnd > source.length) found.push('runs leave the source')
  if (textEnd !== text.length) found.push('runs do not cover the text')
  let blockEnd = -2
  for (const block of blocks) {
    if (block.from !== blockEnd + 2 || block.to <= block.from) found.push(`block out of place ${JSON.stringify(block)}`)
    if (!/[\p{L}\p{N}]/u.test(text.slice(block.from, block.to))) found.push(`block without words at ${block.from}`)
    const words = text.slice(block.from, block.to)
    if (/^[ \n]|[ \n]$| {2}|\n\n|\n | \n|[\t\r]/.test(words)) found.push(`white space in ${JSON.stringify(words)}`)
    blockEnd = block.to
  }
  if (blocks.length > 0 && blockEnd !== text.length) found.push('blocks do not cover the text')
  for (const inline of inlines) {
    const inside = blocks.some((block) => block.from <= inline.from && inline.to <= block.to)
    if (!inside || inline.from >= inline.to) found.push(`inline out of place ${JSON.stringify(inline)}`)
  }
  return found
}
