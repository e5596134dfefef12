import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'
import { faults, outline, pointedAt } from './support.ts'

function read(source: string) {
  return readDocument({ path: 'a.mdx', source })
}

describe('MDX', () => {
  const rows: [string, string, string[]][] = [
    [
      'front matter, imports and exports',
      '---\ntitle: Head line\ndescription: What it says.\n---\nimport { A } from "./a"\n\nexport const years = [1,\n\n2]\n\nThe words.',
      ['title: Head line', 'paragraph: What it says.', 'paragraph: The words.'],
    ],
    ['texts in braces', "One{' '}two {`three`} {x + 1} four.", ['paragraph: One two three \uFFFC four.']],
    [
      'elements of HTML',
      '<blockquote>\n  A *quoted* text.\n</blockquote>\n\n<ul>\n  <li>First item</li>\n  <li>Second <b>item</b></li>\n</ul>',
      ['block-quotation: A quoted text.', 'list-item 0: First item', 'list-item 0: Second item'],
    ],
    ['blocks in one line', '<div><p>One.</p><p>Two.</p></div>', ['paragraph: One.', 'paragraph: Two.']],
    [
      'headings',
      'It was long.\n\n<h2>Costs</h2>\n\nThey rose.',
      ['paragraph: It was long.', 'heading2: Costs', 'paragraph: They rose.'],
    ],
    ['line breaks and code', 'A<br/>b <code>x</code> <Icon name="c" />d.', ['paragraph: A\nb \uFFFC d.']],
    ['what is not read', 'A <del>b</del>c.\n\n<script>{`no`}</script>\n\n<Tabs items={["no"]} />', ['paragraph: A c.']],
    ['lists in components', '<Note>\n  - One\n  - Two\n</Note>', ['list-item 0: One', 'list-item 0: Two']],
    ['HTML comments', '<!-- truncate -->\n\nThe words <B>go</B> on.', ['paragraph: The words go on.']],
    [
      'ids of headings',
      'It was long.\n\n## Costs {#costs}\n\nThey rose.',
      ['paragraph: It was long.', 'heading2: Costs', 'paragraph: They rose.'],
    ],
    ['code', '```js\n{ not }\n```\n\nA `{b` c.', ['paragraph: A \uFFFC c.']],
  ]
  it.each(rows)('%s', async (_, source, expected) => {
    const document = await read(source)
    expect(outline(document).map((line) => line.replace(/ {2}/g, ' '))).toEqual(expected)
    expect(document.notices).toEqual([])
    expect(faults(document)).toEqual([])
  })

  it.each([
    ['The <B>big</B> *road* {x} is long.', 'big road', 'big</B> *road'],
    ['<Note>\n  The road &amp; the bridge.\n</Note>', 'road & the', 'road &amp; the'],
    ["One{' '}two.", 'One two', "One{' '}two"],
    ['import a from "a"\n\nCafé\u00a0Müller opened.', 'Müller', 'Müller'],
  ])('points at the source of %s', async (source, words, expected) => {
    expect(pointedAt(await read(source), words)).toBe(expected)
  })

  it.each([
    ['<Note>\n\nNever closed.', 'Never closed.', /^no valid MDX, read as Markdown: line 1, /],
    ['Fine.\n\nA {broken expression.', 'A {broken expression.', /line 3/],
    ['A <B>b</C> d.', 'A b d.', /^no valid MDX/],
  ])('reads %s as Markdown, with a notice', async (source, words, notice) => {
    const document = await read(source)
    expect(document.text).toContain(words)
    expect(document.notices).toHaveLength(1)
    expect(document.notices[0]).toMatch(notice)
    expect(faults(document)).toEqual([])
  })
})
