import type { Entity, EntityId, KnowledgeBase } from '../../model/knowledge.ts'

/** Everything that a place is in, itself included, as far as the record goes. */
export function regionsOf(place: EntityId, knowledge: KnowledgeBase): ReadonlySet<EntityId> {
  const found = new Set<EntityId>([place])
  for (const id of found) {
    for (const property of ['located-in', 'continent'] as const)
      for (const { value } of knowledge.statements(id, property)) if (value.kind === 'entity') found.add(value.id)
  }
  return found
}

/** The countries that a place is in, or is. */
export function countriesOf(place: EntityId, knowledge: KnowledgeBase): Entity[] {
  const found: Entity[] = []
  for (const id of regionsOf(place, knowledge)) {
    const entity = knowledge.entity(id)
    if (entity?.type === 'country') found.push(entity)
  }
  return found
}

/** The countries and regions that an adjective of origin means: what a place or an office on record goes by. */
export function placesByDemonym(word: string, near: readonly Entity[], knowledge: KnowledgeBase): Entity[] {
  const lower = word.toLowerCase()
  const bears = (entity: Entity): boolean =>
    knowledge
      .statements(entity.id, 'demonym')
      .some(({ value }) => value.kind === 'text' && value.text.toLowerCase() === lower)
  const found = near.flatMap((place) => countriesOf(place.id, knowledge)).filter(bears)
  if (found.length > 0) return found
  for (const office of ['president', 'prime minister', 'king', 'chancellor']) {
    for (const { entity, match } of knowledge.named(`${word} ${office}`)) {
      if (entity.kind !== 'office' || match.kind === 'near' || match.kind === 'part') continue
      const [of] = knowledge.statements(entity.id, 'office-of')
      const country = of?.value.kind === 'entity' ? knowledge.entity(of.value.id) : undefined
      if (country?.kind === 'place') return [country]
    }
  }
  return []
}
