import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { checkDocument, type Engine } from '../engine/check-document.ts'
import type { FileError, FileReport } from '../model/report.ts'
import { decode, LARGEST_FILE, ReadError } from '../read/decode.ts'
import { readDocument } from '../read/read-document.ts'
import type { Progress } from './progress.ts'
import { readAll, type Streams } from './streams.ts'

export interface CheckFilesOptions {
  readonly engine: Engine
  readonly streams: Streams
  readonly progress: Progress
  /** ISO date of publication for all files. */
  readonly date: string | undefined
  /** The name that standard input goes by. */
  readonly stdinName: string
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path and the folder you are in',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EISDIR: 'is a folder, not an article',
  EMFILE: 'could not be opened: too many open files',
}

function systemMessage(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return SYSTEM_ERRORS[String(error.code)] ?? `could not be read (${String(error.code)})`
}

async function load(path: string, { streams }: CheckFilesOptions): Promise<Uint8Array> {
  if (path === '-') return readAll(streams.stdin)
  const file = resolve(streams.cwd, path)
  const { size } = await stat(file)
  if (size > LARGEST_FILE) {
    const megabytes = (bytes: number) => String(Math.ceil(bytes / 100_000) / 10)
    throw new ReadError(
      `has ${megabytes(size)} MB; the limit is ${megabytes(LARGEST_FILE)} MB, so split it or leave it out`,
      path,
    )
  }
  return readFile(file)
}

async function checkOne(path: string, options: CheckFilesOptions): Promise<FileReport> {
  const bytes = await load(path, options)
  const name = path === '-' ? options.stdinName : path
  const source = decode(bytes, name)
  const document = await readDocument({
    path: name,
    source,
    ...(options.date === undefined ? {} : { date: options.date }),
  })
  return checkDocument(document, options.engine)
}

/** Checks the files one after the other; one that cannot be read does not stop the others. */
export async function checkFiles(
  paths: readonly string[],
  options: CheckFilesOptions,
): Promise<{ files: FileReport[]; errors: FileError[] }> {
  const files: FileReport[] = []
  const errors: FileError[] = []
  for (const [index, path] of paths.entries()) {
    await options.progress.step(path, index, paths.length)
    try {
      files.push(await checkOne(path, options))
    } catch (error) {
      const message = error instanceof ReadError ? error.message : systemMessage(error)
      if (message === null) throw error
      errors.push({ path: path === '-' ? options.stdinName : path, message })
    }
  }
  return { files, errors }
}
