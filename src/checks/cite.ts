import type { Entity, KnowledgeBase, Statement, Value } from '../model/knowledge.ts'
import { PROPERTIES } from '../model/property.ts'
import type { Range } from '../model/span.ts'
import type { Evidence } from '../model/verdict.ts'
import { dateInWords, quantityInWords, whenInWords } from '../text/wording.ts'

const DECIDERS: Readonly<Record<string, string>> = {
  jury: 'a jury',
  judge: 'a judge',
  senate: 'the Senate',
  house: 'the House',
}

/** A value in words: an entity by its name. */
export function valueInWords(value: Value, knowledge: KnowledgeBase): string {
  switch (value.kind) {
    case 'entity':
      return knowledge.entity(value.id)?.name ?? value.id
    case 'text':
      return value.text
    case 'date':
      return dateInWords(value.date)
    case 'quantity':
      return quantityInWords(value.quantity)
  }
}

function deciderInWords(by: Value, knowledge: KnowledgeBase): string {
  const name = valueInWords(by, knowledge)
  return DECIDERS[name.toLowerCase()] ?? name
}

/** What stands behind the value: who, what for, when. */
function circumstances({ property, qualifiers }: Statement, knowledge: KnowledgeBase): string {
  const { of, by, counts, for: charge, term, fine, from, to, on, as, category } = qualifiers
  const parts: string[] = []
  if (as !== undefined) parts.push(`as ${as}`)
  if (of !== undefined) parts.push(`for ${valueInWords(of, knowledge)}`)
  if (term !== undefined) parts.push(`to ${term}`)
  if (counts !== undefined) {
    const noun = counts.unit === '' ? ` ${counts.high === 1 ? 'count' : 'counts'}` : ''
    parts.push(`${property.startsWith('pleaded') ? 'to' : 'on'} ${quantityInWords(counts)}${noun}`)
  }
  if (charge !== undefined) parts.push(`for ${charge}`)
  if (fine !== undefined) parts.push(`with a fine of ${quantityInWords(fine)}`)
  if (category !== undefined) parts.push(`(${category})`)
  if (by !== undefined) parts.push(`by ${deciderInWords(by, knowledge)}`)
  if (on !== undefined) parts.push(whenInWords(on))
  if (from !== undefined) parts.push(`from ${dateInWords(from)}`)
  if (to !== undefined) parts.push(`to ${dateInWords(to)}`)
  if (qualifiers['as-of'] !== undefined) parts.push(`as of ${dateInWords(qualifiers['as-of'])}`)
  return parts.length === 0 ? '' : ` ${parts.join(' ')}`
}

/** The label and the value; a date with the preposition that it takes. */
function withValue(label: string, value: Value, words: string): string {
  const bare = value.kind === 'date' ? label.replace(/ (?:in|on)$/, '') : label
  return `${bare} ${value.kind === 'date' ? whenInWords(value.date) : words}`
}

/** What the record says, as a finished sentence: "Robert Mueller was Director of the FBI from September 4, 2001 to September 4, 2013." */
export function statementInWords(statement: Statement, knowledge: KnowledgeBase): string {
  const { label, group } = PROPERTIES[statement.property]
  const subject = knowledge.entity(statement.subject)?.name ?? statement.subject
  const value = valueInWords(statement.value, knowledge)
  const acting = statement.qualifiers.acting === true ? 'acting ' : ''
  const rest = circumstances(statement, knowledge)
  // In legal statements the subject is the case and the value the person that it happened to.
  if (group === 'legal' && statement.property !== 'court') return `${value} ${label}${rest} (${subject}).`
  return `${subject} ${withValue(label, statement.value, `${acting}${value}`)}${rest}.`
}

/** A statement of the record as evidence. */
export function cite(statement: Statement, stance: Evidence['stance'], knowledge: KnowledgeBase): Evidence {
  const { id, title, url, accessed } = statement.source
  return {
    stance,
    source: { id, title, url, locator: null, accessed },
    says: statementInWords(statement, knowledge),
    range: null,
  }
}

/** What the record says of an entity's name, with the source of what is known of it. */
export function citeEntity(entity: Entity, says: string, knowledge: KnowledgeBase): Evidence {
  const [first] = knowledge.statements(entity.id)
  const source = first?.source ?? { id: entity.layer, title: 'The knowledge base', url: null, accessed: null }
  return {
    stance: 'refutes',
    source: { id: source.id, title: source.title, url: source.url, locator: entity.id, accessed: source.accessed },
    says,
    range: null,
  }
}

/** Another place of the same article as evidence. */
export function citeArticle(says: string, range: Range): Evidence {
  return {
    stance: 'refutes',
    source: { id: 'article', title: 'The article itself', url: null, locator: null, accessed: null },
    says,
    range,
  }
}
