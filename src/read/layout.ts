import type { Block, BlockKind, Format } from '../model/document.ts'

const LONGEST_TITLE = 160
const LONGEST_HEADING = 90
const LONGEST_CAPTION = 140
/** A sentence ends so, closing marks included; a colon announces what follows. */
const STOP = /[.!?…:;,]["'”’»)\]]*$/
/** A headline may ask or exclaim. */
const STATEMENT_END = /(?:[^.]\.|[:;,])["'”’»)\]]*$/
/** Neither a heading nor a caption is the middle of a sentence. */
const OPENING = /^["'“‘(]*[\p{Lu}\d]/u
const INNER_STOP = /[\p{Ll}\d)”"][.!?]["”’)]*\s+\p{Lu}/u

/**
 * Tells blocks apart that the markup doesn't: the title, when the article names none; in plain text, headings; and
 * captions, which are short paragraphs whose last sentence (the credit) has no stop. Returns the blocks with their kinds
 * changed.
 */
export function laidOut(text: string, blocks: readonly Block[], format: Format): readonly Block[] {
  const titled = withTitle(text, blocks)
  return titled.map((block, index) => {
    if (block.kind !== 'paragraph') return block
    const words = text.slice(block.from, Math.min(block.to, block.from + LONGEST_CAPTION + 1))
    const next = titled[index + 1]
    const prose = next !== undefined && isProse(text, next)
    const kind = plainKind(words, format === 'text' && prose)
    return kind === 'paragraph' ? block : { ...block, kind }
  })
}

function plainKind(words: string, canHead: boolean): BlockKind {
  if (words.length > LONGEST_CAPTION || STOP.test(words) || !OPENING.test(words)) return 'paragraph'
  if (INNER_STOP.test(words)) return 'caption'
  return canHead && words.length <= LONGEST_HEADING ? 'heading' : 'paragraph'
}

function isProse(text: string, block: Block): boolean {
  if (block.kind !== 'paragraph') return block.kind === 'list-item'
  return block.to - block.from > LONGEST_CAPTION || STOP.test(text.slice(block.from, block.to))
}

/** Makes the first block the title if it is a main heading, or a short line that is no sentence and that others follow. */
function withTitle(text: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks
  if (first === undefined || blocks.some(({ kind }) => kind === 'title')) return blocks
  const words = text.slice(first.from, Math.min(first.to, first.from + LONGEST_TITLE + 1))
  const short = words.length <= LONGEST_TITLE && !words.includes('\n') && !STATEMENT_END.test(words)
  const heads = first.kind === 'heading' && (first.depth === 1 || (first.depth === 2 && short))
  const line = first.kind === 'paragraph' && short && rest.length > 0
  return heads || line ? [{ ...first, kind: 'title' }, ...rest] : blocks
}
