import { articleBuilder } from './article-builder.ts'
import { mdxParser } from './markdown-parser.ts'
import { readMarkdownTree } from './markdown-words.ts'
import { type Cut, reduce } from './reduction.ts'
import type { Words } from './words.ts'

/** What was read, or why and where (an offset of the source) it is no MDX. */
export type MdxRead = { readonly words: Words } | { readonly problem: string; readonly offset: number }

/** Above this the parser of MDX takes too long, and nobody writes so much by hand. */
const LONGEST = 500_000

/** What some site generators allow in MDX, and its own syntax doesn't: HTML comments, and ids of headings. */
const LENIENT = /<!--[\s\S]*?-->|\{#[\w-]{1,100}\}/g

interface Failure {
  readonly message: string
  readonly offset: number
}

function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('reason' in error) || !('place' in error)) return null
  const { reason, place } = error
  const start = typeof place === 'object' && place !== null && 'start' in place ? place.start : place
  const offset = typeof start === 'object' && start !== null && 'offset' in start ? start.offset : 0
  return { message: String(reason), offset: typeof offset === 'number' ? offset : 0 }
}

function lenientCuts(source: string, from: number): Cut[] {
  LENIENT.lastIndex = from
  const cuts: Cut[] = []
  for (let match = LENIENT.exec(source); match !== null; match = LENIENT.exec(source)) {
    cuts.push({ start: match.index, end: match.index + match[0].length, shown: '', words: false })
  }
  return cuts
}

/**
 * The words of MDX from `from` on: imports, exports, expressions and tags are left out, the text inside of elements is read. What
 * site generators allow besides is left out only where the text is no MDX with it.
 */
export async function readMdx(source: string, from: number): Promise<MdxRead> {
  if (source.length - from > LONGEST) return { problem: 'it is too long', offset: from }
  const parse = await mdxParser()
  const attempt = (cuts: readonly Cut[]): { readonly words: Words } | Failure => {
    const { text, onto } = reduce(source, from, cuts)
    const builder = articleBuilder(source)
    try {
      const root = parse(text)
      for (const cut of cuts) if (source.startsWith('<!--', cut.start)) builder.comment(cut.start, cut.end)
      readMarkdownTree(root, { text, builder, sink: onto(builder), counters: { lists: 0, tables: 0 }, parseHtml: null })
      return { words: builder.finish() }
    } catch (error) {
      const failure = failureOf(error)
      if (failure === null) throw error
      return failure
    }
  }
  const strict = attempt([])
  if ('words' in strict) return strict
  const cuts = lenientCuts(source, from)
  const lenient = cuts.length === 0 ? strict : attempt(cuts)
  return 'words' in lenient ? lenient : { problem: strict.message, offset: from + strict.offset }
}
