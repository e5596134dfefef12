import { type Segment, type SourceText, segment } from '../segment.ts'
import { readLabel } from './labels.ts'
import { readClock } from './times.ts'

const CUE = /^\s*((?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->/
const VOICE = /<v(?:\.[\w.-]{1,40})?\s([^>]{1,80})>/g
const TAG = /<\/?[a-z][^<>]{0,60}>|\{\\[^}]{0,40}\}/gi

/** Reads subtitles, SubRip or WebVTT: each caption with its time, and its speaker where it names one. */
export function readCaptions(source: string): SourceText {
  const lines = source.split(/\r\n|\n|\r/)
  const segments: Segment[] = []
  let speaker: string | null = null
  let time: number | null = null
  let inCue = false
  for (const [index, line] of lines.entries()) {
    const cue = CUE.exec(line)
    if (cue !== null) {
      time = readClock(cue[1] ?? '')
      inCue = true
      continue
    }
    if (line.trim() === '') inCue = false
    if (!inCue) continue
    for (const part of voices(line)) {
      if (part.voice !== null) speaker = part.voice
      const text = part.text.replace(TAG, '').replace(/^-\s*/, '').trim()
      const label = readLabel(text)
      if (label?.sure === true) speaker = label.label === '' ? null : label.label
      const said = label?.sure === true ? label.rest : text
      if (said !== '') segments.push(segment(said, { speaker, line: index + 1, time, continues: true }))
    }
  }
  return { title: null, speaker: null, date: null, segments }
}

function voices(line: string): { readonly voice: string | null; readonly text: string }[] {
  const parts: { readonly voice: string | null; readonly text: string }[] = []
  let voice: string | null = null
  let start = 0
  for (const match of line.matchAll(VOICE)) {
    if (match.index > start) parts.push({ voice, text: line.slice(start, match.index) })
    voice = match[1]?.trim() ?? null
    start = match.index + match[0].length
  }
  parts.push({ voice, text: line.slice(start) })
  return parts
}
