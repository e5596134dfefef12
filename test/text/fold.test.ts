import { describe, expect, it } from 'vitest'
import { fold, squash } from '../../src/text/fold.ts'

describe('fold', () => {
  it.each([
    ['Trump', 'trump'],
    ['Zoë', 'zoe'],
    ['Zoe\u0308', 'zoe'],
    ['Łódź', 'lodz'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['Erdoğan', 'erdogan'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['O’Rourke', "o'rourke"],
    ['Oʻahu', "o'ahu"],
    ['Jean–Luc', 'jean-luc'],
    ['Jean\u2011Luc', 'jean-luc'],
    ['New\u00a0York', 'new york'],
    ['co\u00adoperate', 'cooperate'],
    ['ﬁeld', 'field'],
    ['Đặng', 'dang'],
    ['`Abd', "'abd"],
    ['한국', '한국'],
    ['हिन्दी', 'हिन्दी'],
    ['×', '×'],
    ['', ''],
  ])('%s -> %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    for (const text of ['Åse Ærø', 'O’Neill–Straße', 'İ', 'Phạm Văn Đồng']) expect(fold(fold(text))).toBe(fold(text))
  })
})

describe('squash', () => {
  it.each([
    ['WikiLeaks', 'Wikileaks'],
    ['al-Qaeda', 'Al Qaeda'],
    ['J. K. Rowling', 'J.K. Rowling'],
    ['O’Rourke', 'ORourke'],
  ])('%s and %s differ in looks only', (a, b) => {
    expect(squash(a)).toBe(squash(b))
  })

  it.each([
    ['Mueller', 'Muller'],
    ['C++', 'C2'],
  ])('%s and %s differ in letters', (a, b) => {
    expect(squash(a)).not.toBe(squash(b))
  })
})
