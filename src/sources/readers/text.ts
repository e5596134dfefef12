import { type Segment, type SourceText, segment } from '../segment.ts'
import { readHead } from './head.ts'
import { readLabel, readTimeLine, trustedLabels } from './labels.ts'

/** One line of a source, with its place. */
export interface SourceLine {
  readonly text: string
  readonly line: number | null
  readonly page: number | null
}

/** Reads a transcript or a speech in plain text: paragraphs, speakers' labels, times. */
export function readTextSource(source: string): SourceText {
  const lines = source.split(/\r\n|\n|\r/).map((text, index) => ({ text, line: index + 1, page: null }))
  const head = readHead(lines.map(({ text }) => text))
  return { title: head.title, speaker: head.speaker, date: head.date, segments: readLines(lines.slice(head.lines)) }
}

/** The segments of some lines; an empty line ends a paragraph, a label goes for all that follows until the next one. */
export function readLines(lines: readonly SourceLine[]): Segment[] {
  const trusted = trustedLabels(lines.map(({ text }) => text.trim()))
  const segments: Segment[] = []
  let speaker: string | null = null
  let time: number | null = null
  let continues = false
  for (const { text, line, page } of lines) {
    const trimmed = text.trim()
    if (trimmed === '') {
      continues = false
      continue
    }
    const alone = readTimeLine(trimmed)
    if (alone !== null) {
      time = alone
      continue
    }
    const label = readLabel(trimmed)
    if (label === null || !trusted.has(label.label)) {
      segments.push(segment(trimmed, { speaker, line, page, time, continues }))
      continues = true
      continue
    }
    speaker = label.label === '' ? null : label.label
    time = label.time ?? time
    continues = label.rest !== ''
    if (label.rest !== '') segments.push(segment(label.rest, { speaker, line, page, time }))
  }
  return segments
}
