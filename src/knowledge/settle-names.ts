import type { EntityId } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'
import type { Pack, PackEntity } from './pack/types.ts'
import type { LayerHit, LayerStore } from './store/layer-store.ts'

/** What farther layers call a name, in words that leave no doubt: the name itself, or one that they list as wrong. */
function meant(
  name: string,
  farther: readonly LayerStore[],
  ...kinds: readonly LayerHit['match']['kind'][]
): EntityId[] {
  const hits = farther.flatMap((layer) => layer.named(name))
  return [...new Set(hits.filter(({ match }) => kinds.includes(match.kind)).map(({ id }) => id))]
}

function freeId(id: EntityId, taken: (id: EntityId) => boolean): EntityId {
  let free = id
  for (let count = 2; taken(free); count += 1) free = `${id}-${count}`
  return free
}

/**
 * Gives the listed names of a repository's facts to the entities that bear them, there or in farther layers; a name that nobody
 * bears becomes an entity of its own, of which only the spelling is known.
 */
export function settleNames(packs: readonly Pack[], farther: readonly LayerStore[]): Pack[] {
  const own = new Map<string, EntityId>()
  const ids = new Set<EntityId>()
  for (const entity of packs.flatMap((pack) => pack.entities)) {
    ids.add(entity.id)
    for (const name of [entity.name, ...entity.aliases]) if (name !== '') own.set(fold(name), entity.id)
  }
  const taken = (id: EntityId): boolean => ids.has(id) || farther.some((layer) => layer.entity(id))

  const settle = (listed: PackEntity): PackEntity => {
    const known = own.get(fold(listed.name))
    const [id = known] = known === undefined ? meant(listed.name, farther, 'exact', 'listed') : [known]
    if (id !== undefined)
      return { ...listed, id, extends: true, aliases: [listed.name, ...listed.aliases], name: '', kind: null }
    const entity = { ...listed, id: freeId(listed.id, taken) }
    ids.add(entity.id)
    own.set(fold(entity.name), entity.id)
    return entity
  }
  return packs.map((pack) => ({ ...pack, entities: [...pack.entities, ...pack.names.map(settle)], names: [] }))
}
