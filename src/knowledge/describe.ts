import type { DateValue, KnowledgeBase, NameMatch, QuantityValue, Statement, Value } from '../model/knowledge.ts'
import { PROPERTIES } from '../model/property.ts'

function number(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A date as the packs write it, without the sign for "about". */
export function describeDate({ edtf, approximate }: DateValue): string {
  return approximate ? `about ${edtf.replaceAll('~', '')}` : edtf
}

/** A quantity with its hedge and unit: `about 20,000 email`. */
export function describeQuantity({ low, high, unit, hedge }: QuantityValue): string {
  const amount = low === high ? number(low) : `${number(low)} to ${number(high)}`
  return [hedge === 'exact' ? '' : hedge, amount, unit].filter((part) => part !== '').join(' ')
}

/** A value in words; an entity by its usual name. */
export function describeValue(knowledge: KnowledgeBase, value: Value): string {
  switch (value.kind) {
    case 'entity':
      return knowledge.entity(value.id)?.name ?? value.id
    case 'text':
      return value.text
    case 'date':
      return describeDate(value.date)
    case 'quantity':
      return describeQuantity(value.quantity)
  }
}

/** What the record says, without its subject: `was Director of the FBI, from 2001-09-04, to 2013-09-04`. */
export function describeStatement(knowledge: KnowledgeBase, statement: Statement): string {
  const { property, value, qualifiers, rank } = statement
  const parts = [`${PROPERTIES[property].label} ${describeValue(knowledge, value)}`]
  for (const [name, what] of Object.entries(qualifiers)) {
    if (what === true) parts.push(name)
    else if (typeof what === 'string') parts.push(`${name} ${what}`)
    else if ('edtf' in what) parts.push(`${name.replace('-', ' ')} ${describeDate(what)}`)
    else if ('hedge' in what) parts.push(`${name} ${describeQuantity(what)}`)
    else parts.push(`${name} ${describeValue(knowledge, what)}`)
  }
  if (rank !== 'normal') parts.push(rank)
  return parts.join(', ')
}

/** Why a written name was found, in one phrase. */
export function describeMatch(match: NameMatch): string {
  const label = `"${match.label}"`
  switch (match.kind) {
    case 'exact':
      return `is the recorded name ${label}`
    case 'part':
      return `is part of the recorded name ${label}, or says more than it`
    case 'styled':
      return `has the letters of ${label}, with other capitals, spaces or hyphens`
    case 'listed':
      return `is listed as a wrong spelling`
    case 'near': {
      const letters = match.edits === 1 ? 'one letter' : `${match.edits} letters`
      return `is ${letters} away from ${label}${match.sound ? ', and can sound like it' : ''}`
    }
  }
}
