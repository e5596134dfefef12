import { SourcesError } from '../error.ts'
import { type Segment, type SourceText, segment } from '../segment.ts'
import { fieldName, segmentFrom } from './fields.ts'
import { readDate } from './times.ts'

/** Lists of what was said, under the names that transcribers give them; the first that holds words counts. */
const LISTS = [
  'utterances',
  'monologues',
  'turns',
  'segments',
  'transcript',
  'dialogue',
  'speeches',
  'paragraphs',
  'captions',
  'cues',
  'sentences',
  'entries',
  'lines',
  'messages',
  'items',
  'results',
  'data',
]

type Fields = ReadonlyMap<string, unknown>

/** Reads a transcript in JSON: a list of speeches, or an object that holds one; words, speakers and times under their usual names. */
export function readJson(source: string, path: string): SourceText {
  const data = parse(source, path)
  const top = fieldsOf(data)
  const segments = inSeconds(readValue(data, null, 0))
  if (segments.length === 0) {
    throw new SourcesError(
      `${path} holds no words: expected a list of objects with "text", and "speaker" and "time" where known`,
    )
  }
  const text = (name: string): string | null => {
    const value = top?.get(name)
    return typeof value === 'string' ? value : null
  }
  const date = text('date') ?? text('recorded') ?? text('delivered')
  return {
    title: text('title') ?? text('event'),
    speaker: text('speaker'),
    date: date === null ? null : readDate(date),
    segments,
  }
}

function parse(source: string, path: string): unknown {
  try {
    const data: unknown = JSON.parse(source)
    return data
  } catch {
    throw new SourcesError(`${path} is not JSON: it may be cut off or of another format`)
  }
}

function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return new Map(Object.entries(value).map(([name, field]) => [fieldName(name), field]))
}

const DEEPEST = 8

function readValue(value: unknown, speaker: string | null, depth: number): Segment[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) =>
      typeof item === 'string' ? [segment(item, { speaker })] : readValue(item, speaker, depth + 1),
    )
  }
  const fields = fieldsOf(value)
  return fields === null ? [] : readFields(fields, speaker, depth)
}

function readFields(fields: Fields, outer: string | null, depth: number): Segment[] {
  const own = fields.get('speaker')
  const speaker = typeof own === 'string' ? own : outer
  for (const name of LISTS) {
    const list = fields.get(name)
    if (typeof list !== 'object' || list === null) continue
    const found = readValue(list, speaker, depth + 1)
    if (found.length > 0) return found
  }
  const elements = fields.get('elements')
  if (Array.isArray(elements)) return joinElements(elements, speaker)
  const made = segmentFrom((name) => {
    const value = fields.get(name)
    return typeof value === 'string' || typeof value === 'number' ? value : null
  }, null)
  if (made !== null) return [made.speaker === null ? { ...made, speaker } : made]
  return [...fields.values()].flatMap((field) =>
    typeof field === 'object' && field !== null ? readValue(field, speaker, depth + 1) : [],
  )
}

/** Words and marks that a transcriber kept apart. */
function joinElements(elements: readonly unknown[], speaker: string | null): Segment[] {
  let text = ''
  for (const element of elements) {
    const value = fieldsOf(element)?.get('value')
    if (typeof value === 'string') text += value
  }
  return text.trim() === '' ? [] : [segment(text, { speaker })]
}

/** Some transcribers count milliseconds: nobody takes five seconds for a word. */
function inSeconds(segments: readonly Segment[]): Segment[] {
  let words = 0
  let last = 0
  for (const { text, time } of segments) {
    words += text.split(/\s+/).length
    last = Math.max(last, time ?? 0)
  }
  if (last <= words * 5 + 60) return [...segments]
  return segments.map((one) => (one.time === null ? one : { ...one, time: one.time / 1000 }))
}
