import { lineIndex } from '../text/lines.ts'
import type { CreateReporter } from './reporter.ts'
import { oneLine } from './words.ts'

/** One line a finding: `path:line:column: severity: message [rule]`, as editors and grep read it. */
export const compactReporter: CreateReporter = () => ({
  begin: () => '',
  file: (report) => {
    const lines = lineIndex(report.source)
    return report.findings
      .map(({ span, severity, message, ruleId }) => {
        const { line, column } = lines.position(span.start)
        return `${oneLine(report.path)}:${line}:${column}: ${severity}: ${oneLine(message)} [${ruleId}]\n`
      })
      .join('')
  },
  end: () => '',
})
