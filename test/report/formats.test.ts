import { Ajv } from 'ajv'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/index.ts'
import type { Severity } from '../../src/model/finding.ts'
import type { FileReport } from '../../src/model/report.ts'
import { renderReport } from '../../src/report/render.ts'
import { lineHashes } from '../../src/report/sarif/line-hashes.ts'
import { readCsv } from '../support/read-csv.ts'
import { sarifErrors } from '../support/sarif-schema.ts'
import { shippedKnowledge } from '../support/shipped.ts'

const knowledge = shippedKnowledge()
const ARTICLE = `# A title 😀

Robert Muller, the former FBI director, wrote it. The statue of limitations ran out.

Christopher Wray, the FBI director, spoke. Muller agreed.

- “He was told in plain words,” said Marta Lindholm, who kept the files.
- “He did not listen,” Lindhom said.
`

async function report(text = ARTICLE, path = 'news/a story.md'): Promise<FileReport> {
  return checkText(text, { path, knowledge, date: '2020-03-01' })
}

/** A report with so many copies of its first finding of each severity, each with a fingerprint of its own. */
async function crowded(counts: Readonly<Record<Severity, number>>): Promise<FileReport> {
  const { findings, ...rest } = await report()
  const [model] = findings
  if (model === undefined) throw new Error('The article has no finding')
  const copies = (['info', 'warning', 'error'] as const).flatMap((severity) =>
    Array.from({ length: counts[severity] }, (_, index) => ({
      ...model,
      severity,
      ruleId: 'figures/made-up',
      evidence: [],
      suggestions: [],
      fingerprint: `${severity}-${index}`,
    })),
  )
  return { ...rest, findings: copies }
}

const checks = [{ id: 'names/misspelled', summary: 'Names are spelt right.', severity: 'error' as const }]

describe('sarif', () => {
  it('is valid, and has what GitHub asks for', async () => {
    const log = JSON.parse(await renderReport([await report()], 'sarif', '1.2.3', { checks }))
    expect(sarifErrors(log)).toBeNull()
    const [run] = log.runs
    expect(run.columnKind).toBe('utf16CodeUnits')
    const [rule] = run.tool.driver.rules
    expect(rule).toMatchObject({
      id: 'names/misspelled',
      shortDescription: { text: 'Names are spelt right.' },
      fullDescription: { text: 'Names are spelt right.' },
      help: { text: expect.any(String), markdown: expect.any(String) },
      defaultConfiguration: { level: 'error' },
    })
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      const [{ physicalLocation }] = result.locations
      expect(physicalLocation.artifactLocation.uri).toBe('news/a%20story.md')
      const { startColumn, endColumn, startLine, snippet } = physicalLocation.region
      const line = ARTICLE.split('\n')[startLine - 1] ?? ''
      expect(line.slice(startColumn - 1, endColumn - 1)).toBe(snippet.text)
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]+:\d+$/)
    }
    expect(run.results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 14 },
        insertedContent: { text: 'Robert Mueller' },
      },
    ])
    const inconsistent = run.results.find((result: { ruleId: string }) => result.ruleId === 'names/inconsistent')
    expect(inconsistent.relatedLocations[0].physicalLocation.region.startLine).toBe(7)
  })

  it('tells what was suppressed, by whom and why, and which file could not be read', async () => {
    const { findings, ...rest } = await report()
    const suppressed = findings.map((finding, index) => ({
      ...finding,
      suppression: { kind: index === 0 ? ('directive' as const) : ('baseline' as const), reason: 'a reason' },
    }))
    const errors = [{ path: 'b.md', message: 'is empty' }]
    const log = JSON.parse(await renderReport([{ ...rest, findings: [], suppressed }], 'sarif', '1.2.3', { errors }))
    expect(sarifErrors(log)).toBeNull()
    expect(log.runs[0].results[0].suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'a reason' },
    ])
    expect(log.runs[0].results[1].suppressions[0].kind).toBe('external')
    expect(log.runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'The file is empty.' } }],
    })
  })

  it('keeps to the number of results that GitHub takes, and says what is missing', async () => {
    const log = JSON.parse(await renderReport([await crowded({ error: 25_003, warning: 0, info: 0 })], 'sarif', '1'))
    expect(log.runs[0].results).toHaveLength(25_000)
    expect(JSON.stringify(log.runs[0].invocations)).toContain('3 results left out')
  }, 60_000)

  // Reference values of the action that uploads the files, which warns where a file has others.
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    [
      ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
      [
        '8b7cf3e952e7aeb2:1',
        'b1ae1287ec4718d9:1',
        'bff680108adb0fcc:1',
        'c6805c5e1288b612:1',
        'b86d3392aea1be30:1',
        'e6ceba753e1a442:1',
      ],
    ],
    [
      ' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n',
      [
        'e9496ae3ebfced30:1',
        'fb7c023a8b9ccb3f:1',
        'ce8ba1a563dcdaca:1',
        'e20e36e16fcb0cc8:1',
        'b3edc88f2938467e:1',
        'c8e28b0b4002a3a0:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
  ])('knows the lines of %j by the hashes that GitHub knows', (source, expected) => {
    const hashes = lineHashes(source, new Set(expected.map((_, index) => index + 1)))
    expect(expected.map((_, index) => hashes.get(index + 1))).toEqual(expected)
    const second = lineHashes(source, new Set([2]))
    expect(second.get(2)).toBe(expected[1])
  })
})

describe('github', () => {
  it('shows the most severe first, ten of a level, then what is missing', async () => {
    const lines = (await renderReport([await crowded({ error: 12, warning: 30, info: 11 })], 'github', '1'))
      .trimEnd()
      .split('\n')
    const commands = lines.map((line) => line.slice(2, line.indexOf(' ')))
    expect(commands).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'notice'),
    ])
    expect(lines.at(-1)).toContain('2 errors, 20 warnings, 2 notes')
  })

  it('says nothing is missing where nothing is', async () => {
    const out = await renderReport([await crowded({ error: 10, warning: 1, info: 10 })], 'github', '1')
    expect(out.trimEnd().split('\n')).toHaveLength(21)
  })
})

describe('gitlab', () => {
  it('has the documented fields, a path without ./ and fingerprints that differ', async () => {
    const twice = [await report(), await report()]
    const issues = JSON.parse(await renderReport(twice, 'gitlab', '1'))
    const schema = {
      type: 'array',
      minItems: 4,
      items: {
        type: 'object',
        required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
        properties: {
          severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
          location: {
            type: 'object',
            required: ['path', 'lines'],
            properties: {
              path: { type: 'string', pattern: '^(?!\\./)' },
              lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
            },
          },
        },
      },
    }
    expect(new Ajv().validate(schema, issues)).toBe(true)
    const fingerprints = issues.map((issue: { fingerprint: string }) => issue.fingerprint)
    expect(new Set(fingerprints).size).toBe(issues.length)
  })
})

describe('rdjson', () => {
  it('counts columns in bytes, and offers suggestions', async () => {
    const text = 'É 😀 wrote of Robert Muller, the former FBI director.\n'
    const { diagnostics, source } = JSON.parse(await renderReport([await report(text)], 'rdjson', '1'))
    const before = Buffer.byteLength(text.slice(0, text.indexOf('Robert')))
    expect(source).toEqual({ name: 'factcheck' })
    expect(diagnostics[0]).toMatchObject({
      severity: 'ERROR',
      code: { value: 'names/misspelled' },
      location: { path: 'news/a story.md', range: { start: { line: 1, column: before + 1 } } },
      suggestions: [{ text: 'Robert Mueller', range: { start: { line: 1, column: before + 1 } } }],
    })
  })
})

describe('junit', () => {
  it('has a suite for each file and a case for each claim', async () => {
    const file = await report()
    const out = await renderReport([file], 'junit', '1')
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testcase' })
    const { testsuite } = parser.parse(out).testsuites
    const cases: Record<string, unknown>[] = testsuite.testcase
    expect(testsuite['@_name']).toBe('news/a story.md')
    expect(cases.length).toBe(Number(testsuite['@_tests']))
    expect(cases.filter((one) => 'skipped' in one).length).toBe(file.coverage.verdicts.unverified)
    expect(cases.filter((one) => 'failure' in one).length).toBe(Number(testsuite['@_failures']))
    expect(Number(testsuite['@_failures'])).toBeGreaterThanOrEqual(file.coverage.verdicts.contradicted)
  })
})

describe('markdown', () => {
  it('says how much was cut where a comment cannot hold it all', async () => {
    const out = await renderReport([await crowded({ error: 2_000, warning: 0, info: 0 })], 'markdown', '1')
    expect(out.length).toBeLessThanOrEqual(65_536)
    expect(out.length).toBeGreaterThan(40_000)
    const shown = out.match(/^\| \d/gm)?.length ?? 0
    expect(out).toContain(`**${2_000 - shown} findings cut here`)
    expect(out).toContain('**2000 errors, 0 warnings**')
  })
})

describe('csv', () => {
  it('has a row for each claim, with room for the person who checks it', async () => {
    const file = await report()
    const [head = [], ...rows] = readCsv(await renderReport([file], 'csv', '1'))
    expect(head.join(' ')).toBe('id file line type text verdict evidence source locator checked by note')
    expect(rows.map(([id]) => id)).toEqual(file.claims.map(({ id }) => id))
    const supported = rows.find((row) => row[5] === 'supported')
    expect(supported?.[6]).toMatch(/Christopher Wray/)
    expect(supported?.[8]).toMatch(/^https:/)
  })
})

describe('pretty', () => {
  it('tells one misspelt name once, with the other places', async () => {
    const out = await renderReport([await report()], 'pretty', '1')
    expect(out.match(/is misspelt/g)).toHaveLength(1)
    expect(out).toMatch(/also +5:\d+ “Muller”, write “Mueller”/)
  })
})

describe('html', () => {
  it('shows the article as it reads, each claim with its sign, and the notes', async () => {
    const out = await renderReport([await report()], 'html', '1')
    expect(out).toContain('<h2 class="headline" dir="auto">A title 😀</h2>')
    expect(out.match(/<li dir="auto">/g)?.length).toBeGreaterThanOrEqual(2)
    expect(out).toMatch(/<mark class="error">Robert Muller<\/mark><\/span><a class="sign error" id="a1-at-1"/)
    expect(out).toMatch(/class="sign supported"[^>]*>✓/)
    for (const [, target] of out.matchAll(/href="#([^"]+)"/g)) expect(out).toContain(`id="${target}"`)
    const ids = [...out.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('lists several articles, and leaves clean ones of a large archive to the list', async () => {
    const clean = await report('The library opens at nine.\n', 'clean.md')
    const out = await renderReport([...Array.from({ length: 60 }, () => clean), await report()], 'html', '1')
    expect(out.match(/<tr><td/g)).toHaveLength(61)
    expect(out.match(/<section class="article"/g)).toHaveLength(51)
  })
})
