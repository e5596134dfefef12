import { type ArticleBuilder, articleBuilder } from './article-builder.ts'
import type { Words } from './words.ts'

/** A line of the source without its line end. */
interface Line {
  readonly start: number
  readonly end: number
  /** Where the next line starts. */
  readonly next: number
  readonly words: string
}

const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/g
const WORD = /[\p{L}\p{N}]/u
const BULLET = /^\s{0,12}(?:[-*+•‣◦▪·–]|\(?\d{1,3}[.)])\s+(?=\S)/
/** Lines at least this long are wrapped prose; shorter ones may stand for themselves. */
const PROSE_LINE = 60
/** Nobody wraps wider than this: a longer line is a whole paragraph. */
const WRAPPED_LINE = 130
/** The words of a plain text from `from` on: paragraphs between blank lines, lists by their bullets. */
export function readText(source: string, from: number): Words {
  const builder = articleBuilder(source)
  let group: Line[] = []
  let lists = 0
  const flush = (): void => {
    if (group.length > 0 && readGroup(group, lists, builder)) lists += 1
    group = []
  }
  let start = from
  const take = (end: number, next: number): void => {
    const words = source.slice(start, end)
    if (words.trim() === '') flush()
    else if (WORD.test(words)) group.push({ start, end, next, words })
    else flush()
  }
  LINE_END.lastIndex = from
  for (let match = LINE_END.exec(source); match !== null; match = LINE_END.exec(source)) {
    const next = match.index + match[0].length
    take(match.index, next)
    start = next
  }
  take(source.length, source.length)
  flush()
  return builder.finish()
}

/** Reads lines that no blank line separates; true when they were a list. */
function readGroup(lines: readonly Line[], list: number, builder: ArticleBuilder): boolean {
  const first = lines[0]
  if (first === undefined) return false
  if (BULLET.test(first.words)) {
    for (const line of lines) {
      const bullet = BULLET.exec(line.words)?.[0].length ?? 0
      if (bullet > 0) builder.open({ kind: 'list-item', list })
      addLine(line, bullet, builder)
    }
    builder.close()
    return true
  }
  for (const part of paragraphs(lines)) {
    builder.open({ kind: 'paragraph' })
    for (const line of part) addLine(line, 0, builder)
    builder.close()
  }
  return false
}

function addLine(line: Line, from: number, builder: ArticleBuilder): void {
  builder.verbatim(line.start + from, line.end)
  builder.unit(' ', line.end, line.next)
}

/**
 * Wrapped lines are one paragraph. Lines too long to be wrapped are a paragraph each, and so are short lines that a
 * writer ended before the next word had to move down (a byline under a headline, an address).
 */
function paragraphs(lines: readonly Line[]): Line[][] {
  let widest = 0
  for (const line of lines) widest = Math.max(widest, line.words.trimEnd().length)
  if (widest > PROSE_LINE && widest <= WRAPPED_LINE) return [[...lines]]
  const parts: Line[][] = []
  let part: Line[] = []
  for (const line of lines) {
    const before = part.at(-1)
    if (before !== undefined && endsParagraph(before.words, line.words, widest)) {
      parts.push(part)
      part = []
    }
    part.push(line)
  }
  parts.push(part)
  return parts
}

function endsParagraph(before: string, after: string, widest: number): boolean {
  if (/^\s*\p{Ll}/u.test(after) || /[,-]\s*$/.test(before)) return false
  if (widest > WRAPPED_LINE) return true
  const word = /^\s*\S+/.exec(after)?.[0].trim() ?? ''
  return before.trimEnd().length + 1 + word.length <= widest
}
