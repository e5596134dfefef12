import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../error.ts'
import { readPack } from '../pack/read-pack.ts'
import type { Pack } from '../pack/types.ts'
import { validatePacks } from '../pack/validate.ts'
import { packFacts } from './pack-facts.ts'
import { packsToStore } from './pack-to-store.ts'
import { replaceStore } from './replace-store.ts'

/** Reads the packs of a folder in the order of their names; all that is wrong with them goes to `problems`. */
export function readPacks(folder: string, problems: Problem[]): Pack[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const packs = files.sort().map((name) => {
    const file = join(folder, name)
    return readPack(file, readFileSync(file, 'utf8'), (line, message) => problems.push({ file, line, message }))
  })
  problems.push(...validatePacks(packs))
  return packs
}

/** Writes a store of packs without complaints. */
export function writeStore(packs: readonly Pack[], output: string): void {
  const store = replaceStore(output)
  try {
    packsToStore(packs, store.writer)
    store.commit({ packs: packFacts(packs) })
  } catch (error) {
    store.discard()
    throw error
  }
}
