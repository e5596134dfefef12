import type { Qualifiers, Value } from '../../model/knowledge.ts'
import { PROPERTIES, type PropertyId, QUALIFIERS, type QualifierId } from '../../model/property.ts'
import { closest } from './closest.ts'
import { DATE_FORM, parseDate } from './dates.ts'
import { type Draft, qualify } from './qualifiers.ts'
import { parseQuantity } from './quantities.ts'
import { nameValue, type StatementParts, unquote } from './statement-parts.ts'
import type { Complain, PackStatement } from './types.ts'

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
