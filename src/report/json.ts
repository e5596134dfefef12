import type { Finding, PlacedEvidence, SuppressedFinding } from '../model/finding.ts'
import type { FileReport, ReportClaim, ReportMention } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import { jsonList } from './json-stream.ts'
import type { CreateReporter } from './reporter.ts'
import { addTo, NOTHING, type Tally } from './tally.ts'

function place(span: Span, lines: LineIndex) {
  const start = lines.position(span.start)
  const end = lines.position(span.end)
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: span.start,
    endOffset: span.end,
  }
}

function evidence(item: PlacedEvidence, lines: LineIndex) {
  const { id, title, url, locator, accessed } = item.source
  return {
    stance: item.stance,
    source: { id, title, url, locator, accessed },
    says: item.says,
    place: item.span === null ? null : place(item.span, lines),
  }
}

function mention(item: ReportMention, lines: LineIndex) {
  const value = item.value === null ? {} : { value: item.value }
  return { kind: item.kind, text: item.text, place: place(item.span, lines), entity: item.entity, ...value }
}

function claim(item: ReportClaim, lines: LineIndex) {
  const { verdict } = item
  return {
    id: item.id,
    types: item.types,
    text: item.text,
    place: place(item.span, lines),
    speaker: item.speaker,
    checkWorthiness: item.checkWorthiness,
    verdict: verdict.status,
    reason: verdict.status === 'unverified' ? verdict.reason : null,
    evidence: verdict.status === 'unverified' ? [] : verdict.evidence.map((one) => evidence(one, lines)),
  }
}

function finding(item: Finding, lines: LineIndex) {
  return {
    ruleId: item.ruleId,
    severity: item.severity,
    message: item.message,
    place: place(item.span, lines),
    claimId: item.claimId,
    actual: item.actual,
    expected: item.expected,
    evidence: item.evidence.map((one) => evidence(one, lines)),
    suggestions: item.suggestions.map((one) => ({
      replacement: one.replacement,
      place: place(one.at, lines),
      safe: one.safe,
    })),
    fingerprint: item.fingerprint,
  }
}

function suppressed(item: SuppressedFinding, lines: LineIndex) {
  const { kind, reason } = item.suppression
  return { ...finding(item, lines), suppression: { kind, reason } }
}

function file(report: FileReport) {
  const lines = lineIndex(report.source)
  return {
    path: report.path,
    title: report.title,
    published: report.published,
    sentences: report.sentenceSpans.length,
    sentenceSpans: report.sentenceSpans.map(({ start, end }) => [start, end]),
    words: report.words,
    mentions: report.mentions.map((item) => mention(item, lines)),
    claims: report.claims.map((item) => claim(item, lines)),
    findings: report.findings.map((item) => finding(item, lines)),
    suppressed: report.suppressed.map((item) => suppressed(item, lines)),
  }
}

function summary({ files, sentences, claims, verdicts, severities, suppressed }: Tally) {
  const { error: errors, warning: warnings, info: infos } = severities
  return { files, sentences, claims, verdicts, errors, warnings, infos, suppressed }
}

/** A member of the outermost object, after one that stands before it. */
function member(name: string, value: unknown): string {
  return `,\n  "${name}": ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`
}

/** The report as JSON, version 1 of the contract: stable key order, ends in a newline. */
export const jsonReporter: CreateReporter = ({ version, sources }) => {
  const list = jsonList()
  let sum = NOTHING
  return {
    begin: () => {
      const tool = member('tool', { name: 'factcheck', version })
      const run = member('run', {
        sources: sources.map(({ id, kind, version, sha256 }) => ({ id, kind, version, sha256 })),
      })
      return `{\n  "schemaVersion": "1"${tool}${run},\n  "files": [`
    },
    file: (report) => {
      sum = addTo(sum, report)
      return list.add([file(report)], 4)
    },
    end: (errors) => {
      const unread = errors.map(({ path, message }) => ({ path, message }))
      return `${list.close(2)}]${member('errors', unread)}${member('summary', summary(sum))}\n}\n`
    },
  }
}
