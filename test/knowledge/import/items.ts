type Json = Readonly<Record<string, unknown>>

const item = (id: string): Json => ({ value: { 'entity-type': 'item', id }, type: 'wikibase-entityid' })
const day = (time: string, precision = 11, calendar = 'Q1985727'): Json => ({
  value: { time: `${time}T00:00:00Z`, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}` },
  type: 'time',
})
const amount = (value: string, unit = '1'): Json => ({ value: { amount: value, unit }, type: 'quantity' })

function claim(datavalue: Json, rank = 'normal', qualifiers: Readonly<Record<string, Json>> = {}): Json {
  const snaks = Object.entries(qualifiers).map(([property, data]) => [
    property,
    [{ snaktype: 'value', datavalue: data }],
  ])
  return { mainsnak: { snaktype: 'value', datavalue }, rank, qualifiers: Object.fromEntries(snaks), type: 'statement' }
}

function entity(id: string, name: string, claims: Readonly<Record<string, readonly Json[]>>, more: Json = {}): Json {
  return {
    type: 'item',
    id,
    labels: { en: { language: 'en', value: name } },
    aliases: [],
    descriptions: {},
    claims,
    ...more,
  }
}

/** A person with ranks, qualifiers and dates of every precision. */
export const ANN = entity(
  'Q1001',
  'Ann Vale',
  {
    P31: [claim(item('Q5'))],
    P21: [claim(item('Q6581072'))],
    P569: [claim(day('+1950-01-01', 9)), claim(day('+1950-03-04'), 'preferred')],
    P570: [claim(day('+2020-05-00', 10))],
    P39: [
      claim(item('Q2001'), 'normal', { P580: day('+1999-02-01'), P582: day('+2003-00-00', 9), P768: item('Q3001') }),
      claim(item('Q2002'), 'deprecated'),
    ],
    P26: [{ mainsnak: { snaktype: 'somevalue' }, rank: 'normal' }],
    P9999: [claim(item('Q1'))],
  },
  {
    aliases: { en: [{ language: 'en', value: 'A. Vale' }], de: [{ language: 'de', value: 'Anna Vale' }] },
    descriptions: { en: { language: 'en', value: 'mayor of Lund' } },
    sitelinks: Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`wiki${index}`, {}])),
    modified: '2026-03-04T05:06:07Z',
  },
)

/** A place with measures and counts. */
export const LUND = entity('Q3001', 'Lund', {
  P31: [claim(item('Q515'))],
  P1082: [
    claim(amount('+91940'), 'preferred', { P585: day('+2020-12-31') }),
    claim(amount('+80000'), 'normal', { P585: day('+2010-00-00', 9) }),
  ],
  P2046: [
    claim(amount('+25.5', 'http://www.wikidata.org/entity/Q712226')),
    claim(amount('+9', 'http://www.wikidata.org/entity/Q999')),
  ],
  P571: [claim(day('-0044-03-15')), claim(day('+0990-00-00', 7))],
  P1549: [
    claim({ value: { text: 'Lundian', language: 'en' }, type: 'monolingualtext' }),
    claim({ value: { text: 'Lundensare', language: 'sv' }, type: 'monolingualtext' }),
  ],
})

/** A day by the old calendar after the new one came. */
export const TSAR = entity('Q1002', 'Ivan Vale', {
  P31: [claim(item('Q5'))],
  P569: [claim(day('+1868-05-18', 11, 'Q1985786'))],
})

/** An item without an English name. */
export const NAMELESS = { type: 'item', id: 'Q1003', labels: { sv: { language: 'sv', value: 'Någon' } }, claims: {} }
