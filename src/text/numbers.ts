/** Number words below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['nil', 0],
  ['nought', 0],
  ['naught', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
])

/** Short forms of scales; those of one letter and `mm` need a figure directly before them, or a currency. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['g', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
])

/** Ordinal words whose value is below a hundred, then the scales. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['zeroth', 0],
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])

/** Number words that stand for a group: "a dozen", "two score". */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['doz', 12],
  ['dozs', 12],
  ['dzs', 12],
  ['score', 20],
])

/** One sign for a fraction. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** A number as written in digits, and the place value of its last digit. */
export interface DigitNumber {
  readonly value: number
  readonly resolution: number
}

const PLAIN = /^\d{1,15}(?:\.\d{1,15})?$/
const LEADING_POINT = /^\.\d{1,15}$/
const GROUPED = /^\d{1,3}(?:,\d{2,3}){1,6}(?:\.\d{1,15})?$/

/** Reads `1234`, `1,234.50`, `.5`; null for anything else, such as `192.168.1.2`. */
export function parseDigits(text: string): DigitNumber | null {
  if (!PLAIN.test(text) && !GROUPED.test(text) && !LEADING_POINT.test(text)) return null
  const point = text.indexOf('.')
  const decimals = point < 0 ? 0 : text.length - point - 1
  return { value: Number(text.replaceAll(',', '')), resolution: decimals === 0 ? 1 : Number(`1e-${decimals}`) }
}

/** `1234567.5` as `1,234,567.5`; at most `decimals` digits behind the point, trailing zeros left out. */
export function formatNumber(value: number, decimals = 2): string {
  const rounded = Number(value.toFixed(decimals))
  if (!Number.isFinite(rounded) || Math.abs(rounded) >= 1e21) return String(value)
  const [whole = '0', part] = Math.abs(rounded).toFixed(decimals).split('.')
  let grouped = ''
  for (let end = whole.length; end > 0; end -= 3) {
    const group = whole.slice(Math.max(0, end - 3), end)
    grouped = grouped === '' ? group : `${group},${grouped}`
  }
  const rest = part?.replace(/0{1,100}$/, '') ?? ''
  return `${rounded < 0 ? '-' : ''}${grouped}${rest === '' ? '' : `.${rest}`}`
}
