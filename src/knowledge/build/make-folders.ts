import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, one after the other: Node's own way of making all at once never returns where the system
 * answers that a folder's parent is missing although it is there, as it does below /proc. Throws what `mkdirSync` throws.
 */
export function makeFolders(path: string): void {
  const missing: string[] = []
  for (let folder = path; !existsSync(folder) && dirname(folder) !== folder; folder = dirname(folder)) {
    missing.push(folder)
  }
  for (const folder of missing.reverse()) mkdirSync(folder)
}
