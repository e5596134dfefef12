import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { KnowledgeError } from './error.ts'
import type { OpenKnowledge } from './layers.ts'
import { type KnowledgeFiles, openKnowledge } from './open.ts'

/** Where the store that ships may stand, seen from the bundle (first) or from this file (when run from the sources). */
const PLACES = ['./knowledge.db', '../../dist/knowledge.db'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/**
 * Opens the facts that ship with the package, and above them imports and a repository's own where files are named. Throws a
 * KnowledgeError where the build has not made the store or the files have mistakes.
 */
export function openShippedKnowledge(above: Omit<KnowledgeFiles, 'shipped'> = {}): OpenKnowledge {
  const shipped = PLACES.find((path) => existsSync(path))
  if (shipped === undefined)
    throw new KnowledgeError('the knowledge file is missing; install the package again, or run `npm run build`')
  return openKnowledge({ ...above, shipped })
}
