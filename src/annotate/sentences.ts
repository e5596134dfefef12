import type { Sentence, Token } from '../model/annotation.ts'
import type { Document } from '../model/document.ts'
import { type Enclosures, enclosures } from './enclosures.ts'
import { inlineListItems } from './inline-lists.ts'
import { endsSentence, isDash, isTerminator } from './sentence-ends.ts'

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '}', '»'])

/**
 * Splits tokens into sentences. A block is one or more sentences; a quotation or bracket that is closed within a few lines stays in one
 * piece with the words around it, so that "We left. It was late," she said is one sentence.
 */
export function splitSentences(document: Document, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (const [block, { to }] of document.blocks.entries()) {
    let end = first
    while (end < tokens.length && (tokens[end]?.from ?? to) < to) end += 1
    splitBlock(document, tokens, first, end, block, sentences)
    first = end
  }
  return sentences
}

function splitBlock(
  document: Document,
  tokens: readonly Token[],
  first: number,
  end: number,
  block: number,
  sentences: Sentence[],
): void {
  const pairs = enclosures(tokens, first, end)
  const items = inlineListItems(tokens, first, end)
  let start = first
  for (let index = first; index < end; index += 1) {
    const marker = items.get(index)
    if (marker !== undefined) {
      add(tokens, start, index, block, sentences)
      start = index
      index = marker - 1
      continue
    }
    const token = tokens[index]
    if (token === undefined) continue
    if (items.size > 0 && index > start && startsLine(document.text, tokens, index)) {
      add(tokens, start, index, block, sentences)
      start = index
    }
    if (!isTerminator(token) && !(isDash(token) && pairs.closing.has(index + 1))) continue
    const next = afterClosers(tokens, index + 1, end, pairs)
    if (next >= end || pairs.inside[next - 1 - first] === true) continue
    if (!endsSentence(tokens, { start, terminator: index, next, end })) continue
    add(tokens, start, next, block, sentences)
    start = next
    index = next - 1
  }
  add(tokens, start, end, block, sentences)
}

/** Whether a line begins with this token and with a capital: behind an item of a list, that is a new sentence. */
function startsLine(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  return token?.capital === true && before !== undefined && text.slice(before.to, token.from).includes('\n')
}

/** Skips the closing marks that touch the terminator, and note marks: "…is true.[7][8]", "…is true.12". */
function afterClosers(tokens: readonly Token[], from: number, end: number, pairs: Enclosures): number {
  let index = from
  while (index < end) {
    const token = tokens[index]
    if (token === undefined || tokens[index - 1]?.to !== token.from) break
    if (pairs.closing.has(index)) index += 1
    else if (CLOSERS.has(token.text) && tokens[index + 1]?.from !== token.to) index += 1
    else if (token.text === '[' && tokens[index + 1]?.kind === 'number' && tokens[index + 2]?.text === ']') index += 3
    else if (token.kind === 'number' && token.text.length <= 3 && tokens[index - 2]?.kind !== 'number') {
      index += 1
      while (tokens[index]?.kind === 'number' && (tokens[index]?.text.length ?? 0) <= 2) index += 1
    } else break
  }
  return Math.min(index, end)
}

function add(tokens: readonly Token[], firstToken: number, endToken: number, block: number, to: Sentence[]): void {
  const first = tokens[firstToken]
  const last = tokens[endToken - 1]
  if (endToken <= firstToken || first === undefined || last === undefined) return
  to.push({ from: first.from, to: last.to, index: to.length, block, firstToken, endToken })
}
