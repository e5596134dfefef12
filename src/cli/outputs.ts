import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Chalk } from 'chalk'
import { DIRECTIVE_RULES } from '../checks/directives/rules.ts'
import type { Check } from '../model/check.ts'
import type { KnowledgeSource } from '../model/knowledge.ts'
import type { FileError, FileReport } from '../model/report.ts'
import { loadReporter } from '../report/formats.ts'
import type { ReportContext, Reporter } from '../report/reporter.ts'
import { colourLevel } from './colour.ts'
import { pathsFromRoot } from './from-root.ts'
import { openFile, type Sink } from './output-file.ts'
import type { OutputTarget } from './output-targets.ts'
import { rulePage } from './rule-pages.ts'
import type { Streams } from './streams.ts'
import { VERSION } from './version.ts'

/** The reports of one run, all formats at once. Each file is handed over once, in the order of the report. */
export interface Outputs {
  file(report: FileReport): void
  end(errors: readonly FileError[]): void
  /** Takes back what was written to files, where the run breaks off. */
  abandon(): void
}

export interface OutputOptions {
  /** `--color` or `--no-color`; undefined where neither is given. */
  readonly color?: boolean | undefined
  readonly verbose: boolean
  readonly checks: readonly Check[]
  readonly sources: readonly KnowledgeSource[]
}

/** How wide to print: the terminal's width up to 100, 80 for what is no terminal. */
export function columnsOf({ stdout }: Pick<Streams, 'stdout'>): number {
  return stdout.isTTY === true ? Math.max(40, Math.min(stdout.columns ?? 80, 100)) : 80
}

function contextOf(toTerminal: boolean, options: OutputOptions, streams: Streams): ReportContext {
  const { env, stdout } = streams
  const checks = new Map([...options.checks, ...DIRECTIVE_RULES].map((check) => [check.id, check]))
  const level = colourLevel({ flag: options.color, env, isTTY: stdout.isTTY === true })
  return {
    version: VERSION,
    sources: options.sources,
    fromRoot: pathsFromRoot(streams.cwd),
    rule: (id) => {
      const check = checks.get(id)
      return check === undefined ? null : { id, summary: check.summary, severity: check.severity, page: rulePage(id) }
    },
    chalk: new Chalk({ level: toTerminal ? level : 0 }),
    columns: toTerminal ? columnsOf(streams) : 80,
    verbose: options.verbose,
  }
}

/** What is added to the page of a GitHub job once it is complete. */
function openSummary(path: string): Sink {
  let text = ''
  return {
    write: (more) => {
      text += String(more)
    },
    done: () => appendFileSync(path, text),
    abandon: () => {},
  }
}

/** Loads the reporters and opens their files; `github` also fills the job's summary where the platform has one. */
export async function openOutputs(
  targets: readonly OutputTarget[],
  options: OutputOptions,
  streams: Streams,
): Promise<Outputs> {
  const outputs: { readonly reporter: Reporter; readonly sink: Sink }[] = []
  for (const { format, file } of targets) {
    const reporter = (await loadReporter(format))(contextOf(file === null, options, streams))
    const sink =
      file === null
        ? {
            write: (text: string | Uint8Array) => streams.stdout.write(String(text)),
            done: () => {},
            abandon: () => {},
          }
        : openFile(resolve(streams.cwd, file))
    outputs.push({ reporter, sink })
  }
  const summary = streams.env.GITHUB_STEP_SUMMARY
  if (summary !== undefined && summary !== '' && targets.some(({ format }) => format === 'github')) {
    const reporter = (await loadReporter('markdown'))(contextOf(false, options, streams))
    outputs.push({ reporter, sink: openSummary(summary) })
  }
  const write = (sink: Sink, text: string): void => {
    if (text !== '') sink.write(text)
  }
  for (const { reporter, sink } of outputs) write(sink, reporter.begin())
  return {
    file: (report) => {
      for (const { reporter, sink } of outputs) write(sink, reporter.file(report))
    },
    end: (errors) => {
      for (const { reporter, sink } of outputs) {
        write(sink, reporter.end(errors))
        sink.done()
      }
    },
    abandon: () => {
      for (const { sink } of outputs) sink.abandon()
    },
  }
}
