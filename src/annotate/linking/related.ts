import type { EntityId, KnowledgeBase } from '../../model/knowledge.ts'

/** Entities of an article that keep company on record: a statement about one names the other. */
export interface Company {
  /** Those of the article that statements about this entity name, or whose statements name it. */
  of(id: EntityId): readonly EntityId[]
}

/** What the statements about an entity name. An office stands for its body too: the FBI keeps company with its directors. */
function namedBy(id: EntityId, knowledge: KnowledgeBase): ReadonlySet<EntityId> {
  const named = new Set<EntityId>()
  for (const { value, qualifiers } of knowledge.statements(id)) {
    if (value.kind === 'entity') named.add(value.id)
    for (const other of [qualifiers.of, qualifiers.in, qualifiers.by, qualifiers.with]) {
      if (other?.kind === 'entity') named.add(other.id)
    }
  }
  for (const office of [...named]) {
    for (const { value } of knowledge.statements(office, 'office-of')) if (value.kind === 'entity') named.add(value.id)
  }
  return named
}

/** Reads who keeps company with whom, from the statements about the entities that are surely in the article. */
export function companyAmong(present: ReadonlySet<EntityId>, knowledge: KnowledgeBase): Company {
  const naming = new Map<EntityId, EntityId[]>()
  for (const id of present) {
    for (const { property, value } of knowledge.statements(id)) {
      // Fellow countrymen are no company.
      if (value.kind !== 'entity' || property === 'nationality') continue
      const others = naming.get(value.id)
      if (others) others.push(id)
      else naming.set(value.id, [id])
    }
  }
  const known = new Map<EntityId, readonly EntityId[]>()
  return {
    of(id) {
      const before = known.get(id)
      if (before) return before
      const named = [...namedBy(id, knowledge)].filter((other) => present.has(other))
      const company = [...new Set([...named, ...(naming.get(id) ?? [])])].filter((other) => other !== id)
      known.set(id, company)
      return company
    },
  }
}
