import type { DateMention } from '../../model/annotation.ts'

export type DurationUnit = NonNullable<DateMention['stated']['amount']>['unit']

/** Months by name and short form. Token texts keep the stop of an abbreviation: "sept.". */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index) =>
      [name, name.slice(0, 3), `${name.slice(0, 3)}.`].map((form): [string, number] => [form, index + 1]),
    )
    .concat([
      ['sept', 9],
      ['sept.', 9],
      ['may.', 5],
    ]),
)

/** Short forms that need a number beside them, and names of months that are words or people's names too. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep oct nov dec sept'.split(' '))
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set('may march april june august'.split(' '))

/** Weekdays: 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .flatMap((name, index) =>
      [name, name.slice(0, 3), `${name.slice(0, 3)}.`].map((form): [string, number] => [form, index + 1]),
    )
    .concat([
      ['tues', 2],
      ['tues.', 2],
      ['weds', 3],
      ['weds.', 3],
      ['thur', 4],
      ['thur.', 4],
      ['thurs', 4],
      ['thurs.', 4],
    ]),
)

/** Seasons by their EDTF code. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

/** Units of time, singular and plural, in units of those that a duration is given in. */
export const TIME_UNITS: ReadonlyMap<string, { readonly unit: DurationUnit; readonly factor: number }> = new Map(
  [
    ['day', 'day', 1],
    ['night', 'day', 1],
    ['week', 'week', 1],
    ['fortnight', 'week', 2],
    ['month', 'month', 1],
    ['quarter', 'month', 3],
    ['year', 'year', 1],
    ['yr', 'year', 1],
    ['decade', 'decade', 1],
    ['hour', 'hour', 1],
    ['hr', 'hour', 1],
    ['minute', 'minute', 1],
    ['min', 'minute', 1],
  ].flatMap(([name, unit, factor]): [string, { unit: DurationUnit; factor: number }][] => {
    if (typeof name !== 'string' || !isDurationUnit(unit) || typeof factor !== 'number') return []
    return [
      [name, { unit, factor }],
      [`${name}s`, { unit, factor }],
    ]
  }),
)

function isDurationUnit(text: string | number | undefined): text is DurationUnit {
  return (
    text === 'day' ||
    text === 'week' ||
    text === 'month' ||
    text === 'year' ||
    text === 'decade' ||
    text === 'hour' ||
    text === 'minute'
  )
}

/** Words that put a date before or behind the one it is counted from. */
export const DIRECTIONS: ReadonlyMap<string, 'before' | 'after'> = new Map([
  ['ago', 'before'],
  ['before', 'before'],
  ['earlier', 'before'],
  ['previously', 'before'],
  ['prior', 'before'],
  ['later', 'after'],
  ['after', 'after'],
  ['hence', 'after'],
  ['from', 'after'],
])

/** Words that point from the present to a period: how many periods away it is. */
export const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
])
