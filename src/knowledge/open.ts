import { openHouse } from './house.ts'
import { joinLayers, type OpenKnowledge } from './layers.ts'
import { inTermsOf } from './same-entity.ts'
import { type LayerStore, openLayerFile } from './store/layer-store.ts'

/** Which knowledge to open; nearer layers override farther ones: house facts, then imports, then what ships. */
export interface KnowledgeFiles {
  /** The store that ships with the package. */
  readonly shipped?: string
  /** Stores made by an import, nearest first. */
  readonly imported?: readonly string[]
  /** The repository's own facts: YAML files in the form of the packs, and CSV lists of names; nearest first. */
  readonly house?: readonly string[]
  /** ISO date of the run, from which on expired house facts no longer count; without it, none expires. */
  readonly today?: string
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
    const house = files.house ?? []
    if (house.length > 0) layers.unshift(openHouse(house, files.today, layers))
    return joinLayers(layers)
  } catch (error) {
    for (const layer of layers) layer.close()
    throw error
  }
}
