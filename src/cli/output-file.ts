import { closeSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from './exit-codes.ts'

/** Somewhere that a report, or an article, is written to. */
export interface Sink {
  write(content: string | Uint8Array): void
  /** What was written takes its place. */
  done(): void
  /** What was written goes away. */
  abandon(): void
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'it is a folder',
  EEXIST: 'a part of the path is a file',
}

function failure(path: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return new UsageError(`${path} cannot be written: ${REASONS[code] ?? code}`)
}

function orFail<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw failure(path, error)
  }
}

function kindOf(path: string): { readonly regular: boolean; readonly mode: number } | null {
  const info = statSync(path, { throwIfNoEntry: false })
  return info === undefined ? null : { regular: info.isFile(), mode: info.mode }
}

/**
 * Opens a file to be written as a whole: the old content stays until the new one is complete, and a broken run leaves
 * nothing. Folders above it are made. A device or a pipe is written as it is. Throws a UsageError where that fails.
 */
export function openFile(path: string): Sink {
  const before = orFail(path, () => kindOf(path))
  const direct = before !== null && !before.regular
  const place = before === null || direct ? path : realpathSync(path)
  const written = direct ? place : `${place}.${process.pid}.tmp`
  const descriptor = orFail(path, () => {
    mkdirSync(dirname(place), { recursive: true })
    return openSync(written, 'w', before?.mode)
  })
  const discard = (): void => {
    if (!direct) rmSync(written, { force: true })
  }
  return {
    write: (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      for (let at = 0; at < bytes.length; ) at += orFail(path, () => writeSync(descriptor, bytes, at))
    },
    done: () =>
      orFail(path, () => {
        closeSync(descriptor)
        if (!direct) renameSync(written, place)
      }),
    abandon: () => {
      closeSync(descriptor)
      discard()
    },
  }
}
