import type { Finding, PlacedEvidence, Severity, SuppressedFinding } from '../../model/finding.ts'
import type { FileReport } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { type LineIndex, lineIndex } from '../../text/lines.ts'
import { oneLine, sourceInWords, unsaid, wellFormed } from '../words.ts'
import { lineHashes } from './line-hashes.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** GitHub takes no more locations than this with one result. */
const MOST_LOCATIONS = 100

/** A path as a URI reference: each part percent-encoded, relative to the root of the sources. */
export function artifact(path: string) {
  const parts = wellFormed(path)
    .replace(/^(?:\.\/)+/, '')
    .split('/')
  const uri = parts.map((part) => (part === '..' ? part : encodeURIComponent(part))).join('/')
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' }
}

/** A region in UTF-16 columns whose end column is the one after the last character. */
function region(span: Span, source: string, lines: LineIndex) {
  const start = lines.position(span.start)
  const end = lines.position(span.end)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    snippet: { text: wellFormed(source.slice(span.start, span.end)) },
  }
}

/** A region without its words, as what is deleted needs none. */
function bareRegion(span: Span, source: string, lines: LineIndex) {
  const { snippet, ...bare } = region(span, source, lines)
  return bare
}

function messageText({ message, evidence }: Finding): string {
  const cited = unsaid(evidence, message).map((item) => oneLine(item.says))
  const sources = [...new Set(evidence.filter(({ span }) => span === null).map(({ source }) => sourceInWords(source)))]
  const from = sources.length === 0 ? [] : [`Source: ${oneLine(sources.join('; '))}`]
  return wellFormed([oneLine(message), ...cited, ...from].join('\n'))
}

/** Everything that stands beside the findings of one file. */
interface FileParts {
  readonly report: FileReport
  readonly lines: LineIndex
  readonly location: ReturnType<typeof artifact>
  readonly hashes: ReadonlyMap<number, string>
}

function related(evidence: readonly PlacedEvidence[], { report, lines, location }: FileParts) {
  return evidence.slice(0, MOST_LOCATIONS - 1).flatMap(({ span, says }, index) =>
    span === null
      ? []
      : [
          {
            id: index + 1,
            physicalLocation: { artifactLocation: location, region: region(span, report.source, lines) },
            message: { text: wellFormed(oneLine(says)) },
          },
        ],
  )
}

function fixes({ suggestions }: Finding, { report, lines, location }: FileParts) {
  return suggestions.map(({ replacement, at }) => ({
    description: { text: wellFormed(replacement === '' ? 'Leave it out.' : `Write “${oneLine(replacement)}”.`) },
    artifactChanges: [
      {
        artifactLocation: location,
        replacements: [
          {
            deletedRegion: bareRegion(at, report.source, lines),
            insertedContent: { text: wellFormed(replacement) },
          },
        ],
      },
    ],
  }))
}

function result(finding: Finding, parts: FileParts, ruleIndex: (id: string) => number) {
  const { report, lines, location, hashes } = parts
  const { line } = lines.position(finding.span.start)
  const near = related(finding.evidence, parts)
  const edits = fixes(finding, parts)
  const hash = hashes.get(line)
  return {
    ruleId: finding.ruleId,
    ruleIndex: ruleIndex(finding.ruleId),
    level: LEVELS[finding.severity],
    message: { text: messageText(finding) },
    locations: [
      { physicalLocation: { artifactLocation: location, region: region(finding.span, report.source, lines) } },
    ],
    partialFingerprints: {
      ...(hash === undefined ? {} : { primaryLocationLineHash: hash }),
      'factcheck/v1': finding.fingerprint,
    },
    ...(near.length === 0 ? {} : { relatedLocations: near }),
    ...(edits.length === 0 ? {} : { fixes: edits }),
  }
}

function suppressions({ suppression: { kind, reason } }: SuppressedFinding) {
  const justification = reason === null ? {} : { justification: wellFormed(oneLine(reason)) }
  return [{ kind: kind === 'directive' ? 'inSource' : 'external', status: 'accepted', ...justification }]
}

/** The SARIF results of one file: its findings, and the suppressed ones as such. */
export function fileResults(report: FileReport, path: string, ruleIndex: (id: string) => number) {
  if (report.findings.length + report.suppressed.length === 0) return []
  const lines = lineIndex(report.source)
  const all: readonly Finding[] = [...report.findings, ...report.suppressed]
  const hashes = lineHashes(report.source, new Set(all.map(({ span }) => lines.position(span.start).line)))
  const parts: FileParts = { report, lines, location: artifact(path), hashes }
  return [
    ...report.findings.map((finding) => result(finding, parts, ruleIndex)),
    ...report.suppressed.map((finding) => ({
      ...result(finding, parts, ruleIndex),
      suppressions: suppressions(finding),
    })),
  ]
}
