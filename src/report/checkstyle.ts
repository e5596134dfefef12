import type { FileError, FileReport } from '../model/report.ts'
import { lineIndex } from '../text/lines.ts'
import type { CreateReporter, ReportContext } from './reporter.ts'
import { oneLine } from './words.ts'
import { xmlAttributes } from './xml.ts'

function fileElement(report: FileReport, { fromRoot }: ReportContext): string {
  if (report.findings.length === 0) return ''
  const lines = lineIndex(report.source)
  const errors = report.findings.map(({ span, severity, message, ruleId }) => {
    const { line, column } = lines.position(span.start)
    return `    <error${xmlAttributes({ line, column, severity, message: oneLine(message), source: `factcheck.${ruleId}` })}/>\n`
  })
  return `  <file${xmlAttributes({ name: fromRoot(report.path) })}>\n${errors.join('')}  </file>\n`
}

function unreadElement({ path, message }: FileError, { fromRoot }: ReportContext): string {
  const error = xmlAttributes({
    line: 1,
    severity: 'error',
    message: oneLine(`The file ${message}.`),
    source: 'factcheck',
  })
  return `  <file${xmlAttributes({ name: fromRoot(path) })}>\n    <error${error}/>\n  </file>\n`
}

/** Checkstyle's XML, which many CI servers read. */
export const checkstyleReporter: CreateReporter = (context) => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  file: (report) => fileElement(report, context),
  end: (errors) => `${errors.map((error) => unreadElement(error, context)).join('')}</checkstyle>\n`,
})
