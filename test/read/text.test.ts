import { describe, expect, it } from 'vitest'
import { outline, pointedAt, read } from './support.ts'

const LONG = 'The council met on Tuesday and agreed to mend the bridge over the river before the winter comes.'

describe('blocks of plain text', () => {
  const rows: [string, string, string[]][] = [
    [
      'a title and paragraphs',
      `Bridge to be mended\n\n${LONG}\n\n${LONG}`,
      ['title: Bridge to be mended', `paragraph: ${LONG}`, `paragraph: ${LONG}`],
    ],
    [
      'a headline that asks',
      `Will the bridge hold?\n\n${LONG}`,
      ['title: Will the bridge hold?', `paragraph: ${LONG}`],
    ],
    [
      'a headline that trails off',
      `My years on the bridge...\n\n${LONG}`,
      ['title: My years on the bridge...', `paragraph: ${LONG}`],
    ],
    [
      'no title',
      `The bridge will be mended.\n\n${LONG}`,
      ['paragraph: The bridge will be mended.', `paragraph: ${LONG}`],
    ],
    ['one line only', 'The bridge will hold', ['paragraph: The bridge will hold']],
    [
      'a heading',
      `It will.\n\nWhat comes next\n\n${LONG}`,
      ['paragraph: It will.', 'heading: What comes next', `paragraph: ${LONG}`],
    ],
    [
      'the middle of a sentence on its own',
      `It will.\n\nand so we\n\n${LONG}`,
      ['paragraph: It will.', 'paragraph: and so we', `paragraph: ${LONG}`],
    ],
    [
      'a caption',
      `It will.\n\nThe bridge in May. Jo Do/The Post\n\n${LONG}`,
      ['paragraph: It will.', 'caption: The bridge in May. Jo Do/The Post', `paragraph: ${LONG}`],
    ],
    [
      'wrapped lines',
      'The council met on Tuesday and agreed to mend the bridge over the\nriver. Robert Vale said\nso. It will cost a lot, and nobody knows who is to pay for it all.',
      [
        'paragraph: The council met on Tuesday and agreed to mend the bridge over the river. Robert Vale said so. It will cost a lot, and nobody knows who is to pay for it all.',
      ],
    ],
    [
      'narrow columns',
      'The council met on Tuesday\nand agreed to mend the\nbridge over the river. It\nwill cost a lot.',
      ['paragraph: The council met on Tuesday and agreed to mend the bridge over the river. It will cost a lot.'],
    ],
    [
      'short lines of their own',
      'It will.\n\nJo Do\n6 min read\nThe Post of the bridge',
      ['paragraph: It will.', 'paragraph: Jo Do', 'paragraph: 6 min read', 'paragraph: The Post of the bridge'],
    ],
    [
      'a paragraph on each line',
      `${LONG} ${LONG}\n${LONG}\nIt will.`,
      [`paragraph: ${LONG} ${LONG}`, `paragraph: ${LONG}`, 'paragraph: It will.'],
    ],
    ['Windows line ends and indents', `  ${LONG}\r\n\r\n\t${LONG}\r\n`, [`paragraph: ${LONG}`, `paragraph: ${LONG}`]],
    ['old line ends', `It will.\r\r${LONG}`, ['paragraph: It will.', `paragraph: ${LONG}`]],
    [
      'lists',
      'So:\n\n- One thing\n  goes on\n- Two\n\n1. Three\n2) Four',
      [
        'paragraph: So:',
        'list-item 0: One thing goes on',
        'list-item 0: Two',
        'list-item 1: Three',
        'list-item 1: Four',
      ],
    ],
    ['bullets of all kinds', 'So:\n\n• One\n• Two', ['paragraph: So:', 'list-item 0: One', 'list-item 0: Two']],
    [
      'a year at the start of a line',
      'It was mended, as all will remember who lived there at that time, in\n2019. That was late, as all will remember who lived there at that time.',
      [
        'paragraph: It was mended, as all will remember who lived there at that time, in 2019. That was late, as all will remember who lived there at that time.',
      ],
    ],
    [
      'underlines and rules',
      `Bridge to be mended\n===================\n\n* * *\n\n${LONG}`,
      ['title: Bridge to be mended', `paragraph: ${LONG}`],
    ],
    [
      'addresses',
      'See https://a.b/c (or www.d.ef/g_(h)), and write to jo.do@k.org.',
      ['paragraph: See \uFFFC (or \uFFFC), and write to \uFFFC.'],
    ],
    [
      'what is no address',
      'Follow @jodo, e.g. at 5 p.m. It is a www. of lies.',
      ['paragraph: Follow @jodo, e.g. at 5 p.m. It is a www. of lies.'],
    ],
    ['markup is text', 'It *was* a <b>road</b> &amp; `more`.', ['paragraph: It *was* a <b>road</b> &amp; `more`.']],
    ['nothing but signs', '--\n\n***\n', []],
  ]
  it.each(rows)('%s', async (_, source, expected) => {
    expect(outline(await read(source, 'text'))).toEqual(expected)
  })
})

describe('places of plain text in the source', () => {
  const rows: [string, string, string][] = [
    ['The bridge\r\nis  old.', 'bridge is old', 'bridge\r\nis  old'],
    ['See http://a.b/c. Now', 'See \uFFFC', 'See http://a.b/c'],
    ['A 😀 face\u00a0here.', '😀 face\u00a0here', '😀 face\u00a0here'],
    ['- One\n  two', 'One two', 'One\n  two'],
  ]
  it.each(rows)('%j: %j is %j', async (source, words, expected) => {
    expect(pointedAt(await read(source, 'text'), words)).toBe(expected)
  })
})
