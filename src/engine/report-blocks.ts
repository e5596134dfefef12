import type { Block, Document, SourceRun } from '../model/document.ts'
import type { Piece, ReportBlock } from '../model/report.ts'

/** The words that one run adds to a block, with their place in the source. */
function pieceOf({ text, source }: Document, run: SourceRun, { from, to }: Block): Piece {
  const start = Math.max(run.text, from)
  const end = Math.min(run.text + run.length, to)
  const whole = run.length !== run.sourceLength
  const span = whole
    ? { start: run.source, end: run.source + run.sourceLength }
    : { start: run.source + start - run.text, end: run.source + end - run.text }
  const words = text.slice(start, end)
  return { span, text: source.slice(span.start, span.end) === words ? null : words }
}

/** Adds a piece, joined to the one before where both stand side by side in the source as they read. */
function push(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last?.text === null && piece.text === null && last.span.end === piece.span.start) {
    pieces[pieces.length - 1] = { span: { start: last.span.start, end: piece.span.end }, text: null }
  } else pieces.push(piece)
}

/** The article's blocks in reading order, as pieces of the source without its markup. */
export function reportBlocks(document: Document): ReportBlock[] {
  const { runs, text, blocks } = document
  const out: ReportBlock[] = []
  let first = 0
  for (const block of blocks) {
    for (let run = runs[first]; run !== undefined && run.text + run.length <= block.from; run = runs[first]) first += 1
    const pieces: Piece[] = []
    let at = block.from
    for (let index = first; index < runs.length; index += 1) {
      const run = runs[index]
      if (run === undefined || run.text >= block.to) break
      const gap = text.slice(at, Math.max(at, run.text))
      const edge = pieces.at(-1)?.span.end ?? run.source
      if (gap !== '') push(pieces, { span: { start: edge, end: edge }, text: gap })
      push(pieces, pieceOf(document, run, block))
      at = Math.min(run.text + run.length, block.to)
    }
    const { kind, depth = null, list = null, cell = null } = block
    if (pieces.length > 0) out.push({ kind, depth, list, cell, pieces })
  }
  return out
}
