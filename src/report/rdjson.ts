import type { Severity } from '../model/finding.ts'
import type { FileReport } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import { jsonList } from './json-stream.ts'
import type { CreateReporter, ReportContext } from './reporter.ts'
import { oneLine, sourceInWords, unsaid, wellFormed } from './words.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** A place in reviewdog's terms: columns count the bytes of UTF-8, from 1. */
function position(offset: number, source: string, lines: LineIndex) {
  const { line } = lines.position(offset)
  return { line, column: Buffer.byteLength(source.slice(lines.start(line), offset), 'utf8') + 1 }
}

function range({ start, end }: Span, source: string, lines: LineIndex) {
  return { start: position(start, source, lines), end: position(end, source, lines) }
}

function diagnostics(report: FileReport, { fromRoot }: ReportContext) {
  const { source } = report
  const lines = lineIndex(source)
  const path = wellFormed(fromRoot(report.path))
  return report.findings.map(({ span, severity, message, ruleId, suggestions, evidence }) => {
    const cited = unsaid(evidence, message).map((one) => `${one.says} [${sourceInWords(one.source)}]`)
    return {
      message: wellFormed(oneLine([message, ...cited].join(' '))),
      location: { path, range: range(span, source, lines) },
      severity: SEVERITIES[severity],
      code: { value: ruleId },
      ...(suggestions.length === 0
        ? {}
        : {
            suggestions: suggestions.map(({ at, replacement }) => ({
              range: range(at, source, lines),
              text: wellFormed(replacement),
            })),
          }),
    }
  })
}

/** Reviewdog's diagnostics, with suggestions that it offers as edits. */
export const rdjsonReporter: CreateReporter = (context) => {
  const list = jsonList()
  return {
    begin: () => '{\n  "source": {\n    "name": "factcheck"\n  },\n  "diagnostics": [',
    file: (report) => list.add(diagnostics(report, context), 4),
    end: () => `${list.close(2)}]\n}\n`,
  }
}
