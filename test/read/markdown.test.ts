import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'
import { outline, pointedAt, read } from './support.ts'

describe('blocks of Markdown', () => {
  const rows: [string, string, string[]][] = [
    [
      'a title and sections',
      '# The road\n\nIt is long.\n\n## Costs\n\nIt is dear.',
      ['title1: The road', 'paragraph: It is long.', 'heading2: Costs', 'paragraph: It is dear.'],
    ],
    [
      'underlined headings',
      'The road\n========\n\nCosts\n-----\n\nDear.',
      ['title1: The road', 'heading2: Costs', 'paragraph: Dear.'],
    ],
    ['a wrapped paragraph', 'One line goes\non to the\nnext.', ['paragraph: One line goes on to the next.']],
    ['Windows line ends', 'One line goes\r\non.\r\n\r\nNext.', ['paragraph: One line goes on.', 'paragraph: Next.']],
    ['hard breaks', 'Roses are red,  \nviolets\\\nare blue.', ['paragraph: Roses are red,\nviolets\nare blue.']],
    [
      'nested lists',
      '- One\n  - Two\n  - Three\n- Four\n\nText.\n\n1. Five',
      [
        'list-item 0: One',
        'list-item 1: Two',
        'list-item 1: Three',
        'list-item 0: Four',
        'paragraph: Text.',
        'list-item 2: Five',
      ],
    ],
    [
      'a loose item',
      '- One.\n\n  More of it.\n- Two.',
      ['list-item 0: One.', 'list-item 0: More of it.', 'list-item 0: Two.'],
    ],
    ['a task list', '- [x] Done\n- [ ] Open', ['list-item 0: Done', 'list-item 0: Open']],
    [
      'a block quotation',
      '> We shall\n> see,\nhe said.\n>\n> - Item',
      ['block-quotation: We shall see, he said.', 'list-item 0: Item'],
    ],
    ['a callout', '> [!NOTE]\n> Mind the gap.', ['block-quotation: Mind the gap.']],
    [
      'a table',
      '| Year | Cost |\n|---|--:|\n| 2019 | $4 |\n| 2020 | |',
      [
        'table-cell 0/0/0 header: Year',
        'table-cell 0/0/1 header: Cost',
        'table-cell 0/1/0: 2019',
        'table-cell 0/1/1: $4',
        'table-cell 0/2/0: 2020',
      ],
    ],
    [
      'footnotes',
      'It rose.[^1] Then fell.\n\n[^1]: By *half*.',
      ['paragraph: It rose. Then fell.', 'footnote: By half.'],
    ],
    ['code', 'Before.\n\n```js\nlet x = 1\n```\n\n    indented\n\nAfter.', ['paragraph: Before.', 'paragraph: After.']],
    ['code in a sentence', 'Set `limit` to ``a`b``.', ['paragraph: Set \uFFFC to \uFFFC.']],
    [
      'links',
      '[The *report*](http://a.b/c "T") and [that one][r] say so.\n\n[r]: http://d.e',
      ['paragraph: The report and that one say so.'],
    ],
    [
      'addresses',
      'See <https://a.b/c>, https://d.e/f(g). Or www.h.io! Or [http://i.j](http://i.j) or jo@k.org.',
      ['paragraph: See \uFFFC, \uFFFC. Or \uFFFC! Or \uFFFC or \uFFFC.'],
    ],
    ['images', 'Before ![a street](s.jpg) after.\n\n![alone](s.jpg)', ['paragraph: Before after.']],
    [
      'a caption in the paragraph of its image',
      'Text.\n\n![x](s.jpg)\n*The mayor in May*',
      ['paragraph: Text.', 'caption: The mayor in May'],
    ],
    [
      'a caption below its image',
      'Text.\n\n[![x](s.jpg)](l)\n\n_The mayor in May._\n\n_So it is._',
      ['paragraph: Text.', 'caption: The mayor in May.', 'paragraph: So it is.'],
    ],
    [
      'a credit without a stop',
      'Text.\n\nThe mayor speaks in May. Photo by Jo Do\n\nText.',
      ['paragraph: Text.', 'caption: The mayor speaks in May. Photo by Jo Do', 'paragraph: Text.'],
    ],
    [
      'a figure in HTML',
      'Text.\n\n<figure><img src="a"><figcaption>The <b>mayor</b></figcaption></figure>',
      ['paragraph: Text.', 'caption: The mayor'],
    ],
    [
      'HTML blocks',
      'Text.\n\n<div align="center">\n<p>One &amp; two</p>\nthree\n</div>\n\n<!-- no\n\nno -->\n\n<script>\nno\n</script>',
      ['paragraph: Text.', 'paragraph: One & two', 'paragraph: three'],
    ],
    [
      'HTML in a sentence',
      'A <b>big</b><br>road<sup>2</sup> <!-- no --> <code>x</code> <del>not</del> so.',
      ['paragraph: A big\nroad2 \uFFFC so.'],
    ],
    ['words struck out', 'It was ~~five~~ six.', ['paragraph: It was six.']],
    ['a rule and a line of dashes', 'One.\n\n---\n\n--\n\n* * *\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['a bold line', '**By the numbers:** two.', ['paragraph: By the numbers: two.']],
  ]
  it.each(rows)('%s', async (_, source, expected) => {
    expect(outline(await read(source, 'markdown'))).toEqual(expected)
  })
})

describe('what site generators put into Markdown', () => {
  const rows: [string, string, string[]][] = [
    [
      'Hugo',
      'The {{< abbr "EU" >}} said.\n\n{{% note %}}\nMind *this*.\n{{% /note %}}',
      ['paragraph: The said.', 'paragraph: Mind this.'],
    ],
    ['a shortcode at the start of a line', '{{< dropcap >}}Once upon a time.', ['paragraph: Once upon a time.']],
    ['Liquid', 'Go to [18F]({{ "/" | url }} "Home"), {% if x %}now{% endif %}.', ['paragraph: Go to 18F, now.']],
    [
      'highlighted code',
      'A.\n\n{% highlight go %}\nx := 1\n{% endhighlight %}\n\n{{< highlight js >}}\nlet y\n{{< /highlight >}}\n\nB.',
      ['paragraph: A.', 'paragraph: B.'],
    ],
    ['attribute lists', 'Big news.\n{: .lead #top}\n\n## Costs {#costs}', ['paragraph: Big news.', 'heading2: Costs']],
    [
      'braces that are none',
      'Use `{{` to open and `}}` to close; f({a}) too.',
      ['paragraph: Use \uFFFC to open and \uFFFC to close; f({a}) too.'],
    ],
    ['an opening without an end', 'A {{ b and.\n\nc.', ['paragraph: A {{ b and.', 'paragraph: c.']],
  ]
  it.each(rows)('%s', async (_, source, expected) => {
    expect(outline(await read(source, 'markdown'))).toEqual(expected)
  })
})

describe('MDX', () => {
  const rows: [string, string, string[]][] = [
    [
      'imports and exports',
      'import A from "a"\nimport { B } from "b"\n\nexport const meta = {\n  title: "x",\n\n  y: 1\n}\n\nImport duties rose. We export more.',
      ['paragraph: Import duties rose. We export more.'],
    ],
    [
      'expressions and comments',
      'It cost {props.cost} then.\n\n{/* not *this* */}',
      ['paragraph: It cost \uFFFC then.'],
    ],
    [
      'components',
      '<Callout type="x" on={() => { go() }}>\n    Mind *this*.\n</Callout>\n\nA <Big>road</Big>.',
      ['paragraph: Mind this.', 'paragraph: A road.'],
    ],
    ['elements with expressions', '<div style={{ color: "red" }}>\n\nText.\n\n</div>', ['paragraph: Text.']],
    ['braces in code', 'A `{x` b.\n\n```\n{ y\n```\n\nC.', ['paragraph: A \uFFFC b.', 'paragraph: C.']],
  ]
  it.each(rows)('%s', async (_, source, expected) => {
    expect(outline(await readDocument({ path: 'a.mdx', source }))).toEqual(expected)
  })
})

describe('places of Markdown in the source', () => {
  const rows: [string, string, string][] = [
    ['A **bold *claim*** here.', 'bold claim here', 'bold *claim*** here'],
    ['A **bold** claim.', 'bold', 'bold'],
    ['AT&amp;T rose &mdash; by 5&#37;.', 'AT&T rose', 'AT&amp;T rose'],
    ['AT&amp;T rose &mdash; by 5&#37;.', '5%', '5&#37;'],
    ['Some \\*starred\\* word.', '*starred*', '\\*starred\\*'],
    ['> The road\n>   is\n> long.', 'road is', 'road\n>   is'],
    ['- The road\n  is long.', 'road is long', 'road\n  is long'],
    ['| a | b\\|c d |\n|---|---|', 'b|c d', 'b\\|c d'],
    ['The [report](http://a.b) said.', 'The report', 'The [report'],
    ['The [report](http://a.b) said.', 'report', 'report'],
    ['See <http://a.b/c> now.', 'See \uFFFC', 'See <http://a.b/c>'],
    ['See http://a.b/c. Now', '\uFFFC. Now', 'http://a.b/c. Now'],
    ['Use `x  y` now.', '\uFFFC now', '`x  y` now'],
    ['A 😀 &#x1F600; face.', '😀 😀 face', '😀 &#x1F600; face'],
    ['It is {{< x >}} so big.', 'is so', 'is {{< x >}} so'],
    ['One  \ntwo.', 'One\ntwo', 'One  \ntwo'],
    ['\uFEFFA word &amp; more.', 'word & more', 'word &amp; more'],
    ['<p>A &lt;b&gt; <i>c</i></p>', '<b> c', '&lt;b&gt; <i>c'],
    ['> <p>A\n> b &amp; c</p>', 'A b & c', 'A\n> b &amp; c'],
    [
      `${'A long paragraph without any markup at all, wrapped\nonce. '.repeat(3)}\n\nEnd *of* it.`,
      'wrapped once',
      'wrapped\nonce',
    ],
    [`${'A long paragraph without any markup at all. '.repeat(3)}\n\nEnd *of* it.`, 'of it', 'of* it'],
  ]
  it.each(rows)('%j: %j is %j', async (source, words, expected) => {
    expect(pointedAt(await read(source, 'markdown'), words)).toBe(expected)
  })
})

describe('inlines of Markdown', () => {
  it('marks emphasis and links', async () => {
    const document = await read('*The Hobbit* and **all** [the *rest*](http://a.b), <i>too</i>: http://c.d', 'markdown')
    const found = document.inlines.map(({ kind, from, to, url }) => [kind, document.text.slice(from, to), url])
    expect(found).toEqual([
      ['emphasis', 'The Hobbit', undefined],
      ['strong', 'all', undefined],
      ['link', 'the rest', 'http://a.b'],
      ['emphasis', 'rest', undefined],
      ['emphasis', 'too', undefined],
      ['link', '\uFFFC', 'http://c.d'],
    ])
  })
})
