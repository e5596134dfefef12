import type { FileError, FileReport } from '../model/report.ts'
import { type ClaimFormat, claimsList } from '../report/claims-list.ts'
import { type Baseline, baselineFile, openBaseline } from './baseline.ts'
import { shownPath } from './config/load.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { diffing, fixArticles, refuseFix } from './fix.ts'
import { outputTargets } from './output-targets.ts'
import { columnsOf, type Outputs, openOutputs } from './outputs.ts'
import { type ArticleOptions, openRun, type Run, say } from './run.ts'
import type { Streams } from './streams.ts'
import { withFindings } from './with-findings.ts'

export interface ClaimsOptions extends ArticleOptions {
  readonly format: ClaimFormat
}

export interface CheckOptions extends ArticleOptions {
  /** Names of formats, each with a colon and a file or without. */
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly color?: boolean
  readonly verbose?: boolean
  readonly maxWarnings?: number
  readonly exitZero?: boolean
  readonly suppressAll?: boolean
  readonly pruneSuppressions?: boolean
  readonly suppressionsLocation?: string
  readonly fix?: boolean
  readonly fixDryRun?: boolean
}

interface Counts {
  errors: number
  warnings: number
}

function exitCode({ errors, warnings }: Counts, failures: readonly FileError[], options: CheckOptions, most?: number) {
  if (failures.length > 0) return EXIT.failure
  if (options.exitZero === true) return EXIT.clean
  return errors > 0 || warnings > (options.maxWarnings ?? most ?? Number.POSITIVE_INFINITY) ? EXIT.findings : EXIT.clean
}

function openKnown(options: CheckOptions, { cwd }: Streams): Baseline {
  const { suppressAll = false, pruneSuppressions = false, since, staged } = options
  if (suppressAll && pruneSuppressions)
    throw new UsageError('--suppress-all and --prune-suppressions do not go together')
  if (suppressAll && (since !== undefined || staged === true)) {
    throw new UsageError('--suppress-all takes whole articles; leave --since and --staged out')
  }
  return openBaseline(baselineFile(options.suppressionsLocation, cwd), cwd, suppressAll)
}

/** Writes the baseline where that was asked for, and says what of it has become idle. */
function settleKnown(baseline: Baseline, run: Run, options: CheckOptions, streams: Streams): void {
  const file = shownPath(baselineFile(options.suppressionsLocation, streams.cwd), streams.cwd)
  const { levels } = run.settings.forFile('article.md')
  const ran = (id: string): boolean => levels.get(id) !== 'off'
  const some = (count: number, verb: string): string =>
    `${count} ${count === 1 ? 'suppression' : 'suppressions'} ${verb}`
  if (options.suppressAll === true) say(streams, `${some(baseline.save(), 'written to')} ${file}`)
  else if (options.pruneSuppressions === true) say(streams, `${some(baseline.prune(ran), 'removed from')} ${file}`)
  else {
    const gone = baseline.gone(ran)
    if (gone === 0) return
    const verb = gone === 1 ? 'no longer occurs; remove it' : 'no longer occur; remove them'
    say(streams, `${some(gone, `in ${file}`)} ${verb} with --prune-suppressions`)
  }
}

/** What of a report counts: neither known before nor on lines that were left alone. */
function seen(report: FileReport, { changes }: Run, baseline: Baseline): FileReport {
  const known = baseline.apply(report)
  return changes === null ? known : changes.apply(known)
}

async function report(run: Run, outputs: Outputs, baseline: Baseline, options: CheckOptions, failures: FileError[]) {
  const counts: Counts = { errors: 0, warnings: 0 }
  for await (const result of run.results()) {
    if ('error' in result) {
      failures.push(result.error)
      continue
    }
    const file = seen(result.report, run, baseline)
    for (const { severity } of file.findings) {
      if (severity === 'error') counts.errors += 1
      if (severity === 'warning') counts.warnings += 1
    }
    const errors = (): FileReport =>
      withFindings(
        file,
        file.findings.filter(({ severity }) => severity === 'error'),
      )
    outputs.file(options.quiet === true ? errors() : file)
  }
  return counts
}

/** `factcheck FILE…`: checks articles, prints the report, gives the exit code; null where no article is named. */
export async function checkCommand(
  args: readonly string[],
  options: CheckOptions,
  streams: Streams,
  otherwise: readonly string[],
): Promise<ExitCode | null> {
  const baseline = openKnown(options, streams)
  // What is wrong with the options is said before the work starts.
  outputTargets(options.format ?? [], options.outputFile)
  refuseFix(args, options)
  const run = await openRun(args, options, streams, otherwise)
  if (run === null) return null
  const { config, checks } = run.settings
  const targets = outputTargets(options.format ?? config.format ?? [], options.outputFile)
  const { color, verbose = false } = options
  if (options.fix === true) await fixArticles(run, (file) => seen(file, run, openKnown(options, streams)), streams)
  const shown = options.fixDryRun === true ? targets.filter(({ file }) => file !== null) : targets
  const opened = await openOutputs(shown, { color, verbose, checks, sources: run.sources }, streams)
  const outputs = options.fixDryRun === true ? await diffing(opened, streams) : opened
  const failures = [...run.errors]
  try {
    const counts = await report(run, outputs, baseline, options, failures)
    if (streams.interruption?.signal.aborted === true) {
      outputs.abandon()
      return EXIT.interrupted
    }
    outputs.end(failures)
    settleKnown(baseline, run, options, streams)
    return exitCode(counts, failures, options, config.maxWarnings)
  } catch (error) {
    outputs.abandon()
    throw error
  }
}

/** `factcheck claims FILE…`: prints everything checkable in the articles. */
export async function claimsCommand(
  args: readonly string[],
  options: ClaimsOptions,
  streams: Streams,
): Promise<ExitCode> {
  const run = await openRun(args, options, streams)
  if (run === null) throw new UsageError('no article named')
  const files: FileReport[] = []
  let failed = run.errors.length > 0
  for await (const result of run.results()) {
    if ('error' in result) failed = true
    else files.push(result.report)
  }
  if (streams.interruption?.signal.aborted === true) return EXIT.interrupted
  if (files.length > 0) streams.stdout.write(claimsList(files, options.format, columnsOf(streams)))
  return failed ? EXIT.failure : EXIT.clean
}
