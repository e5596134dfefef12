import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { pointedAt, read } from './support.ts'

const PARAGRAPHS = [
  'The river town of Lund has argued about its bridge for years. Nobody knows who is to pay for it, but everybody wants it mended before the winter comes.',
  '“We can’t wait any longer,” said Ada Vale, who was elected mayor in 2018. She pointed to the cracks in the third pillar.',
  'The council of 21 members votes on Tuesday & the result is open.',
]
const CAPTION = 'The bridge at Lund in the spring of 2019. Jo Do/The Lund Post'

/** The article as it is copied from a page, as an author writes it in Markdown, and as it is saved as a page. */
const TEXT = `Who Pays For The Bridge?\n\nJo Do\n6 min readMar 1, 2020\n\n--\n\n${CAPTION}\n\n${PARAGRAPHS.join('\n\n')}\n`
const MARKDOWN = `# Who Pays For The Bridge?\n\nJo Do\n6 min readMar 1, 2020\n\n--\n\n![](bridge.jpg)\n*${CAPTION}*\n\n${PARAGRAPHS.join('\n\n').replace('Ada Vale', '[Ada Vale](https://example.org/vale)').replace('&', '&amp;')}\n`
const HTML = `<!doctype html><html><head><title>Who Pays For The Bridge? | by Jo Do | The Lund Post</title><style>p{}</style></head>
<body><nav><a href="/">Home</a></nav><article><h1>Who Pays For The Bridge?</h1><p>Jo Do</p><p>6 min read<span>Mar 1, 2020</span></p>
<figure><img src="bridge.jpg" alt="A bridge"><figcaption>${CAPTION}</figcaption></figure>
${PARAGRAPHS.map((words) => `<p>${words.replace('&', '&amp;').replace('can’t', 'can&rsquo;t')}</p>`).join('\n')}
</article><footer>All rights reserved by The Lund Post.</footer></body></html>`

const ARTICLES: [string, () => Promise<Document>][] = [
  ['text', () => read(TEXT, 'text')],
  ['text saved as Markdown', () => read(TEXT, 'markdown')],
  ['Markdown', () => read(MARKDOWN, 'markdown')],
  ['HTML', () => read(HTML, 'html')],
]

describe.each(ARTICLES)('an article as %s', (_, article) => {
  it('has its title, author and date', async () => {
    const { title, author, published } = await article()
    expect(title).toBe('Who Pays For The Bridge?')
    expect(author).toBe('Jo Do')
    expect(published).toEqual({ date: '2020-03-01', origin: 'dateline' })
  })

  it('has the same words and the same captions', async () => {
    const { text, blocks } = await article()
    const of = (kind: string): string[] =>
      blocks.filter((block) => block.kind === kind).map((block) => text.slice(block.from, block.to))
    expect(of('caption')).toEqual([CAPTION])
    expect(of('title')).toEqual(['Who Pays For The Bridge?'])
    expect(of('paragraph').slice(-3)).toEqual(PARAGRAPHS)
    expect(text).not.toMatch(/Home|rights|p\{\}|bridge\.jpg|--/)
  })

  it('points back at the source', async () => {
    const document = await article()
    for (const words of ['Ada Vale', 'third pillar', 'bridge at Lund', '21 members']) {
      expect(pointedAt(document, words)).toBe(words)
    }
    expect(pointedAt(document, 'Tuesday & the')).toMatch(/^Tuesday &(?:amp;)? the$/)
    expect(pointedAt(document, 'can’t wait')).toMatch(/^can(?:’|&rsquo;)t wait$/)
  })
})
