import { joinLayers, type OpenKnowledge } from './layers.ts'
import { inTermsOf } from './same-entity.ts'
import { type LayerStore, openLayerFile } from './store/layer-store.ts'

/** Makes a layer above others. What reads facts files is large: it is handed in, and loaded only where there are any. */
export type FactsAbove = (farther: readonly LayerStore[]) => LayerStore

/** Which knowledge to open; nearer layers override farther ones: house facts, then imports, then what ships. */
export interface KnowledgeFiles {
  /** The store that ships with the package. */
  readonly shipped?: string
  /** Stores made by an import, nearest first. */
  readonly imported?: readonly string[]
  /** The repository's own facts, as `houseFacts` gives them. */
  readonly house?: FactsAbove
}

/**
 * Opens knowledge for a run. Throws a KnowledgeError with one clear line for a missing, truncated, foreign or newer file, and
 * with a line for each mistake in the house facts.
 */
export function openKnowledge(files: KnowledgeFiles): OpenKnowledge {
  const layers: LayerStore[] = []
  try {
    if (files.shipped !== undefined) layers.push(openLayerFile(files.shipped, 'shipped'))
    for (const path of [...(files.imported ?? [])].reverse()) {
      const imported = openLayerFile(path, 'imported')
      layers.unshift(layers.length === 0 ? imported : inTermsOf(imported, [...layers]))
    }
    if (files.house) layers.unshift(files.house(layers))
    return joinLayers(layers)
  } catch (error) {
    for (const layer of layers) layer.close()
    throw error
  }
}
