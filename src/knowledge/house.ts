import { readFileSync } from 'node:fs'
import { packFacts } from './build/pack-facts.ts'
import { packsToStore } from './build/pack-to-store.ts'
import { createStore } from './build/store-writer.ts'
import { formatProblems, KnowledgeError, type Problem } from './error.ts'
import type { FactsAbove } from './open.ts'
import { compareDates } from './pack/dates.ts'
import { readNameList } from './pack/read-name-list.ts'
import { readPack } from './pack/read-pack.ts'
import type { Pack, PackEntity } from './pack/types.ts'
import { validatePacks } from './pack/validate.ts'
import { settleNames } from './settle-names.ts'
import { type LayerStore, layerStore } from './store/layer-store.ts'

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new KnowledgeError(`Can't read the facts file ${path}.`)
  }
}

function unexpired(pack: Pack, today: string | undefined): Pack {
  if (today === undefined) return pack
  const counts = ({ expires }: PackEntity): boolean => expires === null || compareDates(expires, today) >= 0
  return { ...pack, entities: pack.entities.filter(counts), names: pack.names.filter(counts) }
}

/** Reads facts files, whatever is wrong in them included. */
export function readHouse(paths: readonly string[], problems: Problem[]): Pack[] {
  return paths.map((file) => {
    const complain = (line: number, message: string): void => {
      problems.push({ file, line, message })
    }
    const text = read(file)
    return file.endsWith('.csv') ? readNameList(file, text, complain) : readPack(file, text, complain, 'house')
  })
}

function houseLayer(paths: readonly string[], today: string | undefined, farther: readonly LayerStore[]): LayerStore {
  const problems: Problem[] = []
  const read = readHouse(paths, problems).map((pack) => unexpired(pack, today))
  const packs = problems.length === 0 ? settleNames(read, farther) : read
  if (problems.length === 0) {
    const elsewhere = (id: string) => farther.map((layer) => layer.entity(id)?.kind).find((kind) => kind !== undefined)
    problems.push(...validatePacks(packs, elsewhere))
  }
  if (problems.length > 0) throw new KnowledgeError(formatProblems(problems))
  const writer = createStore(':memory:')
  packsToStore(packs, writer)
  return layerStore(writer.finish({ packs: packFacts(packs) }), 'house')
}

/**
 * A repository's facts files (YAML in the form of the packs, CSV lists of names; nearest first) as a layer in memory. Ids of the
 * farther layers may be used. `today` is the ISO date of the run, from which on expired facts no longer count; without it, none
 * expires. Opening the layer throws a KnowledgeError with a line for each mistake.
 */
export function houseFacts(paths: readonly string[], today?: string): FactsAbove {
  return (farther) => houseLayer(paths, today, farther)
}
