import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import type { Article } from '../../src/model/annotation.ts'
import type { Format } from '../../src/model/document.ts'
import type { Range } from '../../src/model/span.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { sourceSpan } from '../../src/text/spans.ts'
import { politics } from '../support/politics.ts'

const PROSE =
  'Donald Trump|Sanders|Ada Vale|Sen. Susan Collins|the FBI|he|she|said|told|met|“|”|"|‘|’|,|.|?|(|)|—|-|on March 5, 2019|last Tuesday|two weeks later|$1.2 billion|45 percent|one in four|3-2|5\'10"|the 1990s|A|1|é|😀|\u200b|of|and|Kim Jong-un'
const MARKUP: Readonly<Record<Format, string>> = {
  text: '\n|\n\n|\t',
  markdown:
    '\n|\n\n|# |## |> |- |1. |*|**|_|`|[|](http://a.b)|&amp;|\\*|| a | b |\n|---|---|\n|~~|<b>|</b>|![x](y.png)',
  html: '<p>|</p>|<b>|</b>|<h1>|</h1>|<blockquote>|</blockquote>|<a href="x">|</a>|<br>|&amp;|<ul><li>|</li></ul>|<table><tr><td>|</td></tr></table>|<!-- a -->|\n|<script>1</script>',
}

function sources(format: Format): fc.Arbitrary<string> {
  const pieces = [...PROSE.split('|'), ...MARKUP[format].split('|')].filter((piece) => piece !== '')
  const between = fc.constantFrom(' ', ' ', '', '\n')
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(fc.tuple(fc.constantFrom(...pieces), between), { maxLength: 60 })
        .map((parts) => parts.flat().join('')),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 150, unit: 'binary' }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 150, unit: 'grapheme' }) },
  )
}

async function read(source: string, format: Format): Promise<Article> {
  const document = await readDocument({ path: `article.${format}`, source, format, date: '2020-03-01' })
  return annotate(document, { knowledge: politics, tagWords: new Set() })
}

/** Whether the letters of a mention stand in its stretch of the source in their order, with nothing but markup between them. */
function standsIn(text: string, stretch: string): boolean {
  let at = 0
  for (const letter of text.replace(/[\s\ufffc\ufffd]/g, '').normalize('NFC')) {
    const found = stretch.indexOf(letter, at)
    if (found < 0) return false
    at = found + letter.length
  }
  return true
}

function expectApart(items: readonly Range[]): void {
  for (const [index, item] of items.entries()) {
    expect(item.from).toBeLessThan(item.to)
    const next = items[index + 1]
    if (next !== undefined) expect(item.to).toBeLessThanOrEqual(next.from)
  }
}

describe.each(['text', 'markdown', 'html'] as const)('spans in any %s', (format) => {
  it('lie in the source, hold what they mark, and do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(sources(format), async (source) => {
        const article = await read(source, format)
        const outermost = article.quotes.filter(({ depth }) => depth === 1)
        for (const list of [article.names, article.dates, article.figures, outermost]) {
          expectApart(list)
          for (const mention of list) {
            const { start, end } = sourceSpan(article.runs, mention)
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(article.source.length)
            const stretch = article.source.slice(start, end)
            expect(standsIn(mention.text, stretch.normalize('NFC')), `${mention.text} in ${stretch}`).toBe(true)
            expect(article.text.slice(mention.from, mention.to)).toBe(mention.text)
          }
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('are the same when read twice', async () => {
    await fc.assert(
      fc.asyncProperty(sources(format), async (source) => {
        expect(await read(source, format)).toEqual(await read(source, format))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
