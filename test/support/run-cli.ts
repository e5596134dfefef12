import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..')

export interface CliResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the real executable of the last build, without colour unless the environment asks for it. */
export function runCli(args: readonly string[], { cwd = ROOT, input = '', env = {} }: CliOptions = {}): CliResult {
  const { PATH = '', HOME = '' } = process.env
  const result = spawnSync(process.execPath, [join(ROOT, 'bin', 'factcheck.js'), ...args], {
    cwd,
    input,
    env: { PATH, HOME, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: result.status, stdout: result.stdout, stderr: result.stderr }
}

/** Calls `use` with an empty folder that is gone afterwards. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'factcheck-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
