import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What the place of the cache depends on. */
export interface CachePlace {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** A folder that the user named; it is made where it is not there. */
  readonly location?: string | undefined
}

/** The first folder that may be written: the one named, the project's, the user's, the system's for what is temporary. */
export function cacheFolder({ cwd, env, location }: CachePlace): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env
  const modules = join(cwd, 'node_modules')
  const places = [
    ...(location === undefined ? [] : [resolve(cwd, location)]),
    ...(existsSync(modules) ? [join(modules, '.cache', 'factcheck')] : []),
    xdg === undefined || xdg === '' ? join(local ?? join(homedir(), '.cache'), 'factcheck') : join(xdg, 'factcheck'),
  ]
  for (const place of places) if (isWritable(join(place, 'sources'))) return join(place, 'sources')
  const last = join(tmpdir(), `factcheck-${process.getuid?.() ?? 'cache'}`, 'sources')
  mkdirSync(last, { recursive: true })
  return last
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
