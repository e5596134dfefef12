import { describe, expect, it } from 'vitest'
import { outline, pointedAt, read } from './support.ts'

const LONG = 'The council met on Tuesday and agreed to mend the bridge over the river.'

describe('blocks of HTML', () => {
  const rows: [string, string, string[]][] = [
    [
      'headings and paragraphs',
      '<h1>The road</h1><p>It is\n  long.</p><h2>Costs</h2><p>Dear.',
      ['title1: The road', 'paragraph: It is long.', 'heading2: Costs', 'paragraph: Dear.'],
    ],
    ['text without elements', 'One.<br>Two.<br><br>Three.', ['paragraph: One.\nTwo.', 'paragraph: Three.']],
    [
      'text beside paragraphs',
      '<div>One <b>big</b> thing<p>Two.</p>three</div>',
      ['title: One big thing', 'paragraph: Two.', 'paragraph: three'],
    ],
    [
      'lists',
      '<p>So:</p><ul><li>One<ol><li>Two</ol><li><p>Three</p></ul><dl><dt>A<dd>B</dl>',
      [
        'paragraph: So:',
        'list-item 0: One',
        'list-item 1: Two',
        'list-item 0: Three',
        'list-item 2: A',
        'list-item 2: B',
      ],
    ],
    [
      'block quotations',
      '<blockquote><p>We shall see.</p><footer>Jo Do</footer></blockquote>',
      ['block-quotation: We shall see.'],
    ],
    [
      'figures',
      '<p>Text.</p><figure><img alt="no"><figcaption>The mayor</figcaption></figure><p class="wp-caption-text">A street</p>',
      ['paragraph: Text.', 'caption: The mayor', 'caption: A street'],
    ],
    [
      'tables',
      '<table><caption>Costs</caption><thead><tr><th>Year<th>Cost</thead><tr><th>2019<td>$4</table>',
      [
        'caption: Costs',
        'table-cell 0/0/0 header: Year',
        'table-cell 0/0/1 header: Cost',
        'table-cell 0/1/0 header: 2019',
        'table-cell 0/1/1: $4',
      ],
    ],
    [
      'cells that span',
      '<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e<td>f</table>',
      [
        'table-cell 0/0/0: a',
        'table-cell 0/0/1: b',
        'table-cell 0/1/1: c',
        'table-cell 0/1/2: d',
        'table-cell 0/2/0: e',
        'table-cell 0/2/1: f',
      ],
    ],
    [
      'tables that lay out',
      '<table><tr><td><p>One.</p><table><tr><td>2<td>3</table></table>',
      ['paragraph: One.', 'table-cell 0/0/0: 2', 'table-cell 0/0/1: 3'],
    ],
    [
      'what is no text',
      '<p>A<script>no()</script><style>no</style><!-- no --><template>no</template><svg><text>no</text></svg> road.</p><pre>no</pre><nav>no</nav><form>no</form><button>no</button><noscript>no</noscript>',
      ['paragraph: A road.'],
    ],
    [
      'what is hidden',
      '<p>A <span hidden>no</span><span style="display: none">no</span><span aria-hidden="true">no</span><span class="sr-only">no</span>road.</p>',
      ['paragraph: A road.'],
    ],
    ['code in a sentence', '<p>Set <code>limit</code> to <kbd>x</kbd>.</p>', ['paragraph: Set \uFFFC to \uFFFC.']],
    [
      'marks of notes',
      '<p>It rose.<sup><a href="#n1">1</a></sup> On the 4<sup>th</sup>.<sup>[2]</sup></p><ol class="footnotes"><li id="n1">By half.</ol>',
      ['paragraph: It rose. On the 4th.', 'footnote: By half.'],
    ],
    ['quotation elements', '<p>He said <q>no <em>way</em></q>.</p>', ['paragraph: He said “no way”.']],
    ['words struck out', '<p>It was <del>five</del><s>four</s> six.</p>', ['paragraph: It was six.']],
    [
      'addresses',
      '<p>See <a href="http://a.b">http://a.b</a> or http://c.d.</p>',
      ['paragraph: See \uFFFC or \uFFFC.'],
    ],
  ]
  it.each(rows)('%s', async (_, source, expected) => {
    expect(outline(await read(source, 'html'))).toEqual(expected)
  })
})

describe('the article on a page', () => {
  const rest = `<p>${LONG}</p><p>${LONG}</p>`
  const words = [`paragraph: ${LONG}`, `paragraph: ${LONG}`]
  const rows: [string, string, string[]][] = [
    [
      'article',
      `<header><a>Home</a></header><p>Cookies are used here, and you may agree to that or not.</p><article><h1>A bridge</h1>${rest}<footer>All rights</footer></article><footer>x</footer>`,
      ['title1: A bridge', ...words],
    ],
    [
      'the largest article',
      `<article><p>Another story about something else that is short.</p></article><article>${rest}</article>`,
      words,
    ],
    [
      'main',
      `<div><p>Menu of all that there is on this site to be read.</p></div><main><h1>A bridge</h1>${rest}</main>`,
      ['title1: A bridge', ...words],
    ],
    [
      'the densest element',
      `<div><ul><li><a>A</a><li><a>B</a><li><a>C</a></ul></div><div><div>${rest}</div><div>Share</div></div>`,
      words,
    ],
    [
      'its headline outside',
      `<h1>A bridge</h1><article>${rest}</article><h1>Not this</h1>`,
      ['title1: A bridge', ...words],
    ],
    [
      'furniture by its class',
      `<article>${rest}<div class="related-stories"><p>Read this too, it is about a very different matter.</p></div><div class="newsletter">Sign up</div></article>`,
      words,
    ],
    [
      'a list of links',
      `<article>${rest}<ul><li><a>One thing</a><li><a>Two things</a><li><a>Three</a></ul></article>`,
      words,
    ],
    [
      'a header with the headline',
      `<article><header><h1>A bridge</h1></header>${rest}</article>`,
      ['title1: A bridge', ...words],
    ],
    ['front matter before HTML', `---\ntitle: A bridge\n---\n${rest}`, ['title: A bridge', ...words]],
    [
      'the title element without the site',
      `<title>A bridge will be mended | The Post</title>${rest}`,
      ['title1: A bridge will be mended', ...words],
    ],
    [
      'the title element that the text repeats',
      `<title>A bridge - The Post</title><p>A bridge</p>${rest}`,
      ['title: A bridge', ...words],
    ],
    [
      'the heading that the metadata name',
      `<meta property="og:title" content="A bridge mended"><article><h1>News of the day</h1><h2>A bridge mended</h2>${rest}</article>`,
      ['heading1: News of the day', 'title1: A bridge mended', ...words],
    ],
  ]
  it.each(rows)('%s', async (_, source, expected) => {
    expect(outline(await read(source, 'html'))).toEqual(expected)
  })
})

describe('what a page says about its article', () => {
  const article = `<article><h1>A bridge</h1><p>${LONG}</p></article>`
  const rows: [string, string, string | null, string | null][] = [
    [
      'meta elements',
      '<meta property="article:published_time" content="2020-03-01T23:30:00-05:00"><meta name="author" content="By Jo Do">',
      '2020-03-01',
      'Jo Do',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-03-01","author":[{"name":"Jo Do"},{"name":"Al Ba"}]}]}</script>',
      '2020-03-01',
      'Jo Do, Al Ba',
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":</script><meta name="date" content="March 1, 2020">',
      '2020-03-01',
      null,
    ],
    ['a time element', '<time datetime="2020-03-01">1 March</time>', '2020-03-01', null],
    [
      'the time element of the publication',
      '<time datetime="2020-03-05">x</time><time itemprop="datePublished" datetime="2020-03-01">x</time>',
      '2020-03-01',
      null,
    ],
    [
      'time elements about something else',
      '<time datetime="2020-03-05">x</time><time datetime="2020-03-01">x</time>',
      null,
      null,
    ],
    ['an author that is a page', '<meta name="author" content="https://example.org/jo">', null, null],
  ]
  it.each(rows)('%s', async (_, head, date, author) => {
    const document = await read(`<head>${head}</head>${article}`, 'html')
    expect([document.published?.date ?? null, document.author]).toEqual([date, author])
  })
})

describe('places of HTML in the source', () => {
  const rows: [string, string, string][] = [
    ['<p>AT&amp;T <b>rose</b>.', 'AT&T rose', 'AT&amp;T <b>rose'],
    ['<p>It&rsquo;s caf&eacute; time', 'It’s café', 'It&rsquo;s caf&eacute;'],
    ['<p>Tom &amp Jo &copy2020 &notit;', 'Tom & Jo ©2020 ¬it;', 'Tom &amp Jo &copy2020 &notit;'],
    ['<p>a < b & c &unknown; d', '< b & c &unknown; d', '< b & c &unknown; d'],
    ['<p>One\r\n   two', 'One two', 'One\r\n   two'],
    ['<p>One<br/>two', 'One\ntwo', 'One<br/>two'],
    ['<p>&#x1F600; &nGt; face', '😀 ≫⃒ face', '&#x1F600; &nGt; face'],
    ['<p>He said <q>no</q>!', '“no”!', '<q>no</q>!'],
    ['<p>A <code>x</code> b', '\uFFFC b', '<code>x</code> b'],
    ['<p>A &lt;b&gt; c', '<b>', '&lt;b&gt;'],
    ['one </div>two', 'one two', 'one </div>two'],
    ['---\ntitle: x\n---\n<p>A &amp; b', 'A & b', 'A &amp; b'],
  ]
  it.each(rows)('%j: %j is %j', async (source, words, expected) => {
    expect(pointedAt(await read(source, 'html'), words)).toBe(expected)
  })
})
