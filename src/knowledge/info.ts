import type { Layer } from '../model/knowledge.ts'
import type { PackFacts } from './build/pack-facts.ts'
import type { OpenKnowledge } from './layers.ts'
import { FORMAT_VERSION } from './store/schema.ts'

/** What one layer of the knowledge holds. */
export interface LayerInfo {
  readonly layer: Layer
  readonly entities: number
  readonly statements: number
  /** Distinct words of all names. */
  readonly words: number
  readonly packs: readonly PackFacts[]
}

/** What the knowledge of a run holds, nearest layer first. */
export interface KnowledgeInfo {
  readonly format: number
  readonly layers: readonly LayerInfo[]
}

/** Counts, packs, versions and dates of everything that is open. */
export function knowledgeInfo(knowledge: OpenKnowledge): KnowledgeInfo {
  const layers = knowledge.layers.map(({ layer, meta }): LayerInfo => {
    const count = (key: string): number => Number(meta.get(key) ?? 0)
    const packs: readonly PackFacts[] = JSON.parse(meta.get('packs') ?? '[]')
    return { layer, entities: count('entities'), statements: count('statements'), words: count('words'), packs }
  })
  return { format: FORMAT_VERSION, layers }
}
