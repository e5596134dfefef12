import type { FileReport, ReportBlock } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { type LineIndex, lineIndex } from '../../text/lines.ts'
import { type FindingGroup, groupFindings } from '../group-findings.ts'
import { tally } from '../tally.ts'
import { html } from './escape.ts'
import { markFinder } from './find-marks.ts'
import { blockSpan, type Marks, markedText, type NumberedClaim, within } from './marks.ts'
import { claimNote, findingNote, supportedNote, suppressedNote, unverifiedNote } from './notes.ts'
import { articleSummary } from './summary.ts'

/** A group of findings under its number. */
interface NumberedGroup {
  readonly group: FindingGroup
  readonly number: number
}

/** Gives the marks on a stretch of the source. */
function marksOf(report: FileReport, groups: readonly NumberedGroup[], name: string): (span: Span) => Marks {
  const findings = groups.flatMap(({ group: { first, others }, number }) =>
    [first, ...others].map((finding) => ({ ...finding.span, finding, number, leads: finding === first })),
  )
  const teller = new Map<string, number>()
  for (const { finding, number } of findings) if (finding.claimId !== null) teller.set(finding.claimId, number)
  const claims = report.claims.map((claim, index) => {
    const { status } = claim.verdict
    const told = status === 'contradicted' || status === 'conflicting' ? teller.get(claim.id) : undefined
    return { ...claim.span, claim, number: index + 1, toldBy: told ?? null }
  })
  const findingsOn = markFinder(findings)
  const claimsOn = markFinder(claims)
  return (span) => ({ name, findings: findingsOn(span), claims: claimsOn(span) })
}

/** Table cells of one table stand together, so that the table is shown as one. */
function rowsOf(blocks: readonly ReportBlock[]): ReportBlock[][] {
  const rows: ReportBlock[][] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (block.cell !== null && last?.[0]?.cell?.table === block.cell.table) last.push(block)
    else rows.push([block])
  }
  return rows
}

function tableHtml(cells: readonly ReportBlock[], text: (block: ReportBlock) => string): string {
  const rows = new Map<number, string>()
  for (const block of cells) {
    if (block.cell === null) continue
    const { row, header } = block.cell
    const tag = header ? 'th' : 'td'
    rows.set(row, `${rows.get(row) ?? ''}<${tag} dir="auto">${text(block)}</${tag}>`)
  }
  return `<table>${[...rows.values()].map((row) => `<tr>${row}</tr>`).join('')}</table>`
}

function blockHtml(block: ReportBlock, text: string): string {
  switch (block.kind) {
    case 'title':
      return `<h2 class="headline" dir="auto">${text}</h2>`
    case 'heading':
      return `<h${block.depth === 1 ? 2 : 3} class="${block.depth === 1 ? 'headline' : 'crosshead'}" dir="auto">${text}</h${block.depth === 1 ? 2 : 3}>`
    case 'list-item':
      return `<ul><li dir="auto">${text}</li></ul>`
    case 'block-quotation':
      return `<blockquote dir="auto">${text}</blockquote>`
    case 'caption':
    case 'footnote':
      return `<p class="small" dir="auto">${text}</p>`
    default:
      return `<p dir="auto">${text}</p>`
  }
}

function notesHtml(
  groups: readonly NumberedGroup[],
  claims: readonly NumberedClaim[],
  name: string,
  lines: LineIndex,
): string {
  return [
    ...groups.map(({ group, number }) => findingNote(group, number, name, lines)),
    ...claims.map((mark) => claimNote(mark, name, lines)),
    supportedNote(claims, name, lines),
    unverifiedNote(claims),
  ].join('')
}

function wordsOf({ pieces }: ReportBlock, source: string): string {
  return pieces.map(({ span, text }) => text ?? source.slice(span.start, span.end)).join('')
}

/** A title of the front matter that the article repeats as its headline is shown once, unless something is marked in it. */
function repeatsHeadline(block: ReportBlock, { blocks, source }: FileReport, marks: Marks): boolean {
  if (block.kind !== 'title' || marks.findings.length + marks.claims.length > 0) return false
  const title = wordsOf(block, source)
  return blocks.some((other) => other.kind === 'heading' && other.depth === 1 && wordsOf(other, source) === title)
}

/** One article with its notes beside the lines; `name` starts the names of its anchors. */
export function articleSection(report: FileReport, name: string): string {
  const lines = lineIndex(report.source)
  const groups = groupFindings(report.findings).map((group, index) => ({ group, number: index + 1 }))
  const marksOn = marksOf(report, groups, name)
  const groupsOn = markFinder(groups.map((numbered) => ({ ...numbered.group.first.span, numbered })))
  const placed = new Set<NumberedGroup>()
  const rows = rowsOf(report.blocks).map((blocks) => {
    const spans = blocks.map(blockSpan)
    const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
    const own = marksOn(span)
    const here = groupsOn(span).map(({ numbered }) => numbered)
    for (const group of here) placed.add(group)
    const text = (block: ReportBlock) => markedText(block, report, within(own, blockSpan(block)))
    const [first] = blocks
    if (first !== undefined && repeatsHeadline(first, report, own)) return ''
    const words =
      first === undefined ? '' : first.cell === null ? blockHtml(first, text(first)) : tableHtml(blocks, text)
    const starting = own.claims.filter(({ start }) => start >= span.start)
    const notes = notesHtml(here, starting, name, lines)
    return `<div class="row"><div class="text"><span class="line" aria-hidden="true">${lines.position(span.start).line}</span>${words}</div><div class="notes">${notes}</div></div>\n`
  })
  const elsewhere = groups.filter((group) => !placed.has(group))
  const head = elsewhere.map(({ group, number }) => findingNote(group, number, name, lines)).join('')
  const notices = report.notices.map((notice) => `<p class="notice" dir="auto">${html(notice)}</p>\n`).join('')
  return [
    `<section class="article" id="${name}" aria-label="${html(report.path)}">\n`,
    articleSummary(report, tally(report), groups, name, lines),
    notices,
    head === '' ? '' : `<div class="notes outside"><h3>Outside of the text</h3>${head}</div>\n`,
    `<div class="body">\n${rows.join('')}</div>\n`,
    suppressedNote(report.suppressed, lines),
    '</section>\n',
  ].join('')
}
