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
})
