import { readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { checkDocument, type Engine } from '../engine/check-document.ts'
import type { FileError, FileReport } from '../model/report.ts'
import { decode, LARGEST_FILE, ReadError } from '../read/decode.ts'
import { readDocument } from '../read/read-document.ts'
import { PluginError } from './config/plugins.ts'
import type { Progress } from './progress.ts'
import type { ReportCache } from './report-cache.ts'
import type { FileSettings } from './settings.ts'
import { readAll, type Streams } from './streams.ts'

export interface CheckFilesOptions {
  readonly engine: Pick<Engine, 'knowledge' | 'checks' | 'sources'>
  readonly streams: Streams
  readonly progress: Progress
  readonly settingsOf: (path: string) => FileSettings
  /** Remembers reports between runs; null where they are all made anew. */
  readonly cache: ReportCache | null
  /** The content of a file where it is another than the one on disk (what git has staged), else null. */
  readonly contentOf?: (path: string) => Uint8Array | null
  /** The name that standard input goes by. */
  readonly stdinName: string
  /** Told of errors that nobody foresaw. */
  readonly onCrash?: (error: Error) => void
}

/** What came of one file. */
export type FileResult = { readonly report: FileReport } | { readonly error: FileError }

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path and the folder you are in',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EISDIR: 'is a folder, not an article',
  EMFILE: 'could not be opened: too many open files',
}

function messageOf(error: unknown, onCrash: CheckFilesOptions['onCrash']): string {
  if (error instanceof ReadError) return error.message
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return SYSTEM_ERRORS[String(error.code)] ?? `could not be read (${String(error.code)})`
  }
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  if (error instanceof Error) onCrash?.(error)
  const report = error instanceof PluginError ? line : `${line}; run with --debug and report it`
  return `could not be checked: ${report}`
}

// Reading at once is several times as fast as waiting for a thread, and nothing else could go on meanwhile.
function load(path: string, { streams, contentOf }: CheckFilesOptions): Uint8Array {
  const staged = contentOf?.(path) ?? null
  if (staged !== null) return staged
  const file = resolve(streams.cwd, path)
  const { size } = statSync(file)
  if (size > LARGEST_FILE) {
    const megabytes = (bytes: number) => String(Math.ceil(bytes / 100_000) / 10)
    throw new ReadError(
      `has ${megabytes(size)} MB; the limit is ${megabytes(LARGEST_FILE)} MB, so split it or leave it out`,
      path,
    )
  }
  return readFileSync(file)
}

async function checkOne(path: string, options: CheckFilesOptions): Promise<FileReport> {
  const { streams, cache, engine } = options
  const stdin = path === '-'
  const bytes = stdin ? await readAll(streams.stdin) : load(path, options)
  const name = stdin ? options.stdinName : path
  const settings = options.settingsOf(name)
  // However a file is called, its findings keep their fingerprints.
  const identity = stdin ? name : relative(streams.cwd, resolve(streams.cwd, path)).replaceAll('\\', '/')
  const kept = stdin ? null : cache
  const key = kept?.keyOf(identity, bytes, settings) ?? ''
  const before = kept?.get(name, key, bytes) ?? null
  if (before !== null) return before

  const document = await readDocument({
    path: name,
    source: decode(bytes, name),
    ...(settings.date === undefined ? {} : { date: settings.date }),
    ...(settings.keys === undefined ? {} : { keys: settings.keys }),
  })
  const sources = engine.sources ? { ...engine.sources, required: settings.requireSources } : null
  const report = await checkDocument(document, { ...engine, sources, levels: settings.levels }, identity)
  kept?.put(name, key, report)
  return report
}

/** Gives the process a moment to hear of signals, which it doesn't while it works. */
function breathe(): Promise<void> {
  return new Promise((resume) => {
    setImmediate(resume)
  })
}

/**
 * Checks files and yields what came of them in the order of the paths. One that cannot be read or checked does not stop
 * the others; an interruption does, between two files. Nothing is kept of a file once it has been yielded.
 */
export async function* checkFiles(paths: readonly string[], options: CheckFilesOptions): AsyncGenerator<FileResult> {
  for (const [index, path] of paths.entries()) {
    await breathe()
    if (options.streams.interrupted?.aborted === true) return
    await options.progress.step(path, index, paths.length)
    let result: FileResult
    try {
      result = { report: await checkOne(path, options) }
    } catch (error) {
      const message = messageOf(error, options.onCrash)
      result = { error: { path: path === '-' ? options.stdinName : path, message } }
    }
    yield result
  }
}
