import { lineIndex } from '../text/lines.ts'
import type { Field } from './front-matter-field.ts'

/** The front matter of a file. */
export interface FrontMatter {
  /** By folded name, see `foldKey`. */
  readonly fields: ReadonlyMap<string, Field>
  /** Where the article starts. */
  readonly end: number
  /** What went wrong, with the line; null when all was well. */
  readonly problem: string | null
}

const FENCE = /^(?:[ \t]*(?:\r\n|\n|\r)){0,20}(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/
const CLOSE: ReadonlyMap<string, RegExp> = new Map([
  ['---', /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/gm],
  ['+++', /^\+\+\+[ \t]*(?:\r\n|\n|\r|$)/gm],
])
/** A first line that names a key: without it, the fence is a rule between paragraphs. */
const KEY = /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n){0,50}[ \t]*["']?[\w-]{1,60}["']?[ \t]*[:=]|^[ \t]*\[/
const LONGEST = 100_000
const NONE: FrontMatter = { fields: new Map(), end: 0, problem: null }

/** Reads YAML between lines of `---`, or TOML between lines of `+++`, at the start of a file. */
export async function frontMatter(source: string): Promise<FrontMatter> {
  const fence = FENCE.exec(source)
  const mark = fence?.[1]
  const closing = CLOSE.get(mark ?? '')
  if (fence === null || mark === undefined || closing === undefined) return NONE
  const start = fence[0].length
  closing.lastIndex = start
  const close = closing.exec(source)
  const body = source.slice(start, close?.index)
  const end = close === null ? 0 : close.index + close[0].length
  if (close !== null && body.trim() === '') return { ...NONE, end }
  if (!KEY.test(body.slice(0, 2000))) return NONE
  const failed = (message: string, offset: number): string =>
    `front matter could not be read: ${message}, line ${lineIndex(source).position(offset).line}`
  if (close === null) return { ...NONE, problem: failed(`no closing ${mark}`, 0) }
  if (body.length > LONGEST) return { ...NONE, end, problem: failed('it is too long', 0) }

  const { fields, failure } =
    mark === '---'
      ? (await import('./front-matter-yaml.ts')).readYaml(body, start)
      : (await import('./front-matter-toml.ts')).readToml(body, start)
  return { fields, end, problem: failure === null ? null : failed(failure.message, failure.offset) }
}

/** The first of some keys, folded, that has a value. */
export function fieldOf(front: FrontMatter, keys: readonly string[]): Field | undefined {
  for (const key of keys) {
    const field = front.fields.get(key)
    if (field !== undefined && field.value.trim() !== '') return field
  }
  return undefined
}
