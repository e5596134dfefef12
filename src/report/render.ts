import { Chalk } from 'chalk'
import type { KnowledgeSource } from '../model/knowledge.ts'
import type { FileError, FileReport } from '../model/report.ts'
import type { FormatName } from './format-names.ts'
import { loadReporter } from './formats.ts'
import type { RuleInfo } from './rule-info.ts'

export interface RenderOptions {
  /** What the verdicts rest on: a knowledge base's `sources`. */
  readonly sources?: readonly KnowledgeSource[]
  /** Files that could not be read or checked. */
  readonly errors?: readonly FileError[]
  /** The checks that ran; formats that carry rules along have their summaries from here. */
  readonly checks?: readonly Omit<RuleInfo, 'page'>[]
  /** Whether the terminal's formats are coloured. */
  readonly color?: boolean
  /** Columns of the terminal; 80 where it is left out. */
  readonly columns?: number
  /** Also list the supported claims with their evidence, in `pretty`. */
  readonly verbose?: boolean
}

/** The whole report on these files in one format, as a string; `version` is the one that the report names. */
export async function renderReport(
  files: Iterable<FileReport>,
  format: FormatName,
  version: string,
  options: RenderOptions = {},
): Promise<string> {
  const rules = new Map((options.checks ?? []).map((check) => [check.id, check]))
  const create = await loadReporter(format)
  const reporter = create({
    version,
    sources: options.sources ?? [],
    fromRoot: (path) => path,
    rule: (id) => {
      const rule = rules.get(id)
      return rule === undefined ? null : { id, summary: rule.summary, severity: rule.severity, page: null }
    },
    chalk: new Chalk({ level: options.color === true ? 1 : 0 }),
    columns: options.columns ?? 80,
    verbose: options.verbose ?? false,
  })
  let out = reporter.begin()
  for (const file of files) out += reporter.file(file)
  return out + reporter.end(options.errors ?? [])
}
