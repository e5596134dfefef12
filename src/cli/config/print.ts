import type { Settings } from '../settings.ts'
import { shownPath } from './load.ts'
import { rulesOf } from './rules.ts'

const WORDS = { off: 'off', info: 'info', warning: 'warn', error: 'error' } as const

/** The settings of one article, as JSON: what the configuration, its overrides and the command line come to. */
export function printedConfig(settings: Settings, file: string, cwd: string): string {
  const { config, checks, facts, knowledge } = settings
  const { levels, date, keys, requireSources } = settings.forFile(file)
  const show = (paths: readonly string[]): string[] => paths.map((path) => shownPath(path, cwd))
  const rules = rulesOf(checks).map(({ id, severity }) => [id, WORDS[levels.get(id) ?? severity]])
  const data = {
    configFiles: show(config.origins),
    files: config.files?.patterns ?? [],
    ignore: config.ignore.flatMap(({ patterns }) => patterns),
    rules: Object.fromEntries(rules),
    facts: show(facts),
    knowledge: show(knowledge),
    sources: settings.sources,
    requireSources,
    plugins: show(config.plugins),
    frontMatter: keys ?? ['subtitle', 'description'],
    date: date ?? null,
    maxWarnings: config.maxWarnings ?? null,
    format: config.format ?? ['pretty'],
    cache: typeof config.cache === 'string' ? shownPath(config.cache, cwd) : (config.cache ?? false),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
