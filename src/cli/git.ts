import { spawnSync } from 'node:child_process'
import { UsageError } from './exit-codes.ts'

/** Runs git in a folder; null where it fails. Throws a UsageError where there is no git. */
export function git(args: readonly string[], cwd: string): Buffer | null {
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.quotepath=off', ...args], {
    cwd,
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new UsageError('git is not installed, or not on the path; it is needed to tell which lines were changed')
  }
  return status === 0 ? stdout : null
}

/** The same as text, without the line end. */
export function gitText(args: readonly string[], cwd: string): string | null {
  return git(args, cwd)?.toString('utf8').replace(/\n$/, '') ?? null
}
