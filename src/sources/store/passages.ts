import type { Segment } from '../segment.ts'

/** Where a passage's words from an offset on stand in the file. */
export interface Mark {
  readonly offset: number
  readonly line: number | null
  readonly page: number | null
  readonly time: number | null
}

/** What is indexed as one: a stretch of about a hundred words of one speaker. */
export interface PassageText {
  readonly text: string
  readonly speaker: string | null
  readonly date: string | null
  readonly marks: readonly Mark[]
}

/** From so many characters on a passage ends with its sentence, or its segment. */
const ENOUGH = 600
/** Longer ones are cut between two words. */
const LONGEST = 1200

interface Draft {
  text: string
  readonly speaker: string | null
  readonly date: string | null
  readonly marks: Mark[]
}

/** Joins short segments and splits long ones. */
export function makePassages(segments: readonly Segment[]): PassageText[] {
  const passages: Draft[] = []
  let draft: Draft | null = null
  for (const { text, speaker, date, line, page, time, continues } of segments) {
    let rest = text.trim()
    while (rest !== '') {
      if (draft === null || draft.speaker !== speaker || draft.date !== date || draft.text.length >= ENOUGH) {
        draft = { text: '', speaker, date, marks: [] }
        passages.push(draft)
      }
      if (draft.text !== '') draft.text += continues ? ' ' : '\n'
      draft.marks.push({ offset: draft.text.length, line, page, time })
      const room = LONGEST - draft.text.length
      const end = rest.length <= room ? rest.length : cutAt(rest, room)
      draft.text += rest.slice(0, end).trimEnd()
      rest = rest.slice(end).trimStart()
      if (rest !== '') draft = null
    }
  }
  return passages
}

/** Behind the last sentence that ends in time, or else behind the last word. */
function cutAt(text: string, room: number): number {
  const most = Math.max(room, ENOUGH)
  const head = text.slice(0, most)
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '))
  if (sentence > most / 2) return sentence + 1
  const space = head.lastIndexOf(' ')
  return space > 0 ? space : most
}

export function packMarks(marks: readonly Mark[]): string {
  return marks.map(({ offset, line, page, time }) => `${offset},${line ?? ''},${page ?? ''},${time ?? ''}`).join(';')
}

export function unpackMarks(packed: string): Mark[] {
  return packed.split(';').map((mark) => {
    const [offset, line, page, time] = mark.split(',')
    return { offset: Number(offset), line: numberOf(line), page: numberOf(page), time: numberOf(time) }
  })
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}

/** The last mark at or before an offset. */
export function markAt(marks: readonly Mark[], offset: number): Mark | null {
  let found: Mark | null = marks[0] ?? null
  for (const mark of marks) if (mark.offset <= offset) found = mark
  return found
}
