import { createHash } from 'node:crypto'
import type { FileError, FileReport } from '../../model/report.ts'
import type { CreateReporter, ReportContext } from '../reporter.ts'
import { addTo, NOTHING, type Tally, tally } from '../tally.ts'
import { count } from '../words.ts'
import { articleSection } from './article.ts'
import { html } from './escape.ts'
import { STYLE } from './style.ts'
import { coverageHtml, severitiesHtml } from './summary.ts'

/** Past this many articles, those in which nothing was found stand in the contents only. */
const MOST_CLEAN = 50

const FILTERS = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'notes'],
  ['supported', 'supported'],
  ['unverified', 'not verified'],
] as const

/** One article as the contents have it. */
interface Entry {
  readonly path: string
  /** Name of its section; null where it has none. */
  readonly name: string | null
  readonly tally: Tally
}

function head(): string {
  const hash = createHash('sha256').update(STYLE).digest('base64')
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n',
  ].join('')
}

function filters(): string {
  const boxes = FILTERS.map(([id, words]) => `<label><input type="checkbox" id="show-${id}" checked> ${words}</label>`)
  return `<fieldset class="filters"><legend>Show</legend>${boxes.join('')}</fieldset>\n`
}

function contents(entries: readonly Entry[], sum: Tally): string {
  if (entries.length < 2) return ''
  const rows = entries.map(({ path, name, tally: { severities, claims, verdicts } }) => {
    const words = html(path)
    const cell = (number: number, kind: string) => `<td${number > 0 ? ` class="${kind}"` : ''}>${number}</td>`
    const linked = name === null ? words : `<a href="#${name}">${words}</a>`
    return `<tr><td dir="auto">${linked}</td>${cell(severities.error, 'error')}${cell(severities.warning, 'warning')}<td>${claims}</td><td>${verdicts.unverified}</td></tr>`
  })
  return [
    `<nav class="contents" aria-label="Articles"><div class="counts">${severitiesHtml(sum)}${coverageHtml(sum)}</div>`,
    '<h2>Articles</h2><table><tr><th scope="col">Article</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Claims</th><th scope="col">Not verified</th></tr>',
    `${rows.join('')}</table></nav>\n`,
  ].join('')
}

function unread(errors: readonly FileError[]): string {
  if (errors.length === 0) return ''
  const items = errors.map(({ path, message }) => `<li>${html(path)} ${html(message)}.</li>`)
  return `<section class="unread"><h2>Not read</h2><ul>${items.join('')}</ul></section>\n`
}

function footer({ version, sources }: ReportContext): string {
  const items = sources.map((source) => `<li>${html(source.id)} ${html(source.version)}</li>`)
  return [
    '<footer><p>Not verified is not the same as right: nothing on record decides those claims. ',
    `factcheck ${html(version)}, offline, on ${count(sources.length, 'source')} of facts.</p>`,
    `<details><summary>Sources of facts</summary><ul>${items.join('')}</ul></details></footer>\n`,
  ].join('')
}

/** A page to read: each article with its claims marked and the notes beside the lines. One file, no script, nothing loaded. */
export const htmlReporter: CreateReporter = (context) => {
  const entries: Entry[] = []
  const sections: string[] = []
  let sum = NOTHING
  function file(report: FileReport): string {
    sum = addTo(sum, report)
    const shown = report.findings.length > 0 || report.notices.length > 0 || entries.length < MOST_CLEAN
    const name = shown ? `a${entries.length + 1}` : null
    entries.push({ path: report.path, name, tally: tally(report) })
    if (name !== null) sections.push(articleSection(report, name))
    return ''
  }
  return {
    begin: head,
    file,
    end: (errors) => {
      const [only] = entries
      const title = entries.length === 1 && only !== undefined ? only.path : count(entries.length, 'article')
      return [
        `<title>Fact check: ${html(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<a class="skip" href="#articles">Skip to the articles</a>\n<div class="page">\n`,
        `<h1>Fact check <b dir="auto">${html(title)}</b></h1>\n`,
        filters(),
        unread(errors),
        contents(entries, sum),
        `<main id="articles">\n${sections.join('')}</main>\n`,
        footer(context),
        '</div>\n</body>\n</html>\n',
      ].join('')
    },
  }
}
