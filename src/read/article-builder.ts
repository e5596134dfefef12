import type { Inline } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { addresses } from './addresses.ts'
import { append, assemble, type Draft, newDraft } from './draft.ts'
import { type BlockShape, OBJECT, type WordSink, type Words } from './words.ts'

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
  const comments: Span[] = []
  let waiting = 0
  let draft: Draft | null = null
  let space: { text: string; start: number; end: number } | null = null

  /** Inlines that were started start where the next words do. */
  function begin(at: number): void {
    for (; waiting > 0; waiting -= 1) {
      const inline = inlines[inlines.length - waiting]
      if (inline !== undefined) inline.from = at
    }
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
      append(draft, before.text, before.start, before.end, plain)
    }
    begin(draft.length)
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
  }

  return {
    verbatim,
    unit: (text, start, end) => {
      if (text === ' ' || text === '\n') addSpace(text, start, end)
      else add(text, start, end, false)
    },
    comment: (start, end) => {
      comments.push({ start, end })
    },
    open: (shape) => {
      close()
      draft = newDraft(shape)
    },
    close,
    isOpen: () => draft !== null,
    startInline,
    endInline,
    finish: () => {
      close()
      return { ...assemble(drafts), comments: comments.toSorted((a, b) => a.start - b.start) }
    },
  }
}
