import type { Finding, Severity } from '../model/finding.ts'
import type { FileError, FileReport } from '../model/report.ts'
import { lineIndex } from '../text/lines.ts'
import { groupFindings } from './group-findings.ts'
import { markdownText } from './markdown-text.ts'
import type { CreateReporter, ReportContext } from './reporter.ts'
import { addTo, NOTHING, type Tally } from './tally.ts'
import { count, unsaid } from './words.ts'

/** GitHub refuses a comment with more characters than this; some room is left for the lines that close it. */
const MOST = 65_536 - 600

const SIGNS: Readonly<Record<Severity, string>> = { error: '❌ error', warning: '⚠️ warning', info: 'ℹ️ note' }

/** How much of the marked words a table shows. */
const MOST_WORDS = 120

/** The marked words, where the message does not name them itself. */
function quoted(finding: Finding, source: string): string {
  const words = source.slice(finding.span.start, finding.span.end)
  if (finding.message.includes(words) || !/[\p{L}\p{N}]/u.test(words)) return ''
  return `“${markdownText(words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words)}”: `
}

function address(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^\s<>()[\]\\"`|]+$/i.test(url)) return null
  return url
}

function sourceOf(finding: Finding): string {
  const sources = finding.evidence.filter(({ span }) => span === null)
  const links = sources.map(({ source }) => {
    const url = address(source.url)
    const title = markdownText(source.title)
    return url === null ? title : `[${title}](${url})`
  })
  return [...new Set(links)].join('; ')
}

function rows(report: FileReport): string[] {
  const lines = lineIndex(report.source)
  return groupFindings(report.findings).map(({ first, others }) => {
    const { line } = lines.position(first.span.start)
    const also =
      others.length === 0
        ? ''
        : ` Also in ${others.map(({ span }) => `line ${lines.position(span.start).line}`).join(', ')}.`
    const says = unsaid(first.evidence, first.message).map((item) => ` ${markdownText(item.says)}`)
    const source = sourceOf(first)
    const what = `${quoted(first, report.source)}${markdownText(first.message)}${says.join('')}${also}${source === '' ? '' : ` Source: ${source}.`}`
    return `| ${line} | ${SIGNS[first.severity]} | ${what} | \`${first.ruleId}\` |\n`
  })
}

function closing(sum: Tally, errors: readonly FileError[], { fromRoot }: ReportContext, cut: number): string {
  const { supported, contradicted, conflicting, unverified } = sum.verdicts
  const { error, warning, info } = sum.severities
  const totals = [count(error, 'error'), count(warning, 'warning')]
  if (info > 0) totals.push(count(info, 'note'))
  if (sum.suppressed > 0) totals.push(`${sum.suppressed} suppressed`)
  const unread = errors
    .slice(0, 20)
    .map(({ path, message }) => `- ${markdownText(fromRoot(path))} ${markdownText(message)}.\n`)
  const coverage = `${count(sum.claims, 'claim')} in ${count(sum.sentences, 'sentence')}: ${supported} supported, ${contradicted} contradicted, ${conflicting > 0 ? `${conflicting} conflicting, ` : ''}${unverified} not verified.`
  return [
    cut === 0 ? '' : `\n**${count(cut, 'finding')} cut here, as a comment holds no more; the full report has them.**\n`,
    unread.length === 0 ? '' : `\nNot read:\n\n${unread.join('').slice(0, 2000)}`,
    `\n**${totals.join(', ')}** in ${count(sum.files, 'file')}. ${coverage} Not verified is not the same as right.\n`,
  ].join('')
}

/** A comment for a pull request: a table for each file, cut to what GitHub takes. */
export const markdownReporter: CreateReporter = (context) => {
  let room = MOST - 2600
  let sum = NOTHING
  let cut = 0
  function take(text: string): string {
    room -= text.length
    return text
  }
  return {
    begin: () => take('## Fact check\n'),
    file: (report) => {
      sum = addTo(sum, report)
      if (report.findings.length === 0) return ''
      const head = `\n### ${markdownText(context.fromRoot(report.path))}\n\n| Line | | Finding | Rule |\n|---:|---|---|---|\n`
      const all = rows(report)
      let out = ''
      let left = all.length
      for (const row of all) {
        const text = out === '' ? head + row : row
        if (text.length > room) break
        out += take(text)
        left -= 1
      }
      if (left > 0) room = 0
      cut += left
      return out
    },
    end: (errors) => closing(sum, errors, context, cut),
  }
}
