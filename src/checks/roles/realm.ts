import type { EntityId, KnowledgeBase } from '../../model/knowledge.ts'

/** The country that an office serves; the body itself where no country is on record; null where nothing is. */
export function realmOf(office: EntityId, knowledge: KnowledgeBase): EntityId | null {
  const names = [knowledge.entity(office)]
  let at: EntityId = office
  for (let steps = 0; steps < 4; steps++) {
    const next = (['office-of', 'part-of', 'located-in'] as const).flatMap((property) =>
      knowledge.statements(at, property).flatMap(({ value }) => (value.kind === 'entity' ? [value.id] : [])),
    )[0]
    if (next === undefined) break
    at = next
    names.push(knowledge.entity(at))
  }
  const all = names.flatMap((entity) => (entity === undefined ? [] : [entity.name, ...entity.aliases]))
  if (all.some((name) => /\b(?:US|U\.S\.|United States|American)(?= |$)|^White House\b|^CIA\b/.test(name)))
    return 'united-states'
  return at === office ? null : at
}
