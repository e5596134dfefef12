import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseDates } from '../../../src/annotate/dates/recognise-dates.ts'
import { recogniseFigures } from '../../../src/annotate/figures/recognise-figures.ts'
import { scan } from '../../../src/annotate/scan.ts'
import { textDocument } from '../../support/text-document.ts'
import { growth } from './growth.ts'

function read(text: string) {
  const document = textDocument(text)
  const tokens = scan(document)
  return recogniseFigures(tokens, recogniseDates(tokens, null))
}

/** Shape, value or range, and unit. */
function brief(text: string): string[] {
  return read(text).map(({ text: words, shape, low, high, unit }) => {
    const value = low === high ? `${low}` : `${low}..${high}`
    return `${words} = ${shape} ${value}${unit === '' ? '' : ` ${unit}`}`
  })
}

describe('figures', () => {
  it.each([
    ['The school has 640 pupils.', ['640 = count 640 pupil']],
    ['The House has 435 voting members.', ['435 = count 435 member']],
    ['The eight Democrats left.', ['eight = count 8 democrat']],
    ['A quarter of a million people came.', ['A quarter of a million = count 250000 person']],
    [
      'He is 6ft 2in tall, she 5\'10".',
      ['6ft 2in = measure 6.16666666666667 foot', '5\'10" = measure 5.83333333333333 foot'],
    ],
    ['It has 30 students, 14 boys and 18 girls.', ['30 = count 30 student', '14 = count 14 boy', '18 = count 18 girl']],
    ['Thirteen of the 20 members left.', ['Thirteen = count 13 member', '20 = count 20 member']],
    ['About 1,234,567 people came.', ['1,234,567 = count 1234567 person']],
    ['It cost $1.2 billion.', ['$1.2 billion = money 1200000000 USD']],
    ['It cost £3m and €200,000.', ['£3m = money 3000000 GBP', '€200,000 = money 200000 EUR']],
    ['Shares fell 50 cents.', ['50 cents = money 0.5 USD']],
    [
      'It cost A$1.5bn, or 1.1 billion US dollars.',
      ['A$1.5bn = money 1500000000 AUD', '1.1 billion US dollars = money 1100000000 USD'],
    ],
    ['It cost three dollars and fifty cents.', ['three dollars and fifty cents = money 3.5 USD']],
    ['A $70-million deal and a 12-cent dividend', ['$70-million = money 70000000 USD', '12-cent = money 0.12 USD']],
    ['Costs of $5 to $10 million', ['$5 to $10 million = range 5000000..10000000 USD']],
    ['Sales rose 4.5 percent.', ['4.5 percent = percent 4.5 %']],
    [
      'Support rose two percentage points to 61%.',
      ['two percentage points = percentage-points 2 percentage point', '61% = percent 61 %'],
    ],
    ['Between 10 and 20 percent voted.', ['Between 10 and 20 percent = range 10..20 %']],
    ['Sales climbed from 400 to 500.', ['400 = number 400', '500 = number 500']],
    ['Some 10 to 20 people came.', ['10 to 20 = range 10..20 person']],
    ['Three or four dogs barked.', ['Three or four = range 3..4 dog']],
    ['Two-thirds of members left.', ['Two-thirds = fraction 0.666666666666667']],
    ['A quarter of the money went; nearly half was lost.', ['A quarter = fraction 0.25', 'half = fraction 0.5']],
    ['One in four drivers texted.', ['One in four = one-in 0.25']],
    ['Nine out of 10 agreed.', ['Nine out of 10 = one-in 0.9']],
    ['They were outnumbered 3 to 1.', ['3 to 1 = ratio 3']],
    ['A 3:1 majority', ['3:1 = ratio 3']],
    ['Lund won 4-2 on penalties.', ['4-2 = score 2..4']],
    ['In a 5-4 ruling the court agreed.', ['5-4 = score 4..5']],
    ['The trail is 5 miles (8 kilometers) long.', ['5 miles = measure 5 mile', '8 kilometers = measure 8 kilometer']],
    ['It is a 6-foot-3 man and a 45-acre farm.', ['6-foot-3 = measure 6.25 foot', '45-acre = measure 45 acre']],
    [
      'It was 98.6 degrees Fahrenheit, or 37C today.',
      ['98.6 degrees Fahrenheit = measure 98.6 °F', '37C = measure 37 °C'],
    ],
    [
      'It drove at 60 miles per hour, or 97 km/h.',
      ['60 miles per hour = measure 60 mile per hour', '97 km/h = measure 97 kilometer per hour'],
    ],
    ['The 34-year-old man met Ann Ames, 51, there.', ['34-year-old = age 34 year', '51 = age 51 year']],
    ['Profits doubled and rents halved.', ['doubled = multiple 2', 'halved = multiple 0.5']],
    ['It is twice as big and three times the size.', ['twice = multiple 2', 'three times = multiple 3']],
    ['There was a threefold rise and a 10-fold fall.', ['threefold = multiple 3', '10-fold = multiple 10']],
    ['The 45th president took his third oath.', ['45th = ordinal 45', 'third = ordinal 3']],
    ['Two and a half million people left.', ['Two and a half million = count 2500000 person']],
    ['Half a million dogs and a dozen cats', ['Half a million = count 500000 dog', 'a dozen = count 12 cat']],
    ['It fell to -5 degrees.', ['-5 degrees = measure -5 degree']],
    [
      'It paid 785m euros for 133m text messages.',
      ['785m euros = money 785000000 EUR', '133m = count 133000000 message'],
    ],
    ['He ran the 60m hurdles and a 5m jump.', ['60m = measure 60 meter', '5m = measure 5 meter']],
    ['A 12-member panel, a 300-strong crowd', ['12 = count 12 member', '300 = count 300']],
    ['Lund 0-2 Malmo, then 6-7 6-2', ['0-2 = score 0..2', '6-7 = score 6..7', '6-2 = score 2..6']],
    ['More than half a million fled.', ['half a million = number 500000']],
    ['It rose 23,600 to 27,700.', ['23,600 = number 23600', '27,700 = number 27700']],
    ['A loan of 12,34,567 rupees', ['12,34,567 rupees = money 1234567 INR']],
    ['He paid 20p for 5lbs of flour.', ['20p = money 0.2 GBP', '5lbs = measure 5 pound']],
  ])('reads %s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it.each([
    'It happened on March 5, 2019, and again in 2016.',
    'He was there for three years and 18 months.',
    'No one knew which one of them would win; one might ask.',
    'The COVID-19 tests flew in an F-16 at 10:30 p.m.',
    'Call 555-1234 or 1-800-555-0199 24/7.',
    'Call +44 20 7946 0958 or 020 7946 0958.',
    'See page 12, No. 5 and Section 230.',
    'The First Lady cited the Second Amendment on Fifth Avenue.',
    'At first he said so, then, second, he left.',
    'Double standards and triple jumps',
    'A man and a dog met half past noon.',
    'The server is 192.168.1.2 now.',
    'He flew on Apollo 11.',
    'It opens at 6pm and closes at 0130 GMT.',
    'The 3G phone and the 4x400m race ran Windows 95.',
    'Watch Ocean’s Twelve and Million Dollar Baby.',
    'It was a one-off, two-way deal in the bottom half of the table.',
    'Multi-million deals and hundreds of thousands of people',
    'NIST SP 800-52 names page 1.102-3.',
  ])('finds no figure in %s', (text) => {
    expect(brief(text)).toEqual([])
  })

  it.each([
    ['more than 8,000 emails', 'more than'],
    ['over 400 pages', 'more than'],
    ['nearly 20,000 people', 'about'],
    ['roughly 20,000 people', 'about'],
    ['some 200 people', 'about'],
    ['an estimated 200 people', 'about'],
    ['at least 12 people', 'at least'],
    ['up to 12 people', 'at most'],
    ['no more than 12 people', 'at most'],
    ['no fewer than 12 people', 'at least'],
    ['fewer than 12 people', 'less than'],
    ['under 12 percent', 'less than'],
    ['as many as 12 people', 'at most'],
    ['12 people', 'exact'],
    ['12 or more people', 'at least'],
  ])('hedges %s', (text, hedge) => {
    expect(read(`They saw ${text}.`)).toMatchObject([{ hedge }])
  })

  it.each([
    ['435 members', 1],
    ['$1.2 billion', 100000000],
    ['4.5 percent', 0.1],
    ['twenty thousand people', 1000],
    ['1.5bn people', 100000000],
  ])('knows the last place shown of %s', (text, resolution) => {
    expect(read(`They saw ${text}.`)).toMatchObject([{ resolution }])
  })

  it('points at what is counted', () => {
    const text = 'The 435 voting members and 25% of all pupils met one in five drivers.'
    const counted = read(text).map((figure) =>
      figure.counted === null ? null : text.slice(figure.counted.from, figure.counted.to),
    )
    expect(counted).toEqual(['members', 'pupils', 'drivers'])
  })

  it('keeps its ranges inside any text, apart and in order, and the same twice', () => {
    const piece = fc.constantFrom(
      ...[
        '1',
        '12',
        '2019',
        '1,234',
        '0.5',
        '$',
        '£',
        '%',
        ' ',
        ' ',
        '-',
        '–',
        ':',
        '/',
        'to',
        'in',
        'a',
        'half',
        'third',
        'million',
        'bn',
      ],
      ...[
        'people',
        'miles',
        'percent',
        'two',
        'twenty',
        'and',
        'point',
        'of',
        'May',
        '5',
        '.',
        ',',
        '"',
        'twice',
        'as',
        '\n\n',
        'first',
        'km',
        '²',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const document = textDocument(pieces.join(' ').replaceAll('  ', ''), '2020-03-01')
        const tokens = scan(document)
        const dates = recogniseDates(tokens, document.published)
        const figures = recogniseFigures(tokens, dates)
        expect(recogniseFigures(scan(document), recogniseDates(scan(document), document.published))).toEqual(figures)
        for (const mentions of [dates, figures]) {
          let last = 0
          for (const mention of mentions) {
            expect(mention.from).toBeGreaterThanOrEqual(last)
            expect(mention.to).toBeGreaterThan(mention.from)
            expect(document.text.slice(mention.from, mention.to)).toBe(mention.text)
            last = mention.to
          }
        }
        for (const figure of figures) {
          expect(Number.isFinite(figure.low) && figure.low <= figure.high && figure.resolution > 0).toBe(true)
          if (figure.shape === 'age') continue
          expect(dates.some((date) => date.shape !== 'age' && date.from < figure.to && figure.from < date.to)).toBe(
            false,
          )
        }
      }),
      { numRuns: 800 },
    )
  })

  it.each([
    '1 ',
    '1-',
    '1,',
    '1/',
    'two ',
    'and ',
    'a ',
    '1 to ',
    'May 1 ',
    '$',
    '-',
    'half a ',
    'hundred ',
    'of the ',
  ])(
    'grows linearly on runs of %s',
    (piece) => {
      const [small, large] = [800, 6_400].map((count) => scan(textDocument(`a ${piece.repeat(count)}`, '2020-03-01')))
      if (small === undefined || large === undefined) throw new Error('No input')
      const run = (input: typeof small) => () => {
        recogniseFigures(input, recogniseDates(input, input.document.published))
      }
      // Eight times the text: eight times the time, and sixty-four if it were quadratic.
      expect(growth(run(small), run(large))).toBeLessThan(30)
    },
    30_000,
  )
})
