import { readDate } from './times.ts'

/** What the first lines of a source say of it. */
export interface SourceHead {
  readonly title: string | null
  readonly speaker: string | null
  readonly date: string | null
  /** How many lines it takes; they are no words of the source. */
  readonly lines: number
}

const FIELD = /^(?:[-*#]\s*)?\**([A-Za-z][A-Za-z ]{0,20}?)\**\s*:\s*\**\s*(\S.{0,200}?)\**$/
const SPEAKER: ReadonlySet<string> = new Set(['speaker', 'by', 'delivered by', 'interviewee', 'witness', 'remarks by'])
const DATE: ReadonlySet<string> = new Set([
  'date',
  'delivered',
  'recorded',
  'published',
  'recorded on',
  'delivered on',
  'held',
])
const TITLE: ReadonlySet<string> = new Set(['title', 'event', 'subject'])
const OTHER: ReadonlySet<string> = new Set([
  'source',
  'location',
  'place',
  'venue',
  'interviewer',
  'url',
  'time',
  'author',
  'transcript',
])
/** The head ends here at the latest. */
const LONGEST = 15

/** Reads `Speaker: …`, `Date: …`, `Title: …` and their like from the first lines, between `---` or not. */
export function readHead(lines: readonly string[]): SourceHead {
  let title: string | null = null
  let speaker: string | null = null
  let date: string | null = null
  let end = 0
  for (const [index, line] of lines.slice(0, LONGEST).entries()) {
    const trimmed = line.trim()
    if (trimmed === '' || /^-{3,}$/.test(trimmed)) continue
    const [, name = '', value = ''] = FIELD.exec(trimmed) ?? []
    const key = name.toLowerCase()
    const text = value.replace(/^["']|["']$/g, '')
    if (SPEAKER.has(key)) speaker ??= text
    else if (DATE.has(key)) date ??= readDate(text)
    else if (TITLE.has(key)) title ??= text
    else if (!OTHER.has(key)) break
    end = index + 1
  }
  if (end === 0) date = dateAbove(lines)
  return { title, speaker, date, lines: end }
}

/** A date on a short line of its own above the words. */
function dateAbove(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 6)) {
    if (line.length > 80 || /[.!?]$/.test(line.trim())) continue
    const date = readDate(line)
    if (date !== null) return date
  }
  return null
}
