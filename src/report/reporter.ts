import type { ChalkInstance } from 'chalk'
import type { KnowledgeSource } from '../model/knowledge.ts'
import type { FileError, FileReport } from '../model/report.ts'
import type { RuleInfo } from './rule-info.ts'

/** What a reporter is told before the first file. */
export interface ReportContext {
  readonly version: string
  /** What the verdicts may rest on. */
  readonly sources: readonly KnowledgeSource[]
  /** A path as reported, seen from the root of the repository, with `/`; as it stands where it has no place there. */
  fromRoot(path: string): string
  /** Null for a rule that is not known. */
  rule(id: string): RuleInfo | null
  /** Colours for the terminal's formats. */
  readonly chalk: ChalkInstance
  /** Columns of the terminal, 80 where there is none. */
  readonly columns: number
  /** Also list the supported claims with their evidence, where the format leaves them out otherwise. */
  readonly verbose: boolean
}

/**
 * Writes one report in one format, file by file, so that nothing of a file need be kept once it is written. The strings of
 * `begin`, of each `file` in order, and of `end` make the report. A reporter is used once.
 */
export interface Reporter {
  begin(): string
  file(report: FileReport): string
  end(errors: readonly FileError[]): string
}

export type CreateReporter = (context: ReportContext) => Reporter
