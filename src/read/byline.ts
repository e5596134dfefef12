import type { Block } from '../model/document.ts'

const BLOCKS = 6
const BY = /^(?:(?:written|reported|posted) )?by:?\s+(.{3,80})$/i
const AFTER_NAMES = /\s*[|·•–—\n]|\s+-\s|,?\s+\d/
const NAMES = /^\p{Lu}[\p{L}\p{M}\s.,'’&-]{2,80}$/u
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|di|del|der|den|van|von|la|le|al|bin)){1,4}$/u
const DATED = /\b\d+ min(?:ute)?s? read|\b(?:19|20)\d{2}\b/
const READING_TIME = /^(.{3,80}?)\s+\d+ min(?:ute)?s? read/

/**
 * The names in a byline near the top: "By Jane Doe", or a bare name between the title and the line with the date. Null
 * when there is none.
 */
export function bylineAuthor(text: string, blocks: readonly Block[]): string | null {
  for (const [index, block] of blocks.slice(0, BLOCKS).entries()) {
    if (block.kind === 'title') continue
    const words = start(text, block)
    const by = BY.exec(words)?.[1]?.split(AFTER_NAMES)[0]?.trim()
    if (by !== undefined && NAMES.test(by)) return by
    const timed = READING_TIME.exec(words)?.[1]
    if (timed !== undefined && NAME.test(timed)) return timed
    const next = blocks[index + 1]
    const between = blocks[index - 1]?.kind === 'title' && next !== undefined
    if (between && NAME.test(words) && DATED.test(start(text, next).slice(0, 60))) return words
  }
  return null
}

function start(text: string, block: Block): string {
  return text.slice(block.from, Math.min(block.to, block.from + 200))
}
