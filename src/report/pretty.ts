import type { Finding, Severity } from '../model/finding.ts'
import type { FileReport } from '../model/report.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import { applyFixes } from './apply-fixes.ts'
import { excerpt } from './excerpt.ts'
import { type FindingGroup, groupFindings } from './group-findings.ts'
import type { CreateReporter, ReportContext } from './reporter.ts'
import { addTo, NOTHING, type Tally, tally } from './tally.ts'
import { count, sourceInWords, unsaid } from './words.ts'
import { displayWidth, printable, wrap } from './wrap.ts'

type PrettyOptions = Pick<ReportContext, 'chalk' | 'columns' | 'verbose'>

const MARGIN = 9

function paint(severity: Severity, { chalk }: PrettyOptions): (text: string) => string {
  if (severity === 'error') return chalk.red
  return severity === 'warning' ? chalk.yellow : chalk.blue
}

/** A labelled paragraph, hanging behind its label. */
function labelled(label: string, text: string, { chalk, columns }: PrettyOptions): string[] {
  const indent = MARGIN + 10
  return wrap(printable(text), columns - indent).map((line, index) =>
    index === 0 ? `${' '.repeat(MARGIN)}${chalk.dim(label.padEnd(10))}${line}` : ' '.repeat(indent) + line,
  )
}

/** The message, with the rule at the right edge of its last line, or on a line of its own. */
function messageLines(finding: Finding, where: string, options: PrettyOptions): string[] {
  const { chalk, columns } = options
  const indent = ' '.repeat(MARGIN + 9)
  const width = columns - indent.length
  const out = wrap(printable(finding.message), width)
  const last = out.at(-1) ?? ''
  const room = width - displayWidth(last) - finding.ruleId.length
  if (room >= 2) out[out.length - 1] = `${last}${' '.repeat(room)}${chalk.dim(finding.ruleId)}`
  else out.push(' '.repeat(Math.max(0, width - finding.ruleId.length)) + chalk.dim(finding.ruleId))
  const label = paint(finding.severity, options)(chalk.bold(finding.severity.padEnd(8)))
  return out.map((text, index) => (index === 0 ? `${where}  ${label} ${text}` : indent + text))
}

function excerptLines(finding: Finding, line: number, report: FileReport, options: PrettyOptions): string[] {
  const { chalk, columns } = options
  const out: string[] = []
  const gutter = `${String(line).padStart(7)} │ `
  for (const [index, part] of excerpt(report, finding.span, columns - gutter.length - 1).entries()) {
    out.push(chalk.dim(index === 0 ? gutter : `${' '.repeat(7)} │ `) + part.text)
    if (part.mark !== null) {
      const [from, to] = part.mark
      out.push(
        chalk.dim(`${' '.repeat(7)} │ `) + ' '.repeat(from) + paint(finding.severity, options)('^'.repeat(to - from)),
      )
    }
  }
  return out
}

function evidenceLines(finding: Finding, lines: LineIndex, options: PrettyOptions): string[] {
  const out: string[] = []
  const toSay = new Set(unsaid(finding.evidence, finding.message))
  const sources = new Set<string>()
  for (const item of finding.evidence) {
    const at = item.span === null ? '' : ` (line ${lines.position(item.span.start).line})`
    if (toSay.has(item)) out.push(...labelled(item.span === null ? 'record' : 'article', item.says + at, options))
    const source = sourceInWords(item.source)
    if (item.span === null && !sources.has(source)) out.push(...labelled('source', source, options))
    sources.add(source)
  }
  return out
}

/** What to write instead, unless the message has it already. */
function suggestionLines({ message, suggestions }: Finding, options: PrettyOptions): string[] {
  const texts = [...new Set(suggestions.map(({ replacement }) => replacement))]
  if (texts.length === 0 || texts.every((text) => text !== '' && message.includes(`“${text}”`))) return []
  const words = texts.map((text) => (text === '' ? 'leave it out' : `“${text}”`))
  return labelled('suggest', words.join(' or '), options)
}

/** Where the same slip stands again: `22:178 “Muller”`. */
function otherLines({ first, others }: FindingGroup, lines: LineIndex, options: PrettyOptions): string[] {
  if (others.length === 0) return []
  const places = others.map(({ span, actual, expected }) => {
    const { line, column } = lines.position(span.start)
    return actual === first.actual ? `${line}:${column}` : `${line}:${column} “${actual}”, write “${expected}”`
  })
  return labelled('also', places.join(actualsDiffer({ first, others }) ? '; ' : ', '), options)
}

function actualsDiffer({ first, others }: FindingGroup): boolean {
  return others.some(({ actual }) => actual !== first.actual)
}

function groupLines(group: FindingGroup, report: FileReport, lines: LineIndex, options: PrettyOptions): string[] {
  const { first } = group
  const { line, column } = lines.position(first.span.start)
  return [
    ...messageLines(first, `${line}:${column}`.padStart(7), options),
    ...excerptLines(first, line, report, options),
    ...evidenceLines(first, lines, options),
    ...suggestionLines(first, options),
    ...otherLines(group, lines, options),
  ]
}

function supportedLines(report: FileReport, lines: LineIndex, options: PrettyOptions): string[] {
  const out: string[] = []
  for (const claim of report.claims) {
    if (claim.verdict.status !== 'supported') continue
    const { line, column } = lines.position(claim.span.start)
    out.push(
      `${`${line}:${column}`.padStart(7)}  ${options.chalk.green('supported')} ${wrap(printable(claim.text), options.columns - MARGIN - 10).join(`\n${' '.repeat(MARGIN + 10)}`)}`,
    )
    for (const item of claim.verdict.evidence) {
      out.push(...labelled('record', item.says, options), ...labelled('source', sourceInWords(item.source), options))
    }
  }
  return out
}

function coverage({ sentences, claims, verdicts }: Tally, { chalk }: PrettyOptions): string {
  const parts = [
    chalk.green(`${verdicts.supported} supported`),
    chalk.red(`${verdicts.contradicted} contradicted`),
    ...(verdicts.conflicting > 0 ? [chalk.yellow(`${verdicts.conflicting} conflicting`)] : []),
    `${verdicts.unverified} not verified`,
  ]
  return `  ${count(claims, 'claim')} in ${count(sentences, 'sentence')}:  ${parts.join('   ')}`
}

function fileLines(report: FileReport, options: PrettyOptions): string[] {
  const lines = lineIndex(report.source)
  const heading = options.chalk.underline(printable(report.path))
  const counted = coverage(tally(report), options)
  if (report.findings.length === 0 && report.notices.length === 0 && !options.verbose) return [`${heading}${counted}`]
  const out = [heading, '']
  for (const notice of report.notices) out.push(...labelled('note', notice, options), '')
  for (const group of groupFindings(report.findings)) out.push(...groupLines(group, report, lines, options), '')
  if (options.verbose) {
    const supported = supportedLines(report, lines, options)
    if (supported.length > 0) out.push(...supported, '')
  }
  out.push(counted, '')
  return out
}

function closing(sum: Tally, fixable: number, context: ReportContext): string[] {
  const { severities, suppressed } = sum
  const totals = [count(severities.error, 'error'), count(severities.warning, 'warning')]
  if (severities.info > 0) totals.push(count(severities.info, 'note'))
  if (suppressed > 0) totals.push(`${suppressed} suppressed`)
  const packs = context.sources.filter((source) => source.kind === 'knowledge-pack')
  const version = packs
    .map((source) => source.version)
    .sort()
    .at(-1)
  return [
    ...(sum.files > 1 ? ['', coverage(sum, context)] : []),
    `  ${totals.join(', ')}.  Offline; knowledge ${version ?? 'none'}.`,
    ...(fixable > 0 ? [`  --fix corrects ${count(fixable, 'spelling')}; --fix-dry-run shows how.`] : []),
    '  Not verified is not the same as right.',
  ]
}

/** The report as an editor reads it in a terminal; ends in a newline. */
export const prettyReporter: CreateReporter = (context) => {
  let sum = NOTHING
  let fixable = 0
  return {
    begin: () => '',
    file: (report) => {
      sum = addTo(sum, report)
      fixable += applyFixes(report).fixes.length
      return `${fileLines(report, context).join('\n')}\n`
    },
    end: () => (sum.files === 0 ? '' : `${closing(sum, fixable, context).join('\n')}\n`),
  }
}
