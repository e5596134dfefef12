import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FileReport } from '../model/report.ts'
import { applyFixes, type Fix } from '../report/apply-fixes.ts'
import { lineIndex } from '../text/lines.ts'
import { UsageError } from './exit-codes.ts'
import { openFile } from './output-file.ts'
import type { Outputs } from './outputs.ts'
import type { Run } from './run.ts'
import type { Streams } from './streams.ts'

/** How a text may stand on the disk: the encodings that articles are read in, with their marks. */
const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
]

/** The bytes of the new text in the encoding of the old one; null where the bytes on the disk are not the old text. */
function encoded(bytes: Buffer, before: string, after: string): Buffer | null {
  const encode = ENCODINGS.find((one) => one(before).equals(bytes))
  return encode === undefined ? null : encode(after)
}

function sayFix(path: string, { source }: FileReport, fix: Fix, { stderr }: Pick<Streams, 'stderr'>): void {
  const { line, column } = lineIndex(source).position(fix.at.start)
  stderr.write(`factcheck: ${path}:${line}:${column}: “${fix.before}” is now “${fix.after}”.\n`)
}

/**
 * Writes an article with its safe corrections made, as a whole or not at all, and says each on standard error. A file that
 * has changed since it was read, or that is in an encoding other than Unicode's, is left alone and said to be.
 */
function fixFile(report: FileReport, streams: Streams): void {
  const { source, fixes } = applyFixes(report)
  if (fixes.length === 0) return
  const path = resolve(streams.cwd, report.path)
  const bytes = encoded(readFileSync(path), report.source, source)
  if (bytes === null) {
    streams.stderr.write(
      `factcheck: ${report.path} is left as it is: it is not UTF-8 or UTF-16, or it changed while it was checked.\n`,
    )
    return
  }
  const sink = openFile(path)
  try {
    sink.write(bytes)
    sink.done()
  } catch (error) {
    sink.abandon()
    throw error
  }
  for (const fix of fixes) sayFix(report.path, report, fix, streams)
}

/** Options that say whether articles are corrected, and which articles. */
interface FixFlags {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly stdin?: boolean
  readonly staged?: boolean
  readonly suppressAll?: boolean
}

/** Throws a UsageError where `--fix` has nothing that it could write to, or would write what it should not. */
export function refuseFix(args: readonly string[], options: FixFlags): void {
  if (options.fix !== true) return
  if (options.fixDryRun === true) throw new UsageError('--fix and --fix-dry-run do not go together; give one of them')
  if (options.stdin === true || args.includes('-')) {
    throw new UsageError('--fix writes files, and standard input is none; --fix-dry-run prints the changes')
  }
  if (options.staged === true) {
    throw new UsageError('--fix would write to files that may differ from what is staged; leave --staged out')
  }
  if (options.suppressAll === true) throw new UsageError('--fix and --suppress-all do not go together')
}

/** Corrects the articles of a run; `seen` leaves of a report what counts. */
export async function fixArticles(
  run: Pick<Run, 'results'>,
  seen: (report: FileReport) => FileReport,
  streams: Streams,
): Promise<void> {
  for await (const result of run.results(false)) {
    if ('report' in result) fixFile(seen(result.report), streams)
  }
}

/** Reports, and prints on standard output what `--fix` would change in each article, as a unified diff. */
export async function diffing(outputs: Outputs, { stdout }: Pick<Streams, 'stdout'>): Promise<Outputs> {
  const { createTwoFilesPatch } = await import('diff')
  function patch(report: FileReport): string {
    const { source, fixes } = applyFixes(report)
    if (fixes.length === 0) return ''
    const name = /[\s"\\]/.test(report.path) ? JSON.stringify(report.path).slice(1, -1) : report.path
    const text = createTwoFilesPatch(`a/${name}`, `b/${name}`, report.source, source, undefined, undefined, {
      context: 3,
    })
    // The first line is a ruler that only this library writes.
    return text.replace(/^=+\n/, '')
  }
  return {
    ...outputs,
    file: (report) => {
      outputs.file(report)
      const text = patch(report)
      if (text !== '') stdout.write(text)
    },
  }
}
