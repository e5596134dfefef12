import type { DateValue, Qualifiers, QuantityValue, Value } from '../../model/knowledge.ts'
import { PROPERTIES, type PropertyId, QUALIFIERS, type QualifierId } from '../../model/property.ts'
import { closest } from './closest.ts'
import { parseDate } from './dates.ts'
import { parseQuantity } from './quantities.ts'
import type { Complain, PackStatement } from './types.ts'

/** The parts of one statement, as text: the value, then `qualifier what` pairs. */
export interface StatementParts {
  readonly value: string
  readonly qualifiers: readonly (readonly [name: string, what: string])[]
}

/** Who can decide without being an entity: `by jury`. */
const DECIDERS: ReadonlySet<string> = new Set(['jury', 'judge', 'senate', 'house'])
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const DATE_FORM = 'a date such as 1944-08-07, 1944-08, 1944, 2016-07-25/2016-07-28 or 1850~'

/** Whether a text is an id: lower-case ASCII words and figures joined by hyphens. */
export function isId(text: string): boolean {
  return ID.test(text)
}

/** Splits `value; qualifier what; …` at the semicolons outside double quotes. */
export function splitStatement(text: string): StatementParts {
  const parts: string[] = ['']
  let quoted = false
  for (const char of text) {
    if (char === '"') quoted = !quoted
    if (char === ';' && !quoted) parts.push('')
    else parts[parts.length - 1] += char
  }
  const [value = '', ...rest] = parts.map((part) => part.trim())
  const qualifiers = rest
    .filter((part) => part !== '')
    .map((part): readonly [string, string] => {
      const space = part.indexOf(' ')
      return space < 0 ? [part, ''] : [part.slice(0, space), part.slice(space + 1).trim()]
    })
  return { value, qualifiers }
}

function unquote(text: string): string | undefined {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : undefined
}

/** An id, or a name in double quotes. */
function nameValue(text: string, orName: boolean): Value | undefined {
  const quoted = unquote(text)
  if (quoted !== undefined) return orName && quoted !== '' ? { kind: 'text', text: quoted } : undefined
  return isId(text) ? { kind: 'entity', id: text } : undefined
}

function typedValue(property: PropertyId, text: string): Value | string {
  switch (PROPERTIES[property].value) {
    case 'date': {
      const date = parseDate(text)
      return date ? { kind: 'date', date } : DATE_FORM
    }
    case 'quantity': {
      const quantity = parseQuantity(text)
      return quantity ? { kind: 'quantity', quantity } : 'a number with a unit, such as 8849 m or about 20000 emails'
    }
    case 'entity':
      return nameValue(text, false) ?? 'an id such as united-states'
    case 'name':
      return nameValue(text, true) ?? 'an id such as united-states, or a name in double quotes'
    case 'text':
      return text === '' ? 'a text' : { kind: 'text', text: unquote(text) ?? text }
  }
}

interface Draft {
  dates: Partial<Record<'from' | 'to' | 'on' | 'as-of', DateValue>>
  names: Partial<Record<'of' | 'in' | 'by' | 'with', Value>>
  texts: Partial<Record<'for' | 'as' | 'term' | 'category', string>>
  quantities: Partial<Record<'counts' | 'fine', QuantityValue>>
  acting: { acting?: true }
  rank: PackStatement['rank']
  source: string | null
}

/** Puts one qualifier into the draft; returns what was expected where it doesn't fit. */
function qualify(draft: Draft, name: QualifierId, what: string): string | undefined {
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

function isQualifier(name: string): name is QualifierId {
  return Object.hasOwn(QUALIFIERS, name)
}

/** Reads the parts of a statement into typed values; complains and returns undefined where they don't fit the property. */
export function readStatement(
  property: PropertyId,
  parts: StatementParts,
  line: number,
  complain: Complain,
): PackStatement | undefined {
  const value = typedValue(property, parts.value)
  if (typeof value === 'string') {
    complain(line, `found "${parts.value}" as the value of "${property}", expected ${value}`)
    return undefined
  }
  const draft: Draft = { dates: {}, names: {}, texts: {}, quantities: {}, acting: {}, rank: 'normal', source: null }
  const seen = new Set<string>()
  for (const [name, what] of parts.qualifiers) {
    if (!isQualifier(name)) {
      complain(line, `found the qualifier "${name}", expected ${closest(name, Object.keys(QUALIFIERS))}`)
      return undefined
    }
    if (seen.has(name)) complain(line, `found "${name}" twice in one statement, expected it once`)
    seen.add(name)
    const expected = qualify(draft, name, what)
    if (expected !== undefined) {
      complain(line, `found "${what}" after "${name}", expected ${expected}`)
      return undefined
    }
  }
  const { dates, names, texts, quantities, acting, rank, source } = draft
  const qualifiers: Qualifiers = { ...dates, ...names, ...texts, ...quantities, ...acting }
  return { property, value, qualifiers, rank, source, line }
}
