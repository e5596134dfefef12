/** A stretch of a source as its reader found it: words of one speaker at one place. */
export interface Segment {
  readonly text: string
  /** The label as written, without its colon; null where nobody is named. */
  readonly speaker: string | null
  /** From 1; null where the format has none. */
  readonly line: number | null
  readonly page: number | null
  /** Seconds from the start of the recording. */
  readonly time: number | null
  /** ISO date, where the place gives its own. */
  readonly date: string | null
  /** Whether it goes on in the middle of the sentence before it: a wrapped line, the next caption. */
  readonly continues: boolean
}

/** A source as read: what its head says, and its words in order. */
export interface SourceText {
  readonly title: string | null
  readonly speaker: string | null
  readonly date: string | null
  readonly segments: readonly Segment[]
}

/** A segment with nothing but words; readers add what they know. */
export function segment(text: string, known: Partial<Omit<Segment, 'text'>> = {}): Segment {
  return { text, speaker: null, line: null, page: null, time: null, date: null, continues: false, ...known }
}
