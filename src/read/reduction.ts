import type { Span } from '../model/span.ts'
import type { WordSink } from './words.ts'

/** A stretch of the source that a parser isn't shown, and what it is shown instead. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly shown: string
  /** Whether what is shown stands for the words of the stretch, rather than for nothing. */
  readonly words: boolean
}

/** A shorter source for a parser, and the way from its offsets to those of the source. */
export interface Reduction {
  readonly text: string
  /** Wraps a sink so that it takes offsets into `text`; calls that ascend are quick. */
  onto(sink: WordSink): WordSink
}

interface Placed extends Cut {
  /** Where `shown` stands in the reduced text. */
  readonly at: number
}

/** Applies cuts, which must be in order and apart, to the part of a source that starts at `from`. */
export function reduce(source: string, from: number, cuts: readonly Cut[]): Reduction {
  const parts: string[] = []
  const placed: Placed[] = []
  let length = 0
  let last = from
  for (const cut of cuts) {
    parts.push(source.slice(last, cut.start), cut.shown)
    const at = length + cut.start - last
    placed.push({ ...cut, at })
    length = at + cut.shown.length
    last = cut.end
  }
  parts.push(source.slice(last))
  return { text: parts.join(''), onto: (sink) => mapped(sink, from, placed) }
}

function mapped(sink: WordSink, from: number, cuts: readonly Placed[]): WordSink {
  let next = 0

  /** Moves `next` to the first cut that ends after `offset`. */
  function seek(offset: number): void {
    let cut = cuts[next]
    for (; cut !== undefined && cut.at + cut.shown.length <= offset; cut = cuts[next]) next += 1
    cut = cuts[next - 1]
    for (; cut !== undefined && cut.at + cut.shown.length > offset; cut = cuts[next - 1]) next -= 1
  }

  /** The source offset of an offset that lies in no cut after those before `next`. */
  function shifted(offset: number): number {
    const before = cuts[next - 1]
    return before === undefined ? from + offset : before.end + offset - before.at - before.shown.length
  }

  function verbatim(start: number, end: number): void {
    seek(start)
    let at = start
    for (let cut = cuts[next]; cut !== undefined && cut.at < end; cut = cuts[next]) {
      if (cut.at > at) sink.verbatim(shifted(at), cut.start)
      if (cut.words) sink.verbatim(cut.start, cut.end)
      at = cut.at + cut.shown.length
      next += 1
    }
    if (end > at) sink.verbatim(shifted(at), shifted(end))
  }

  /** The stretch of the source that a stretch of the reduced text stands for, cuts inside it included. */
  function stretch(start: number, end: number): Span {
    seek(start)
    const cut = cuts[next]
    const first = cut !== undefined && cut.at < start ? cut.start : shifted(start)
    const here = next
    seek(Math.max(start, end - 1))
    const last = cuts[next]
    const until = last !== undefined && last.at < end ? last.end : shifted(end)
    next = here
    return { start: first, end: until }
  }

  return {
    verbatim,
    unit: (text, start, end) => {
      const place = stretch(start, end)
      sink.unit(text, place.start, place.end)
    },
    comment: (start, end) => {
      const place = stretch(start, end)
      sink.comment(place.start, place.end)
    },
  }
}
