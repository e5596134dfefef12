import { readFileSync } from 'node:fs'

/** Where the pages stand: beside the checks, seen from the bundle (first) or from this file. */
const FOLDERS = ['../src/checks/', '../checks/'].map((path) => new URL(path, import.meta.url))

/** The page of a check of ours, as Markdown; null where there is none. */
export function rulePage(id: string): string | null {
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(id)) return null
  for (const folder of FOLDERS) {
    try {
      return readFileSync(new URL(`${id}.md`, folder), 'utf8')
    } catch {}
  }
  return null
}
