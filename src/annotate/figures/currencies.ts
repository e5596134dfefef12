/** ISO code, and how many units of the currency one is: 0.01 for cents. */
export interface Currency {
  readonly code: string
  readonly factor: number
}

const whole = (code: string): Currency => ({ code, factor: 1 })
const part = (code: string): Currency => ({ code, factor: 0.01 })

/** Signs before (or behind) an amount. A bare `$` is taken for the American dollar. */
export const CURRENCY_SIGNS: ReadonlyMap<string, Currency> = new Map(
  Object.entries({
    $: 'USD',
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '₪': 'ILS',
    '₺': 'TRY',
    '₫': 'VND',
    '₱': 'PHP',
    '₦': 'NGN',
    '฿': 'THB',
    '₴': 'UAH',
    '₡': 'CRC',
    '₾': 'GEL',
    '₭': 'LAK',
    '₿': 'BTC',
    元: 'CNY',
  }).map(([sign, code]) => [sign, whole(code)]),
)

/** Letters that say whose dollar it is: `US$`, `C$`, `HK$`. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['u.s', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mex', 'MXN'],
])

/** Codes in capitals, before or behind an amount. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CHF CAD AUD NZD CNY INR RUB KRW BRL MXN SEK NOK DKK PLN TRY ZAR HKD SGD THB ILS BTC'.split(' '),
)

const NAMES: Readonly<Record<string, string>> = {
  USD: 'dollar buck',
  EUR: 'euro',
  GBP: 'sterling quid',
  JPY: 'yen',
  CNY: 'yuan renminbi rmb',
  INR: 'rupee',
  RUB: 'ruble rouble',
  CHF: 'swiss-franc',
  franc: 'franc',
  KRW: 'won',
  SEK: 'kronor krona',
  NOK: 'kroner krone',
  peso: 'peso',
  BRL: 'reais',
  ZAR: 'rand',
  lira: 'lira lire',
  dinar: 'dinar',
  dirham: 'dirham',
  riyal: 'riyal rial',
  ILS: 'shekel',
  PLN: 'zloty',
  THB: 'baht',
  MYR: 'ringgit',
  IDR: 'rupiah',
  HUF: 'forint',
  NLG: 'guilder',
  DEM: 'deutschmark d-mark mark',
  FIM: 'markka',
  ESP: 'peseta',
  NGN: 'naira',
  shilling: 'shilling',
  VND: 'dong',
  BDT: 'taka',
  BTC: 'bitcoin',
  CZK: 'koruna',
  UAH: 'hryvnia',
}

/** Words behind an amount, singular and plural. `pound` is left out: it is a weight as often. */
export const CURRENCY_WORDS: ReadonlyMap<string, Currency> = new Map<string, Currency>([
  ...Object.entries(NAMES).flatMap(([code, names]): [string, Currency][] =>
    names.split(' ').flatMap((name): [string, Currency][] => [
      [name, whole(code)],
      [`${name}s`, whole(code)],
    ]),
  ),
  ['cent', part('USD')],
  ['cents', part('USD')],
  ['¢', part('USD')],
  ['pence', part('GBP')],
  ['penny', part('GBP')],
  ['pennies', part('GBP')],
  ['kopeks', part('RUB')],
])

/** Words that are currencies only where the amount is large: "1,200 won", "20 billion marks". */
export const LARGE_ONLY: ReadonlySet<string> = new Set(['won', 'mark', 'marks', 'rand', 'dong', 'real'])

/** Whose currency, for the names that several countries use. */
export const OWNERS: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['kong dollar', 'HKD'],
  ['zealand dollar', 'NZD'],
  ['singapore dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['swiss franc', 'CHF'],
  ['mexican peso', 'MXN'],
  ['argentine peso', 'ARS'],
  ['chilean peso', 'CLP'],
  ['philippine peso', 'PHP'],
  ['turkish lira', 'TRY'],
  ['pakistani rupee', 'PKR'],
  ['danish kroner', 'DKK'],
  ['danish krone', 'DKK'],
])

/** First words of the names above. */
export const OWNER_WORDS: ReadonlySet<string> = new Set(
  'us u.s. american canadian australian hong new singapore taiwan swiss mexican argentine chilean philippine turkish pakistani danish'
    .concat(' french belgian dutch finnish chinese japanese indian norwegian swedish german italian spanish')
    .split(' '),
)
