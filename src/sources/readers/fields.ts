import { type Segment, segment } from '../segment.ts'
import { readClock, readDate } from './times.ts'

/** The names under which transcripts keep what is said, by whom and when; the first that is there counts. */
export const TEXT_FIELDS = [
  'text',
  'content',
  'transcript',
  'utterance',
  'speech',
  'quote',
  'words',
  'line',
  'body',
  'sentence',
  'remarks',
  'statement',
  'message',
]
const SPEAKER_FIELDS = [
  'speaker',
  'speaker_name',
  'speakername',
  'name',
  'who',
  'person',
  'author',
  'role',
  'speaker_label',
  'from',
]
const TIME_FIELDS = ['start', 'time', 'timestamp', 'start_time', 'starttime', 'begin', 'timecode', 'offset', 'ts']
const DATE_FIELDS = ['date', 'day', 'datetime', 'recorded', 'delivered']
const PAGE_FIELDS = ['page', 'page_number']

/** Looks up a field by its name in lower case, with `_` for spaces and hyphens. */
export type Lookup = (name: string) => string | number | null

/** A segment from named fields; null where there are no words. */
export function segmentFrom(lookup: Lookup, line: number | null): Segment | null {
  const text = first(lookup, TEXT_FIELDS)
  if (typeof text !== 'string' || text.trim() === '') return null
  const speaker = first(lookup, SPEAKER_FIELDS)
  const page = first(lookup, PAGE_FIELDS)
  const date = first(lookup, DATE_FIELDS)
  return segment(text, {
    speaker: typeof speaker === 'string' && speaker.trim() !== '' ? speaker.trim() : null,
    line,
    page: page === null || Number.isNaN(Number(page)) ? null : Number(page),
    time: timeOf(first(lookup, TIME_FIELDS)),
    date: typeof date === 'string' ? readDate(date) : null,
  })
}

function first(lookup: Lookup, names: readonly string[]): string | number | null {
  for (const name of names) {
    const value = lookup(name)
    if (value !== null && value !== '') return value
  }
  return null
}

function timeOf(value: string | number | null): number | null {
  if (value === null) return null
  const clock = typeof value === 'string' ? readClock(value.replace(/^[[(]|[\])]$/g, '')) : null
  if (clock !== null) return clock
  const seconds = Number(value)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}

/** The comparable form of a field's name. */
export function fieldName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}
