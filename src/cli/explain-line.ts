import type { Rule } from '../checks/directives/rules.ts'
import type { Finding, PlacedEvidence, SuppressedFinding } from '../model/finding.ts'
import type { FileReport, ReportClaim } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { printable, wrap } from '../report/wrap.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import { UsageError } from './exit-codes.ts'

const INDENT = '  '

const REASONS = {
  'unknown-entity': 'nobody and nothing on record has this name',
  ambiguous: 'several on record could be meant',
  'no-fact': 'nothing on record decides it',
  'stale-fact': 'what is on record is too old for it',
  'too-vague': 'it is too vague to be looked up',
} as const

function onLine(span: Span, line: number, lines: LineIndex): boolean {
  const last = lines.position(Math.max(span.start, span.end - 1)).line
  return lines.position(span.start).line <= line && line <= last
}

function paragraph(text: string, columns: number, indent: string): string[] {
  return wrap(printable(text), columns - indent.length).map((part) => indent + part)
}

function evidenceLines(evidence: readonly PlacedEvidence[], lines: LineIndex, columns: number): string[] {
  return evidence.flatMap(({ says, source, span }) => {
    const { title, locator, url } = source
    const from = [title, locator, url].filter((part) => part !== null && part !== '').join(', ')
    const where = span === null ? `Source: ${from}` : `In this article, line ${lines.position(span.start).line}`
    return [...paragraph(says, columns, INDENT.repeat(2)), ...paragraph(where, columns, INDENT.repeat(3))]
  })
}

function findingLines(finding: Finding, lines: LineIndex, columns: number, rules: readonly Rule[]): string[] {
  const rule = rules.find(({ id }) => id === finding.ruleId)
  const place = lines.position(finding.span.start)
  return [
    `${finding.severity} ${finding.ruleId}, column ${place.column}`,
    ...paragraph(finding.message, columns, INDENT),
    ...evidenceLines(finding.evidence, lines, columns),
    ...finding.suggestions.flatMap(({ replacement }) => paragraph(`Suggestion: “${replacement}”.`, columns, INDENT)),
    ...(rule === undefined
      ? []
      : paragraph(`What the check holds: ${rule.summary} (factcheck explain ${rule.id})`, columns, INDENT)),
    '',
  ]
}

function suppressedLines({ suppression, ruleId, message }: SuppressedFinding, columns: number): string[] {
  const by = suppression.kind === 'baseline' ? 'known before' : `a comment: ${suppression.reason ?? 'no reason given'}`
  return [`suppressed ${ruleId} (${by})`, ...paragraph(message, columns, INDENT), '']
}

function claimLines(claim: ReportClaim, lines: LineIndex, columns: number): string[] {
  const { verdict } = claim
  const status = verdict.status === 'unverified' ? 'not verified' : verdict.status
  const by = claim.speaker === null ? '' : `, said by ${printable(claim.speaker)}`
  return [
    `claim (${claim.types.join(', ')}${by}): ${status}`,
    ...paragraph(`“${claim.text}”`, columns, INDENT),
    ...(verdict.status === 'unverified'
      ? paragraph(`Why: ${REASONS[verdict.reason]}.`, columns, INDENT.repeat(2))
      : evidenceLines(verdict.evidence, lines, columns)),
    '',
  ]
}

/** Findings and claims of one line of an article, with what they rest on. Throws a UsageError for a line that is not there. */
export function explainedLine(report: FileReport, line: number, columns: number, rules: readonly Rule[]): string {
  const lines = lineIndex(report.source)
  if (line < 1 || line > lines.count) {
    throw new UsageError(`${report.path} has ${lines.count} lines; there is no line ${line}`)
  }
  const here = <T extends { readonly span: Span }>(list: readonly T[]): T[] =>
    list.filter(({ span }) => onLine(span, line, lines))
  const out = [
    ...here(report.findings).flatMap((finding) => findingLines(finding, lines, columns, rules)),
    ...here(report.suppressed).flatMap((finding) => suppressedLines(finding, columns)),
    ...here(report.claims).flatMap((claim) => claimLines(claim, lines, columns)),
  ]
  const head = `${printable(report.path)}:${line}`
  if (out.length === 0) return `${head}\n\nNothing on this line was found to be checkable.\n`
  return `${head}\n\n${out.join('\n')}`.replace(/\n+$/, '\n')
}
