import type { Document } from '../../model/document.ts'
import { lineIndex } from '../../text/lines.ts'
import { sourceSpan } from '../../text/spans.ts'
import type { SourceText } from '../segment.ts'
import { readLines, type SourceLine } from './text.ts'
import { readDate } from './times.ts'

const SPEAKER = /^(?:speaker|interviewee):\s*["']?([^"'\r\n]{1,80}?)["']?\s*$/m

/** Takes a Markdown or HTML document, as the article reader gives it, for a source: its blocks with their lines. */
export function proseSource(document: Document): SourceText {
  const index = lineIndex(document.source)
  const lines: SourceLine[] = []
  for (const block of document.blocks) {
    if (block.kind === 'title') continue
    const text = document.text.slice(block.from, block.to).replace(/\s+/g, ' ')
    const { line } = index.position(sourceSpan(document.runs, block).start)
    lines.push({ text, line, page: null }, { text: '', line, page: null })
  }
  const front = document.source.startsWith('---') ? document.source.slice(0, document.source.indexOf('\n---', 3)) : ''
  return {
    title: document.title,
    speaker: SPEAKER.exec(front)?.[1] ?? null,
    date: document.published?.date ?? readDate(front),
    segments: readLines(lines),
  }
}
