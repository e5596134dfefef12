import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/model/document.ts'
import { markdownParts } from '../../src/read/markdown-parts.ts'
import { outline, read } from './support.ts'

/** Text that repeats, and that makes a careless reader go over it again and again. */
const ROWS: [Format, string, number][] = [
  ['markdown', 'The [mayor](http://a.b) said on *Tuesday* that\nthe council had `approved` it.[^1]\n\n', 16],
  ['markdown', '- a\n', 3],
  ['markdown', '| a | b |\n', 10],
  ['markdown', '**a_', 60],
  ['markdown', '[', 60],
  ['markdown', '![a](', 60],
  ['markdown', '> ', 20],
  ['markdown', '<!--', 60],
  ['markdown', '{{< a ', 30],
  ['markdown', '`a``', 6],
  ['markdown', '[a]: b\n\n[a] [c]\n\n', 5],
  ['html', '<p>The <a href="http://a.b">mayor</a> said &amp; smiled.</p>\n', 60],
  ['html', 'a<br>', 20],
  ['html', '&amp', 200],
  ['html', '<p>a<table>b', 8],
  ['text', 'The mayor said so.\n', 300],
  ['text', 'a@b.', 100],
  ['text', '- a\n', 50],
  ['text', ' ', 2000],
  ['text', 'https://a.b/)))', 600],
]

/** Milliseconds of processor time, the least of three runs: other programs on the machine don't count. */
async function cost(source: string, format: Format): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage()
    await read(source, format)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

describe('time', () => {
  it.each(ROWS)('grows with the length of %s: %j', { timeout: 60_000 }, async (format, piece, kilobytes) => {
    const source = piece.repeat(Math.ceil((kilobytes * 1000) / piece.length))
    await cost(source.slice(0, 2000), format)
    const quarter = await cost(source.slice(0, source.length / 4), format)
    const whole = await cost(source, format)
    // Four times the text takes four times as long; sixteen would be the square. Some milliseconds are noise.
    expect(whole).toBeLessThan(8 * quarter + 60)
  })
})

describe('parts of long Markdown', () => {
  const fence = 'Text before.\n\n```\ncode\n\nmore code\n```\n\n'
  const sections = `# One\n\n${fence}- a\n\n  b\n\n> c\n\n<!-- d\n\ne -->\n\nSee [it][r] and[^n].\n\n`.repeat(6)
  const text = `${sections}\n[r]: http://a.b\n\n[^n]: Note.\n`

  it('are cut before headings and paragraphs, and are all of the text', () => {
    const parts = markdownParts(text, 40)
    expect(parts.length).toBeGreaterThan(6)
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    for (const { start } of parts) expect(text.slice(start)).toMatch(/^(?:# One|Text before|See)/)
  })

  it('get the definitions that they need', () => {
    for (const { start, end, definitions } of markdownParts(text, 40)) {
      const uses = text.slice(start, end).includes('[it][r]')
      expect(definitions.includes('[r]: http://a.b') && definitions.includes('[^n]: x')).toBe(uses)
    }
  })

  it('read as the whole does', { timeout: 60_000 }, async () => {
    const long = sections.repeat(200)
    expect(long.length).toBeGreaterThan(33_000)
    const expected = outline(await read(`${sections}\n[r]: http://a.b\n\n[^n]: Note.`, 'markdown'))
    const found = await read(`${long}\n[r]: http://a.b\n\n[^n]: Note.`, 'markdown')
    expect(found.blocks).toHaveLength((expected.length - 1) * 200 + 1)
    expect(found.inlines).toHaveLength(6 * 200)
    expect(outline(found).slice(-3)).toEqual(
      expected.slice(-3).map((line) => line.replace('list-item 5', 'list-item 1199')),
    )
    expect(found.notices).toEqual([])
  })

  it('say when a paragraph was too much', async () => {
    const document = await read(`One.\n\n${'**a_'.repeat(5000)}\n\nTwo *three*.`, 'markdown')
    expect(document.notices).toEqual([
      'a paragraph with too much markup to be read in good time, read as plain text: line 3',
    ])
    expect(outline(document).at(-1)).toBe('paragraph: Two three.')
  })

  it('are refused when nested too deeply', async () => {
    await expect(read('<div>'.repeat(20_000), 'html')).rejects.toThrow('is nested too deeply to be read')
  })
})
