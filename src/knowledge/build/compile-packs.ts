import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Problem } from '../error.ts'
import { readPack } from '../pack/read-pack.ts'
import type { Pack } from '../pack/types.ts'
import { validatePacks } from '../pack/validate.ts'
import { packFacts } from './pack-facts.ts'
import { packsToStore } from './pack-to-store.ts'
import { createStore } from './store-writer.ts'

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

/** Writes a store beside its place and moves it there when it is whole: no reader ever sees half a store. */
export function writeStore(packs: readonly Pack[], output: string): void {
  mkdirSync(dirname(output), { recursive: true })
  const temporary = `${output}.${process.pid}.tmp`
  rmSync(temporary, { force: true })
  try {
    const writer = createStore(temporary)
    packsToStore(packs, writer)
    writer.finish({ packs: packFacts(packs) }).close()
    renameSync(temporary, output)
  } finally {
    rmSync(temporary, { force: true })
  }
}
