import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { readDocument } from '../../src/read/read-document.ts'

/** Each comment as `what it says | its source | the words that follow`. */
function comments({ comments: found, source, text }: Document): string[] {
  return found.map(({ span, at, text: says }) =>
    [says, source.slice(span.start, span.end), text.slice(at, at + 7)].join(' | '),
  )
}

const ROWS: readonly { readonly path: string; readonly source: string; readonly expected: readonly string[] }[] = [
  { path: 'a.md', source: '<!-- one -->\nFirst words.\n', expected: ['one | <!-- one --> | First w'] },
  { path: 'a.md', source: '<!-- one -->\n\nFirst words.\n', expected: ['one | <!-- one --> | First w'] },
  {
    path: 'a.md',
    source: '---\ntitle: Head\n---\n\nFirst words. <!-- two --> Second ones.\n\n<!-- end -->\n',
    expected: ['two | <!-- two --> | Second ', 'end | <!-- end --> | '],
  },
  {
    path: 'a.md',
    source: '> Said *once*.\n>\n> <!-- in\n> it -->\n> \n> Said twice.\n',
    expected: ['in\n> it | <!-- in\n> it --> | Said tw'],
  },
  {
    path: 'a.md',
    source: 'A {{< ref >}} word &amp; more.\n\n<!-- after {{< ref >}} -->\n\n- Item here.\n',
    expected: ['after {{< ref >}} | <!-- after {{< ref >}} --> | Item he'],
  },
  { path: 'a.md', source: 'Code `<!-- no -->` stays.\n\n```html\n<!-- no -->\n```\n', expected: [] },
  {
    path: 'a.md',
    source: '<div>\n<!-- in -->\n<p>Inside words.</p>\n</div>\n',
    expected: ['in | <!-- in --> | Inside '],
  },
  {
    path: 'a.html',
    source: '<!-- top -->\n<html><body><p>First words.</p><!-- mid --><p>Second words.</p></body></html>',
    expected: ['top | <!-- top --> | First w', 'mid | <!-- mid --> | Second '],
  },
  { path: 'a.html', source: '<p>First words.</p><!-- open', expected: ['open | <!-- open | '] },
  { path: 'a.txt', source: 'Words <!-- as they stand --> here.', expected: [] },
]

describe('comments', () => {
  it.each(ROWS)('of $source in $path', async ({ path, source, expected }) => {
    expect(comments(await readDocument({ path, source }))).toEqual(expected)
  })
})
