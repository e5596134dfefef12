import type { EntityId, KnowledgeBase } from '../../model/knowledge.ts'

/** Entities that a statement about this one names, or whose statements name it: its company. */
export function companyOf(id: EntityId, knowledge: KnowledgeBase): ReadonlySet<EntityId> {
  const company = new Set<EntityId>()
  for (const { value, qualifiers } of knowledge.statements(id)) {
    if (value.kind === 'entity') company.add(value.id)
    for (const other of [qualifiers.of, qualifiers.in, qualifiers.by, qualifiers.with]) {
      if (other?.kind === 'entity') company.add(other.id)
    }
  }
  for (const { subject, property } of knowledge.statementsWith(id)) {
    if (property !== 'nationality') company.add(subject)
  }
  // An office stands for the body that it belongs to: the FBI keeps company with its directors.
  for (const office of [...company]) {
    for (const { value } of knowledge.statements(office, 'office-of'))
      if (value.kind === 'entity') company.add(value.id)
  }
  return company
}
