import { describe, expect, it } from 'vitest'
import { lineIndex } from '../../src/text/lines.ts'

const SOURCE = 'one\ntwo\r\n\rfive 😀 x\n'

describe('lineIndex', () => {
  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [8, 2, 5],
    [9, 3, 1],
    [10, 4, 1],
    [SOURCE.indexOf('x'), 4, 9],
    [SOURCE.length, 5, 1],
    [-1, 1, 1],
    [99, 5, 1],
  ])('finds offset %i on line %i, column %i', (offset, line, column) => {
    expect(lineIndex(SOURCE).position(offset)).toEqual({ line, column })
  })

  it.each([
    [1, 0, 'one'],
    [2, 4, 'two'],
    [3, 9, ''],
    [4, 10, 'five 😀 x'],
    [5, 20, ''],
    [6, 20, ''],
    [0, 0, ''],
  ])('gives line %i from %i: %j', (line, start, words) => {
    const lines = lineIndex(SOURCE)
    expect([lines.start(line), lines.text(line)]).toEqual([start, words])
  })

  it('counts one line in an empty text', () => {
    expect(lineIndex('').count).toBe(1)
    expect(lineIndex(SOURCE).count).toBe(5)
  })
})
