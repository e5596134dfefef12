import type { Entity, EntityId, Qualifiers, Statement, Value } from '../model/knowledge.ts'
import type { LayerHit, LayerStore } from './store/layer-store.ts'
import { memo } from './store/memo.ts'

const MOST_ANSWERS = 20_000

function bornOn(layer: LayerStore, id: EntityId): string | undefined {
  const value = layer.statements(id).find(({ property }) => property === 'born')?.value
  return value?.kind === 'date' && value.date.precision === 'day' ? value.date.edtf : undefined
}

/** The entities of a layer that may be this one, by any of its names; a person also by a name that is longer or shorter. */
function alike(layer: LayerStore, { kind, name, aliases }: Entity): EntityId[] {
  const full = [name, ...aliases].filter((text) => kind !== 'person' || text.includes(' '))
  const hits = full.flatMap((text) => layer.named(text))
  const fits = (match: LayerHit['match']): boolean =>
    match.kind === 'exact' || (kind === 'person' && match.kind === 'part')
  return [...new Set(hits.filter(({ match }) => fits(match)).map(({ id }) => id))]
}

function exactIds(layer: LayerStore, name: string): EntityId[] {
  return layer.named(name).flatMap(({ id, match }) => (match.kind === 'exact' ? [id] : []))
}

/** One person has one name and one day of birth; other things one name, kind and type, with no namesake in either layer. */
function same(a: LayerStore, one: Entity, b: LayerStore, other: Entity): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'person') {
    const born = bornOn(a, one.id)
    return born !== undefined && born === bornOn(b, other.id)
  }
  const alone = (layer: LayerStore): boolean => {
    return exactIds(layer, one.name).filter((id) => layer.entity(id)?.kind === one.kind).length === 1
  }
  return one.type === other.type && alone(a) && alone(b)
}

/**
 * An imported layer in the terms of the layers behind it: an entity that one of them has, under another id, goes by that id, adds
 * its names and statements, and isn't a second candidate for the same name.
 */
export function inTermsOf(store: LayerStore, farther: readonly LayerStore[]): LayerStore {
  const common = memo(MOST_ANSWERS, (id: string): EntityId => {
    const entity = store.entity(id)
    if (!entity) return id
    for (const layer of farther) {
      for (const other of alike(layer, entity)) {
        const candidate = layer.entity(other)
        if (candidate && same(store, entity, layer, candidate)) return other
      }
    }
    return id
  })
  const own = memo(MOST_ANSWERS, (id: string): EntityId => {
    if (store.entity(id)) return id
    for (const layer of farther) {
      const entity = layer.entity(id)
      const found = entity && alike(store, entity).find((other) => common(other) === id)
      if (found !== undefined) return found
    }
    return id
  })

  const value = (from: Value): Value => (from.kind === 'entity' ? { kind: 'entity', id: common(from.id) } : from)
  const qualifiers = (from: Qualifiers): Qualifiers => ({
    ...from,
    ...(from.of && { of: value(from.of) }),
    ...(from.in && { in: value(from.in) }),
    ...(from.by && { by: value(from.by) }),
    ...(from.with && { with: value(from.with) }),
  })
  const hits = (found: readonly LayerHit[]): LayerHit[] => found.map((hit) => ({ ...hit, id: common(hit.id) }))
  /** The entity here that goes by the id of another layer. */
  const renamed = (id: EntityId): Entity | undefined => (own(id) === id ? undefined : store.entity(own(id)))

  return {
    ...store,
    entity: (id) => (common(id) === id ? store.entity(id) : undefined),
    patch(id) {
      const entity = renamed(id)
      return entity ? { aliases: [entity.name, ...entity.aliases], misspellings: [] } : store.patch(id)
    },
    named: (text) => hits(store.named(text)),
    similar: (text) => hits(store.similar(text)),
    statements: memo(MOST_ANSWERS, (id: string): readonly Statement[] =>
      store.statements(own(id)).map((statement) => ({
        ...statement,
        subject: id,
        value: value(statement.value),
        qualifiers: qualifiers(statement.qualifiers),
      })),
    ),
    subjectsWith: (of, property) => store.subjectsWith(own(of), property).map(common),
  }
}
