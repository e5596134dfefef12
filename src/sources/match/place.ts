import type { SourceDate, SourceDocument, SourcePassage, SourceSpeaker } from '../../model/sources.ts'
import { type Mark, markAt } from '../store/passages.ts'
import type { Window } from './window.ts'

/** Characters shown on each side of what was found. */
const AROUND = 100

/** A stretch of a window, with who said it, when, and how to get there. */
export function placeIn(window: Window, document: SourceDocument, from: number, to: number): SourcePassage {
  const holder = window.passages.findLast(({ offset }) => offset <= from) ?? window.passages[0]
  const mark = holder === undefined ? null : markAt(holder.passage.marks, from - holder.offset)
  return {
    document,
    text: oneLine(window.text.slice(from, to)),
    context: contextOf(window.text, from, to),
    speaker: speakerOf(holder?.passage.speaker ?? null, document),
    date: dateOf(holder?.passage.date ?? null, document),
    locator: mark === null ? null : locatorOf(mark),
    time: mark?.time ?? null,
  }
}

function speakerOf(label: string | null, document: SourceDocument): SourceSpeaker | null {
  return label === null ? document.speaker : { label, origin: 'label' }
}

function dateOf(iso: string | null, document: SourceDocument): SourceDate | null {
  return iso === null ? document.date : { iso, origin: 'label' }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function contextOf(text: string, from: number, to: number): string {
  let start = Math.max(0, from - AROUND)
  let end = Math.min(text.length, to + AROUND)
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
