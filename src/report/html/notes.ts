import type { Finding, PlacedEvidence, SuppressedFinding } from '../../model/finding.ts'
import type { EvidenceSource } from '../../model/verdict.ts'
import type { LineIndex } from '../../text/lines.ts'
import type { FindingGroup } from '../group-findings.ts'
import { count, REASONS, SIGNS, unsaid } from '../words.ts'
import { html, outwardLink } from './escape.ts'
import { type NumberedClaim, SEVERITY_SIGNS } from './marks.ts'

function sourceHtml({ title, url, locator, accessed }: EvidenceSource): string {
  const place = locator === null || url !== null ? '' : `, ${html(locator)}`
  const read = accessed === null ? '' : `, read on ${html(accessed)}`
  return `${outwardLink(url, title)}${place}${read}`
}

/** What the evidence says and where it stands, each source once. */
function evidenceHtml(evidence: readonly PlacedEvidence[], message: string, lines: LineIndex): string {
  const says = unsaid(evidence, message).map((item) => {
    const label = item.span === null ? 'Record' : `Line ${lines.position(item.span.start).line}`
    return `<dt>${label}</dt><dd dir="auto">${html(item.says)}</dd>`
  })
  const sources = [...new Set(evidence.filter(({ span }) => span === null).map(({ source }) => sourceHtml(source)))]
  const from = sources.map((source) => `<dt>Source</dt><dd>${source}</dd>`)
  return [...says, ...from].join('')
}

function suggestionsHtml({ suggestions, message }: Finding): string {
  const texts = [...new Set(suggestions.map(({ replacement }) => replacement))]
  if (texts.every((text) => text !== '' && message.includes(`“${text}”`))) return ''
  const words = texts.map((text) => (text === '' ? '<em>leave it out</em>' : `<q>${html(text)}</q>`))
  return `<dt>Write</dt><dd>${words.join(' or ')}</dd>`
}

function alsoHtml({ first, others }: FindingGroup, lines: LineIndex): string {
  if (others.length === 0) return ''
  const places = others.map(({ span, actual }) => {
    const words = actual === null || actual === first.actual ? '' : ` <q>${html(actual)}</q>`
    return `line ${lines.position(span.start).line}${words}`
  })
  return `<dt>Also</dt><dd>${places.join(', ')}</dd>`
}

/** The note on a finding, under its number. */
export function findingNote(group: FindingGroup, number: number, name: string, lines: LineIndex): string {
  const { first } = group
  const { severity, message, ruleId, evidence, span } = first
  const { line, column } = lines.position(span.start)
  const facts = [evidenceHtml(evidence, message, lines), suggestionsHtml(first), alsoHtml(group, lines)].join('')
  return [
    `<article class="note ${severity}" id="${name}-note-${number}">`,
    `<h3><span class="sign ${severity}" aria-hidden="true">${SEVERITY_SIGNS[severity]}${number}</span> <span class="level">${severity}</span> `,
    `<a class="place" href="#${name}-at-${number}">line ${line}:${column}</a></h3>`,
    `<p dir="auto">${html(message)}</p>`,
    facts === '' ? '' : `<dl>${facts}</dl>`,
    `<p class="rule">${html(ruleId)}</p></article>\n`,
  ].join('')
}

function saidBy(speaker: string | null): string {
  return speaker === null ? '' : `<dt>Said by</dt><dd dir="auto">${html(speaker)}</dd>`
}

/** The note on a claim that the evidence speaks against; none where a finding tells it. */
export function claimNote({ claim, number, toldBy }: NumberedClaim, name: string, lines: LineIndex): string {
  const { verdict, text, speaker } = claim
  if (verdict.status === 'unverified' || verdict.status === 'supported' || toldBy !== null) return ''
  return [
    `<article class="note ${verdict.status}" id="${name}-evidence-${number}">`,
    `<h3><span class="sign ${verdict.status}" aria-hidden="true">${SIGNS[verdict.status]}</span> <span class="level">${verdict.status}</span></h3>`,
    `<p dir="auto">${html(text)}</p><dl>${saidBy(speaker)}${evidenceHtml(verdict.evidence, '', lines)}</dl></article>\n`,
  ].join('')
}

/** The supported claims of a block, folded up together, each with its evidence. */
export function supportedNote(claims: readonly NumberedClaim[], name: string, lines: LineIndex): string {
  const items = claims.flatMap(({ claim: { text, verdict, speaker }, number }) => {
    if (verdict.status !== 'supported') return []
    const facts = saidBy(speaker) + evidenceHtml(verdict.evidence, '', lines)
    return [`<li id="${name}-evidence-${number}"><p dir="auto">${html(text)}</p><dl>${facts}</dl></li>`]
  })
  if (items.length === 0) return ''
  return `<details class="note supported"><summary><span class="sign supported" aria-hidden="true">${SIGNS.supported}</span> ${count(items.length, 'claim')} supported</summary><ul>${items.join('')}</ul></details>\n`
}

/** The claims of a block that nothing decides, folded up together, each with the reason. */
export function unverifiedNote(claims: readonly NumberedClaim[]): string {
  const items = claims.flatMap(({ claim: { text, verdict, speaker } }) => {
    if (verdict.status !== 'unverified') return []
    const said = speaker === null ? '' : ` <span class="why">said by ${html(speaker)};</span>`
    return [`<li dir="auto">${html(text)}${said} <span class="why">${REASONS[verdict.reason]}</span></li>`]
  })
  if (items.length === 0) return ''
  return `<details class="note unverified"><summary><span class="sign unverified" aria-hidden="true">${SIGNS.unverified}</span> ${count(items.length, 'claim')} not verified</summary><ul>${items.join('')}</ul></details>\n`
}

/** What was found and set aside, with the reason that was given. */
export function suppressedNote(suppressed: readonly SuppressedFinding[], lines: LineIndex): string {
  if (suppressed.length === 0) return ''
  const items = suppressed.map(({ message, ruleId, span, suppression }) => {
    const by = suppression.kind === 'directive' ? 'by its author' : 'by the list of known findings'
    const why = suppression.reason === null ? '' : `: ${suppression.reason}`
    return `<li dir="auto">Line ${lines.position(span.start).line}: ${html(message)} <span class="why">${html(`${ruleId}; set aside ${by}${why}`)}</span></li>`
  })
  return `<details class="aside"><summary>${count(items.length, 'finding')} set aside</summary><ul>${items.join('')}</ul></details>\n`
}
