import type { DateValue, QuantityValue, Value } from '../../model/knowledge.ts'
import type { ValueKind } from '../../model/property.ts'
import { parseDate } from '../pack/dates.ts'
import { isRecord } from './json.ts'
import { itemId, type Snak } from './wikidata-claims.ts'
import { WIKIDATA_UNITS } from './wikidata-properties.ts'

const TIME = /^([+-])(\d{4})-(\d\d)-(\d\d)T/
const JULIAN = 'Q1985786'
const LAST_JULIAN_YEAR = 1582

/** The id that an item has in our stores. */
export function entityId(item: string): string {
  return item.toLowerCase()
}

function edtf(sign: string, year: string, month: string, day: string, precision: number): string | undefined {
  const era = sign === '-' ? `-${year}` : year
  switch (precision) {
    case 11:
      return `${era}-${month}-${day}`
    case 10:
      return `${era}-${month}`
    case 9:
      return era
    case 8:
      return sign === '-' ? undefined : `${year.slice(0, 3)}X`
    default:
      return undefined
  }
}

/**
 * A date of Wikidata. Centuries and millennia are left out, because sources disagree on where they begin; a day by the old
 * calendar after 1582 counts as its year, because newspapers give it by the new one.
 */
export function wikidataDate(snak: Snak): DateValue | undefined {
  const { value } = snak
  if (snak.type !== 'time' || !isRecord(value) || typeof value.time !== 'string') return undefined
  const match = TIME.exec(value.time)
  if (!match) return undefined
  const [, sign = '+', year = '', month = '', day = ''] = match
  const precision = typeof value.precision === 'number' ? value.precision : 0
  const julian = String(value.calendarmodel).endsWith(JULIAN) && Number(year) >= LAST_JULIAN_YEAR && sign === '+'
  const text = edtf(sign, year, month, day, julian ? Math.min(precision, 9) : precision)
  return text === undefined ? undefined : parseDate(text)
}

function wikidataQuantity({ type, value }: Snak): QuantityValue | undefined {
  if (type !== 'quantity' || !isRecord(value)) return undefined
  const amount = Number(value.amount)
  const unitId = String(value.unit).replace(/^.*\//, '')
  const unit = unitId === '1' ? '' : WIKIDATA_UNITS[unitId]
  if (!Number.isFinite(amount) || unit === undefined) return undefined
  return { low: amount, high: amount, unit, hedge: 'exact' }
}

function wikidataText({ type, value }: Snak, language: string): string | undefined {
  if (type === 'string' && typeof value === 'string') return value
  if (type !== 'monolingualtext' || !isRecord(value) || value.language !== language) return undefined
  return typeof value.text === 'string' ? value.text : undefined
}

/** A value as the property table wants it; undefined where it is of another kind. */
export function wikidataValue(snak: Snak, kind: ValueKind, language: string): Value | undefined {
  switch (kind) {
    case 'entity':
    case 'name': {
      const id = itemId(snak)
      return id === undefined ? undefined : { kind: 'entity', id: entityId(id) }
    }
    case 'date': {
      const date = wikidataDate(snak)
      return date && { kind: 'date', date }
    }
    case 'quantity': {
      const quantity = wikidataQuantity(snak)
      return quantity && { kind: 'quantity', quantity }
    }
    case 'text': {
      const text = wikidataText(snak, language)
      return text === undefined ? undefined : { kind: 'text', text }
    }
  }
}
