import { readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { FileError, FileReport } from '../model/report.ts'
import { LARGEST_FILE, ReadError } from '../read/decode.ts'
import { checkArticle, type RunEngine } from './check-article.ts'
import { messageOf } from './file-errors.ts'
import { createTidy } from './memory.ts'
import type { Progress } from './progress.ts'
import type { ReportCache } from './report-cache.ts'
import type { FileSettings } from './settings.ts'
import { readAll, type Streams } from './streams.ts'
import type { Workers } from './workers.ts'

/** Articles that each worker has in hand or waiting: enough that it never waits for the one that prints. */
const JOBS_AHEAD = 4
/** What finished articles may leave behind, in megabytes. */
const LEFT_BEHIND = 40

export interface CheckFilesOptions {
  readonly engine: RunEngine
  readonly streams: Streams
  readonly progress: Progress
  readonly settingsOf: (path: string) => FileSettings
  /** Threads that check side by side; null where they would not pay. */
  readonly workers: Workers | null
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

/** Checks a file, here or in another thread, unless a report of the very same text is at hand. */
async function checkOne(path: string, options: CheckFilesOptions): Promise<FileResult> {
  const { streams, cache, workers } = options
  const stdin = path === '-'
  const name = stdin ? options.stdinName : path
  try {
    const bytes = stdin ? await readAll(streams.stdin) : load(path, options)
    const settings = options.settingsOf(name)
    // However a file is called, its findings keep their fingerprints.
    const identity = stdin ? name : relative(streams.cwd, resolve(streams.cwd, path)).replaceAll('\\', '/')
    const kept = stdin ? null : cache
    const key = kept?.keyOf(identity, bytes, settings) ?? ''
    const before = kept?.get(name, key, bytes) ?? null
    if (before !== null) return { report: before }

    const job = { name, identity, bytes, settings }
    const answer = workers === null ? { report: await checkArticle(job, options.engine) } : await workers.check(job)
    if ('failure' in answer) return { error: { path: name, message: answer.failure } }
    kept?.put(name, key, answer.report)
    return answer
  } catch (error) {
    return { error: { path: name, message: messageOf(error, options.onCrash) } }
  }
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
  const { interruption } = options.streams
  // Standard input may never end: an interruption does not wait for it.
  if (interruption !== undefined) interruption.heeded = !paths.includes('-')
  const ahead = options.workers === null ? 1 : options.workers.count * JOBS_AHEAD
  const pending: Promise<FileResult>[] = []
  const tidy = createTidy(LEFT_BEHIND)
  let next = 0
  try {
    for (const [index, path] of paths.entries()) {
      await breathe()
      if (interruption?.signal.aborted === true) return
      await options.progress.step(path, index, paths.length)
      for (; next < paths.length && pending.length < ahead; next += 1)
        pending.push(checkOne(paths[next] ?? '', options))
      const result = await pending.shift()
      if (result !== undefined) yield result
      tidy()
    }
  } finally {
    if (interruption !== undefined) interruption.heeded = false
  }
}
