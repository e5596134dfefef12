import type { QuoteMention, Sentence, StrayMark } from '../../model/annotation.ts'
import type { Block } from '../../model/document.ts'
import type { Scan } from '../scan.ts'
import { findMarks, type Mark } from './marks.ts'
import { type Pair, type Pairing, pairMarks } from './pair-marks.ts'
import { useOf } from './use.ts'

interface Found {
  readonly quotes: QuoteMention[]
  readonly strayMarks: StrayMark[]
}

/** A mark that is still open at the end of its block. */
interface Pending {
  readonly mark: Mark
  readonly block: number
  readonly certain: boolean
}

/** How many blocks without a mark a quotation may run on for before its opening mark counts as never closed. */
const LONGEST_GAP = 2

const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/

/**
 * Finds quotations and the marks that have no partner. A quotation of several paragraphs, whose opening mark is repeated
 * before each, is one mention; so is a block quotation. Offsets are into the document's text.
 */
export function recogniseQuotes(scan: Scan): { quotes: QuoteMention[]; strayMarks: StrayMark[] } {
  const found: Found = { quotes: [], strayMarks: [] }
  const pairs: Pair[] = []
  let pending: Pending | null = null
  for (const [index, range] of blockTokens(scan).entries()) {
    const block = scan.document.blocks[index]
    if (block === undefined) continue
    const marks = findMarks(scan.document.text, scan.tokens, range.first, range.end)
    const first = marks.marks[0]
    const joins: boolean = pending !== null && block.kind === scan.document.blocks[pending.block]?.kind
    if (joins && pending !== null && first === undefined && index - pending.block <= LONGEST_GAP) continue
    const next = joins && index - 1 === pending?.block
    const goesOn = next && first !== undefined && first.from === block.from && first.style === 'double' && first.opens
    const inherited = goesOn && pending !== null ? pending.mark : null
    const pairing = pairMarks(goesOn ? { ...marks, marks: marks.marks.slice(1) } : marks, inherited)
    for (const pair of pairing.pairs) pairs.push(pair)
    const closed = [...pairing.closed]
    if (pending !== null && !goesOn) {
      const close = joins && pairing.opened.length === 0 && closed.length === 1 ? closed.pop() : undefined
      if (close !== undefined) pairs.push({ open: pending.mark, close, balanced: false })
      else addUnclosed(found, scan, pending)
    }
    pending = settle(found, scan, { ...pairing, closed }, index, inherited)
  }
  if (pending !== null) addUnclosed(found, scan, pending)
  addMentions(found, scan, pairs)
  return found
}

/** Reports what certainly lacks a partner; gives back the mark that the next block may close. */
function settle(found: Found, scan: Scan, pairing: Pairing, block: number, inherited: Mark | null): Pending | null {
  const { opened, closed, certain } = pairing
  const [mark] = opened
  if (opened.length === 1 && closed.length === 0 && mark !== undefined)
    return { mark, block, certain: certain || mark === inherited }
  if (opened.length === 0 && closed.length === 1 && certain) {
    const [close] = closed
    if (close !== undefined) addUnopened(found, scan, close, block, pairing.pairs)
  }
  return null
}

function addUnclosed(found: Found, scan: Scan, { mark, block, certain }: Pending): void {
  const end = scan.document.blocks[block]?.to ?? mark.to
  if (!certain || !mark.certain || CUT_OFF.test(scan.document.text.slice(Math.max(mark.to, end - 12), end))) return
  const sentence = sentenceAt(scan.sentences, mark.from)
  const to = Math.min(scan.sentences[sentence]?.to ?? end, end)
  found.strayMarks.push({
    from: mark.from,
    to: mark.to,
    mark: mark.text,
    missing: 'closing',
    quotation: { from: mark.from, to },
    sentence,
  })
}

function addUnopened(found: Found, scan: Scan, mark: Mark, block: number, pairs: readonly Pair[]): void {
  if (!mark.certain) return
  const start = scan.document.blocks[block]?.from ?? mark.from
  const before = pairs.some((pair) => pair.open.from < mark.from)
  const sentence = sentenceAt(scan.sentences, mark.from)
  const from = before ? Math.max(start, scan.sentences[sentence]?.from ?? start) : start
  found.strayMarks.push({
    from: mark.from,
    to: mark.to,
    mark: mark.text,
    missing: 'opening',
    quotation: { from, to: mark.to },
    sentence,
  })
}

function addMentions(found: Found, scan: Scan, pairs: Pair[]): void {
  const { text, blocks } = scan.document
  const ranges = blockTokens(scan)
  const mentions: Omit<QuoteMention, 'depth'>[] = []
  for (const { open, close, balanced } of pairs) {
    mentions.push({
      kind: 'quote',
      from: open.from,
      to: close.to,
      text: text.slice(open.from, close.to),
      sentence: sentenceAt(scan.sentences, open.from),
      inner: { from: open.to, to: close.from },
      use: useOf(scan.tokens, { open: open.token, close: close.token }),
      balanced,
      speaker: null,
    })
  }
  const whole = new Set(mentions.map(({ from, to }) => `${from}-${to}`))
  for (const [index, block] of blocks.entries()) {
    const range = ranges[index]
    if (block.kind !== 'block-quotation' || range === undefined || whole.has(`${block.from}-${block.to}`)) continue
    mentions.push(blockQuotation(scan, block, range.first, range.end))
  }
  mentions.sort((a, b) => a.from - b.from || b.to - a.to)
  const open: number[] = []
  for (const mention of mentions) {
    while (open.length > 0 && (open.at(-1) ?? 0) <= mention.from) open.pop()
    open.push(mention.to)
    found.quotes.push({ ...mention, depth: open.length })
  }
}

function blockQuotation(scan: Scan, block: Block, first: number, end: number): Omit<QuoteMention, 'depth'> {
  const { from, to } = block
  return {
    kind: 'quote',
    from,
    to,
    text: scan.document.text.slice(from, to),
    sentence: sentenceAt(scan.sentences, from),
    inner: { from, to },
    use: end - first > 4 ? 'speech' : 'set-off',
    balanced: true,
    speaker: null,
  }
}

/** The half-open ranges of token indices of the blocks. */
function blockTokens({ document, tokens }: Scan): { first: number; end: number }[] {
  let first = 0
  return document.blocks.map(({ to }) => {
    let end = first
    while (end < tokens.length && (tokens[end]?.from ?? to) < to) end += 1
    const range = { first, end }
    first = end
    return range
  })
}

/** Index of the sentence in which an offset lies, or of the last one before it. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sentences[middle]?.from ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
