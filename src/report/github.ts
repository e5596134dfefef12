import type { Finding, Severity } from '../model/finding.ts'
import type { FileReport } from '../model/report.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import type { CreateReporter } from './reporter.ts'
import { count, oneLine, wellFormed } from './words.ts'

/** GitHub shows so many annotations of a level for one step, and drops the rest without a word. */
const MOST = 10

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

function data(text: string): string {
  return wellFormed(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function command(finding: Finding, path: string, lines: LineIndex): string {
  const start = lines.position(finding.span.start)
  const end = lines.position(finding.span.end)
  const properties = [
    `file=${property(path)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    // GitHub takes columns only where both lie on one line.
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${property(`factcheck ${finding.ruleId}`)}`,
  ]
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${data(oneLine(finding.message))}\n`
}

/** GitHub's annotations: the most severe first, ten of a level, then how many were left out. */
export const githubReporter: CreateReporter = ({ fromRoot }) => {
  const shown: Readonly<Record<Severity, string[]>> = { error: [], warning: [], info: [] }
  const dropped = { error: 0, warning: 0, info: 0 }
  function file(report: FileReport): string {
    const lines = lineIndex(report.source)
    for (const finding of report.findings) {
      const list = shown[finding.severity]
      if (list.length < MOST) list.push(command(finding, fromRoot(report.path), lines))
      else dropped[finding.severity] += 1
    }
    return ''
  }
  return {
    begin: () => '',
    file,
    end: (errors) => {
      const unread = errors.map(({ path, message }) => {
        const title = property('factcheck')
        return `::error file=${property(fromRoot(path))},title=${title}::${data(oneLine(`The file ${message}.`))}\n`
      })
      const all = [...unread, ...shown.error].slice(0, MOST)
      const lost = { ...dropped, error: dropped.error + unread.length + shown.error.length - all.length }
      if (lost.error + lost.warning + lost.info === 0) return [...all, ...shown.warning, ...shown.info].join('')
      // The last notice tells what is missing, and is itself one of the ten.
      const notices = shown.info.slice(0, MOST - 1)
      lost.info += shown.info.length - notices.length
      const rest = [count(lost.error, 'error'), count(lost.warning, 'warning'), count(lost.info, 'note')].join(', ')
      const notice = `::notice title=factcheck::${data(`Not shown here, as GitHub shows ${MOST} of a level: ${rest}. The report has them all.`)}\n`
      return [...all, ...shown.warning, ...notices, notice].join('')
    },
  }
}
