import { relative, resolve } from 'node:path'
import { CHECKS } from '../checks/index.ts'
import type { Check } from '../model/check.ts'
import type { Level } from '../model/finding.ts'
import { matcher } from './config/globs.ts'
import { loadConfig, shownPath } from './config/load.ts'
import { type MergedConfig, NO_CONFIG } from './config/merge.ts'
import { applyLevels, narrow, readRuleOptions, rulesOf } from './config/rules.ts'
import { UsageError } from './exit-codes.ts'
import { isPattern } from './find-files.ts'
import type { KnowledgeFlags } from './run-knowledge.ts'
import type { SourceFlags } from './run-sources.ts'
import type { Streams } from './streams.ts'

/** Options of the command line that say how articles are checked. */
export interface SettingsOptions extends KnowledgeFlags, SourceFlags {
  /** A file, or false for none at all. */
  readonly config?: string | boolean
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly date?: string
}

/** How one article is checked. */
export interface FileSettings {
  readonly levels: ReadonlyMap<string, Level>
  /** ISO date of publication, where the article does not say it. */
  readonly date: string | undefined
  /** Keys of the front matter that are read besides the title; undefined for the reader's own. */
  readonly keys: readonly string[] | undefined
  readonly requireSources: boolean
}

/** Configuration and command line, put together. */
export interface Settings {
  readonly config: MergedConfig
  readonly checks: readonly Check[]
  /** Absolute paths of facts files, nearest first. */
  readonly facts: readonly string[]
  /** Absolute paths of imported stores, nearest first. */
  readonly knowledge: readonly string[]
  /** Files, folders and patterns of sources, from the working folder. */
  readonly sources: readonly string[]
  /** How the article at a path, from the working folder, is checked. */
  forFile(path: string): FileSettings
}

/** Expands the patterns among paths of a configuration; a pattern that matches nothing is a mistake. */
export async function expandPaths(paths: readonly string[], cwd: string): Promise<string[]> {
  const expanded: string[] = []
  for (const path of paths) {
    if (!isPattern(path)) {
      expanded.push(path)
      continue
    }
    const { glob } = await import('tinyglobby')
    const found = await glob([relative(cwd, path).replaceAll('\\', '/')], { cwd, absolute: true, onlyFiles: true })
    if (found.length === 0) throw new UsageError(`${shownPath(path, cwd)} matches no file; check the configuration`)
    expanded.push(...found.sort())
  }
  return expanded
}

/** Reads the configuration and lays the command line over it. Throws a UsageError for what is wrong in either. */
export async function loadSettings(options: SettingsOptions, { cwd }: Pick<Streams, 'cwd'>): Promise<Settings> {
  const named = typeof options.config === 'string' ? options.config : undefined
  const config = options.config === false ? NO_CONFIG : await loadConfig(cwd, named)
  const plugins =
    config.plugins.length === 0
      ? []
      : await (await import('./config/plugins.ts')).loadPlugins(config.plugins, CHECKS, cwd)
  const checks = [...CHECKS, ...plugins]
  const rules = rulesOf(checks)
  const origin = shownPath(config.origins.at(-1) ?? cwd, cwd)

  const base = new Map<string, Level>()
  applyLevels(base, config.rules, rules, origin)
  const overrides = config.overrides.map((override, index) => {
    // A mistake in an override counts even where no file is checked that it is for.
    applyLevels(new Map(), override.rules ?? {}, rules, `${origin}: overrides[${index}]`)
    return { ...override, matches: matcher(override.folder, override.files) }
  })
  const set = readRuleOptions(options.rule ?? [])
  const { only = [], skip = [] } = options
  applyLevels(new Map(), set, rules, '--rule')

  const known = new Map<string, FileSettings>()
  function build(matching: typeof overrides): FileSettings {
    const levels = new Map(base)
    let { date, frontMatter: keys, requireSources = false } = config
    for (const override of matching) {
      applyLevels(levels, override.rules ?? {}, rules, origin)
      date = override.date ?? date
      keys = override.frontMatter ?? keys
      requireSources = override.requireSources ?? requireSources
    }
    applyLevels(levels, set, rules, '--rule')
    narrow(levels, { only, skip }, rules)
    return { levels, date: options.date ?? date, keys, requireSources: options.requireSources ?? requireSources }
  }

  // What the command line names is nearer than what the configuration does.
  const all = async (named: readonly string[] = [], configured: readonly string[]): Promise<string[]> => [
    ...named.map((path) => resolve(cwd, path)),
    ...(await expandPaths(configured, cwd)),
  ]
  return {
    config,
    checks,
    facts: await all(options.facts, config.facts),
    knowledge: await all(options.knowledge, config.knowledge),
    sources: [...(options.sources ?? []), ...config.sources.map((path) => relative(cwd, path).replaceAll('\\', '/'))],
    forFile: (path) => {
      const file = resolve(cwd, path)
      const matching = overrides.filter(({ matches }) => matches(file))
      const key = matching.map((override) => overrides.indexOf(override)).join()
      const before = known.get(key)
      if (before !== undefined) return before
      const settings = build(matching)
      known.set(key, settings)
      return settings
    },
  }
}
