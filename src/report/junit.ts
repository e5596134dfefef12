import type { Finding } from '../model/finding.ts'
import type { FileError, FileReport, ReportClaim } from '../model/report.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import type { CreateReporter, ReportContext } from './reporter.ts'
import { oneLine, REASONS, sourceInWords } from './words.ts'
import { xmlAttributes, xmlText } from './xml.ts'

/** What came of one test case. */
interface Case {
  readonly name: string
  readonly line: number
  readonly kind: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  readonly message: string
  readonly detail: string
}

function evidenceLines({ verdict }: ReportClaim): string[] {
  return verdict.status === 'unverified'
    ? []
    : verdict.evidence.map(({ says, source }) => oneLine(`${says} [${sourceInWords(source)}]`))
}

function claimCase(claim: ReportClaim, findings: readonly Finding[], lines: LineIndex): Case {
  const { verdict, span, text, types } = claim
  const messages = findings.map((finding) => oneLine(`${finding.severity}: ${finding.message} [${finding.ruleId}]`))
  const detail = [...messages, ...evidenceLines(claim)].join('\n')
  const common = { name: oneLine(text), line: lines.position(span.start).line, kind: types.join(' '), detail }
  switch (verdict.status) {
    case 'contradicted':
      return { ...common, outcome: 'failed', message: messages[0] ?? 'The record contradicts this.' }
    case 'unverified':
      return { ...common, outcome: 'skipped', message: `not verified: ${REASONS[verdict.reason]}` }
    case 'conflicting':
      return { ...common, outcome: 'skipped', message: messages[0] ?? 'The evidence conflicts.' }
    case 'supported':
      return { ...common, outcome: 'passed', message: '' }
  }
}

function findingCase({ span, severity, message, ruleId }: Finding, source: string, lines: LineIndex): Case {
  return {
    name: oneLine(source.slice(span.start, span.end)) || ruleId,
    line: lines.position(span.start).line,
    kind: ruleId,
    outcome: severity === 'error' ? 'failed' : 'passed',
    message: oneLine(`${severity}: ${message}`),
    detail: severity === 'error' ? '' : oneLine(`${severity}: ${message} [${ruleId}]`),
  }
}

/** A case for each claim, and one for each finding that no claim carries. */
function casesOf(report: FileReport): Case[] {
  const lines = lineIndex(report.source)
  const contradicted = new Set(
    report.claims.filter(({ verdict }) => verdict.status === 'contradicted').map(({ id }) => id),
  )
  const carried = (finding: Finding) => finding.claimId !== null && contradicted.has(finding.claimId)
  return [
    ...report.claims.map((claim) =>
      claimCase(
        claim,
        report.findings.filter((finding) => carried(finding) && finding.claimId === claim.id),
        lines,
      ),
    ),
    ...report.findings
      .filter((finding) => !carried(finding))
      .map((finding) => findingCase(finding, report.source, lines)),
  ]
}

function caseElement({ name, line, kind, outcome, message, detail }: Case, file: string): string {
  const start = `    <testcase${xmlAttributes({ name, classname: kind, file, line, time: 0 })}`
  if (outcome === 'passed' && detail === '') return `${start}/>\n`
  const inner =
    outcome === 'failed'
      ? `<failure${xmlAttributes({ message, type: 'contradicted' })}>${xmlText(detail)}</failure>`
      : outcome === 'skipped'
        ? `<skipped${xmlAttributes({ message })}/>`
        : `<system-out>${xmlText(detail)}</system-out>`
  return `${start}>\n      ${inner}\n    </testcase>\n`
}

function suite(report: FileReport, { fromRoot }: ReportContext): string {
  const cases = casesOf(report)
  const file = fromRoot(report.path)
  const number = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length
  const attributes = {
    name: file,
    tests: cases.length,
    failures: number('failed'),
    errors: 0,
    skipped: number('skipped'),
    time: 0,
  }
  return `  <testsuite${xmlAttributes(attributes)}>\n${cases.map((one) => caseElement(one, file)).join('')}  </testsuite>\n`
}

function unread({ path, message }: FileError, { fromRoot }: ReportContext): string {
  const name = fromRoot(path)
  const attributes = xmlAttributes({ name, tests: 1, failures: 0, errors: 1, skipped: 0, time: 0 })
  const error = xmlAttributes({ message: oneLine(`The file ${message}.`), type: 'unread' })
  const start = `    <testcase${xmlAttributes({ name: 'the file can be read', classname: 'factcheck', file: name, time: 0 })}>`
  return `  <testsuite${attributes}>\n${start}\n      <error${error}/>\n    </testcase>\n  </testsuite>\n`
}

/** JUnit's XML: a suite for each file, a case for each claim; contradicted fails, not verified is skipped. */
export const junitReporter: CreateReporter = (context) => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="factcheck">\n',
  file: (report) => suite(report, context),
  end: (errors) => `${errors.map((error) => unread(error, context)).join('')}</testsuites>\n`,
})
