import type { Candidate, Entity, EntityId, KnowledgeBase, NameMatch, Statement } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'
import { layerStatements } from './layer-statements.ts'
import { nameTokens } from './names/name-tokens.ts'
import { isPropertyId } from './property-id.ts'
import type { LayerHit, LayerStore } from './store/layer-store.ts'
import { memo } from './store/memo.ts'

/** The knowledge of a run, and how to let go of its files. */
export interface OpenKnowledge extends KnowledgeBase {
  readonly layers: readonly LayerStore[]
  close(): void
}

/** Whether a statement's value is the entity with this id, or this very text. */
function isValue({ value }: Statement, stated: string): boolean {
  return value.kind === 'entity' ? value.id === stated : value.kind === 'text' && value.text === stated
}

const MOST_ANSWERS = 20_000
const DEFAULT_LIMIT = 8
const MOST_SIMILAR = 32
const ORDER: Readonly<Record<NameMatch['kind'], number>> = { exact: 0, styled: 1, listed: 2, part: 3, near: 4 }

/** The entity of the nearest layer that has it, with the names that nearer layers add or forbid. */
function mergedEntity(layers: readonly LayerStore[], id: EntityId): Entity | undefined {
  let aliases: readonly string[] = []
  let misspellings: readonly string[] = []
  for (const layer of layers) {
    const patch = layer.patch(id)
    if (patch) {
      aliases = [...aliases, ...patch.aliases]
      misspellings = [...misspellings, ...patch.misspellings]
    }
    const entity = layer.entity(id)
    if (!entity) continue
    if (aliases.length === 0 && misspellings.length === 0) return entity
    const forbidden = new Set([entity.name, ...misspellings].map(fold))
    const allowed = new Set(aliases.map(fold))
    return {
      ...entity,
      aliases: [...new Set([...entity.aliases, ...aliases])].filter((alias) => !forbidden.has(fold(alias))),
      misspellings: [
        ...new Set([...entity.misspellings.filter((spelling) => !allowed.has(fold(spelling))), ...misspellings]),
      ],
    }
  }
  return undefined
}

/** What a hit of a farther layer means once nearer layers have spoken about the entity's names; undefined if nothing. */
function heeded(entity: Entity, hit: LayerHit): NameMatch | undefined {
  const { match } = hit
  const label = fold(match.label)
  const has = (names: readonly string[]): boolean => names.some((name) => fold(name) === label)
  if (has(entity.misspellings)) return match.kind === 'near' ? undefined : { kind: 'listed', label: match.label }
  if (match.kind === 'near' || has([entity.name, ...entity.aliases])) {
    return match.kind === 'listed' ? { kind: 'exact', label: match.label } : match
  }
  return undefined
}

function candidates(
  layers: readonly LayerStore[],
  entityOf: (id: EntityId) => Entity | undefined,
  find: (layer: LayerStore) => readonly LayerHit[],
): Candidate[] {
  const best = new Map<EntityId, Candidate>()
  for (const layer of layers) {
    for (const hit of find(layer)) {
      const entity = entityOf(hit.id)
      if (!entity) continue
      const match = layers.length === 1 ? hit.match : heeded(entity, hit)
      const before = best.get(hit.id)
      if (match && (!before || hit.score > before.score)) best.set(hit.id, { entity, match, score: hit.score })
    }
  }
  return [...best.values()]
}

function byId(a: Candidate, b: Candidate): number {
  return b.entity.fame - a.entity.fame || (a.entity.id < b.entity.id ? -1 : 1)
}

/** Joins stores into one knowledge base; the nearest layer comes first. */
export function joinLayers(layers: readonly LayerStore[]): OpenKnowledge {
  const merged = memo(MOST_ANSWERS, (id: string) => ({ entity: mergedEntity(layers, id) }))
  const entityOf = (id: EntityId): Entity | undefined => merged(id).entity

  const named = memo(MOST_ANSWERS, (name: string): readonly Candidate[] =>
    candidates(layers, entityOf, (layer) => layer.named(name)).sort(
      (a, b) => ORDER[a.match.kind] - ORDER[b.match.kind] || byId(a, b),
    ),
  )
  const similar = memo(MOST_ANSWERS, (name: string): readonly Candidate[] =>
    candidates(layers, entityOf, (layer) => layer.similar(name))
      .sort((a, b) => b.score - a.score || byId(a, b))
      .slice(0, MOST_SIMILAR),
  )
  const knowsToken = memo(MOST_ANSWERS, (token: string): boolean => {
    const words = nameTokens(token)
    return words.length > 0 && words.every((word) => layers.some((layer) => layer.knows(word)))
  })
  const longestFrom = memo(MOST_ANSWERS, (firstWord: string): number => {
    const [word] = nameTokens(firstWord)
    return word === undefined ? 0 : Math.max(...layers.map((layer) => layer.longestFrom(word)), 0)
  })
  const statements = memo(MOST_ANSWERS, (id: string): readonly Statement[] => layerStatements(layers, id))
  const pointing = memo(MOST_ANSWERS, (key: string): readonly Statement[] => {
    const [value = '', property = ''] = key.split('\n')
    const found: Statement[] = []
    const seen = new Set<EntityId>()
    for (const layer of layers) {
      for (const subject of layer.subjectsWith(value, isPropertyId(property) ? property : undefined)) {
        if (seen.has(subject)) continue
        seen.add(subject)
        for (const statement of statements(subject)) {
          const fits = property === '' || statement.property === property
          if (fits && isValue(statement, value)) found.push(statement)
        }
      }
    }
    return found
  })
  const ofProperty = memo(MOST_ANSWERS, (key: string): readonly Statement[] => {
    const [id = '', property = ''] = key.split('\n')
    return statements(id).filter((statement) => statement.property === property)
  })

  return {
    layers,
    sources: layers.flatMap((layer) => layer.sources),
    entity: entityOf,
    named,
    similar: (name, limit = DEFAULT_LIMIT) => similar(name).slice(0, limit),
    knowsToken,
    longestFrom,
    statements: (subject, property) =>
      property === undefined ? statements(subject) : ofProperty(`${subject}\n${property}`),
    statementsWith: (value, property) => pointing(`${value}\n${property ?? ''}`),
    close() {
      for (const layer of layers) layer.close()
    },
  }
}
