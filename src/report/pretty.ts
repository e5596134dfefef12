import type { ChalkInstance } from 'chalk'
import type { Finding, Severity } from '../model/finding.ts'
import type { FileReport, Report } from '../model/report.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import { excerpt } from './excerpt.ts'
import { tally } from './tally.ts'
import { printable, wrap } from './wrap.ts'

export interface PrettyOptions {
  readonly chalk: ChalkInstance
  /** Columns of the terminal, 80 where there is none. */
  readonly columns: number
  /** Also list the supported claims with their evidence. */
  readonly verbose: boolean
}

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

function sourceLine(source: {
  readonly title: string
  readonly url: string | null
  readonly locator: string | null
}): string {
  return [source.title, source.locator, source.url].filter((part) => part !== null && part !== '').join(', ')
}

function findingLines(finding: Finding, report: FileReport, lines: LineIndex, options: PrettyOptions): string[] {
  const { chalk, columns } = options
  const colour = paint(finding.severity, options)
  const { line, column } = lines.position(finding.span.start)
  const where = `${line}:${column}`.padStart(7)
  const label = finding.severity.padEnd(8)
  const [first = '', ...rest] = wrap(printable(finding.message), columns - MARGIN - 9)
  const out = [`${where}  ${colour(chalk.bold(label))} ${first}`, ...rest.map((text) => ' '.repeat(MARGIN + 9) + text)]
  out.push(`${' '.repeat(MARGIN + 9)}${chalk.dim(finding.ruleId)}`)

  const gutter = `${String(line).padStart(7)} │ `
  for (const [index, part] of excerpt(report, finding.span, columns - gutter.length - 1).entries()) {
    out.push(chalk.dim(index === 0 ? gutter : `${' '.repeat(7)} │ `) + part.text)
    if (part.mark !== null) {
      const [from, to] = part.mark
      out.push(chalk.dim(`${' '.repeat(7)} │ `) + ' '.repeat(from) + colour('^'.repeat(to - from)))
    }
  }
  for (const item of finding.evidence) {
    const at = item.span === null ? '' : ` (line ${lines.position(item.span.start).line})`
    // The message has said already what the record says.
    if (!finding.message.includes(item.says)) {
      out.push(...labelled(item.span === null ? 'record' : 'article', item.says + at, options))
    }
    if (item.span === null) out.push(...labelled('source', sourceLine(item.source), options))
  }
  const replacements = [...new Set(finding.suggestions.map((suggestion) => suggestion.replacement))]
  if (replacements.length > 0) {
    out.push(
      ...labelled(
        'suggest',
        replacements.map((text) => (text === '' ? 'leave it out' : `“${text}”`)).join(' or '),
        options,
      ),
    )
  }
  return out
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
      out.push(...labelled('record', item.says, options), ...labelled('source', sourceLine(item.source), options))
    }
  }
  return out
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function coverage(files: readonly FileReport[], { chalk }: PrettyOptions): string {
  const { sentences, claims, verdicts } = tally(files)
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
  const out = [options.chalk.underline(printable(report.path)), '']
  for (const notice of report.notices) out.push(...labelled('note', notice, options), '')
  for (const finding of report.findings) out.push(...findingLines(finding, report, lines, options), '')
  if (options.verbose) {
    const supported = supportedLines(report, lines, options)
    if (supported.length > 0) out.push(...supported, '')
  }
  out.push(coverage([report], options))
  return out
}

/** The report as an editor reads it in a terminal; ends in a newline. */
export function prettyReport(report: Report, options: PrettyOptions): string {
  const out: string[] = []
  for (const file of report.files) out.push(...fileLines(file, options), '')
  const { severities, suppressed } = tally(report.files)
  if (report.files.length > 1) out.push(coverage(report.files, options))
  const packs = report.sources.filter((source) => source.kind === 'knowledge-pack')
  const version = packs
    .map((source) => source.version)
    .sort()
    .at(-1)
  const totals = [count(severities.error, 'error'), count(severities.warning, 'warning')]
  if (severities.info > 0) totals.push(count(severities.info, 'note'))
  if (suppressed > 0) totals.push(`${suppressed} suppressed`)
  if (report.files.length > 0) {
    out.push(
      `  ${totals.join(', ')}.  Offline; knowledge ${version ?? 'none'}.`,
      '  Not verified is not the same as right.',
    )
  }
  return `${out.join('\n')}\n`
}
