import type { FileReport } from '../../model/report.ts'
import type { LineIndex } from '../../text/lines.ts'
import type { FindingGroup } from '../group-findings.ts'
import type { Tally } from '../tally.ts'
import { count, SIGNS } from '../words.ts'
import { html } from './escape.ts'
import { SEVERITY_SIGNS } from './marks.ts'

const VERDICTS = ['supported', 'contradicted', 'conflicting', 'unverified'] as const
const WORDS = {
  supported: 'supported',
  contradicted: 'contradicted',
  conflicting: 'conflicting',
  unverified: 'not verified',
}

/** More findings than this are folded up in the list at the head of an article. */
const MOST_LISTED = 12

/** The bar of coverage, drawn to scale, with its figures in words below. */
export function coverageHtml({ verdicts, claims, sentences }: Tally): string {
  let at = 0
  const parts = VERDICTS.flatMap((verdict) => {
    const width = verdicts[verdict]
    const start = at
    at += width
    return width === 0 ? [] : [`<rect class="${verdict}" x="${start}" y="0" width="${width}" height="1"/>`]
  })
  const figures = VERDICTS.filter((verdict) => verdict !== 'conflicting' || verdicts.conflicting > 0).map(
    (verdict) =>
      `<li><span class="sign ${verdict}" aria-hidden="true">${SIGNS[verdict]}</span> <b>${verdicts[verdict]}</b> ${WORDS[verdict]}</li>`,
  )
  const bar =
    claims === 0
      ? ''
      : `<svg class="bar" viewBox="0 0 ${claims} 1" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`
  return `<div class="coverage"><p><b>${count(claims, 'claim')}</b> in ${count(sentences, 'sentence')}</p>${bar}<ul class="figures">${figures.join('')}</ul></div>`
}

/** How many findings there are of each severity; zeros are said for errors and warnings. */
export function severitiesHtml({ severities, suppressed }: Tally): string {
  const items = [
    `<li class="error"><span class="sign error" aria-hidden="true">${SEVERITY_SIGNS.error}</span> <b>${severities.error}</b> ${severities.error === 1 ? 'error' : 'errors'}</li>`,
    `<li class="warning"><span class="sign warning" aria-hidden="true">${SEVERITY_SIGNS.warning}</span> <b>${severities.warning}</b> ${severities.warning === 1 ? 'warning' : 'warnings'}</li>`,
    ...(severities.info === 0
      ? []
      : [
          `<li class="info"><span class="sign info" aria-hidden="true">${SEVERITY_SIGNS.info}</span> <b>${severities.info}</b> ${severities.info === 1 ? 'note' : 'notes'}</li>`,
        ]),
    ...(suppressed === 0 ? [] : [`<li><b>${suppressed}</b> set aside</li>`]),
  ]
  return `<ul class="totals">${items.join('')}</ul>`
}

function listHtml(
  { source }: FileReport,
  groups: readonly { readonly group: FindingGroup; readonly number: number }[],
  name: string,
  lines: LineIndex,
): string {
  if (groups.length === 0) return ''
  const items = groups.map(({ group: { first, others }, number }) => {
    const { severity, span, ruleId } = first
    const words = source.slice(span.start, Math.min(span.end, span.start + 80)).replace(/\s+/g, ' ')
    const times = others.length === 0 ? '' : ` <span class="why">and ${others.length} more</span>`
    return `<li class="${severity}"><a href="#${name}-note-${number}"><span class="sign ${severity}" aria-label="${severity}">${SEVERITY_SIGNS[severity]}${number}</span> <span class="place">line ${lines.position(span.start).line}</span> <span class="words" dir="auto">${html(words)}</span></a>${times} <span class="rule">${html(ruleId)}</span></li>`
  })
  const list = `<ol class="findings">${items.join('')}</ol>`
  return groups.length <= MOST_LISTED
    ? list
    : `<details><summary>All ${groups.length} findings</summary>${list}</details>`
}

/** The head of an article: what it is called, what was found, how much was verified. */
export function articleSummary(
  report: FileReport,
  sum: Tally,
  groups: readonly { readonly group: FindingGroup; readonly number: number }[],
  name: string,
  lines: LineIndex,
): string {
  const published = report.published === null ? '' : ` · published ${html(report.published)}`
  return [
    `<header class="summary"><p class="path"><span dir="auto">${html(report.path)}</span>${published} · ${count(report.words, 'word')}</p>`,
    `<div class="counts">${severitiesHtml(sum)}${coverageHtml(sum)}</div>`,
    listHtml(report, groups, name, lines),
    '</header>\n',
  ].join('')
}
