import type { FileReport } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { displayWidth, printable } from './wrap.ts'

export interface ExcerptLine {
  readonly text: string
  /** Columns of `text` that are marked, half-open, in display columns; null where the line holds no part of the mark. */
  readonly mark: readonly [number, number] | null
}

interface Word extends Span {
  readonly text: string
}

/** The sentence that holds the span, or the span's own line where no sentence does. */
function around(report: FileReport, span: Span): Span {
  const sentence = report.sentenceSpans.find(({ start, end }) => start <= span.start && span.end <= end)
  if (sentence !== undefined) return sentence
  const start = Math.max(report.source.lastIndexOf('\n', span.start - 1) + 1, span.start - 200)
  const newline = report.source.indexOf('\n', span.end)
  const end = newline === -1 ? report.source.length : newline
  return { start, end: Math.min(end, span.end + 200) }
}

function wordsOf(source: string, { start, end }: Span): Word[] {
  const words: Word[] = []
  for (const match of source.slice(start, end).matchAll(/\S+/g)) {
    const from = start + match.index
    words.push({ start: from, end: from + match[0].length, text: printable(match[0]) })
  }
  return words
}

/** Leaves the words near the mark when the sentence is long: two lines before it, two behind. */
function nearMark(
  words: readonly Word[],
  span: Span,
  width: number,
): { words: readonly Word[]; cut: [boolean, boolean] } {
  const first = words.findIndex((word) => word.end > span.start)
  if (first === -1) return { words, cut: [false, false] }
  let from = first
  for (let room = width * 1.5; from > 0 && room > 0; from -= 1) room -= displayWidth(words[from - 1]?.text ?? '') + 1
  let to = first
  for (let room = width * 2; to < words.length && room > 0; to += 1) room -= displayWidth(words[to]?.text ?? '') + 1
  return { words: words.slice(from, to), cut: [from > 0, to < words.length] }
}

/** The sentence with the place marked, wrapped to the width, cut to what is near the mark. */
export function excerpt(report: FileReport, span: Span, width: number): ExcerptLine[] {
  const { words, cut } = nearMark(wordsOf(report.source, around(report, span)), span, width)
  const lines: { text: string; mark: [number, number] | null }[] = []
  let line: { text: string; mark: [number, number] | null } = { text: cut[0] ? '…' : '', mark: null }
  for (const word of words) {
    if (line.text !== '' && displayWidth(line.text) + 1 + displayWidth(word.text) > width) {
      lines.push(line)
      line = { text: '', mark: null }
    }
    if (line.text !== '') line.text += ' '
    const column = displayWidth(line.text)
    line.text += word.text
    if (word.start < span.end && span.start < word.end) {
      const before = displayWidth(printable(report.source.slice(word.start, Math.max(word.start, span.start))))
      const length = displayWidth(
        printable(report.source.slice(Math.max(word.start, span.start), Math.min(word.end, span.end))),
      )
      const start = line.mark?.[0] ?? column + before
      line.mark = [start, column + before + Math.max(length, 1)]
    }
  }
  if (cut[1]) line.text += ' …'
  lines.push(line)
  return lines.filter(({ text }) => text !== '')
}
