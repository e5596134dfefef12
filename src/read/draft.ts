import type { Block, Inline, SourceRun } from '../model/document.ts'
import type { BlockShape, Words } from './words.ts'

/** A block that is being put together; offsets into its text count from its own start. */
export interface Draft {
  readonly shape: BlockShape
  readonly parts: string[]
  readonly runs: SourceRun[]
  readonly inlines: Inline[]
  /** Units of text so far. */
  length: number
  /** Where in the source the text so far ends; -1 at the start. */
  end: number
  /** Whether the last run stands in the source as it is, so that it can grow. */
  grows: boolean
}

export function newDraft(shape: BlockShape): Draft {
  return { shape, parts: [], runs: [], inlines: [], length: 0, end: -1, grows: false }
}

/** Adds text for a stretch of the source; `verbatim` when it is that stretch. */
export function append(draft: Draft, text: string, start: number, end: number, verbatim: boolean): void {
  const last = draft.runs.at(-1)
  if (verbatim && draft.grows && last !== undefined && draft.end === start) {
    draft.runs[draft.runs.length - 1] = {
      text: last.text,
      length: last.length + text.length,
      source: last.source,
      sourceLength: last.sourceLength + text.length,
    }
  } else draft.runs.push({ text: draft.length, length: text.length, source: start, sourceLength: end - start })
  draft.grows = verbatim
  draft.parts.push(text)
  draft.length += text.length
  draft.end = end
}

/** Puts blocks one after the other, in the order of the source, a blank line between two. */
export function assemble(drafts: readonly Draft[]): Omit<Words, 'comments'> {
  const parts: string[] = []
  const runs: SourceRun[] = []
  const blocks: Block[] = []
  const inlines: Inline[] = []
  let from = 0
  let end = -1
  const start = (draft: Draft): number => draft.runs[0]?.source ?? 0
  // A browser's repair of misnested tables moves text before what stands before it in the source.
  for (const draft of drafts.toSorted((a, b) => start(a) - start(b))) {
    if (start(draft) < end) continue
    if (blocks.length > 0) {
      parts.push('\n\n')
      from += 2
    }
    parts.push(draft.parts.join(''))
    for (const { text, length, source, sourceLength } of draft.runs) {
      runs.push({ text: text + from, length, source, sourceLength })
    }
    for (const inline of draft.inlines) inlines.push({ ...inline, from: inline.from + from, to: inline.to + from })
    blocks.push({ ...draft.shape, from, to: from + draft.length })
    from += draft.length
    end = draft.end
  }
  inlines.sort((a, b) => a.from - b.from || b.to - a.to)
  return { text: parts.join(''), runs, blocks, inlines }
}
