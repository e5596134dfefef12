import type { Entity, EntityId, KnowledgeSource, Layer, NameMatch, Source, Statement } from '../../model/knowledge.ts'
import type { PropertyId } from '../../model/property.ts'
import { KnowledgeError } from '../error.ts'
import { decodeEntity, decodePatch, decodeStatements, type Provenance, type StoredProvenance } from './codec.ts'
import { asText, type Connection, connect, prepareQuery } from './database.ts'
import { checkHeader } from './header.ts'
import { openLabelIndex } from './label-index.ts'
import { memo } from './memo.ts'
import { type Hit, nameSearch } from './name-search.ts'
import { openTokenIndex } from './token-index.ts'

/** What a layer adds to an entity that stands in a farther one. */
export interface Patch {
  readonly aliases: readonly string[]
  readonly misspellings: readonly string[]
}

/** A name found in one layer. */
export interface LayerHit {
  readonly id: EntityId
  readonly match: NameMatch
  readonly score: number
}

/** One store, read-only: a layer of the knowledge. Look-ups of one entity are cached; lists of statements too. */
export interface LayerStore {
  readonly layer: Layer
  readonly sources: readonly KnowledgeSource[]
  /** What the store says about itself: counts, packs, dates. */
  readonly meta: ReadonlyMap<string, string>
  entity(id: EntityId): Entity | undefined
  patch(id: EntityId): Patch | undefined
  named(text: string): readonly LayerHit[]
  similar(text: string): readonly LayerHit[]
  knows(word: string): boolean
  longestFrom(word: string): number
  statements(subject: EntityId): readonly Statement[]
  subjectsWith(value: EntityId, property: PropertyId | undefined): readonly EntityId[]
  close(): void
}

interface EntityRow {
  readonly id: EntityId
  readonly json: string
}

const MOST_ENTITIES = 20_000
const MAPPED_BYTES = 1 << 30
const CACHED_KILOBYTES = 16_384
const NOWHERE: Source = { id: 'unknown', title: 'unknown', url: null, accessed: null }

/**
 * Opens a knowledge file as a layer, after looking at its header; throws a KnowledgeError with one line where it can't be used.
 */
export function openLayerFile(path: string, layer: Layer): LayerStore {
  checkHeader(path)
  try {
    const db = connect(path)
    db.exec(`PRAGMA query_only = 1; PRAGMA mmap_size = ${MAPPED_BYTES}; PRAGMA cache_size = -${CACHED_KILOBYTES}`)
    return layerStore(db, layer)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new KnowledgeError(`Can't open the knowledge file ${path}: it is damaged (${reason}).`)
  }
}

function packSources(json: string | undefined, kind: KnowledgeSource['kind']): readonly KnowledgeSource[] {
  const packs: readonly { name: string; asOf: string; sha256: string }[] = JSON.parse(json ?? '[]')
  return packs.map(({ name, asOf, sha256 }) => ({ id: name, kind, version: asOf, sha256 }))
}

/** Reads an open store as one layer. */
export function layerStore(db: Connection, layer: Layer): LayerStore {
  const metaRows = prepareQuery(db, 'SELECT key, value FROM meta ORDER BY key').all()
  const meta = new Map(metaRows.map(([key, value]) => [asText(key), asText(value)] as const))
  const byId = prepareQuery(db, 'SELECT n, json FROM entity WHERE id = ?')
  const byNumber = prepareQuery(db, 'SELECT id, json FROM entity WHERE n = ?')
  const facts = prepareQuery(db, 'SELECT facts.json FROM facts JOIN entity USING (n) WHERE id = ?')
  const holders = prepareQuery(
    db,
    `SELECT DISTINCT entity.id FROM holder, json_each(holder.subjects) subject JOIN entity ON n = subject.value
     WHERE holder.value = ?1 AND (?2 IS NULL OR property = ?2) ORDER BY n`,
  )
  const sourceRow = prepareQuery(db, 'SELECT json FROM source WHERE key = ?')
  const provenanceRow = prepareQuery(db, 'SELECT source, as_of FROM provenance WHERE n = ?')

  const row = memo(MOST_ENTITIES, (n: string): EntityRow => {
    const [id, json] = byNumber.one(Number(n)) ?? []
    return { id: asText(id), json: asText(json) }
  })
  const jsonOf = memo(MOST_ENTITIES, (id: string): { json: string | null } => {
    const [, json] = byId.one(id) ?? []
    return { json: typeof json === 'string' ? json : null }
  })
  const entity = memo(MOST_ENTITIES, (id: string): { entity: Entity | undefined } => {
    const { json } = jsonOf(id)
    return { entity: json === null ? undefined : decodeEntity(id, json, layer) }
  })
  const namesOf = (n: number): readonly string[] => {
    const { id } = row(String(n))
    const found = entity(id).entity
    return found ? [found.name, ...found.aliases] : []
  }
  const source = memo(MOST_ENTITIES, (key: string): Source => {
    const own = sourceRow.one(key)
    // An import has one source for all its entities, with `*` where their ids stand.
    const [name = '', part = ''] = key.split('#')
    const json = asText((own ?? sourceRow.one(`${name}#*`))?.[0])
    if (json === '') return { ...NOWHERE, id: key }
    const [title, url, accessed]: [string, string | null, string | null] = JSON.parse(json)
    return { id: key, title, url: own ? url : (url?.replace('*', part) ?? null), accessed }
  })

  const listed = memo(MOST_ENTITIES, (n: string): Provenance => {
    const [key, asOf] = provenanceRow.one(Number(n)) ?? []
    return { source: source(asText(key)), asOf: asText(asOf) }
  })
  const provenance = (stored: StoredProvenance): Provenance => {
    return typeof stored === 'number' ? listed(String(stored)) : { source: source(stored[0]), asOf: stored[1] }
  }

  const tokens = openTokenIndex(db)
  const search = nameSearch(tokens, openLabelIndex(db), namesOf)
  const withIds = (hits: readonly Hit[]): readonly LayerHit[] => {
    return hits.map(({ entity: n, match, score }) => ({ id: row(String(n)).id, match, score }))
  }

  return {
    layer,
    meta,
    sources: packSources(meta.get('packs'), layer === 'house' ? 'house-facts' : 'knowledge-pack'),
    entity: (id) => entity(id).entity,
    patch(id) {
      const { json } = jsonOf(id)
      return json === null || entity(id).entity ? undefined : decodePatch(json)
    },
    named: (text) => withIds(search.named(text)),
    similar: (text) => withIds(search.similar(text)),
    knows: (word) => tokens.known(word),
    longestFrom: (word) => tokens.longestFrom(word),
    statements: memo(MOST_ENTITIES, (id: string) => {
      const json = asText(facts.one(id)?.[0])
      return json === '' ? [] : decodeStatements(id, json, layer, provenance)
    }),
    subjectsWith: (value, property) => holders.all(value, property ?? null).map(([id]) => asText(id)),
    close: () => {
      db.close()
    },
  }
}
