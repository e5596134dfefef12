/** Where a part of a Markdown text ends, and the definitions of other parts that it needs. */
export interface MarkdownPart {
  readonly start: number
  readonly end: number
  /** Definitions to put after the part, a blank line between them. */
  readonly definitions: string
}

/** A text shorter than this is parsed in one go. */
const PART = 16_000
const LINE = /(?<=^|[\r\n])[^\r\n]*/g
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const RAW = /^ {0,3}<(?:(script|pre|style|textarea)\b|(!--))/i
/** A line that no list item, quotation or code before it can hold. */
const FRESH = /^[\p{L}#"“‘(]/u
const DEFINITION = /^ {0,3}\[([^\][\n]{1,200})\]:(.*)$/gm
const LABEL = /\[([^\][\n]{1,200})\]/g

function folded(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

/**
 * Cuts a long text between its paragraphs, headings and the like, never inside of a list, code or raw HTML, so that a
 * parser whose time grows faster than the text has little to do at once. `size` is the least length of a part.
 */
export function markdownParts(text: string, size: number = PART): MarkdownPart[] {
  if (text.length < 2 * size) return [{ start: 0, end: text.length, definitions: '' }]
  const definitions = new Map<string, string>()
  for (const { 1: label = '', 2: rest = '' } of text.matchAll(DEFINITION)) {
    const key = folded(label)
    if (definitions.has(key)) continue
    definitions.set(key, `[${label}]:${label.startsWith('^') || rest.trim() === '' ? ' x' : rest}\n\n`)
  }
  const parts: MarkdownPart[] = []
  let start = 0
  for (const end of [...freshStarts(text, size), text.length]) {
    parts.push({ start, end, definitions: neededBy(text.slice(start, end), definitions) })
    start = end
  }
  return parts
}

function neededBy(part: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0) return ''
  const used = new Set<string>()
  for (const { 1: label = '' } of part.matchAll(LABEL)) {
    const definition = definitions.get(folded(label))
    if (definition !== undefined) used.add(definition)
  }
  return [...used].join('')
}

function freshStarts(text: string, size: number): number[] {
  const starts: number[] = []
  let last = 0
  let blank = true
  let fence = ''
  let raw = ''
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (fence !== '') {
      if (line.trim().startsWith(fence)) fence = ''
    } else if (raw !== '') {
      if (line.includes(raw)) raw = ''
    } else {
      const opening = RAW.exec(line)
      fence = FENCE.exec(line)?.[1] ?? ''
      const close = opening === null ? '' : opening[2] === undefined ? `</${opening[1] ?? ''}` : '-->'
      if (close !== '' && !line.includes(close)) raw = close
      else if (blank && fence === '' && index - last >= size && FRESH.test(line)) {
        starts.push(index)
        last = index
      }
    }
    blank = /^[ \t]*$/.test(line)
  }
  return starts
}
