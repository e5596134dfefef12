import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Sources } from '../../src/model/sources.ts'
import { decode } from '../../src/read/decode.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { openSources } from '../../src/sources/open.ts'
import { type PreparedSources, prepareSources } from '../../src/sources/prepare.ts'

/** Calls `use` with an empty folder that is gone when it is done. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'factcheck-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts files into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Indexes sources of a folder; the index stays in the folder, too. */
export function prepareFolder(folder: string, patterns: readonly string[], required = false): Promise<PreparedSources> {
  return prepareSources({
    patterns,
    cwd: folder,
    env: {},
    location: '.cache',
    reading: { decode, readDocument },
    required,
  })
}

/** Opens all sources of a folder. */
export async function openFolder(folder: string, patterns: readonly string[], required = false): Promise<Sources> {
  return openSources(await prepareFolder(folder, patterns, required))
}
