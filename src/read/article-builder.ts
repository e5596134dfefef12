import type { Block, BlockKind, Inline, SourceRun, TableCell } from '../model/document.ts'
import { addresses } from './addresses.ts'

/** Stands in the text for what isn't words but fills a place in the sentence: inline code, a bare address. */
export const OBJECT = '\uFFFC'

/** What a block is, before its place in the text is known. */
export interface BlockShape {
  readonly kind: BlockKind
  readonly cell?: TableCell
  readonly depth?: number
  readonly list?: number
}

/** The words of an article and the way back to the source, as a `Document` has them. */
export interface Words {
  readonly text: string
  readonly runs: readonly SourceRun[]
  readonly blocks: readonly Block[]
  readonly inlines: readonly Inline[]
}

/** Takes the words of an article in the order of the source; offsets are those of the source. */
export interface WordSink {
  /** Adds a stretch of the source as it stands, white space folded and addresses masked. */
  verbatim(start: number, end: number): void
  /** Adds `text` for a stretch of the source that cannot be split. White space joins with white space around it. */
  unit(text: string, start: number, end: number): void
}

/** Puts blocks together. Blocks without a letter or digit are left out, and so is what lies out of order. */
export interface ArticleBuilder extends WordSink {
  /** Starts a block, and ends the one before it. */
  open(shape: BlockShape): void
  /** Ends the block, if one is open. */
  close(): void
  isOpen(): boolean
  startInline(kind: Inline['kind'], url?: string): void
  endInline(): void
  finish(): Words
}

interface Draft {
  readonly shape: BlockShape
  readonly parts: string[]
  readonly runs: SourceRun[]
  readonly inlines: Inline[]
  length: number
  end: number
}

interface OpenInline {
  readonly kind: Inline['kind']
  readonly url: string | undefined
  from: number
}

const WORD = /[\p{L}\p{N}]/u
const SPACES = /[ \t\n\r\f\v]+/g
const MUST_FOLD = /[\t\n\r\f\v]| {2}|^ | $/

/** An empty article; `source` is what the offsets point into. */
export function articleBuilder(source: string): ArticleBuilder {
  const drafts: Draft[] = []
  const inlines: OpenInline[] = []
  let waiting = 0
  let draft: Draft | null = null
  let exact = false
  let space: { text: string; start: number; end: number } | null = null

  function append(into: Draft, text: string, start: number, end: number, verbatim: boolean): void {
    for (; waiting > 0; waiting -= 1) {
      const inline = inlines[inlines.length - waiting]
      if (inline !== undefined) inline.from = into.length
    }
    const last = into.runs.at(-1)
    if (verbatim && exact && last !== undefined && into.end === start) {
      into.runs[into.runs.length - 1] = {
        text: last.text,
        length: last.length + text.length,
        source: last.source,
        sourceLength: last.sourceLength + text.length,
      }
    } else {
      into.runs.push({ text: into.length, length: text.length, source: start, sourceLength: end - start })
    }
    exact = verbatim
    into.parts.push(text)
    into.length += text.length
    into.end = end
  }

  function addSpace(text: string, start: number, end: number): void {
    if (draft === null || draft.length === 0) return
    if (space === null) space = { text, start, end }
    else if (text === '\n' && space.text === ' ') space = { text, start: space.start, end }
  }

  function add(text: string, start: number, end: number, verbatim: boolean): void {
    if (draft === null || text === '' || start < draft.end || end <= start) return
    const before = space
    space = null
    if (before !== null) {
      const plain = before.end - before.start === 1 && source[before.start] === before.text && before.text === ' '
      // The white space is no part of an inline that starts after it.
      const later = waiting
      waiting = 0
      append(draft, before.text, before.start, before.end, plain)
      waiting = later
    }
    append(draft, text, start, end, verbatim)
  }

  function fold(start: number, end: number): void {
    const stretch = source.slice(start, end)
    if (!MUST_FOLD.test(stretch)) {
      if (stretch !== '') add(stretch, start, end, true)
      return
    }
    let at = 0
    for (const match of stretch.matchAll(SPACES)) {
      const { index } = match
      const length = match[0].length
      const inner = match[0] === ' ' && index > 0 && index + 1 < stretch.length
      if (inner) continue
      if (index > at) add(stretch.slice(at, index), start + at, start + index, true)
      addSpace(' ', start + index, start + index + length)
      at = index + length
    }
    if (at < stretch.length) add(stretch.slice(at), start + at, end, true)
  }

  function verbatim(start: number, end: number): void {
    let at = start
    for (const address of addresses(source.slice(start, end))) {
      const from = start + address.start
      fold(at, from)
      at = start + address.end
      const linked = inlines.some((inline) => inline.kind === 'link')
      if (!linked) startInline('link', address.url)
      add(OBJECT, from, at, false)
      if (!linked) endInline()
    }
    fold(at, end)
  }

  function startInline(kind: Inline['kind'], url?: string): void {
    inlines.push({ kind, url, from: -1 })
    waiting += 1
  }

  function endInline(): void {
    const inline = inlines.pop()
    if (inline === undefined) return
    if (inline.from < 0) waiting -= 1
    else record(inline)
  }

  function record({ kind, url, from }: OpenInline): void {
    if (draft === null || from < 0) return
    draft.inlines.push(url === undefined ? { kind, from, to: draft.length } : { kind, from, to: draft.length, url })
  }

  function close(): void {
    if (draft !== null) {
      for (const inline of inlines) {
        record(inline)
        inline.from = -1
      }
      if (WORD.test(draft.parts.join(''))) drafts.push(draft)
    }
    waiting = inlines.length
    draft = null
    space = null
    exact = false
  }

  return {
    verbatim,
    unit: (text, start, end) => {
      if (text === ' ' || text === '\n') addSpace(text, start, end)
      else add(text, start, end, false)
    },
    open: (shape) => {
      close()
      draft = { shape, parts: [], runs: [], inlines: [], length: 0, end: -1 }
    },
    close,
    isOpen: () => draft !== null,
    startInline,
    endInline,
    finish: () => {
      close()
      return assemble(drafts)
    },
  }
}

function assemble(drafts: readonly Draft[]): Words {
  const parts: string[] = []
  const runs: SourceRun[] = []
  const blocks: Block[] = []
  const inlines: Inline[] = []
  let length = 0
  let end = -1
  const start = (draft: Draft) => draft.runs[0]?.source ?? 0
  // A browser's repair of misnested tables moves text before what stands before it in the source.
  for (const draft of drafts.toSorted((a, b) => start(a) - start(b))) {
    if (start(draft) < end) continue
    if (blocks.length > 0) {
      parts.push('\n\n')
      length += 2
    }
    const from = length
    parts.push(draft.parts.join(''))
    for (const run of draft.runs) runs.push({ ...run, text: run.text + from })
    for (const inline of draft.inlines) inlines.push({ ...inline, from: inline.from + from, to: inline.to + from })
    length += draft.length
    blocks.push({ ...draft.shape, from, to: length })
    end = draft.end
  }
  inlines.sort((a, b) => a.from - b.from || b.to - a.to)
  return { text: parts.join(''), runs, blocks, inlines }
}
