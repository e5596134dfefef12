import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { readSource } from '../../src/sources/readers/read-source.ts'

function read(path: string, text: string) {
  return readSource(path, new TextEncoder().encode(text), { decode, readDocument })
}

async function said(path: string, text: string): Promise<string[]> {
  const { segments } = await read(path, text)
  return segments.map(
    ({ speaker, line, time, text: words }) => `${speaker ?? '-'}|${line ?? ''}|${time ?? ''}|${words}`,
  )
}

describe('plain text', () => {
  it('takes labels in capitals, with their titles', async () => {
    const text = 'SEN. MARA VALE: We have no plan.\nNone at all.\n\nMR. OKORO: Is that so?\n\nThank you.'
    expect(await said('a.txt', text)).toEqual([
      'SEN. MARA VALE|1||We have no plan.',
      'SEN. MARA VALE|2||None at all.',
      'MR. OKORO|4||Is that so?',
      'MR. OKORO|6||Thank you.',
    ])
  })

  it('takes questions and answers', async () => {
    expect(await said('a.txt', 'Q: Why?\nA: Because.\nQ.  Why not?')).toEqual([
      'Q|1||Why?',
      'A|2||Because.',
      'Q|3||Why not?',
    ])
  })

  it('takes times before, behind and between', async () => {
    const text = '[12:40] Mara Vale: Hello.\nJohn Okoro (00:13:05): Hi.\nMara Vale 1:02:03\nAgain.\n[01:10]\nStill.'
    expect(await said('a.txt', text)).toEqual([
      'Mara Vale|1|760|Hello.',
      'John Okoro|2|785|Hi.',
      'Mara Vale|4|3723|Again.',
      'Mara Vale|6|70|Still.',
    ])
  })

  it('takes a name before a colon only where it comes again', async () => {
    expect(await said('a.txt', 'Mara: Hello.\n\nJohn: Hi.\n\nMara: Bye.')).toEqual([
      'Mara|1||Hello.',
      'John|3||Hi.',
      'Mara|5||Bye.',
    ])
    expect((await said('a.txt', `The Plan: what it says.\n\n${'It says much.\n\n'.repeat(4)}`))[0]).toBe(
      '-|1||The Plan: what it says.',
    )
  })

  it('takes headings of documents for no speakers', async () => {
    expect(await said('a.txt', 'NOTE: The sound is bad.')).toEqual(['-|1||NOTE: The sound is bad.'])
  })

  it('reads the head', async () => {
    const text = 'Title: Opening of the bridge\nSpeaker: Mara Vale\nDate: March 5, 2024\n\nFriends, we did it.'
    const { title, speaker, date, segments } = await read('a.txt', text)
    expect([title, speaker, date, segments.length]).toEqual(['Opening of the bridge', 'Mara Vale', '2024-03-05', 1])
  })
})

describe('captions', () => {
  it('reads SubRip', async () => {
    const text =
      '1\r\n00:00:01,000 --> 00:00:03,000\r\n<i>We have</i>\r\nno plan.\r\n\r\n2\r\n00:01:05,000 --> 00:01:06,000\r\n>> OKORO: Why?\r\n'
    expect(await said('a.srt', text)).toEqual(['-|3|1|We have', '-|4|1|no plan.', 'OKORO|8|65|Why?'])
  })

  it('reads WebVTT with voices', async () => {
    const text =
      'WEBVTT\n\nNOTE made by hand\n\n01:05.000 --> 01:06.000 align:start\n<v Mara Vale>We have no plan.</v>\n<v.loud John Okoro>Why?</v>\n'
    expect(await said('a.vtt', text)).toEqual(['Mara Vale|6|65|We have no plan.', 'John Okoro|7|65|Why?'])
  })
})

describe('tables and JSON', () => {
  it('reads columns by their names', async () => {
    const text = 'Start Time,Speaker,Text\n00:01:00,Mara Vale,"We have, as I said, ""no"" plan."\n75,John Okoro,Why?\n'
    expect(await said('a.csv', text)).toEqual(['Mara Vale|2|60|We have, as I said, "no" plan.', 'John Okoro|3|75|Why?'])
  })

  it.each([
    [[{ speaker: 'Mara', start: 60, text: 'No plan.' }]],
    [{ segments: [{ speaker: 'Mara', start: '00:01:00', text: 'No plan.' }], text: 'No plan.' }],
    [
      {
        utterances: [{ speaker: 'Mara', start: 60_000, text: 'No plan.', words: [{ text: 'No' }, { text: 'plan.' }] }],
      },
    ],
    [{ data: { transcript: [{ name: 'Mara', time: 60, content: 'No plan.' }] } }],
  ])('reads %j', async (shape) => {
    const [first] = await said('a.json', JSON.stringify(shape))
    expect(first).toMatch(/^Mara\|\|60\|No plan\.$/)
  })

  it('reads words that are kept apart', async () => {
    const elements = ['No', ' ', 'plan', '.'].map((value) => ({ type: 'text', value }))
    expect(await said('a.json', JSON.stringify({ monologues: [{ speaker: 0, elements }] }))).toEqual(['-|||No plan.'])
  })
})

describe('articles', () => {
  it('reads Markdown by blocks, with their lines', async () => {
    const text =
      '---\ntitle: A talk\nspeaker: Mara Vale\ndate: 2024-03-05\n---\n\n# A talk\n\n**Okoro:** Why\nnow?\n\n**Okoro:** Tell us.\n'
    const source = await read('a.md', text)
    expect([source.title, source.speaker, source.date]).toEqual(['A talk', 'Mara Vale', '2024-03-05'])
    expect(source.segments.map(({ speaker, line, text: words }) => `${speaker ?? '-'}|${line}|${words}`)).toEqual([
      '-|7|A talk',
      'Okoro|9|Why now?',
      'Okoro|12|Tell us.',
    ])
  })

  it('reads HTML without its markup', async () => {
    const { segments } = await read(
      'a.html',
      '<html><body><script>no()</script><p>We have <b>no</b> plan&mdash;none.</p></body></html>',
    )
    expect(segments.map(({ text }) => text)).toEqual(['We have no plan—none.'])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['a.csv', 'a,b\n1,2\n', /no column of words/],
    ['a.json', '{"a": [1', /not JSON/],
    ['a.json', '{"a": [1]}', /holds no words/],
    ['a.docx', 'no', /not a Word document/],
    ['a.pdf', 'no', /not a PDF document/],
  ])('%s: one clear line', async (path, text, message) => {
    await expect(read(path, text)).rejects.toThrow(message)
  })
})
