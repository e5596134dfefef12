import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The folder of large samples that aren't part of the project, or undefined (with a notice) where it is absent. */
export function sampleFolder(name: string): string | undefined {
  const folder = resolve(import.meta.dirname, '../../../../shared/data', name)
  if (existsSync(folder)) return folder
  console.warn(`Skipping the tests on ../shared/data/${name}: the folder is absent.`)
  return undefined
}
