import { relative, resolve } from 'node:path'
import ignore from 'ignore'

/** `a.{md,mdx}` as `a.md` and `a.mdx`: what the syntax of .gitignore lacks. */
function braces(pattern: string): string[] {
  const group = /\{([^{}]*,[^{}]*)\}/.exec(pattern)
  if (group === null) return [pattern]
  const before = pattern.slice(0, group.index)
  const after = pattern.slice(group.index + group[0].length)
  return (group[1] ?? '').split(',').flatMap((one) => braces(before + one + after))
}

/** A path from a folder, with `/`; null where it lies outside of the folder or is the folder. */
export function pathInside(folder: string, file: string): string | null {
  const path = relative(folder, resolve(file)).replaceAll('\\', '/')
  return path === '' || path === '..' || path.startsWith('../') || /^[A-Za-z]:/.test(path) ? null : path
}

/** Tells whether a file (its absolute path) matches one of the patterns, which start from the folder. */
export function matcher(folder: string, patterns: readonly string[]): (file: string) => boolean {
  const rules = ignore().add(patterns.map((pattern) => pattern.replace(/^\.\//, '/')).flatMap(braces))
  return (file) => {
    const path = pathInside(folder, file)
    return path !== null && rules.ignores(path)
  }
}
