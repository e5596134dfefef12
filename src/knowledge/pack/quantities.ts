import type { QuantityValue } from '../../model/knowledge.ts'

const NUMBER = String.raw`-?\d[\d,]*(?:\.\d+)?`
const QUANTITY = new RegExp(
  String.raw`^(?:(about|at least|at most|exactly) )?([$€£¥])?(${NUMBER})(?: ?[-–] ?(${NUMBER}))?(?: (thousand|million|billion|trillion)\b)?(.*)$`,
)

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const CURRENCY: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }
const UNEVEN: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  inches: 'inch',
  lives: 'life',
  wolves: 'wolf',
  series: 'series',
  species: 'species',
  aircraft: 'aircraft',
  data: 'data',
  hours: 'hour',
  houses: 'house',
  judges: 'judge',
  pages: 'page',
  'square miles': 'square mile',
  buses: 'bus',
  crises: 'crisis',
}

function singularWord(word: string): string {
  const uneven = UNEVEN[word]
  if (uneven !== undefined) return uneven
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** The singular of a unit or a counted noun: `electoral votes` to `electoral vote`, `km` as it is. */
export function singularUnit(unit: string): string {
  const words = unit.trim().split(' ')
  const last = words.pop() ?? ''
  return [...words, singularWord(last)].join(' ')
}

function number(text: string, scale: number): number {
  return Number((Number(text.replaceAll(',', '')) * scale).toPrecision(15))
}

/**
 * Reads a quantity of the packs: `8849 m`, `about 20000 emails`, `at least 12`, `2700-3000 people`, `$1.2 billion`;
 * undefined for anything else. A currency sign becomes the unit's code.
 */
export function parseQuantity(text: string): QuantityValue | undefined {
  const match = QUANTITY.exec(text.trim())
  if (!match) return undefined
  const [, hedge, sign, first = '', last, scaleWord, rest = ''] = match
  // "20th" or "3x" is no number with a unit.
  if (/^[\w.,]/.test(rest)) return undefined
  const scale = scaleWord === undefined ? 1 : (SCALE[scaleWord] ?? 1)
  const low = number(first, scale)
  const high = last === undefined ? low : number(last, scale)
  if (!Number.isFinite(low) || !Number.isFinite(high) || low > high) return undefined
  const unit = sign === undefined ? singularUnit(rest) : (CURRENCY[sign] ?? sign)
  return { low, high, unit, hedge: hedgeOf(hedge) }
}

function hedgeOf(word: string | undefined): QuantityValue['hedge'] {
  return word === 'about' || word === 'at least' || word === 'at most' ? word : 'exact'
}
