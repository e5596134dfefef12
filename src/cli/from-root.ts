import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** The nearest folder above, or the folder itself, that holds `.git`; the folder where there is none. */
function repositoryRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}

/** Names paths as seen from the root of the repository around a folder; what lies outside of it keeps its whole path. */
export function pathsFromRoot(cwd: string): (path: string) => string {
  const root = repositoryRoot(cwd)
  return (path) => {
    const whole = resolve(cwd, path)
    const inside = relative(root, whole)
    const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
    return (outside ? whole : inside).replaceAll(sep, '/')
  }
}
