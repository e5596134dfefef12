import { isAbsolute, relative, resolve, sep } from 'node:path'
import { repositoryRoot } from './repository.ts'

/** Names paths as seen from the root of the repository around a folder; what lies outside of it keeps its whole path. */
export function pathsFromRoot(cwd: string): (path: string) => string {
  const root = repositoryRoot(cwd) ?? cwd
  return (path) => {
    const whole = resolve(cwd, path)
    const inside = relative(root, whole)
    const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
    return (outside ? whole : inside).replaceAll(sep, '/')
  }
}
