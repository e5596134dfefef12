import type { Document, Format } from '../model/document.ts'
import { align } from './align.ts'
import { articleBuilder } from './article-builder.ts'
import { bylineAuthor } from './byline.ts'
import { withoutReferences } from './character-reference.ts'
import { placeComments } from './comments.ts'
import { ReadError } from './decode.ts'
import { formatOf } from './format.ts'
import { type FrontMatter, fieldOf, frontMatter } from './front-matter.ts'
import { foldKey } from './front-matter-field.ts'
import { readHtml } from './html.ts'
import type { PageMetadata } from './html-metadata.ts'
import { laidOut } from './layout.ts'
import { readMarkdown } from './markdown.ts'
import { publication } from './publication.ts'
import { readText } from './text.ts'
import type { Words } from './words.ts'

/** A file to read, and what is known about it. */
export interface ReadInput {
  /** As it is to be reported; `-` for standard input. */
  readonly path: string
  /** The decoded text, see `decode`. */
  readonly source: string
  /** Overrides the format that the path and the text suggest. */
  readonly format?: Format
  /** The publication date that the user gives, ISO. */
  readonly date?: string
  /** Keys of the front matter whose texts are read as blocks, besides the title. */
  readonly keys?: readonly string[]
}

const TITLE_KEYS = ['title', 'headline']
const AUTHOR_KEYS = ['author', 'authors', 'byline', 'by']

/**
 * Reads an article. In `text`, white space is folded to one space, a hard line break (`<br>`, two spaces at the end of a
 * line of Markdown) is `\n`, and U+FFFC stands for inline code and for bare addresses. A heading of the first level or
 * a short first line is the title when nothing else gives one. Throws a `ReadError` when a file is nested too deeply.
 */
export async function readDocument(input: ReadInput): Promise<Document> {
  const { path, source } = input
  const format = input.format ?? formatOf(path, source)
  const front = await frontMatter(source)
  const { words, metadata, notices } = await readBody(source, front.end, format, path)
  const whole = joined(frontWords(source, front, input.keys ?? ['subtitle', 'description']), words)
  const blocks = laidOut(whole.text, whole.blocks, format)
  const title = blocks.find(({ kind }) => kind === 'title')
  const named = title === undefined ? undefined : whole.text.slice(title.from, title.to)
  return {
    path,
    format,
    source,
    ...whole,
    blocks,
    comments: placeComments(whole.comments, source, whole.runs, whole.text.length),
    title: named ?? fieldOf(front, TITLE_KEYS)?.value ?? metadata?.headline ?? null,
    author: fieldOf(front, AUTHOR_KEYS)?.value ?? metadata?.author ?? bylineAuthor(whole.text, blocks),
    published: publication(input.date, front, metadata, whole.text, blocks),
    excluded: /^(?:false|no|off)$/i.test(front.fields.get('factcheck')?.value.trim() ?? ''),
    notices: front.problem === null ? notices : [front.problem, ...notices],
  }
}

interface Body {
  readonly words: Words
  readonly metadata: PageMetadata | null
  readonly notices: readonly string[]
}

async function readBody(source: string, from: number, format: Format, path: string): Promise<Body> {
  try {
    if (format === 'html') return { ...(await readHtml(source, from)), notices: [] }
    if (format === 'markdown') return { ...(await readMarkdown(source, from, /\.mdx$/i.test(path))), metadata: null }
    return { words: readText(source, from), metadata: null, notices: [] }
  } catch (error) {
    // The parsers and the walks over their trees go as deep as the markup does.
    if (error instanceof RangeError) throw new ReadError('is nested too deeply to be read', path)
    throw error
  }
}

/** The title and the chosen keys of the front matter as blocks, in the order in which they stand. */
function frontWords(source: string, front: FrontMatter, keys: readonly string[]): Words {
  const builder = articleBuilder(source)
  const title = fieldOf(front, TITLE_KEYS)
  const fields = [title, ...keys.map((key) => front.fields.get(foldKey(key)))]
  const literals = new Set(fields.filter((field) => field !== undefined && field.literal !== null))
  for (const field of literals) {
    if (field?.literal === undefined || field.literal === null) continue
    const { start, end, spelling } = field.literal
    builder.open(field === title ? { kind: 'title' } : { kind: 'paragraph' })
    align(withoutReferences(field.value), source, start, end, { ...spelling, references: 'strict' }, builder)
    builder.close()
  }
  return builder.finish()
}

/** Puts the words of the front matter before those of the body. */
function joined(front: Words, body: Words): Words {
  if (front.blocks.length === 0) return body
  if (body.blocks.length === 0) return { ...front, comments: body.comments }
  const by = front.text.length + 2
  const moved = <T extends { readonly from: number; readonly to: number }>(range: T): T => ({
    ...range,
    from: range.from + by,
    to: range.to + by,
  })
  return {
    text: `${front.text}\n\n${body.text}`,
    runs: [...front.runs, ...body.runs.map((run) => ({ ...run, text: run.text + by }))],
    blocks: [...front.blocks, ...body.blocks.map(moved)],
    inlines: [...front.inlines, ...body.inlines.map(moved)],
    comments: body.comments,
  }
}
