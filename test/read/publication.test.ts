import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'
import { isoDate, writtenDates } from '../../src/read/written-date.ts'
import { read } from './support.ts'

const TEXT = 'The council met and agreed to mend the bridge over the river.'

describe('datelines', () => {
  it.each([
    ['Jo Do\n6 min readMar 1, 2020', '2020-03-01'],
    ['Jo Do\n\n6 min read · Mar 1, 2020', '2020-03-01'],
    ['Published: 3 March 2020', '2020-03-03'],
    ['Published 3 March 2020 | Updated 5 March 2020', '2020-03-03'],
    ['Updated 5 March 2020, 10:15 a.m. EST; first published 3 March 2020', '2020-03-03'],
    ['Last updated: March 5, 2020', '2020-03-05'],
    ['By Jane Doe | 2020-03-03', '2020-03-03'],
    ['By Jane Doe and Al van Ba, March 3, 2020', '2020-03-03'],
    ['Jane Doe · The Post · March 3rd, 2020', '2020-03-03'],
    ['March 3, 2020', '2020-03-03'],
    ['Tuesday, 3 March 2020, 9:30 pm GMT', '2020-03-03'],
    ['TUESDAY, MARCH 3, 2020', '2020-03-03'],
    ['LONDON, March 3, 2020', '2020-03-03'],
    ['LONDON, March 3, 2020 — The mayor spoke.', '2020-03-03'],
    ['LONDON (Reuters) - March 3, 2020 - The mayor spoke.', '2020-03-03'],
    ['WASHINGTON, D.C., Mar. 3, 2020 (AP) — The mayor spoke.', '2020-03-03'],
    ['New York, 3 March 2020 – The mayor spoke.', '2020-03-03'],
    ['March 3, 2020 (LONDON) The mayor spoke.', '2020-03-03'],
  ])('%j is %s', async (line, date) => {
    for (const format of ['text', 'markdown'] as const) {
      const { published } = await read(`Bridge to be mended\n\n${line}\n\n${TEXT}`, format)
      expect(published).toEqual({ date, origin: 'dateline' })
    }
  })

  it.each([
    'The war ended on May 8, 1945.',
    'The war ended on May 8, 1945',
    'Winston Churchill, May 8, 1945',
    'On March 3, 2020, the mayor spoke.',
    'By March 3, 2020, all had left the town.',
    'The March 3, 2020 meeting',
    'LONDON, March 3 — The mayor spoke.',
    'Published: March 2020',
    'Published: 31 June 2020',
    'The mayor was born on March 3, 1950 — a Friday.',
  ])('%j is none', async (line) => {
    for (const format of ['text', 'markdown'] as const) {
      expect((await read(`Bridge to be mended\n\n${line}\n\n${TEXT}`, format)).published).toBeNull()
    }
  })

  it('is no row of a timeline', async () => {
    const source = `Bridge to be mended\n\n${TEXT}\n\nMarch 3, 2019 — It broke.\n\nMarch 3, 2020 — It was mended.`
    expect((await read(source, 'text')).published).toBeNull()
  })

  it('stands near the top', async () => {
    const source = `Bridge to be mended\n\n${`${TEXT}\n\n`.repeat(20)}Published: 3 March 2020`
    expect((await read(source, 'text')).published).toBeNull()
  })
})

describe('what counts first', () => {
  const source = '---\ndate: 2020-03-02\n---\n# Road\n\nMarch 3, 2020\n\nText.'

  it.each([
    ['the option', '2020-03-01', source, { date: '2020-03-01', origin: 'option' }],
    ['front matter', undefined, source, { date: '2020-03-02', origin: 'front-matter' }],
    ['a dateline', undefined, source.slice(source.indexOf('#')), { date: '2020-03-03', origin: 'dateline' }],
    ['nothing', undefined, 'Text.', null],
  ])('%s', async (_, date, text, expected) => {
    const input = date === undefined ? {} : { date }
    expect((await readDocument({ path: 'a.md', source: text, ...input })).published).toEqual(expected)
  })
})

describe('bylines', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['by Jane van Doe and Al Ba | March 3, 2020', 'Jane van Doe and Al Ba'],
    ['Written by: Jane O’Doe, 3 March 2020', 'Jane O’Doe'],
    ['Jane Doe\n\n6 min readMar 1, 2020', 'Jane Doe'],
    ['Jane Doe 6 min read', 'Jane Doe'],
    ['By the time it was over, all had left.', null],
    ['Jane Doe', null],
  ])('%j is by %s', async (line, author) => {
    expect((await read(`Bridge to be mended\n\n${line}\n\n${TEXT}`, 'text')).author).toBe(author)
  })
})

describe('written dates', () => {
  it.each([
    ['on March 1, 2020 and 2 Apr. 2021', ['2020-03-01', '2021-04-02']],
    ['2020-03-01T10:00', ['2020-03-01']],
    ['the 29th of February 2020', ['2020-02-29']],
    ['29 February 2019, 2020-13-01, 31/04/2020', []],
    ['version 1.2020-03-01', []],
    ['May 5, 19999', []],
    ['Grandmar 1, 2020', []],
  ])('%j holds %j', (text, expected) => {
    expect(writtenDates(text).map(({ date }) => date)).toEqual(expected)
  })

  it('reads a value with a time', () => {
    expect(isoDate('2018-07-16 16:00:00 -0500')).toBe('2018-07-16')
    expect(isoDate('')).toBeNull()
  })
})
