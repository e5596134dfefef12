import { describe, expect, it } from 'vitest'
import type { SourceRun } from '../../src/model/document.ts'
import { sourceSpan } from '../../src/text/spans.ts'

// Source: '**Ann** &amp; Bo\n\nEnd'   Text: 'Ann & Bo\n\nEnd'
const SOURCE = '**Ann** &amp; Bo\n\nEnd'
const TEXT = 'Ann & Bo\n\nEnd'
const RUNS: SourceRun[] = [
  { text: 0, length: 3, source: 2, sourceLength: 3 },
  { text: 3, length: 1, source: 7, sourceLength: 1 },
  { text: 4, length: 1, source: 8, sourceLength: 5 },
  { text: 5, length: 3, source: 13, sourceLength: 3 },
  { text: 10, length: 3, source: 18, sourceLength: 3 },
]

describe('sourceSpan', () => {
  it.each([
    ['Ann', 'Ann'],
    ['nn', 'nn'],
    ['Ann & Bo', 'Ann** &amp; Bo'],
    ['&', '&amp;'],
    ['Bo', 'Bo'],
    ['& B', '&amp; B'],
    ['End', 'End'],
    ['Bo\n\nEnd', 'Bo\n\nEnd'],
    ['Bo\n', 'Bo'],
    ['\nEnd', 'End'],
  ])('maps %j to %j', (words, expected) => {
    const from = TEXT.indexOf(words)
    const { start, end } = sourceSpan(RUNS, { from, to: from + words.length })
    expect(SOURCE.slice(start, end)).toBe(expected)
  })

  it.each([
    [0, 2],
    [3, 7],
    [5, 13],
    [8, 18],
    [13, 21],
    [99, 21],
  ])('puts the empty range at %i at %i', (from, start) => {
    expect(sourceSpan(RUNS, { from, to: from })).toEqual({ start, end: start })
  })

  it('puts everything at the beginning when nothing was read', () => {
    expect(sourceSpan([], { from: 3, to: 5 })).toEqual({ start: 0, end: 0 })
  })
})
