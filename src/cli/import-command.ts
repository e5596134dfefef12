import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { KnowledgeError } from '../knowledge/error.ts'
import { importCongress } from '../knowledge/import/congress.ts'
import { importWikidata } from '../knowledge/import/wikidata.ts'
import type { ImportResult } from '../knowledge/import/write-import.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { createProgress, type Progress } from './progress.ts'
import type { Streams } from './streams.ts'

export interface ImportOptions {
  readonly output: string
  /** ISO date of the files; the day on which they were last changed where it is left out. */
  readonly asOf?: string
  readonly quiet?: boolean
}

export interface WikidataOptions extends ImportOptions {
  readonly claim?: readonly string[]
  readonly language: string
}

const BYTES = ['bytes', 'kB', 'MB', 'GB', 'TB']

function size(bytes: number): string {
  const step = Math.min(BYTES.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  return `${(bytes / 1000 ** step).toFixed(step === 0 ? 0 : 1)} ${BYTES[step] ?? ''}`
}

/** The latest day on which one of the files was changed. */
function lastChanged(files: readonly string[]): string {
  const days = files.map((file) => {
    const info = statSync(file, { throwIfNoEntry: false })
    if (!info?.isFile()) {
      throw new KnowledgeError(`Can't import ${file}: ${info ? 'it is no file' : 'it does not exist'}`)
    }
    return info.mtime.toISOString().slice(0, 10)
  })
  return days.sort().at(-1) ?? ''
}

async function run(
  output: string,
  progress: Progress,
  streams: Streams,
  work: () => Promise<ImportResult>,
): Promise<ExitCode> {
  const { read, kept, statements, complete } = await work().finally(() => progress.stop())
  streams.stdout.write(`${output}: ${kept} of ${read} entities, ${statements} statements\n`)
  if (!complete) {
    streams.stderr.write('factcheck: the dump lacks its closing line; it may have been cut off on the way.\n')
  }
  return EXIT.clean
}

/** `factcheck knowledge import wikidata FILE`: makes a store of a dump. */
export async function importWikidataCommand(
  file: string,
  { output, asOf, claim = [], language, quiet }: WikidataOptions,
  streams: Streams,
): Promise<ExitCode> {
  const input = resolve(streams.cwd, file)
  const progress = createProgress(streams, quiet === true)
  const changed = lastChanged([input])
  return run(output, progress, streams, () =>
    importWikidata({
      input,
      output: resolve(streams.cwd, output),
      claims: claim,
      language,
      asOf: asOf ?? changed,
      onProgress: ({ read, size: whole, items, kept }) => {
        void progress.show(`${size(read)} of ${size(whole)}, ${items} entities read, ${kept} kept`)
      },
    }),
  )
}

/** `factcheck knowledge import congress FILE…`: makes a store of the files of congress-legislators. */
export async function importCongressCommand(
  files: readonly string[],
  { output, asOf, quiet }: ImportOptions,
  streams: Streams,
): Promise<ExitCode> {
  const inputs = files.map((file) => resolve(streams.cwd, file))
  const progress = createProgress(streams, quiet === true)
  const changed = lastChanged(inputs)
  return run(output, progress, streams, () =>
    importCongress({
      inputs,
      output: resolve(streams.cwd, output),
      asOf: asOf ?? changed,
      onProgress: ({ items, kept }) => {
        void progress.show(`${items} entries read, ${kept} kept`)
      },
    }),
  )
}
