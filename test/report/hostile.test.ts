import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { FORMATS, type FormatName } from '../../src/report/format-names.ts'
import { renderReport } from '../../src/report/render.ts'
import { HOSTILE, hostileReport } from '../support/hostile.ts'
import { readCsv } from '../support/read-csv.ts'
import { sarifErrors } from '../support/sarif-schema.ts'

const ERRORS = (text: string) => [{ path: `b ${text.slice(0, 20)}.md`, message: `is ${text}` }]

function expectXml(out: string): unknown {
  expect(XMLValidator.validate(out)).toBe(true)
  expect(out).not.toMatch(/(?![\t\n\r])\p{Control}(?<![\u007f-\u009f])|[\ufffe\uffff]/u)
  expect(out.replaceAll('&amp;', '').match(/&(?!(?:lt|gt|quot|#39|#9|#10|#13);)/g)).toBeNull()
  return new XMLParser({ ignoreAttributes: false, processEntities: false }).parse(out)
}

/** What must hold of a format's report whatever the article says. */
const CHECKS: Readonly<Record<FormatName, (out: string, text: string) => void>> = {
  pretty: (out) => expect(out).not.toMatch(/(?!\n)[\p{Control}\u202a-\u202e\u2066-\u2069]/u),
  compact: (out) => {
    expect(out).not.toMatch(/(?!\n)[\p{Control}\u202a-\u202e\u2066-\u2069]/u)
    for (const line of out.trimEnd().split('\n'))
      expect(line).toMatch(/:\d+:\d+: (?:error|warning|info): .* \[[a-z]+\/[a-z-]+\]$/)
  },
  json: (out, text) => {
    const report = JSON.parse(out)
    expect(report.files[0].suppressed[0].actual).toBe(text)
    expect(report.files[0].suppressed[0].suppression).toEqual({ kind: 'directive', reason: text })
  },
  sarif: (out) => {
    const log = JSON.parse(out)
    expect(sarifErrors(log)).toBeNull()
    for (const { locations } of log.runs[0].results) {
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]+$/)
    }
  },
  github: (out) => {
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:\r\n]*)(?:,[a-zA-Z]+=[^,:\r\n]*)*::[^\r\n]*$/)
      expect(line).not.toMatch(/%(?!25|0D|0A|3A|2C)/)
    }
  },
  gitlab: (out) => {
    const issues = JSON.parse(out)
    const fingerprints = issues.map((issue: { fingerprint: string }) => issue.fingerprint)
    expect(new Set(fingerprints).size).toBe(fingerprints.length)
    expect(issues.length).toBeGreaterThan(0)
  },
  junit: (out) => {
    expect(expectXml(out)).toMatchObject({
      testsuites: { testsuite: [{ '@_name': expect.stringMatching(/^a /) }, { '@_errors': '1' }] },
    })
  },
  checkstyle: (out) => {
    expect(expectXml(out)).toMatchObject({ checkstyle: { '@_version': '4.3' } })
  },
  rdjson: (out) => {
    const { diagnostics } = JSON.parse(out)
    for (const { location, severity } of diagnostics) {
      expect(severity).toMatch(/^(?:ERROR|WARNING|INFO)$/)
      expect(location.range.start.line).toBeGreaterThan(0)
    }
  },
  markdown: (out) => {
    expect(out.length).toBeLessThanOrEqual(65_536)
    expect(out).not.toMatch(/<(?!https?:)[a-z!/]/i)
    expect(out).not.toMatch(/@\w|\]\((?!https?:)|(?<!\\)#\d|:\/\/example|www\./)
    for (const line of out.split('\n').filter((row) => row.startsWith('| '))) {
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(5)
    }
  },
  html: (out) => {
    expect(out).not.toMatch(/<script|<img|href="(?!#|https?:)|<style[^>]|\son\w+=(?=[^<]*>)|style="/i)
    expect(out).not.toMatch(/(?![\t\n\r])[\p{Control}\u202a-\u202e\u2066-\u2069]/u)
    expect(out).toContain("default-src 'none'; style-src 'sha256-")
    expectBalanced(out)
  },
  csv: (out) => {
    const [head = [], ...rows] = readCsv(out)
    expect(head.slice(0, 6)).toEqual(['id', 'file', 'line', 'type', 'text', 'verdict'])
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) {
      expect(row).toHaveLength(head.length)
      for (const field of row) expect(field).not.toMatch(/^\s*[=+\-@]/)
    }
  },
}

/** Every element that opens closes, in order, and no attribute breaks out of its quotes. */
function expectBalanced(out: string): void {
  const body = out
    .slice(out.indexOf('<body>'), out.indexOf('</html>'))
    .replace(/<(?:input|rect)\b(?:\s[\w-]+(?:="[^"<>]*")?)*\/?>/g, '')
  const open: string[] = []
  for (const [tag = '', slash, name = ''] of body.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s[\w-]+(?:="[^"<>]*")?)*)>|</gi,
  )) {
    expect(tag).not.toBe('<')
    if (slash === '/') expect(open.pop()).toBe(name)
    else open.push(name)
  }
  expect(open).toEqual([])
}

describe.each(Object.entries(HOSTILE))('an article with %s', (_, text) => {
  it.each(FORMATS)('does no harm to %s', async (format) => {
    const out = await renderReport([await hostileReport(text)], format, '1.2.3', { errors: ERRORS(text) })
    expect(out).not.toBe('')
    if (format !== 'json') expect(out).not.toMatch(/\p{Surrogate}/u)
    CHECKS[format](out, text)
  })
})
