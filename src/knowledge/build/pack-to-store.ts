import type { Source } from '../../model/knowledge.ts'
import type { Pack, PackEntity, PackSource, PackStatement } from '../pack/types.ts'
import type { NewEntity, NewStatement, StoreWriter } from './store-writer.ts'

/** The source of what a facts file says without naming a source: the file itself. */
const OWN = 'self'

function sourceOf(pack: Pack, { key, title, url, read }: PackSource): Source {
  return { id: `${pack.name}#${key}`, title, url, accessed: read }
}

function statementOf(pack: Pack, entity: PackEntity, statement: PackStatement): NewStatement {
  const { property, value, qualifiers, rank } = statement
  const key = statement.source ?? entity.source ?? pack.source ?? OWN
  return { property, value, qualifiers, rank, source: `${pack.name}#${key}`, asOf: pack.asOf }
}

function entityOf(entity: PackEntity): NewEntity {
  const { id, kind, type, name, aliases, misspellings, gender, description, fame } = entity
  return {
    id,
    kind: entity.extends ? '' : (kind ?? 'thing'),
    type,
    name,
    aliases,
    misspellings,
    gender,
    description,
    fame,
  }
}

/** One entity of what several packs say about it: the one that describes it, with the names that the others add. */
function merge(a: PackEntity, b: PackEntity): PackEntity {
  const [base, more] = a.extends && !b.extends ? [b, a] : [a, b]
  return {
    ...base,
    aliases: [...new Set([...base.aliases, ...more.aliases])],
    misspellings: [...new Set([...base.misspellings, ...more.misspellings])],
  }
}

/**
 * Puts packs into a store: each entity once, with the statements of every pack about it, in the order of the packs. The packs
 * must have passed validation.
 */
export function packsToStore(packs: readonly Pack[], writer: StoreWriter): void {
  const statements = new Map<string, NewStatement[]>()
  const entities = new Map<string, PackEntity>()
  for (const pack of packs) {
    for (const source of pack.sources.values()) writer.addSource(sourceOf(pack, source))
    if (!pack.sources.has(OWN)) {
      const title = pack.covers || pack.file
      writer.addSource({
        id: `${pack.name}#${OWN}`,
        title,
        url: null,
        accessed: pack.mode === 'pack' ? pack.asOf : null,
      })
    }
    for (const entity of pack.entities) {
      const before = entities.get(entity.id)
      entities.set(entity.id, before ? merge(before, entity) : entity)
      const all = statements.get(entity.id) ?? []
      for (const statement of entity.statements) all.push(statementOf(pack, entity, statement))
      statements.set(entity.id, all)
    }
  }
  for (const entity of entities.values()) writer.addEntity(entityOf(entity), statements.get(entity.id) ?? [])
}
