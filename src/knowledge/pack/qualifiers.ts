import type { DateValue, QuantityValue, Value } from '../../model/knowledge.ts'
import type { QualifierId } from '../../model/property.ts'
import { DATE_FORM, parseDate } from './dates.ts'
import { parseQuantity } from './quantities.ts'
import { nameValue, unquote } from './statement-parts.ts'
import type { PackStatement } from './types.ts'

/** Who can decide without being an entity: `by jury`. */
const DECIDERS: ReadonlySet<string> = new Set(['jury', 'judge', 'senate', 'house'])

/** A statement's qualifiers while they are read, by the kind of what follows them. */
export interface Draft {
  dates: Partial<Record<'from' | 'to' | 'on' | 'as-of', DateValue>>
  names: Partial<Record<'of' | 'in' | 'by' | 'with', Value>>
  texts: Partial<Record<'for' | 'as' | 'term' | 'category', string>>
  quantities: Partial<Record<'counts' | 'fine', QuantityValue>>
  acting: { acting?: true }
  rank: PackStatement['rank']
  source: string | null
}

/** Puts one qualifier into the draft; returns what was expected where it doesn't fit. */
export function qualify(draft: Draft, name: QualifierId, what: string): string | undefined {
  switch (name) {
    case 'from':
    case 'to':
    case 'on':
    case 'as-of': {
      const date = parseDate(what)
      if (!date) return DATE_FORM
      draft.dates[name] = date
      return undefined
    }
    case 'of':
    case 'in':
    case 'by':
    case 'with': {
      const decider: Value | undefined = DECIDERS.has(what) && name === 'by' ? { kind: 'text', text: what } : undefined
      const value = decider ?? nameValue(what, true)
      if (!value) return 'an id, or a name in double quotes'
      draft.names[name] = value
      return undefined
    }
    case 'counts':
    case 'fine': {
      const quantity = parseQuantity(what)
      if (!quantity) return 'a number'
      draft.quantities[name] = quantity
      return undefined
    }
    case 'acting':
      if (what !== '') return 'nothing behind it'
      draft.acting = { acting: true }
      return undefined
    case 'rank':
      if (what !== 'preferred' && what !== 'deprecated') return 'preferred or deprecated'
      draft.rank = what
      return undefined
    case 'source':
      if (what === '') return 'a key of sources'
      draft.source = what
      return undefined
    default:
      if (what === '') return 'a text'
      draft.texts[name] = unquote(what) ?? what
      return undefined
  }
}
