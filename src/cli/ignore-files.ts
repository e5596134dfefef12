import { readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { pathInside } from './config/globs.ts'
import type { PlacedPatterns } from './config/merge.ts'
import { UsageError } from './exit-codes.ts'
import { repositoryRoot } from './repository.ts'

/** Files that hold patterns for their own folder and what is below it, like those of git. */
const NAMES = ['.gitignore', '.factcheckignore']

export interface IgnoreOptions {
  readonly cwd: string
  /** Files named on the command line, whose patterns start from the working folder. */
  readonly paths: readonly string[]
  /** Patterns named on the command line. */
  readonly patterns: readonly string[]
  /** Patterns of configurations. */
  readonly configured: readonly PlacedPatterns[]
}

interface Rules {
  readonly folder: string
  readonly name: string
  readonly rules: Ignore
}

export interface Ignoring {
  /** What leaves a file out (its absolute path), such as `.gitignore`; null where nothing does. */
  by(file: string): string | null
}

/** Leaves out nothing. */
export const IGNORING_NOTHING: Ignoring = { by: () => null }

function fileRules(folder: string, name: string): Rules | null {
  try {
    return { folder, name, rules: ignore().add(readFileSync(join(folder, name), 'utf8')) }
  } catch {
    return null
  }
}

/**
 * Tells which files are left out: by `.gitignore` and `.factcheckignore`, nested ones too (a nearer one has the last word), by
 * the configuration, and by `--ignore-path` and `--ignore-pattern`. Throws a UsageError for an ignore file that cannot be read.
 */
export function ignoring({ cwd, paths, patterns, configured }: IgnoreOptions): Ignoring {
  const root = repositoryRoot(cwd) ?? cwd
  const known = new Map<string, readonly Rules[]>()
  const fixed: Rules[] = configured.map((one) => ({
    folder: one.folder,
    name: 'the configuration',
    rules: ignore().add([...one.patterns]),
  }))
  for (const path of paths) {
    const file = resolve(cwd, path)
    const rules = fileRules(dirname(file), basename(file))
    if (rules === null) throw new UsageError(`--ignore-path ${path} cannot be read; check the path`)
    fixed.push({ ...rules, folder: cwd, name: path })
  }
  if (patterns.length > 0) fixed.push({ folder: cwd, name: '--ignore-pattern', rules: ignore().add([...patterns]) })

  function inFolder(folder: string): readonly Rules[] {
    const before = known.get(folder)
    if (before !== undefined) return before
    const above = folder === root || dirname(folder) === folder ? [] : inFolder(dirname(folder))
    const own = NAMES.map((name) => fileRules(folder, name)).filter((rules) => rules !== null)
    const all = own.length === 0 ? above : [...above, ...own]
    known.set(folder, all)
    return all
  }

  function decide(list: readonly Rules[], file: string): string | null {
    let by: string | null = null
    for (const { folder, name, rules } of list) {
      const path = pathInside(folder, file)
      if (path === null) continue
      const { ignored, unignored } = rules.test(path)
      if (ignored) by = name
      else if (unignored) by = null
    }
    return by
  }

  return {
    by: (file) => {
      const inside = pathInside(root, file) !== null
      return decide(inside ? [...inFolder(dirname(file)), ...fixed] : fixed, file)
    },
  }
}
