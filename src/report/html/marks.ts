import type { Finding, Severity } from '../../model/finding.ts'
import type { FileReport, Piece, ReportBlock, ReportClaim } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { SIGNS } from '../words.ts'
import { html } from './escape.ts'
import { overlaps } from './find-marks.ts'

/** A finding under the number that its note has. */
export interface NumberedFinding extends Span {
  readonly finding: Finding
  readonly number: number
  /** Only the first place of a group is where the note's back link leads to. */
  readonly leads: boolean
}

export interface NumberedClaim extends Span {
  readonly claim: ReportClaim
  readonly number: number
  /** The note of the finding that tells what is wrong with the claim; null where the claim has a note of its own. */
  readonly toldBy: number | null
}

/** Everything that is marked in one article, each list in order, and the name under which its anchors go. */
export interface Marks {
  readonly name: string
  readonly findings: readonly NumberedFinding[]
  readonly claims: readonly NumberedClaim[]
}

export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: 'i' }

/** The stretch of the source that a block covers. */
export function blockSpan({ pieces }: ReportBlock): Span {
  return { start: pieces[0]?.span.start ?? 0, end: pieces.at(-1)?.span.end ?? 0 }
}

/** The marks that touch a stretch of the source. */
export function within({ name, findings, claims }: Marks, span: Span): Marks {
  return {
    name,
    findings: findings.filter((mark) => overlaps(mark, span)),
    claims: claims.filter((mark) => overlaps(mark, span)),
  }
}

interface Segment extends Span {
  readonly text: string
}

/** Cuts the pieces wherever a mark begins or ends, so that each segment lies in or out of every mark. */
function cut(pieces: readonly Piece[], source: string, marks: readonly Span[]): Segment[] {
  const bounds = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const segments: Segment[] = []
  let next = 0
  for (const { span, text } of pieces) {
    if (text !== null) {
      segments.push({ ...span, text })
      continue
    }
    let from = span.start
    while (next < bounds.length && (bounds[next] ?? 0) <= from) next += 1
    for (let bound = bounds[next]; bound !== undefined && bound < span.end; bound = bounds[next]) {
      segments.push({ start: from, end: bound, text: source.slice(from, bound) })
      from = bound
      next += 1
    }
    if (from < span.end) segments.push({ start: from, end: span.end, text: source.slice(from, span.end) })
  }
  return segments
}

/** For each mark, the segment after which its sign stands: the last one that lies in it. */
function signPlaces<Mark extends Span>(marks: readonly Mark[], segments: readonly Segment[]): Map<number, Mark[]> {
  const places = new Map<number, Mark[]>()
  for (const mark of marks) {
    const last = segments.findLastIndex((segment) => segment.start < segment.end && overlaps(mark, segment))
    if (last === -1) continue
    places.set(last, [...(places.get(last) ?? []), mark])
  }
  return places
}

const WEIGHT = ['unverified', 'supported', 'conflicting', 'contradicted'] as const

/** The gravest verdict of the claims that hold a segment. */
function verdictOver(claims: readonly NumberedClaim[], segment: Segment): string | null {
  const held = claims.filter((mark) => overlaps(mark, segment)).map(({ claim }) => claim.verdict.status)
  return WEIGHT.findLast((status) => held.includes(status)) ?? null
}

function segmentHtml(segment: Segment, { claims, findings }: Marks): string {
  const verdict = verdictOver(claims, segment)
  const finding = findings.find((mark) => overlaps(mark, segment))
  const words = html(segment.text)
  const inner = finding === undefined ? words : `<mark class="${finding.finding.severity}">${words}</mark>`
  return verdict === null ? inner : `<span class="c ${verdict}">${inner}</span>`
}

function findingSign({ finding, number, leads }: NumberedFinding, name: string): string {
  const id = leads ? ` id="${name}-at-${number}"` : ''
  const sign = SEVERITY_SIGNS[finding.severity]
  const label = `${finding.severity} ${number}`
  return `<a class="sign ${finding.severity}"${id} href="#${name}-note-${number}" aria-label="${label}">${sign}${number}</a>`
}

/** One sign for each verdict of the claims that end here; those with evidence lead to it. */
function claimSigns(claims: readonly NumberedClaim[], name: string): string {
  const seen = new Set<string>()
  return claims
    .map(({ claim: { verdict }, number, toldBy }) => {
      const { status } = verdict
      if (status === 'unverified') {
        if (seen.has(status)) return ''
        seen.add(status)
        return `<span class="sign unverified" role="img" aria-label="not verified" title="not verified">${SIGNS[status]}</span>`
      }
      const note = toldBy === null ? `${name}-evidence-${number}` : `${name}-note-${toldBy}`
      return `<a class="sign ${status}" href="#${note}" aria-label="${status}">${SIGNS[status]}</a>`
    })
    .join('')
}

/** A block's words with every claim and finding marked. */
export function markedText(block: ReportBlock, { source }: FileReport, marks: Marks): string {
  const segments = cut(block.pieces, source, [...marks.findings, ...marks.claims])
  const findingPlaces = signPlaces(marks.findings, segments)
  const claimPlaces = signPlaces(marks.claims, segments)
  return segments
    .map((segment, index) => {
      const findings = (findingPlaces.get(index) ?? []).map((mark) => findingSign(mark, marks.name)).join('')
      return segmentHtml(segment, marks) + findings + claimSigns(claimPlaces.get(index) ?? [], marks.name)
    })
    .join('')
}
