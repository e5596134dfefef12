import type { SourceDate, SourceDocument, SourcePassage, SourceSpeaker } from '../../model/sources.ts'
import { type Mark, markAt } from '../store/passages.ts'
import type { WindowText } from './window.ts'

/** Characters shown on each side of what was found. */
const AROUND = 90

/** A stretch of a window, with who said it, when, and how to get there. */
export function placeIn(window: WindowText, document: SourceDocument, from: number, to: number): SourcePassage {
  const holder = window.passages.findLast(({ offset }) => offset <= from) ?? window.passages[0]
  const mark = holder === undefined ? null : markAt(holder.passage.marks, from - holder.offset)
  return {
    document,
    text: oneLine(window.text.slice(from, to)),
    context: contextOf(window, from, to),
    speaker: speakerOf(holder?.passage.speaker ?? null, document),
    date: dateOf(holder?.passage.date ?? null, document),
    locator: mark === null ? null : locatorOf(mark),
    time: mark?.time ?? null,
  }
}

function speakerOf(label: string | null, document: SourceDocument): SourceSpeaker | null {
  if (label !== null) return { label, origin: 'label' }
  // A file is called after somebody for many reasons where its words have labels of their own.
  const guessed = document.speaker?.origin === 'file-name' && document.speakers.length > 0
  return guessed ? null : document.speaker
}

function dateOf(iso: string | null, document: SourceDocument): SourceDate | null {
  return iso === null ? document.date : { iso, origin: 'label' }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function contextOf({ text, passages }: WindowText, from: number, to: number): string {
  const holders = passages.filter(({ offset, passage }) => offset < to && offset + passage.text.length > from)
  const [first, last] = [holders[0], holders.at(-1)]
  let start = Math.max(first?.offset ?? 0, from - AROUND)
  let end = Math.min(last === undefined ? text.length : last.offset + last.passage.text.length, to + AROUND)
  while (start > 0 && start < from && !/\s/.test(text[start - 1] ?? '')) start += 1
  while (end < text.length && end > to && !/\s/.test(text[end] ?? '')) end -= 1
  return `${start > 0 ? '… ' : ''}${oneLine(text.slice(start, end))}${end < text.length ? ' …' : ''}`
}

/** "page 3, line 12", "00:12:40"; null where the source has neither. */
function locatorOf({ line, page, time }: Mark): string | null {
  const parts: string[] = []
  if (time !== null) parts.push(timeInWords(time))
  if (page !== null) parts.push(`page ${page}`)
  if (line !== null) parts.push(`line ${line}`)
  return parts.length === 0 ? null : parts.join(', ')
}

/** Seconds as `00:12:40`. */
export function timeInWords(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const whole = Math.floor(seconds)
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}
