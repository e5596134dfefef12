import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/model/document.ts'
import { faults, read } from './support.ts'

const FORMATS: readonly Format[] = ['markdown', 'html', 'text']

const PIECES: Readonly<Record<Format, readonly string[]>> = {
  markdown: [
    '# ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '```\n',
    '`',
    '``',
    '*',
    '**',
    '_',
    '~~',
    '[',
    '](',
    ')',
    '](http://a.b/c) ',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: http://b.c\n',
    '| a | b |\n|---|---|\n| c | d\\|e |\n',
    '<',
    '>',
    '<b>',
    '</b>',
    '<br>',
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '<p>x &amp; y</p>\n',
    '<figure><figcaption>',
    '</figcaption></figure>',
    '&amp;',
    '&nGt;',
    '&#x1F600;',
    '&lt',
    '\\',
    '\\*',
    '{{< x >}}',
    '{{',
    '}}',
    '{% y %}',
    '{% highlight go %}',
    '{% endhighlight %}',
    '{: .c}',
    '---\n',
    '+++\n',
    'title: "A b"\n',
    '===\n',
    'https://example.org/a_b?c=(d).',
    'jane@example.org',
  ],
  html: [
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<article>',
    '</article>',
    '<main>',
    '<h1>',
    '</h1>',
    '<h2>',
    '<table>',
    '<tr>',
    '<td rowspan=2>',
    '<th colspan=2>',
    '</td>',
    '</table>',
    '<ul>',
    '<li>',
    '</ul>',
    '<blockquote>',
    '<script>',
    '</script>',
    '<br>',
    '<q>',
    '</q>',
    '<a href="x">',
    '</a>',
    '<em>',
    '</em>',
    '<code>',
    '</code>',
    '<sup>',
    '</sup>',
    '<!--',
    '-->',
    '<title>',
    '</title>',
    '<pre>',
    '<figure>',
    '<figcaption>',
    '&amp;',
    '&ampx',
    '&copy2020',
    '&nGt;',
    '&notit;',
    '&#0;',
    '&#x80;',
    '&',
    '<',
    '>',
    '\0',
    'https://example.org/a',
    '<template>',
    '<svg>',
    '<select>',
    '<b hidden>',
  ],
  text: [
    '- ',
    '1. ',
    '* ',
    '---\n',
    'title: x\n',
    'https://example.org/a).',
    'a@b.co',
    '\t',
    '\f',
    '\u2028',
    '======\n',
  ],
}

const COMMON = [
  'word ',
  'Two words. ',
  'é',
  '😀',
  '“x”',
  "it's ",
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '\ufeff',
  'A'.repeat(70),
]

function sources(format: Format): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...PIECES[format], ...COMMON)
  const pieces = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))
  return fc.oneof(
    { weight: 6, arbitrary: pieces },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  )
}

describe.each(FORMATS)('any %s', (format) => {
  it('keeps runs, blocks and inlines in order, inside the source and true to it', async () => {
    await fc.assert(
      fc.asyncProperty(sources(format), async (source) => {
        expect(faults(await read(source, format))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('reads the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(sources(format), async (source) => {
        expect(await read(source, format)).toEqual(await read(source, format))
      }),
      { numRuns: 60 },
    )
  })
})
