import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, parse, relative, resolve } from 'node:path'
import { UsageError } from '../exit-codes.ts'
import { repositoryRoot } from '../repository.ts'
import { listOf, type MergedConfig, mergeConfigs, NO_CONFIG } from './merge.ts'
import { importDefault, parseConfigFile } from './read-file.ts'
import type { Config } from './schema.ts'

/** Names that are looked for in a folder, the first one found wins. */
const PLACES = [
  'factcheck.config.json',
  'factcheck.config.js',
  'factcheck.config.mjs',
  '.factcheckrc',
  '.factcheckrc.json',
  '.factcheckrc.yaml',
  '.factcheckrc.yml',
  'package.json',
]

/** A path as a user would write it: from the working folder when it lies inside of it. */
export function shownPath(file: string, cwd: string): string {
  const inside = relative(cwd, file)
  return (inside.startsWith('..') || inside === '' ? file : inside).replaceAll('\\', '/')
}

/** The nearest folder that may hold a configuration; null where none does, up to the top. */
function folderWith(cwd: string, top: string): string | null {
  for (let at = cwd; ; at = dirname(at)) {
    let names: readonly string[] = []
    try {
      names = readdirSync(at)
    } catch {}
    if (PLACES.some((place) => names.includes(place))) return at
    if (at === top || dirname(at) === at) return null
  }
}

async function search(cwd: string): Promise<{ file: string; data: unknown } | null> {
  const top = repositoryRoot(cwd) ?? parse(cwd).root
  // Most folders hold no configuration: then nothing is loaded for it.
  const folder = folderWith(cwd, top)
  if (folder === null) return null
  const { lilconfig } = await import('lilconfig')
  const load = (file: string, text: string) => parseConfigFile(file, text, shownPath(file, cwd))
  const found = await lilconfig('factcheck', {
    searchPlaces: PLACES,
    stopDir: top,
    cache: false,
    loaders: {
      '.json': load,
      '.yaml': load,
      '.yml': load,
      noExt: load,
      '.js': (file) => importDefault(file, shownPath(file, cwd)),
      '.mjs': (file) => importDefault(file, shownPath(file, cwd)),
    },
  }).search(folder)
  if (found === null || found.isEmpty === true) return null
  return { file: found.filepath, data: found.config }
}

async function read(file: string, cwd: string, from: string | null): Promise<unknown> {
  const shown = shownPath(file, cwd)
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) {
    const by = from === null ? '' : `, which ${from} extends,`
    throw new UsageError(`the configuration ${shown}${by} does not exist; check the path`)
  }
  const data = await parseConfigFile(file, text, shown)
  if (!/(?:^|[\\/])package\.json$/.test(file)) return data
  return typeof data === 'object' && data !== null && 'factcheck' in data ? data.factcheck : {}
}

function placed(config: Config, file: string): MergedConfig {
  const folder = dirname(file)
  const inside = (paths: string | readonly string[] | undefined): string[] =>
    listOf(paths).map((path) => resolve(folder, path))
  const { files, ignore } = config
  return {
    ...NO_CONFIG,
    origins: [file],
    files: files === undefined ? null : { folder, patterns: listOf(files) },
    ignore: ignore === undefined ? [] : [{ folder, patterns: listOf(ignore) }],
    rules: config.rules ?? {},
    overrides: (config.overrides ?? []).map((one) => ({ ...one, folder, files: listOf(one.files) })),
    facts: inside(config.facts),
    knowledge: inside(config.knowledge),
    sources: inside(config.sources),
    plugins: inside(config.plugins),
    requireSources: config.requireSources,
    frontMatter: config.frontMatter,
    date: config.date,
    maxWarnings: config.maxWarnings,
    format: config.format === undefined ? undefined : listOf(config.format),
    cache: typeof config.cache === 'string' ? resolve(folder, config.cache) : config.cache,
  }
}

async function build(file: string, data: unknown, cwd: string, above: readonly string[]): Promise<MergedConfig> {
  const shown = shownPath(file, cwd)
  const { validateConfig } = await import('./validate.ts')
  const result = validateConfig(data)
  if ('problem' in result) throw new UsageError(`${shown}: ${result.problem}`)
  let merged = NO_CONFIG
  for (const path of listOf(result.config.extends)) {
    const base = resolve(dirname(file), path)
    if (base === file || above.includes(base))
      throw new UsageError(`${shown}: extends goes round in a circle at ${path}`)
    merged = mergeConfigs(merged, await build(base, await read(base, cwd, shown), cwd, [...above, file]))
  }
  return mergeConfigs(merged, placed(result.config, file))
}

/**
 * The configuration for a working folder: the file named, or the nearest one up to the folder with `.git`; an empty one
 * where there is none. Throws a UsageError that names the file, the path in it, what was got and what expected.
 */
export async function loadConfig(cwd: string, named: string | undefined): Promise<MergedConfig> {
  if (named !== undefined) {
    const file = resolve(cwd, named)
    return build(file, await read(file, cwd, null), cwd, [])
  }
  const found = await search(cwd)
  return found === null ? NO_CONFIG : build(found.file, found.data, cwd, [])
}
