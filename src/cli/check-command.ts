import { Chalk } from 'chalk'
import { CHECKS } from '../checks/index.ts'
import { openShippedKnowledge } from '../knowledge/shipped.ts'
import type { FileReport, Report } from '../model/report.ts'
import { jsonReport } from '../report/json.ts'
import { prettyReport } from '../report/pretty.ts'
import { checkFiles } from './check-files.ts'
import { colourLevel } from './colour.ts'
import { EXIT, type ExitCode, UsageError } from './exit-codes.ts'
import { findFiles } from './find-files.ts'
import { createProgress } from './progress.ts'
import type { Streams } from './streams.ts'
import { VERSION } from './version.ts'

export interface CheckOptions {
  readonly format: 'pretty' | 'json'
  readonly date?: string
  readonly color?: boolean
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly maxWarnings?: number
  readonly exitZero?: boolean
}

/** Leaves the errors only. */
function errorsOnly(file: FileReport): FileReport {
  return { ...file, findings: file.findings.filter((finding) => finding.severity === 'error') }
}

function render(report: Report, options: CheckOptions, { env, stdout }: Streams): string {
  if (options.format === 'json') return jsonReport(report)
  const chalk = new Chalk({ level: colourLevel({ flag: options.color, env, isTTY: stdout.isTTY === true }) })
  const columns = stdout.isTTY === true ? Math.max(40, Math.min(stdout.columns ?? 80, 100)) : 80
  return prettyReport(report, { chalk, columns, verbose: options.verbose === true })
}

function exitCode({ files, errors }: Report, options: CheckOptions): ExitCode {
  if (errors.length > 0) return EXIT.failure
  if (options.exitZero === true) return EXIT.clean
  const findings = files.flatMap((file) => file.findings)
  if (findings.some((finding) => finding.severity === 'error')) return EXIT.findings
  const warnings = findings.filter((finding) => finding.severity === 'warning').length
  return warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? EXIT.findings : EXIT.clean
}

/** `factcheck FILE…`: checks articles, prints the report, gives the exit code. */
export async function checkCommand(
  args: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<ExitCode> {
  const wanted = options.stdin === true ? [...args, '-'] : args
  if (wanted.includes('-') && streams.stdin.isTTY === true) {
    throw new UsageError('standard input is a terminal; pipe an article into it or name a file')
  }
  const found = await findFiles(wanted, streams.cwd)
  const knowledge = openShippedKnowledge()
  const progress = createProgress(streams, options.quiet === true)
  const checked = await checkFiles(found.paths, {
    engine: { knowledge, checks: CHECKS },
    streams,
    progress,
    date: options.date,
    stdinName: options.stdinFilename ?? '<stdin>',
  }).finally(() => progress.stop())

  const errors = [...found.errors, ...checked.errors]
  const files = options.quiet === true ? checked.files.map(errorsOnly) : checked.files
  const report: Report = { version: VERSION, sources: knowledge.sources, files, errors }
  if (files.length > 0 || options.format === 'json') streams.stdout.write(render(report, options, streams))
  for (const { path, message } of errors) streams.stderr.write(`factcheck: ${path} ${message}.\n`)
  return exitCode({ ...report, files: checked.files }, options)
}
