import type { Severity } from '../model/finding.ts'
import type { FileReport } from '../model/report.ts'
import { lineIndex } from '../text/lines.ts'
import { jsonList } from './json-stream.ts'
import type { CreateReporter, ReportContext } from './reporter.ts'
import { oneLine, wellFormed } from './words.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

function issues(report: FileReport, { fromRoot }: ReportContext, seen: Set<string>) {
  const lines = lineIndex(report.source)
  const path = wellFormed(fromRoot(report.path)).replace(/^(?:\.\/)+/, '')
  return report.findings.map(({ ruleId, message, severity, span, fingerprint }) => {
    let unique = fingerprint
    for (let again = 2; seen.has(unique); again += 1) unique = `${fingerprint}-${again}`
    seen.add(unique)
    return {
      description: wellFormed(oneLine(message)),
      check_name: ruleId,
      fingerprint: unique,
      severity: SEVERITIES[severity],
      location: {
        path,
        lines: { begin: lines.position(span.start).line, end: lines.position(span.end).line },
      },
    }
  })
}

/** GitLab's Code Quality report: an array of issues, each with a fingerprint of its own. */
export const gitlabReporter: CreateReporter = (context) => {
  const list = jsonList()
  const seen = new Set<string>()
  return {
    begin: () => '[',
    file: (report) => list.add(issues(report, context, seen), 2),
    end: () => `${list.close(0)}]\n`,
  }
}
