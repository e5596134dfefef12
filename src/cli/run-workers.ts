import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { ArticleOptions } from './run.ts'
import type { Settings } from './settings.ts'
import type { Streams } from './streams.ts'
import type { Workers } from './workers.ts'

/** From so many bytes of articles on, a thread that must first start and open the knowledge saves time. */
const ENOUGH_BYTES = 1_500_000
const MOST_WORKERS = 8

function bytesOf(paths: readonly string[], cwd: string): number {
  let bytes = 0
  for (const path of paths) {
    bytes += statSync(resolve(cwd, path), { throwIfNoEntry: false })?.size ?? 0
    if (bytes >= ENOUGH_BYTES) break
  }
  return bytes
}

/** The threads of a run; null where one does as well: for few or short articles, or on a machine with one core. */
export async function openRunWorkers(
  paths: readonly string[],
  options: ArticleOptions,
  { facts, knowledge, sources, config }: Settings,
  { cwd, today }: Streams,
): Promise<Workers | null> {
  const { workers: wanted, cacheLocation } = options
  const count = wanted ?? Math.min(MOST_WORKERS, availableParallelism())
  if (count < 2 || paths.length < 2 || (wanted === undefined && bytesOf(paths, cwd) < ENOUGH_BYTES)) return null
  const { canWork, openWorkers } = await import('./workers.ts')
  if (!canWork()) return null
  const setup = { cwd, today, facts, knowledge, sources, plugins: config.plugins, cacheLocation }
  return openWorkers(Math.min(count, paths.length), setup)
}
