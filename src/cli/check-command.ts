import { CHECKS } from '../checks/index.ts'
import type { FileReport, Report } from '../model/report.ts'
import { type ClaimFormat, claimsList } from '../report/claims-list.ts'
import { checkFiles } from './check-files.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { findFiles } from './find-files.ts'
import { outputTargets } from './output-targets.ts'
import { columnsOf, openOutputs } from './outputs.ts'
import { createProgress } from './progress.ts'
import { type KnowledgeFlags, openRunKnowledge } from './run-knowledge.ts'
import { listSources, openRunSources, type SourceFlags } from './run-sources.ts'
import type { Streams } from './streams.ts'
import { VERSION } from './version.ts'

export interface ArticleOptions extends KnowledgeFlags, SourceFlags {
  readonly date?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly quiet?: boolean
}

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
}

/** Leaves the errors only. */
function errorsOnly(file: FileReport): FileReport {
  return { ...file, findings: file.findings.filter((finding) => finding.severity === 'error') }
}

function exitCode({ files, errors }: Report, options: CheckOptions): ExitCode {
  if (errors.length > 0) return EXIT.failure
  if (options.exitZero === true) return EXIT.clean
  const findings = files.flatMap((file) => file.findings)
  if (findings.some((finding) => finding.severity === 'error')) return EXIT.findings
  const warnings = findings.filter((finding) => finding.severity === 'warning').length
  return warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? EXIT.findings : EXIT.clean
}

/** Finds and checks the articles; what could not be read is among the errors, and said on standard error. */
async function checkArticles(args: readonly string[], options: ArticleOptions, streams: Streams): Promise<Report> {
  const wanted = options.stdin === true ? [...args, '-'] : args
  if (wanted.includes('-') && streams.stdin.isTTY === true) {
    throw new UsageError('standard input is a terminal; pipe an article into it or name a file')
  }
  const found = await findFiles(wanted, streams.cwd)
  const knowledge = openRunKnowledge(options, streams)
  const sources = await openRunSources(options, streams)
  const progress = createProgress(streams, options.quiet === true)
  const checked = await checkFiles(found.paths, {
    engine: { knowledge, checks: CHECKS, sources },
    streams,
    progress,
    date: options.date,
    stdinName: options.stdinFilename ?? '<stdin>',
  }).finally(() => progress.stop())

  const errors = [...found.errors, ...checked.errors]
  for (const { path, message } of errors) streams.stderr.write(`factcheck: ${path} ${message}.\n`)
  return { version: VERSION, sources: [...knowledge.sources, ...listSources(sources)], files: checked.files, errors }
}

/** `factcheck FILE…`: checks articles, prints the report, gives the exit code. */
export async function checkCommand(
  args: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<ExitCode> {
  const targets = outputTargets(options.format ?? [], options.outputFile)
  const report = await checkArticles(args, options, streams)
  const { color, verbose = false, quiet = false } = options
  const outputs = await openOutputs(targets, { color, verbose, checks: CHECKS, sources: report.sources }, streams)
  try {
    for (const file of report.files) outputs.file(quiet ? errorsOnly(file) : file)
    outputs.end(report.errors)
  } catch (error) {
    outputs.abandon()
    throw error
  }
  return exitCode(report, options)
}

/** `factcheck claims FILE…`: prints everything checkable in the articles. */
export async function claimsCommand(
  args: readonly string[],
  options: ClaimsOptions,
  streams: Streams,
): Promise<ExitCode> {
  const report = await checkArticles(args, options, streams)
  if (report.files.length > 0) streams.stdout.write(claimsList(report.files, options.format, columnsOf(streams)))
  return report.errors.length > 0 ? EXIT.failure : EXIT.clean
}
