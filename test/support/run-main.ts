import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { main } from '../../src/cli/main.ts'
import type { Streams } from '../../src/cli/streams.ts'
import type { CliResult } from './run-cli.ts'

export interface MainOptions {
  readonly cwd: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the program in this process, as the executable would: quick, for all but what the process itself does. */
export async function runMain(args: readonly string[], { cwd, input = '', env = {} }: MainOptions): Promise<CliResult> {
  const out: string[] = []
  const err: string[] = []
  async function* stdin() {
    yield input
  }
  const streams: Streams = {
    env,
    cwd,
    today: '2026-01-01',
    stdin: stdin(),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  }
  const code = await main(args, streams)
  return { code, stdout: out.join(''), stderr: err.join('') }
}

/** Files by path, from a folder of their own. */
export type Files = Readonly<Record<string, string>>

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Calls `use` with a folder that holds these files and is gone afterwards. */
export async function withFiles<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'factcheck-'))
  try {
    writeFiles(folder, files)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The lines of `-f compact` as `path:line rule`. */
export function places(stdout: string): string[] {
  return stdout
    .split('\n')
    .map((line) => /^(.+?):(\d+):\d+: (\w+): .*\[(.+)\]$/.exec(line))
    .filter((match) => match !== null)
    .map(([, path, line, severity, rule]) => `${path}:${line} ${severity} ${rule}`)
}
