import { join, relative } from 'node:path'
import type { OpenKnowledge } from '../knowledge/layers.ts'
import type { KnowledgeSource } from '../model/knowledge.ts'
import type { FileError } from '../model/report.ts'
import type { Changes } from './changes.ts'
import { checkFiles, type FileResult } from './check-files.ts'
import { UsageError } from './exit-codes.ts'
import { findFiles, isArticle } from './find-files.ts'
import { IGNORING_NOTHING, type Ignoring, ignoring } from './ignore-files.ts'
import { createProgress } from './progress.ts'
import type { ReportCache } from './report-cache.ts'
import { openRunKnowledge } from './run-knowledge.ts'
import { listSources, openRunSources } from './run-sources.ts'
import { openRunWorkers } from './run-workers.ts'
import { loadSettings, type Settings, type SettingsOptions } from './settings.ts'
import type { Streams } from './streams.ts'
import { VERSION } from './version.ts'

/** Options of every command that checks articles. */
export interface ArticleOptions extends SettingsOptions {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly since?: string
  readonly staged?: boolean
  readonly ignorePath?: readonly string[]
  readonly ignorePattern?: readonly string[]
  /** False for `--no-ignore`. */
  readonly ignore?: boolean
  readonly cache?: boolean
  /** How many threads check side by side; as many as pay where it is left out. */
  readonly workers?: number
  readonly quiet?: boolean
  readonly debug?: boolean
}

/** Articles that were found and can be checked. */
export interface Run {
  readonly settings: Settings
  readonly knowledge: OpenKnowledge
  /** All that a verdict may rest on, as a report lists it. */
  readonly sources: readonly KnowledgeSource[]
  readonly paths: readonly string[]
  readonly changes: Changes | null
  /** What could not be found; each is on standard error already, as are the errors of `results`. */
  readonly errors: readonly FileError[]
  /** Checks the articles and yields what came of them, one after the other, in order; `said` false keeps errors to itself. */
  results(said?: boolean): AsyncGenerator<FileResult>
}

/** Says something to the user, beside the report. */
export function say(streams: Pick<Streams, 'stderr'>, message: string): void {
  streams.stderr.write(`factcheck: ${message.replace(/(?<![.?])$/, '.')}\n`)
}

function sayError({ path, message }: FileError, streams: Streams): void {
  say(streams, `${path} ${message}`)
}

/** What to check: the arguments, else what was changed, else the configuration's files. */
function wantedFiles(args: readonly string[], { config }: Settings, changes: Changes | null, cwd: string): string[] {
  if (args.length > 0) return [...args]
  if (config.files === null) return changes === null ? [] : changes.paths.filter(isArticle)
  const { folder, patterns } = config.files
  const here = relative(cwd, folder).replaceAll('\\', '/')
  return patterns.map((pattern) => {
    const negated = pattern.startsWith('!')
    const path = join(here, negated ? pattern.slice(1) : pattern).replaceAll('\\', '/')
    return negated ? `!${path}` : path
  })
}

function openIgnoring(options: ArticleOptions, { config }: Settings, cwd: string): Ignoring {
  if (options.ignore === false) return IGNORING_NOTHING
  const { ignorePath: paths = [], ignorePattern: patterns = [] } = options
  return ignoring({ cwd, paths, patterns, configured: config.ignore })
}

async function openReportCache(
  options: ArticleOptions,
  { config, facts }: Settings,
  sources: readonly KnowledgeSource[],
  streams: Streams,
): Promise<ReportCache | null> {
  const { cache } = config
  if (!(options.cache ?? (options.cacheLocation !== undefined || (cache !== undefined && cache !== false)))) return null
  const { cacheFile, openCache, runKey } = await import('./report-cache.ts')
  const file = cacheFile(options.cacheLocation ?? (typeof cache === 'string' ? cache : undefined), streams.cwd)
  // House facts may expire from one day to the next.
  const day = facts.length > 0 ? streams.today : null
  return openCache(file, runKey(VERSION, sources, [...facts, ...config.plugins], day), (message) =>
    say(streams, message),
  )
}

async function* guarded(
  results: AsyncGenerator<FileResult>,
  tell: (error: FileError) => void,
  end: () => void,
): AsyncGenerator<FileResult> {
  try {
    for await (const result of results) {
      if ('error' in result) tell(result.error)
      yield result
    }
  } finally {
    end()
  }
}

/** Reads the configuration, finds the articles and opens what they are held against; null where no article is named. */
export async function openRun(
  args: readonly string[],
  options: ArticleOptions,
  streams: Streams,
  otherwise: readonly string[] = [],
): Promise<Run | null> {
  const { cwd } = streams
  const named = options.stdin === true ? [...args, '-'] : args
  if (named.includes('-') && streams.stdin.isTTY === true) {
    throw new UsageError('standard input is a terminal; pipe an article into it or name a file')
  }
  const { since, staged = false } = options
  if (since !== undefined && staged) throw new UsageError('--since and --staged do not go together; give one of them')
  const settings = await loadSettings(options, streams)
  if (settings.forFile('article.md').requireSources && settings.sources.length === 0) {
    throw new UsageError(
      'requireSources is set, but there are no sources; name some with --sources or in the configuration',
    )
  }
  const changes =
    since === undefined && !staged ? null : (await import('./changes.ts')).findChanges({ since, staged, cwd })
  const wanted = wantedFiles(named, settings, changes, cwd)
  if (wanted.length === 0 && changes === null) return null

  const found = await findFiles(wanted, { cwd, ignoring: openIgnoring(options, settings, cwd), otherwise })
  // Files that git names were not named by the user.
  if (named.length > 0) for (const notice of found.notices) sayError(notice, streams)
  for (const error of found.errors) sayError(error, streams)
  const paths = changes === null ? found.paths : found.paths.filter((path) => path === '-' || changes.has(path))
  if (changes !== null && paths.length === 0 && found.errors.length === 0) {
    say(streams, staged ? 'no article is staged' : `no article was changed since ${since}`)
  }

  const knowledge = await openRunKnowledge(settings, streams)
  const { cacheLocation } = options
  const sources = await openRunSources(
    { sources: settings.sources, ...(cacheLocation === undefined ? {} : { cacheLocation }) },
    streams,
  )
  const all = [...knowledge.sources, ...listSources(sources)]
  return {
    settings,
    knowledge,
    sources: all,
    paths,
    changes,
    errors: found.errors,
    results: async function* (said = true) {
      const cache = await openReportCache(options, settings, all, streams)
      const progress = createProgress(streams, options.quiet === true)
      const workers = await openRunWorkers(paths, options, settings, streams)
      const results = checkFiles(paths, {
        engine: { knowledge, checks: settings.checks, sources },
        streams,
        progress,
        settingsOf: settings.forFile,
        workers,
        cache,
        stdinName: options.stdinFilename ?? '<stdin>',
        ...(changes === null ? {} : { contentOf: changes.contentOf }),
        ...(options.debug === true ? { onCrash: (error: Error) => streams.stderr.write(`${error.stack}\n`) } : {}),
      })
      const tell = (error: FileError): void => (said ? sayError(error, streams) : undefined)
      yield* guarded(results, tell, () => {
        progress.stop()
        workers?.close()
        cache?.close()
      })
    },
  }
}
