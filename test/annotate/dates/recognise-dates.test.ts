import { describe, expect, it } from 'vitest'
import { recogniseDates } from '../../../src/annotate/dates/recognise-dates.ts'
import { scan } from '../../../src/annotate/scan.ts'
import { textDocument } from '../../support/text-document.ts'

function read(text: string, published: string | null = '2020-03-01') {
  const document = textDocument(text, published)
  return recogniseDates(scan(document), document.published)
}

describe('dates', () => {
  it.each([
    ['It began on March 5, 2019.', 'March 5, 2019', '2019-03-05'],
    ['It began on 5 March 2019.', '5 March 2019', '2019-03-05'],
    ['It began in March 2019, they said.', 'March 2019', '2019-03'],
    ['It began on the 4th of July, 1995.', '4th of July, 1995', '1995-07-04'],
    ['It began on Tuesday, Feb. 4, 2020.', 'Tuesday, Feb. 4, 2020', '2020-02-04'],
    ['It began on 2019-06-01.', '2019-06-01', '2019-06-01'],
    ['It began in 1932.', '1932', '1932'],
    ['The 2016 election was close.', '2016', '2016'],
    ['Orwell (1903–1950) wrote it.', '1903–1950', '1903/1950'],
    ['She ran it from 1989 to 1999.', 'from 1989 to 1999', '1989/1999'],
    ['The fair ran July 25-28, 2016.', 'July 25-28, 2016', '2016-07-25/2016-07-28'],
    ['The fair runs 25 to 28 July 2016.', '25 to 28 July 2016', '2016-07-25/2016-07-28'],
    ['It was big in the 1990s.', '1990s', '199X'],
    ["It was big in the '90s.", "'90s", '199X'],
    ['It was built in the 18th century.', '18th century', '17XX'],
    ['Sales fell in the third quarter of 2016.', 'third quarter of 2016', '2016-07/2016-09'],
    ['It opened in the summer of 2016.', 'summer of 2016', '2016-22'],
    ['It opened in mid-2016.', 'mid-2016', '2016~'],
    ['The FY2019 budget passed.', 'FY2019', '2018~/2019~'],
    ['He was killed in 44 BC.', '44 BC', '-0044'],
    ['It was built in about 1850.', '1850', '1850~'],
    ['Polls closed on Election Day 2016.', 'Election Day 2016', '2016-11-08'],
  ])('reads %s', (text, mention, edtf) => {
    expect(read(text, null).map((date) => [date.text, date.value?.edtf])).toEqual([[mention, edtf]])
  })

  it.each([
    ['It met on Feb. 4.', 'Feb. 4', '2020-02-04', ['year']],
    ['It met on Tuesday.', 'Tuesday', '2020-02-25', ['year', 'month', 'day']],
    ['It will meet on Tuesday.', 'Tuesday', '2020-03-03', ['year', 'month', 'day']],
    ['It met last Tuesday.', 'last Tuesday', '2020-02-18~/2020-02-25~', ['year', 'month', 'day']],
    ['It met yesterday.', 'yesterday', '2020-02-29', ['year', 'month', 'day']],
    ['It met last year.', 'last year', '2019', ['year', 'month', 'day']],
    ['It met in November.', 'November', '2019-11', ['year']],
    ['It met two days ago.', 'two days ago', '2020-02-28', ['year', 'month', 'day']],
    ['It met two Sundays ago.', 'two Sundays ago', '2020-02-16', ['year', 'month', 'day']],
    ['It meets three Fridays from now.', 'three Fridays from now', '2020-03-20', ['year', 'month', 'day']],
    ['It meets on the second Tuesday.', 'the second Tuesday', '2020-03-10', ['year', 'month', 'day']],
    ['Sales fell in the last two quarters.', 'the last two quarters', '2019-07/2019-12', ['year', 'month', 'day']],
    ['It met on October, 1st.', 'October, 1st', '2019-10-01', ['year']],
  ])('dates %s by publication', (text, mention, edtf, implied) => {
    expect(read(text).map((date) => [date.text, date.value?.edtf, date.implied])).toEqual([[mention, edtf, implied]])
    expect(read(text, null).map((date) => [date.text, date.value])).toEqual([[mention, null]])
  })

  it.each([
    ['The contract runs out on April 31.', 'April 31', { month: 4, day: 31 }],
    ['It met on February 30, 2019.', 'February 30, 2019', { year: 2019, month: 2, day: 30 }],
    ['She ran it from 1999 to 1989.', 'from 1999 to 1989', { year: 1999, end: { year: 1989 } }],
  ])('keeps what %s states without a value', (text, mention, stated) => {
    expect(read(text)).toMatchObject([{ text: mention, stated, value: null, implied: [] }])
  })

  it.each([
    ['Theresa May said Britain may leave. May said no. It was up to May.', []],
    ['In May Mrs May met them.', ['May']],
    ['They will march on the town; March on, he cried.', []],
    ['April Jones and June Carter met August Wilson in August.', ['August']],
    ['The Sun rose, he sat down, and they wed.', []],
    ['A second man gave a second for the team within 30 seconds.', []],
    ['In March 12 people died.', ['March']],
    ['The fall of Rome came before the fall of the wall.', []],
    ['He paid $2016 for 2000 people at 2016 Main Street, Room 2012.', []],
    ['It was 1500 miles and 1200 schools at 2016 GMT.', []],
    ['He moved the vote from November to July.', ['November', 'July']],
    ['It was moved from June 5 to May 3.', ['June 5', 'May 3']],
    ['The Sunday Times and Sheffield Wednesday drew.', []],
    ['He earned $10 a year and ran twice a week.', []],
    ['A box of 5 to 10 items cost 24/7.', []],
    ['It shouldn’t last two hours.', ['two hours']],
    ['Read “Summer 69” and see Section 2016.', []],
    ['July 4 and 5, 2016, and March and April 2019', ['July 4 and 5, 2016', 'March and April 2019']],
    ['The 2003/04 budget and the 2019-20 season', ['2003/04', '2019-20']],
    ['The 9/11 attacks of Sept. 11, 2001, a Tuesday.', ['9/11', 'Sept. 11, 2001, a Tuesday']],
    ['It ended Wednesday (Nov. 7).', ['Wednesday (Nov. 7)']],
    ['in his 30s, aged 18 to 24, a 3-month-old baby', ['30s', 'aged 18 to 24', '3-month-old']],
    ['Ann Ames, 34, of Lund turned 35.', ['34', '35']],
    ['two and a half years, half an hour, a three-year deal', ['two and a half years', 'half an hour', 'three-year']],
    ['the summer of ’69', ['summer of ’69']],
    ['It was their second Tuesday in a row and a third Monday.', ['Tuesday', 'Monday']],
    ['Three-quarters of voters and three quarters of them came.', []],
    ['The scores were 30/4.85 and two Sundays.', []],
    ['10/1-11/2/2017 and 08/12,2015', ['10/1-11/2/2017', '08/12,2015']],
    ['by the end of the year, over the weekend', ['end of the year', 'the weekend']],
  ])('is not fooled by %s', (text, expected) => {
    expect(read(text).map((date) => date.text)).toEqual(expected)
  })

  it.each([
    ['The vote was close. Two days before the vote, on November 6, he left.', 'Two days before', 'before', 'the vote'],
    [
      'It opened in 1932, 70 years before it was rebuilt in 2012.',
      '70 years before',
      'before',
      'it was rebuilt in 2012',
    ],
    ['Two weeks after June 23, 2016, he resigned.', 'Two weeks after', 'after', 'June 23, 2016'],
    ['Five months later he quit.', 'Five months later', 'after', null],
  ])('says what %s counts from', (text, mention, direction, anchor) => {
    const found = read(text).find((date) => date.text === mention)
    expect(found?.stated.direction).toBe(direction)
    const range = found?.stated.anchor
    expect(range === undefined ? null : text.slice(range.from, range.to)).toBe(anchor)
  })

  it.each([
    ['It opened in 1932, 70 years before it was rebuilt in 2012.', '1942-01-01', '1942-12-31'],
    ['He left two days before June 23, 2016.', '2016-06-21', '2016-06-21'],
    ['He came on May 1, 2019, and left the next day.', '2019-05-02', '2019-05-02'],
    ['He came in 2016 and left the following year.', '2017-01-01', '2017-12-31'],
    ['Seven minutes later, in 2016, he left five hours later.', null, null],
  ])('counts from the dates of the text in %s', (text, from, to) => {
    const relative = read(text, null).filter(({ shape }) => shape === 'relative')
    const [first] = relative
    expect(first?.value?.from ?? null).toBe(from)
    expect(relative.at(-1)?.value?.to ?? null).toBe(to)
  })

  it('guesses the order of day and month, and says so', () => {
    expect(read('It met on 7/4/2019.')).toMatchObject([
      { stated: { year: 2019 }, value: { edtf: '2019-07-04' }, implied: ['month', 'day'] },
    ])
    expect(read('It met on 21/4/2019.')).toMatchObject([
      { stated: { year: 2019, month: 4, day: 21 }, value: { edtf: '2019-04-21' }, implied: [] },
    ])
  })

  it('keeps a weekday that does not fit its date', () => {
    expect(read('The speech was on Wednesday, Feb. 4, 2020.')).toMatchObject([
      { stated: { weekday: 3, year: 2020, month: 2, day: 4 }, value: { edtf: '2020-02-04' } },
    ])
  })
})
