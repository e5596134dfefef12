import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'
import { outline, pointedAt, read } from './support.ts'

describe('titles in front matter', () => {
  const rows: [string, string, string][] = [
    ['title: The long road', 'The long road', 'The long road'],
    ['title: "The \\"long\\" road\\u2019s end"', 'The "long" road’s end', 'The \\"long\\" road\\u2019s end'],
    ["title: 'The road''s end'", "The road's end", "The road''s end"],
    ['title: >-\n  The long\n  road', 'The long road', 'The long\n  road'],
    ['title: |\n  The long road', 'The long road', 'The long road'],
    ['title: The long\n  road', 'The long road', 'The long\n  road'],
    ['title: "The long\nroad"', 'The long road', 'The long\nroad'],
    ['title: "A&#58; the road &amp; I"', 'A: the road & I', 'A&#58; the road &amp; I'],
    ['headline: The long road # not this', 'The long road', 'The long road'],
    ['# a remark\n\nlayout: post\ntitle: The long road', 'The long road', 'The long road'],
  ]
  it.each(rows)('%j', async (yaml, title, place) => {
    const document = await read(`---\n${yaml}\n---\n\nIt is long.`, 'markdown')
    expect(document.notices).toEqual([])
    expect(outline(document)).toEqual([`title: ${title}`, 'paragraph: It is long.'])
    expect(document.title).toBe(title)
    expect(pointedAt(document, title)).toBe(place)
  })

  it.each([
    ['title = "The \\"long\\" road"', 'The "long" road', 'The \\"long\\" road'],
    ["title = 'The \\long road'", 'The \\long road', 'The \\long road'],
    ['title = """\nThe long\nroad"""', 'The long road', 'The long\nroad'],
    ['draft = false\n"title" = "The long road"\n[menu]\ntitle = "No"', 'The long road', 'The long road'],
  ])('%j in TOML', async (toml, title, place) => {
    const document = await read(`+++\n${toml}\n+++\n\nIt is long.`, 'markdown')
    expect(document.notices).toEqual([])
    expect(outline(document)).toEqual([`title: ${title}`, 'paragraph: It is long.'])
    expect(pointedAt(document, title)).toBe(place)
  })
})

describe('dates in front matter', () => {
  it.each([
    ['date: 2020-03-01', '2020-03-01'],
    ['date: 2020-03-01T23:59:00-08:00', '2020-03-01'],
    ["date: '2020-03-01 10:00:00 +0100'", '2020-03-01'],
    ['published: March 1, 2020', '2020-03-01'],
    ['publishDate: 1 March 2020', '2020-03-01'],
    ['publish_date: 2020/3/1', '2020-03-01'],
    ['pubDate: Sun, 01 Mar 2020 10:00:00 GMT', '2020-03-01'],
    ['datePublished: 20200301', '2020-03-01'],
    ['published_at: 2020-03-01', '2020-03-01'],
    ['created: 2020-02-01\nupdated: 2020-03-01', '2020-02-01'],
    ['updated: 2020-03-01', '2020-03-01'],
    ['published: true\nlastmod: 2020-03-01', '2020-03-01'],
    ['date: 03/04/2020', null],
    ['date: 13/03/2020', '2020-03-13'],
    ['date: 2020-02-30', null],
    ['date: soon', null],
    ['event_date: 2020-03-01', null],
  ])('%j is %s', async (yaml, date) => {
    const { published } = await read(`---\n${yaml}\n---\nText.`, 'markdown')
    expect(published).toEqual(date === null ? null : { date, origin: 'front-matter' })
  })

  it.each([
    ['date = 2020-03-01T23:00:00-05:00', '2020-03-01'],
    ['date = 2020-03-01', '2020-03-01'],
    ['date = "March 1, 2020"', '2020-03-01'],
  ])('%j in TOML is %s', async (toml, date) => {
    const { published } = await read(`+++\n${toml}\n+++\nText.`, 'markdown')
    expect(published).toEqual({ date, origin: 'front-matter' })
  })
})

describe('authors in front matter', () => {
  it.each([
    ['author: Jo Do', 'Jo Do'],
    ['authors: [Jo Do, Al Ba]', 'Jo Do, Al Ba'],
    ['authors:\n  - name: Jo Do\n    url: x\n  - Al Ba', 'Jo Do, Al Ba'],
    ['byline: Jo Do', 'Jo Do'],
    ['author:', null],
  ])('%j is %s', async (yaml, author) => {
    expect((await read(`---\n${yaml}\n---\nText.`, 'markdown')).author).toBe(author)
  })
})

describe('front matter that is broken or none', () => {
  it.each([
    [
      'a colon too many',
      '---\ntitle: Road: the end\ndate: 2020-03-01\n---\nText.',
      ['title: Road: the end', 'paragraph: Text.'],
      /^front matter could not be read: .+, line 2$/,
    ],
    [
      'a tab',
      '---\ntitle: Road\nmore:\n\tx: y\n---\nText.',
      ['title: Road', 'paragraph: Text.'],
      /^front matter could not be read: .+, line [34]$/,
    ],
    ['broken TOML', '+++\nx = \n+++\nText.', ['paragraph: Text.'], /^front matter could not be read: .+, line 2$/],
    [
      'no end',
      '---\ntitle: Road\n\nText.',
      ['heading2: title: Road', 'paragraph: Text.'],
      /^front matter could not be read: no closing ---, line 1$/,
    ],
  ])('%s', async (name, source, expected, notice) => {
    const document = await read(source, 'markdown')
    if (name !== 'no end') expect(outline(document)).toEqual(expected)
    expect(document.text).toContain('Text.')
    expect(document.notices).toHaveLength(1)
    expect(document.notices[0]).toMatch(notice)
  })

  it.each([
    ['a rule at the start', '---\n\nOne thing.\n\n---\n\nAnother.', ['paragraph: One thing.', 'paragraph: Another.']],
    ['empty front matter', '---\n---\n\nText.', ['paragraph: Text.']],
    ['blank lines before it', '\n\n---\ntitle: Road\n---\nText.', ['title: Road', 'paragraph: Text.']],
  ])('%s', async (_, source, expected) => {
    const document = await read(source, 'markdown')
    expect(document.notices).toEqual([])
    expect(outline(document)).toEqual(expected)
  })

  it('reads a date and a title past a mistake', async () => {
    const document = await read('---\ntitle: Road: the end\ndate: 2020-03-01\n---\nText.', 'markdown')
    expect(document.published).toEqual({ date: '2020-03-01', origin: 'front-matter' })
    expect(pointedAt(document, 'Road: the end')).toBe('Road: the end')
  })
})

describe('other keys', () => {
  const source = '---\ndescription: It is *long*.\ntitle: Road\nsummary: Dear too.\n---\n# Road\n\nText.'

  it('reads the description, in the order of the source', async () => {
    const expected = ['paragraph: It is *long*.', 'title: Road', 'heading1: Road', 'paragraph: Text.']
    expect(outline(await read(source, 'markdown'))).toEqual(expected)
  })

  it.each([
    [[], ['title: Road', 'heading1: Road', 'paragraph: Text.']],
    [['summary'], ['title: Road', 'paragraph: Dear too.', 'heading1: Road', 'paragraph: Text.']],
  ])('reads those that are chosen: %j', async (keys, expected) => {
    expect(outline(await readDocument({ path: 'a.md', source, keys }))).toEqual(expected)
  })
})
