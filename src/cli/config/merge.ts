import type { Config, Override } from './schema.ts'

/** An override and the folder that its patterns start from. */
export interface PlacedOverride extends Omit<Override, 'files'> {
  readonly folder: string
  readonly files: readonly string[]
}

/** Patterns and the folder that they start from. */
export interface PlacedPatterns {
  readonly folder: string
  readonly patterns: readonly string[]
}

/** A configuration with all that it extends; its paths are absolute. */
export interface MergedConfig {
  /** The files that it was read from, those that are built on first. */
  readonly origins: readonly string[]
  readonly files: PlacedPatterns | null
  readonly ignore: readonly PlacedPatterns[]
  readonly rules: Readonly<NonNullable<Config['rules']>>
  readonly overrides: readonly PlacedOverride[]
  readonly facts: readonly string[]
  readonly knowledge: readonly string[]
  readonly sources: readonly string[]
  readonly plugins: readonly string[]
  readonly requireSources?: boolean | undefined
  readonly frontMatter?: readonly string[] | undefined
  readonly date?: string | undefined
  readonly maxWarnings?: number | undefined
  readonly format?: readonly string[] | undefined
  readonly cache?: boolean | string | undefined
}

export const NO_CONFIG: MergedConfig = {
  origins: [],
  files: null,
  ignore: [],
  rules: {},
  overrides: [],
  facts: [],
  knowledge: [],
  sources: [],
  plugins: [],
}

/** A setting that may be one text or a list of them, as a list. */
export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** Puts one configuration over another: rules key by key, lists one behind the other (nearest first), all else replaced. */
export function mergeConfigs(base: MergedConfig, over: MergedConfig): MergedConfig {
  return {
    origins: [...base.origins, ...over.origins],
    files: over.files ?? base.files,
    ignore: [...base.ignore, ...over.ignore],
    rules: { ...base.rules, ...over.rules },
    overrides: [...base.overrides, ...over.overrides],
    facts: [...over.facts, ...base.facts],
    knowledge: [...over.knowledge, ...base.knowledge],
    sources: [...over.sources, ...base.sources],
    plugins: [...over.plugins, ...base.plugins],
    requireSources: over.requireSources ?? base.requireSources,
    frontMatter: over.frontMatter ?? base.frontMatter,
    date: over.date ?? base.date,
    maxWarnings: over.maxWarnings ?? base.maxWarnings,
    format: over.format ?? base.format,
    cache: over.cache ?? base.cache,
  }
}
