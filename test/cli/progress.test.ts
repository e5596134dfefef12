import { describe, expect, it } from 'vitest'
import { createProgress, duration, progressLine } from '../../src/cli/progress.ts'

describe('the line about the work', () => {
  it.each([
    [400, '1 s'],
    [12_345, '12 s'],
    [125_000, '2 min 5 s'],
  ])('writes %d ms as %s', (milliseconds, expected) => {
    expect(duration(milliseconds)).toBe(expected)
  })

  it.each([
    ['news/a.md', 0, 10, 0, 80, '0 of 10 files  news/a.md'],
    ['news/a.md', 5, 10, 20_000, 80, '5 of 10 files, 20 s left  news/a.md'],
    ['news/a.md', 0, 1, 2000, 80, 'news/a.md'],
    [`news/${'long/'.repeat(20)}a.md`, 5, 10, 20_000, 40, '5 of 10 files, 20 s left  …/long/a.md'],
  ])('says of %s how far it is', (path, done, total, elapsed, columns, expected) => {
    expect(progressLine(path, done, total, elapsed, columns)).toBe(expected)
  })

  it.each([
    [{ isTTY: false }, {}, false],
    [{ isTTY: true }, { CI: 'true' }, false],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{ isTTY: true }, {}, true],
  ])('is not shown with %o, %o and quiet %s', async (stream, env, quiet) => {
    const written: string[] = []
    const progress = createProgress({ env, stderr: { ...stream, write: (text) => written.push(text) } }, quiet)
    await progress.step('a.md', 0, 10)
    progress.stop()
    expect(written).toEqual([])
  })
})
